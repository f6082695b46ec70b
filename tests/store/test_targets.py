"""What the department sets: the newest line of a kind holds, the older ones stay, and an older ledger learns of it."""

import shutil
import sqlite3
from decimal import Decimal
from pathlib import Path

from desktop_app.domain.indicator import Goal, GoalKind, Goals
from desktop_app.store.database import create_ledger, open_ledger
from tests.builders import NOW

SAMPLES = Path(__file__).resolve().parents[1] / "data"


def _goal(kind: GoalKind, year: int | None, value: str | None) -> Goal:
    return Goal("t6", kind, year, Decimal(value) if value is not None else None)


def test_the_newest_figure_holds_and_a_withdrawn_one_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "s.somamnon"
    ledger = create_ledger(path, "42")
    with ledger.writing() as books:
        for goal in (
            _goal(GoalKind.BASELINE, 2024, "100"),
            _goal(GoalKind.BASELINE, 2025, "120"),
            _goal(GoalKind.TARGET, 2030, "10"),
            _goal(GoalKind.TARGET, 2028, "5"),
            _goal(GoalKind.TARGET, None, "22.5"),
            _goal(GoalKind.TARGET, 2028, None),
        ):
            books.targets.set(goal, "Minh", NOW)
    with ledger.reading() as books:
        assert books.targets.all() == {"t6": Goals(Decimal(120), 2025, Decimal("22.5"), {2030: Decimal(10)})}
    with ledger.writing() as books:
        books.targets.set(_goal(GoalKind.BASELINE, None, None), "Minh", NOW)
    with ledger.reading() as books:
        assert books.targets.all()["t6"].baseline is None
    ledger.close()
    raw = sqlite3.connect(path)
    assert raw.execute("SELECT COUNT(*), COUNT(DISTINCT who) FROM target").fetchone() == (7, 1)
    raw.close()


def test_an_older_ledger_is_backed_up_and_can_keep_targets(tmp_path: Path) -> None:
    path = tmp_path / "s.somamnon"
    shutil.copy(SAMPLES / "so_0001.somamnon", path)
    ledger = open_ledger(path)
    with ledger.writing() as books:
        books.targets.set(_goal(GoalKind.BASELINE, 2025, "120"), "Minh", NOW)
        assert books.targets.all()["t6"].baseline == Decimal(120)
    ledger.close()
    assert list((tmp_path / "sao-luu").rglob("s_*.somamnon"))

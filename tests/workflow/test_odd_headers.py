"""Packages by an office of ours, rightly signed, whose header says what no honest program would write."""

from dataclasses import replace
from pathlib import Path

from desktop_app.domain.package import EVERYBODY, Contents, PackageKind, Party
from desktop_app.domain.snapshot import Outcome, Snapshot
from desktop_app.packages.keys import KeyFolder
from desktop_app.packages.seal import seal
from tests.builders import COMMUNE, NOW, PERIOD, Road, a_finished_form


def _package(road: Road, made: Snapshot, **said: object) -> Path:
    plain = Contents(
        PackageKind.SUBMISSION,
        Party(road.school.unit.code, road.school.unit.full_name),
        Party(COMMUNE, "Phường Thành Sen"),
        PERIOD.code,
        practice=False,
        program="thử",
        pack="thử 1",
        created=NOW,
        snapshots=(made,),
    )
    keys = KeyFolder(road.school_ledger.with_suffix(".khoa"), lambda: None)
    path = road.folder / "la.gdmn"
    path.write_bytes(seal(replace(plain, **said), keys.signer(), NOW))  # type: ignore[arg-type]
    return path


def test_figures_are_for_one_office_never_for_everybody(road: Road) -> None:
    package = _package(road, a_finished_form(road.school), recipient=EVERYBODY)
    for office in (road.commune, road.province):
        received = office.intake.receive([package])[0]
        assert received.outcome is Outcome.WRONG_RECIPIENT
        assert "mọi đơn vị" in received.explanation


def test_a_practice_period_without_the_mark_of_practice_is_refused(road: Road) -> None:
    made = a_finished_form(road.school)
    practised = replace(made, key=replace(made.key, period=f"TH-{PERIOD.code}"))
    package = _package(road, made, period=practised.key.period, snapshots=())
    received = road.commune.intake.receive([package])[0]
    assert received.outcome is Outcome.PRACTICE
    assert "không khớp" in received.explanation

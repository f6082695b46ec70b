"""The typed views: chosen values one a line, marks as no figure, and the register as outside tools see it."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.canonical import JsonValue
from desktop_app.domain.form import Form, Item, Repeat
from desktop_app.domain.indicator import Figure
from desktop_app.domain.kinds import Kind
from desktop_app.store.database import create_ledger
from desktop_app.store.seed import units_from_csv
from desktop_app.store.views import views_mark
from tests.builders import NOW, PERIOD, SCHOOL, the_places
from tests.indicators.made_up import send

FORM = Form(
    "tap_huan",
    "1",
    "Tập huấn",
    (
        Item("so_gio", Kind.DECIMAL),
        Item("chu_de", Kind.SELECT_MULTIPLE),
        Repeat("buoi", "Buổi", (Item("so_nguoi", Kind.INTEGER), Item("nguoi_du", Kind.SELECT_MULTIPLE))),
    ),
)
MARK: JsonValue = {"blank": "chua_co_so_lieu", "reason": "Chưa đếm"}
ROW_A, ROW_B = "a" * 32, "b" * 32


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A ledger with one bản chốt that has been replaced, as an analyst's tool opens it."""
    path = tmp_path / "s.somamnon"
    ledger = create_ledger(path, "42")
    with ledger.writing() as books:
        books.register.add([*units_from_csv(the_places().units), SCHOOL])
        books.views.refresh((FORM,))
        send(books, SCHOOL.code, "tap_huan", {"so_gio": "1.5", "chu_de": ["cu"]})
        rows: list[dict[str, JsonValue]] = [
            {"id": ROW_A, "values": {"so_nguoi": 2, "nguoi_du": ["x", "y"]}},
            {"id": ROW_B, "values": {"so_nguoi": MARK, "nguoi_du": MARK}},
        ]
        send(books, SCHOOL.code, "tap_huan", {"so_gio": MARK, "chu_de": ["an_toan", "y_te"]}, {"buoi": rows})
    ledger.close()
    raw = sqlite3.connect(path)
    yield raw
    raw.close()


def test_each_chosen_value_is_a_line_and_a_mark_is_none(opened: sqlite3.Connection) -> None:
    topics = opened.execute("SELECT unit, revision, value FROM v_tap_huan_chu_de ORDER BY value").fetchall()
    assert topics == [(SCHOOL.code, 2, "an_toan"), (SCHOOL.code, 2, "y_te")]
    people = opened.execute("SELECT row_id, value FROM v_tap_huan_buoi_nguoi_du ORDER BY value").fetchall()
    assert people == [(ROW_A, "x"), (ROW_A, "y")]


def test_a_mark_is_no_figure(opened: sqlite3.Connection) -> None:
    assert opened.execute("SELECT so_gio FROM v_tap_huan").fetchall() == [(None,)]
    rows = opened.execute("SELECT row_number, row_id, so_nguoi FROM v_tap_huan_buoi ORDER BY 1").fetchall()
    assert rows == [(1, ROW_A, 2), (2, ROW_B, None)]


def test_the_register_is_seen_with_its_areas(opened: sqlite3.Connection) -> None:
    school = opened.execute("SELECT kind, type, parent, ownership FROM v_unit WHERE code = ?", (SCHOOL.code,))
    assert school.fetchall() == [("institution", "trường mầm non", "18073", "công lập")]
    areas = dict(opened.execute("SELECT area, COUNT(DISTINCT unit) FROM v_area GROUP BY area").fetchall())
    assert areas == {"do_thi": 9, "kcn": 4}
    assert opened.execute("SELECT * FROM v_area WHERE unit = '18133'").fetchall() == []
    assert opened.execute("SELECT area FROM v_area WHERE unit = '18754' ORDER BY 1").fetchall() == [
        ("do_thi",),
        ("kcn",),
    ]


def test_the_mark_of_the_views_follows_the_forms() -> None:
    other = Form("tap_huan", "1", "Tập huấn", (*FORM.nodes, Item("moi", Kind.TEXT)))
    assert views_mark((FORM,)) == views_mark((FORM,))
    assert views_mark((FORM,)) != views_mark((other,))


def test_a_name_that_is_no_plain_name_never_becomes_sql() -> None:
    with pytest.raises(ValueError, match="no plain name"):
        views_mark((Form("x", "1", "", (Item("a; DROP TABLE unit", Kind.TEXT),)),))


def test_a_query_may_ask_every_view_of_the_register_and_leaves_nothing_behind(tmp_path: Path) -> None:
    ledger = create_ledger(tmp_path / "s.somamnon", "42")
    query = """
        SELECT u.code AS unit, w.parent AS commune, 0 AS received, NULL AS numerator
        FROM v_unit AS u JOIN v_place AS w ON w.unit = u.code
        WHERE u.code NOT IN (SELECT x.unit FROM v_exempt AS x WHERE x.period = :period)
          AND w.parent IN (SELECT a.unit FROM v_area AS a WHERE a.area = 'do_thi')
    """
    with ledger.writing() as books:
        books.register.add([*units_from_csv(the_places().units), SCHOOL])
        books.views.refresh((FORM,))
    for _ in range(2):
        with ledger.reading() as books:
            read = books.figures.read({"t1": query}, (FORM,), PERIOD.code, "2026", NOW.date())
            assert read == {
                "t1": (Figure(SCHOOL.code, SCHOOL.parent, received=False, numerator=None, denominator=None),)
            }
    ledger.close()

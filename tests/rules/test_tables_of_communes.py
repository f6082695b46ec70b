"""Tables of forms that communes fill: each speaks for itself, and a commune that is silent is missing, not zero."""

from dataclasses import replace
from types import MappingProxyType

from desktop_app.domain.form import Measure
from desktop_app.domain.kinds import Answer
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import FormVersion, Record, RecordKey, Row
from desktop_app.domain.share import Share
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.formbook.expression import parse_expression
from desktop_app.rules.judge import Judge
from desktop_app.rules.tabulate import tabulate_communes
from tests.forms.judging import BOOK, TODAY

FORM, ENTRY = BOOK.form("nhu_cau"), BOOK.pack.entry("nhu_cau")
COMMUNES = [
    Unit(code, UnitKind.COMMUNE, name, type="phường")
    for code, name in (("18073", "Thành Sen"), ("18754", "Sông Trí"), ("18823", "Vũng Áng"))
]


def _surveyed(commune: str, state: str, children: int = 0, enrolled: int = 0, unmet: int = 0) -> Filled:
    line: dict[str, Answer] = {"so_tre": children, "tre_dang_hoc": enrolled, "tre_chua_nhan": unmet}
    blank = Record(RecordKey(commune, "2026-2027", FORM.id), FormVersion(FORM.id, FORM.version, FORM.hash))
    rows = {"thon": (Row("0" * 32, MappingProxyType(line)),)} if children else {}
    record = replace(blank, values=MappingProxyType({"khao_sat": state}), rows=MappingProxyType(rows))
    return Filled(FORM, record, Judge(FORM).judge(record, TODAY))


def test_each_commune_is_one_line_and_the_total_stands_on_those_that_sent() -> None:
    filled = {"18073": _surveyed("18073", "da", 50, 30, 10), "18754": _surveyed("18754", "da", 20, 5, 5)}
    table = tabulate_communes(ENTRY, FORM, COMMUNES, filled, "năm học 2026-2027")
    assert [column.heading for column in table.columns[:3]] == ["TT", "Xã, phường", "Đã nhận"]
    assert [line.cells for line in table.lines] == [
        (1, "Phường Thành Sen", "đã nhận", Share(1, 1), 50, 10, Share(30, 40)),
        (2, "Phường Sông Trí", "đã nhận", Share(1, 1), 20, 5, Share(5, 10)),
        (3, "Phường Vũng Áng", "chưa nhận", None, None, None, None),
        ("", "Tổng cộng", "2/3", Share(2, 2), 70, 15, Share(35, 50)),
    ]
    assert [line.emphasis for line in table.lines] == [False, False, False, True]


def test_the_notes_count_communes_and_name_the_missing() -> None:
    table = tabulate_communes(ENTRY, FORM, COMMUNES, {"18754": _surveyed("18754", "khong_co")}, "năm học 2026-2027")
    assert table.notes[:2] == (
        "Tính trên 1/3 xã, phường đã gửi bản chốt.",
        "Chưa nhận: Phường Thành Sen, Phường Vũng Áng.",
    )
    assert table.coverage is not None
    assert table.coverage.words == "1/3 xã, phường"
    assert table.coverage.missing == ("Phường Thành Sen", "Phường Vũng Áng")


def test_no_such_children_counts_as_zero_and_no_survey_as_nothing() -> None:
    filled = {"18073": _surveyed("18073", "khong_co"), "18754": _surveyed("18754", "chua")}
    table = tabulate_communes(ENTRY, FORM, COMMUNES, filled, "năm học 2026-2027")
    assert [line.cells[4] for line in table.lines] == [0, None, None, 0]
    assert table.lines[0].cells[6] == Share(0, 0)


def test_rows_of_a_table_that_is_not_asked_for_are_no_figure() -> None:
    entry = replace(ENTRY, measures=(Measure("Thôn", parse_expression("count(${thon})")),))
    filled = {"18073": _surveyed("18073", "khong_co", 5), "18754": _surveyed("18754", "da", 5)}
    table = tabulate_communes(entry, FORM, COMMUNES, filled, "năm học 2026-2027")
    assert [line.cells[3] for line in table.lines] == [0, 1, None, 1]


def test_when_everybody_has_sent_nobody_is_named() -> None:
    filled = {unit.code: _surveyed(unit.code, "da", 10, 5, 5) for unit in COMMUNES}
    table = tabulate_communes(ENTRY, FORM, COMMUNES, filled, "năm học 2026-2027")
    assert not [note for note in table.notes if note.startswith("Chưa nhận")]

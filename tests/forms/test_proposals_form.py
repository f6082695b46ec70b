"""de_xuat: one answer when there is nothing to propose; else what each kind of proposal needs and no more."""

from datetime import date
from types import MappingProxyType

import pytest

from desktop_app.domain.kinds import Answer
from desktop_app.domain.problem import Filled, Judgement, Level
from desktop_app.domain.record import FormVersion, Record, RecordKey, Row
from desktop_app.domain.record import Path as Place
from desktop_app.domain.table import Table
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.rules.judge import Judge
from desktop_app.workflow.papers import record_paper
from tests.forms.judging import BOOK, TODAY, gravest, judged

COMMUNE = Unit("18073", UnitKind.COMMUNE, "Thành Sen", type="phường", parent="42")

NEW: dict[str, Answer] = {
    "kieu": "moi",
    "ten_co_so": "Mặt Trời Nhỏ",
    "loai_hinh": "nhom_tre_doc_lap",
    "so_huu": "tu_thuc",
    "dia_chi": "Số 1, tổ dân phố 3",
    "co_giay_phep": "co",
    "so_giay_phep": "56/QĐ-UBND",
    "ngay_giay_phep": date(2026, 8, 20),
    "so_tre": 20,
    "tu_ngay": date(2026, 9, 1),
    "ly_do": "Mới được cấp phép",
    "lien_he": "Chủ nhóm, 0912 345 678",
}
CLOSED: dict[str, Answer] = {
    "kieu": "ngung",
    "ma_don_vi": "42401001",
    "tu_ngay": date(2026, 9, 1),
    "ly_do": "Hết trẻ",
}
RENAMED = CLOSED | {"kieu": "doi_ten", "ten_co_so": "Hoa Sen 2"}
MOVED = CLOSED | {"kieu": "chuyen", "xa_moi": "18100"}


def _proposed(*lines: dict[str, Answer]) -> Judgement:
    return judged("de_xuat", {"co_de_xuat": "co"}, {"co_so": lines})


def test_nothing_to_propose_is_one_answer() -> None:
    judgement = judged("de_xuat", {"co_de_xuat": "khong"})
    assert (judgement.problems, judgement.asked) == ((), 1)
    assert judgement.calculated[Place("tong_de_xuat")] == 0


@pytest.mark.parametrize("line", [NEW, CLOSED, RENAMED, MOVED], ids=["new", "closed", "renamed", "moved"])
def test_each_kind_of_proposal_needs_no_more_than_its_own_answers(line: dict[str, Answer]) -> None:
    judgement = _proposed(line)
    assert judgement.problems == ()
    hidden = {path.item for path in judgement.hidden if path.repeat == "co_so"}
    asked = {item.name for item in BOOK.form("de_xuat").repeats["co_so"].items if item.kind.is_asked} - hidden
    assert asked == set(line)
    for name in asked:
        assert _proposed(line | {name: None}).blocking, f"{name} is needed"


@pytest.mark.parametrize(
    ("change", "level"),
    [
        ({"so_huu": "cong_lap"}, Level.BLOCK),
        ({"so_huu": "dan_lap"}, None),
        ({"loai_hinh": "truong_mam_non", "so_huu": "cong_lap", "so_tre": 300}, None),
        ({"so_tre": 71}, Level.REMARK),
        ({"so_tre": 2001}, Level.BLOCK),
        ({"co_giay_phep": "khong", "so_giay_phep": None, "ngay_giay_phep": None}, Level.EXPLAIN),
        ({"ngay_giay_phep": date(2026, 10, 6)}, Level.BLOCK),
        ({"tu_ngay": date(2027, 10, 6)}, None),
        ({"tu_ngay": date(2027, 10, 7)}, Level.REMARK),
        ({"lien_he": "Chị Hoà"}, Level.REMARK),
    ],
    ids=[
        *("public group", "communal group", "public school", "large group", "too large", "no licence"),
        *("licence of tomorrow", "in a year", "in more than a year", "no telephone"),
    ],
)
def test_a_new_institution_is_judged(change: dict[str, Answer], level: Level | None) -> None:
    assert gravest(_proposed(NEW | change)) is level


@pytest.mark.parametrize(
    "line",
    [CLOSED | {"ma_don_vi": "18073"}, CLOSED | {"ma_don_vi": "42"}, MOVED | {"xa_moi": "42401001"}],
    ids=["a commune closes", "the department closes", "moved into a school"],
)
def test_a_commune_is_no_institution_and_an_institution_no_commune(line: dict[str, Answer]) -> None:
    assert gravest(_proposed(line)) is Level.BLOCK


def test_proposals_are_counted_by_kind() -> None:
    calculated = _proposed(NEW, NEW, RENAMED, CLOSED, MOVED).calculated
    names = ("tong_de_xuat", "so_moi", "so_doi_ten", "so_ngung", "so_chuyen", "tre_co_so_moi")
    assert [calculated[Place(name)] for name in names] == [5, 2, 1, 1, 1, 40]


def test_what_another_kind_of_proposal_had_asked_is_not_printed() -> None:
    form = BOOK.form("de_xuat")
    row = Row("0" * 32, MappingProxyType(NEW | CLOSED))
    blank = Record(RecordKey("18073", "2026-2027", form.id), FormVersion(form.id, form.version, form.hash))
    record = blank.with_answer(Place("co_de_xuat"), "co").with_row("co_so", row)
    paper = record_paper(Filled(form, record, Judge(form).judge(record, TODAY)), COMMUNE, None)
    cells = [cell for table in paper.blocks if isinstance(table, Table) for line in table.lines for cell in line.cells]
    assert "Ngừng hoạt động" in cells
    assert "Mặt Trời Nhỏ" not in cells


def test_all_six_types_and_three_ownerships_are_offered() -> None:
    items = BOOK.form("de_xuat").repeats["co_so"]
    assert len(items.item("loai_hinh").choices) == 6
    assert [choice.name for choice in items.item("so_huu").choices] == ["cong_lap", "dan_lap", "tu_thuc"]

"""Communes report for themselves: their forms on the way to the department, its tables, and who has sent what."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop_app.domain.period import Period, PeriodKind
from desktop_app.domain.record import Path as Place
from desktop_app.domain.snapshot import Snapshot
from desktop_app.domain.table import Line, Table
from desktop_app.workflow.office import Office
from tests.builders import PERIOD, Road, a_finished_form

YEAR = PERIOD.of_kind(PeriodKind.CALENDAR_YEAR)
SCHOOL_NAME = "Trường mầm non Hoa Sen"
COMMUNES_OWN = ("chuong_trinh", "lao_dong", "nhu_cau", "de_xuat")


def _answered(office: Office, form_id: str, period: Period, reasons: dict[str, str], **answers: str) -> Snapshot:
    entry = office.entry
    filled = entry.open(form_id, period)
    for name, text in answers.items():
        filled = entry.answer(filled, Place(name), text)
    for name, reason in reasons.items():
        filled = entry.explain(filled, Place(name), reason)
    return office.submission.finalize(filled)


def _nothing_to_propose(office: Office) -> Snapshot:
    return _answered(office, "de_xuat", PERIOD, {}, co_de_xuat="Không")


def _not_reviewed(office: Office, period: Period = PERIOD) -> Snapshot:
    return _answered(office, "lao_dong", period, {"ra_soat": "Chờ Sở hướng dẫn."}, ra_soat="Chưa rà soát")


def _line(table: Table, name: str) -> Line:
    return next(line for line in table.lines if name in line.cells)


def _sent_up(road: Road) -> None:
    package = road.folder / "xa.gdmn"
    road.commune.submission.send(PERIOD, package)
    road.province.intake.receive([package])


def test_a_commune_is_one_line_of_the_department_s_table(road: Road) -> None:
    _nothing_to_propose(road.commune)
    _sent_up(road)
    table = road.province.province.table("de_xuat", PERIOD)
    assert len(table.lines) == 70
    assert _line(table, "Phường Thành Sen").cells[2:4] == ("đã nhận", 0)
    assert _line(table, "Phường Trần Phú").cells[2:4] == ("chưa nhận", None)
    assert table.coverage is not None
    assert table.coverage.words == "1/69 xã, phường"
    assert "Phường Trần Phú" in table.coverage.missing
    assert SCHOOL_NAME not in table.coverage.missing


def test_a_calendar_year_goes_with_its_school_year_and_can_be_asked_for_alone(road: Road) -> None:
    _not_reviewed(road.commune)
    _sent_up(road)
    province = road.province.province
    assert province.table("lao_dong", PERIOD) == province.table("lao_dong", YEAR)
    assert province.table("lao_dong", PERIOD).subtitle == "năm 2026"
    assert _line(province.table("lao_dong", YEAR), "Phường Thành Sen").cells[2] == "đã nhận"
    assert _line(province.table("lao_dong", Period(2025)), "Phường Thành Sen").cells[2] == "chưa nhận"


def test_progress_asks_institutions_for_their_forms_and_communes_for_theirs(road: Road) -> None:
    a_finished_form(road.school)
    road.school.submission.send(PERIOD, road.folder / "truong.gdmn")
    road.commune.intake.receive([road.folder / "truong.gdmn"])
    proposal = _nothing_to_propose(road.commune)
    _sent_up(road)
    for office in (road.commune, road.province):
        table = office.province.progress(PERIOD)
        titles = [column.heading for column in table.columns]
        school, commune = _line(table, SCHOOL_NAME), _line(table, "Phường Thành Sen")
        proposals, groups = titles.index(office.form("de_xuat").title), titles.index(office.form("nhom_lop").title)
        assert (commune.cells[proposals], commune.cells[groups]) == (f"lần 1 ({proposal.check_code})", "–")
        assert school.cells[proposals] == "–"
        assert str(school.cells[groups]).startswith("lần 1")
        assert (commune.cells[3], str(school.cells[3])[:2]) == ("1/4", "1/")
        assert table.lines.index(commune) < table.lines.index(school)
        assert table.coverage is not None
        assert table.coverage.called == "đơn vị"
        assert table.coverage.counted == 0, "nobody has sent all of theirs yet"


def test_progress_of_a_calendar_year_is_about_communes_alone(road: Road) -> None:
    table = road.province.province.progress(YEAR)
    assert len(table.lines) == 69
    assert [column.heading for column in table.columns[4:]] == [
        road.province.form(form_id).title for form_id in COMMUNES_OWN[:2]
    ]
    assert table.coverage is not None
    assert table.coverage.words == "0/69 xã, phường"


def test_an_institution_is_not_asked_about_its_commune(road: Road) -> None:
    table = road.school.province.progress(PERIOD)
    assert [line.cells[2] for line in table.lines] == [SCHOOL_NAME]
    assert not {road.school.form(form_id).title for form_id in COMMUNES_OWN} & {c.heading for c in table.columns}


def test_a_commune_that_has_sent_everything_is_complete(road: Road) -> None:
    _nothing_to_propose(road.commune)
    _not_reviewed(road.commune)
    _answered(road.commune, "nhu_cau", PERIOD, {}, khao_sat="Không có trẻ thuộc diện này")
    gates = dict.fromkeys(
        ("co_van_ban", "co_du_toan", "co_mo_hinh", "co_dat_nha", "co_dong_gop", "co_kiem_tra"), "Không"
    )
    counts = dict.fromkeys(("tt_phat_thanh", "tt_tin_bai", "tt_cuoc_hop", "tt_tai_lieu"), "0")
    words = {
        "ban_hanh": "Chưa ban hành",
        "long_ghep": "Chưa lồng ghép",
        "ket_qua_nam": "Mới bắt đầu",
        "kho_khan": "Không",
    }
    reasons = dict.fromkeys(("ban_hanh", "co_du_toan", "co_kiem_tra"), "Đang làm, xong trong quý sau.")
    _answered(road.commune, "chuong_trinh", PERIOD, reasons, **gates, **counts, **words)
    _sent_up(road)
    coverage = road.province.province.progress(YEAR).coverage
    assert coverage is not None
    assert "Phường Thành Sen" not in coverage.missing
    assert coverage.counted == 1


@pytest.mark.parametrize("form_id", COMMUNES_OWN)
def test_the_table_of_every_form_goes_out_as_workbook_and_page(road: Road, tmp_path: Path, form_id: str) -> None:
    _nothing_to_propose(road.commune)
    _sent_up(road)
    road.province.province.save_sheet(form_id, PERIOD, tmp_path / "bang.xlsx")
    road.province.province.save_page(form_id, PERIOD, tmp_path / "bang.pdf")
    sheet = load_workbook(tmp_path / "bang.xlsx").worksheets[0]
    assert any("/69 xã, phường" in str(cell.value) for row in sheet.iter_rows() for cell in row)
    assert (tmp_path / "bang.pdf").read_bytes().startswith(b"%PDF")

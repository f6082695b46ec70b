"""A filled template taken back: recognised first, compared with three eyes, kept whole or not at all."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.domain.errors import AppError
from desktop_app.domain.kinds import NOT_APPLICABLE, Answer
from desktop_app.domain.period import Period
from desktop_app.domain.record import Origin, Record, Row
from desktop_app.domain.record import Path as Place
from desktop_app.domain.workbook import Proposal, Wishes
from desktop_app.workflow.office import Office
from tests.workbooks.old_writing import to_tcvn3
from tests.workbooks.sample import FORM, PERIOD, SCHOOL, an_office, the_sample

IDS = [f"{n:032x}" for n in range(1, 4)]
QUESTIONS, TABLE = "Câu hỏi", "Các lớp"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A school with three classes and a few answers."""
    with an_office(tmp_path) as made:
        filled = made.entry.open(FORM, PERIOD)
        rows = tuple(
            Row(row_id, {"ten_lop": f"Lớp {n}", "do_tuoi": "3_4_tuoi", "so_tre": 20 + n, "tre_nu": n})
            for n, row_id in enumerate(IDS, start=1)
        )
        values: dict[str, Answer] = {"nguoi_lap": "Lê Thị Hoà", "tong_phong": 12}
        made.entry.fill(filled, Record(filled.record.key, filled.record.form, values, {"lop": rows}), Origin.TYPED)
        yield made


@pytest.fixture
def template(office: Office, tmp_path: Path) -> Path:
    """The template of that school, as it was written."""
    return office.twin.write(office.entry.open(FORM, PERIOD), tmp_path / "mau.xlsx")


def _change(path: Path, *cells: tuple[str, str, object]) -> Path:
    book = openpyxl.load_workbook(path)
    for title, cell, value in cells:
        page = book[title]
        assert isinstance(page, Worksheet)
        page[cell] = value  # type: ignore[assignment] # openpyxl takes any plain value
    book.save(path)
    return path


def _rework(path: Path, work: Callable[[Worksheet], object]) -> Path:
    book = openpyxl.load_workbook(path)
    page = book[TABLE]
    assert isinstance(page, Worksheet)
    work(page)
    book.save(path)
    return path


def _said(proposal: Proposal) -> list[tuple[str, object, object]]:
    return [(edit.spot.cell, edit.old, edit.new) for edit in proposal.edits]


def test_only_what_was_changed_is_kept_with_its_origin(office: Office, template: Path) -> None:
    _change(template, (QUESTIONS, "E7", 15), (TABLE, "F5", "22"), (TABLE, "G6", "Không áp dụng"))
    proposal = office.twin.propose(template, PERIOD)
    assert _said(proposal) == [("E7", 12, 15), ("F5", 21, 22), ("G6", 2, NOT_APPLICABLE)]
    filled = office.twin.take(proposal)
    assert filled.record.values["tong_phong"] == 15
    assert [row.values["so_tre"] for row in filled.record.rows["lop"]] == [22, 22, 23]
    trail = office.entry.changes(filled.record.key)[-3:]
    assert {change.origin for change in trail} == {Origin.EXCEL}
    assert {change.who for change in trail} == {"Nguyễn Thị Hoà"}


def test_new_rows_are_added_with_a_line_in_the_trail(office: Office, template: Path) -> None:
    _change(template, (TABLE, "D9", "Lớp mới"), (TABLE, "F9", 18))
    filled = office.twin.take(office.twin.propose(template, PERIOD))
    assert dict(filled.record.rows["lop"][-1].values) == {"ten_lop": "Lớp mới", "so_tre": 18}
    added = [c for c in office.entry.changes(filled.record.key) if c.new == "thêm dòng" and c.origin is Origin.EXCEL]
    assert len(added) == 1


def test_one_cell_that_is_no_answer_keeps_everything_out(office: Office, template: Path) -> None:
    _change(template, (TABLE, "F5", 22), (TABLE, "F6", "nhiều"), (QUESTIONS, "E6", "ngày mai"))
    proposal = office.twin.propose(template, PERIOD)
    assert [verdict.spot.cell for verdict in proposal.verdicts] == ["E6", "F6"]
    assert str(proposal.verdicts[1]).startswith("Trang “Các lớp”, ô F6 (Các lớp, dòng 2, Số trẻ): “nhiều” không phải")
    before = office.entry.open(FORM, PERIOD).record
    with pytest.raises(AppError, match="Chưa nhập gì: 2 ô chưa đúng"):
        office.twin.take(proposal)
    assert office.entry.open(FORM, PERIOD).record == before


def test_an_emptied_cell_takes_the_answer_away_and_says_so(office: Office, template: Path) -> None:
    _change(template, (TABLE, "F5", None))
    proposal = office.twin.propose(template, PERIOD)
    assert _said(proposal) == [("F5", 21, None)]
    assert "so_tre" not in office.twin.take(proposal).record.rows["lop"][0].values


def test_a_cell_that_was_blank_never_takes_a_newer_answer_away(office: Office, template: Path) -> None:
    office.entry.answer(office.entry.open(FORM, PERIOD), Place("co_bep"), "có")
    proposal = office.twin.propose(template, PERIOD)
    assert (proposal.changes, proposal.newer) == (0, 1)
    assert "giữ số trong sổ" in proposal.notices[0]


def test_an_untouched_cell_never_undoes_a_newer_answer(office: Office, template: Path) -> None:
    office.entry.answer(office.entry.open(FORM, PERIOD), Place("tong_phong"), "14")
    _change(template, (TABLE, "F5", 22))
    proposal = office.twin.propose(template, PERIOD)
    assert _said(proposal) == [("F5", 21, 22)]
    assert office.twin.take(proposal).record.values["tong_phong"] == 14


def test_a_cell_changed_on_both_sides_waits_for_a_decision(office: Office, template: Path) -> None:
    office.entry.answer(office.entry.open(FORM, PERIOD), Place("tong_phong"), "14")
    _change(template, (QUESTIONS, "E7", 15))
    proposal = office.twin.propose(template, PERIOD)
    assert [edit.clash for edit in proposal.edits] == [True]
    with pytest.raises(AppError, match="vừa sửa trong tệp, vừa sửa trong sổ"):
        office.twin.take(proposal)
    decided = office.twin.propose(template, PERIOD, wishes=Wishes(take_clashes=True))
    assert office.twin.take(decided).record.values["tong_phong"] == 15


def test_both_sides_changed_to_the_same_is_no_clash(office: Office, template: Path) -> None:
    office.entry.answer(office.entry.open(FORM, PERIOD), Place("tong_phong"), "14")
    assert office.twin.propose(_change(template, (QUESTIONS, "E7", 14)), PERIOD).changes == 0


def _delete(page: Worksheet) -> None:
    page.delete_rows(6)


def _empty(page: Worksheet) -> None:
    for at in range(4, 15):
        page.cell(6, at).value = None


@pytest.mark.parametrize("work", [_delete, _empty])
def test_rows_deleted_or_emptied_in_the_file_stay_unless_asked(
    work: Callable[[Worksheet], object], office: Office, template: Path
) -> None:
    _rework(template, work)
    proposal = office.twin.propose(template, PERIOD)
    assert proposal.changes == 0
    assert [row.where for row in proposal.missing] == ["Các lớp, dòng 2"]
    assert len(office.twin.take(proposal).record.rows["lop"]) == 3
    removing = office.twin.propose(template, PERIOD, wishes=Wishes(remove_missing=True))
    assert removing.changes == 1
    assert [row.id for row in office.twin.take(removing).record.rows["lop"]] == [IDS[0], IDS[2]]


def test_sorted_rows_are_the_same_rows(office: Office, template: Path) -> None:
    def swap(page: Worksheet) -> None:
        for at in range(1, 15):
            first, last = page.cell(5, at), page.cell(7, at)
            first.value, last.value = last.value, first.value

    assert office.twin.propose(_rework(template, swap), PERIOD).changes == 0


def test_a_copied_row_is_a_new_row(office: Office, template: Path) -> None:
    def copy(page: Worksheet) -> None:
        for at in range(1, 15):
            page.cell(8, at).value = page.cell(5, at).value

    proposal = office.twin.propose(_rework(template, copy), PERIOD)
    assert (len(proposal.edits), len(proposal.added), len(proposal.missing)) == (0, 1, 0)
    assert proposal.added[0].id not in IDS
    assert any("chép từ dòng khác" in notice for notice in proposal.notices)


def test_moved_columns_and_a_renamed_sheet_are_understood(office: Office, template: Path) -> None:
    def move(page: Worksheet) -> None:
        page.title = "Danh sách của tôi"
        page.insert_cols(5)
        page["E3"] = "Cột riêng"
        page["E5"] = "ghi nhớ"
        page["G5"] = 30

    proposal = office.twin.propose(_rework(template, move), PERIOD)
    assert _said(proposal) == [("G5", 21, 30)]


def test_cells_moved_below_the_hidden_names_follow_their_headings(office: Office, template: Path) -> None:
    def exchange(page: Worksheet) -> None:
        for row in range(3, 40):
            one, other = page.cell(row, 6), page.cell(row, 7)
            one.value, other.value = other.value, one.value

    proposal = office.twin.propose(_rework(template, exchange), PERIOD)
    assert proposal.changes == 0
    assert any("đọc theo tiêu đề: Trẻ em gái; Số trẻ" in notice for notice in proposal.notices)


def test_questions_moved_below_their_hidden_names_are_refused(office: Office, template: Path) -> None:
    book = openpyxl.load_workbook(template)
    page = book[QUESTIONS]
    for letter in "DE":
        page[f"{letter}5"], page[f"{letter}7"] = page[f"{letter}7"].value, page[f"{letter}5"].value
    book.save(template)
    with pytest.raises(AppError, match="ô D5: câu hỏi đã bị chuyển dòng"):
        office.twin.propose(template, PERIOD)


def test_old_letters_typed_into_a_template_wait_for_consent(office: Office, template: Path) -> None:
    _change(template, (QUESTIONS, "E5", to_tcvn3("Nguyễn Thị Thuỳ Dương")))
    proposal = office.twin.propose(template, PERIOD)
    assert "phông chữ cũ" in proposal.obstacles[0]
    agreed = office.twin.propose(template, PERIOD, wishes=Wishes(convert_font=True))
    assert office.twin.take(agreed).record.values["nguoi_lap"] == "Nguyễn Thị Thuỳ Dương"


def test_a_ledger_that_changed_after_the_look_is_not_overwritten(office: Office, template: Path) -> None:
    proposal = office.twin.propose(_change(template, (QUESTIONS, "E7", 15)), PERIOD)
    office.entry.answer(office.entry.open(FORM, PERIOD), Place("tong_phong"), "14")
    with pytest.raises(AppError, match="vừa được sửa ở nơi khác"):
        office.twin.take(proposal)
    assert office.entry.open(FORM, PERIOD).record.values["tong_phong"] == 14


def test_what_was_taken_in_is_not_taken_in_again(office: Office, template: Path) -> None:
    proposal = office.twin.propose(_change(template, (TABLE, "D9", "Lớp mới")), PERIOD)
    office.twin.take(proposal)
    with pytest.raises(AppError, match="vừa được sửa ở nơi khác"):
        office.twin.take(proposal)
    assert len(office.entry.open(FORM, PERIOD).record.rows["lop"]) == 4


def test_a_row_answered_after_the_look_is_not_removed(office: Office, template: Path) -> None:
    proposal = office.twin.propose(_rework(template, _delete), PERIOD, wishes=Wishes(remove_missing=True))
    office.entry.answer(office.entry.open(FORM, PERIOD), Place("giao_vien", "lop", IDS[1]), "Lê Thị Hoà")
    with pytest.raises(AppError, match="vừa được sửa ở nơi khác"):
        office.twin.take(proposal)


def test_the_wrong_form_is_recognised_before_it_is_read(office: Office, template: Path) -> None:
    _change(template, (TABLE, "F5", "hỏng"))
    with pytest.raises(AppError, match=r"là mẫu của biểu “Bảng kê”, không phải biểu “Biểu khác”\. Mở biểu “Bảng kê”"):
        office.twin.propose(template, PERIOD, "khac")


def test_the_wrong_period_is_recognised(office: Office, template: Path) -> None:
    with pytest.raises(AppError, match="là mẫu của năm học 2026-2027, không phải của năm học 2025-2026"):
        office.twin.propose(template, Period(2025))


def test_the_wrong_unit_is_recognised(office: Office, tmp_path: Path) -> None:
    neighbour = replace(SCHOOL, code="42401002", name="Sơn Ca")
    places = the_sample(tmp_path / "khac")
    with an_office(tmp_path, places, "khac", neighbour) as other:
        template = other.twin.write(other.entry.open(FORM, PERIOD), tmp_path / "khac.xlsx")
    said = r"là mẫu của Trường mầm non Sơn Ca \(mã 42401002\), không phải của Trường mầm non Hoa Sen \(mã 42401001\)"
    with pytest.raises(AppError, match=said):
        office.twin.propose(template, PERIOD)


def test_a_workbook_of_somebody_else_needs_its_form_named(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    openpyxl.Workbook().save(path)
    with pytest.raises(AppError, match="không phải mẫu do Sổ Mầm Non xuất ra"):
        office.twin.propose(path, PERIOD)


def test_two_templates_glued_together_are_refused(office: Office, template: Path) -> None:
    book = openpyxl.load_workbook(template)
    book["_somamnon"]["A1"] = str(book["_somamnon"]["A1"].value).replace("42401001", "42401002")
    book.save(template)
    with pytest.raises(AppError, match="ghép từ hai mẫu"):
        office.twin.propose(template, PERIOD)


def test_a_copy_of_a_sheet_inside_the_file_is_refused(office: Office, template: Path) -> None:
    book = openpyxl.load_workbook(template)
    book.copy_worksheet(book[TABLE])
    book.save(template)
    with pytest.raises(AppError, match="là bản chép của trang “Các lớp”"):
        office.twin.propose(template, PERIOD)


def _older(folder: Path, instead: dict[str, str], version: str) -> Path:
    with an_office(folder / version, the_sample(folder / version, version, instead), version) as before:
        filled = before.entry.open(FORM, PERIOD)
        return before.twin.write(filled, folder / f"{version}.xlsx")


def test_a_template_of_an_older_version_is_taken_by_names(office: Office, tmp_path: Path) -> None:
    (tmp_path / "2026.1").mkdir()
    older = _older(tmp_path, {"integer | tong_phong | Tổng số phòng": "integer | so_phong | Số phòng cũ"}, "2026.1")
    _change(older, (QUESTIONS, "E5", "Trần Thị Lan"), (QUESTIONS, "E7", 9))
    proposal = office.twin.propose(older, PERIOD, wishes=Wishes(take_clashes=True))
    assert _said(proposal) == [("E5", "Lê Thị Hoà", "Trần Thị Lan")]
    said = " ".join(proposal.notices)
    assert "lần sửa 2026.1, biểu đang dùng là lần sửa 2026.2" in said
    assert "không còn hỏi, nên không đọc: Số phòng cũ" in said
    assert "chưa có: Tổng số phòng" in said


def test_a_template_of_a_newer_version_is_refused(office: Office, tmp_path: Path) -> None:
    (tmp_path / "2026.10").mkdir()
    with pytest.raises(AppError, match=r"mới hơn lần sửa 2026\.2 của chương trình này\. Cập nhật"):
        office.twin.propose(_older(tmp_path, {}, "2026.10"), PERIOD)


def test_marks_survive_the_loss_of_the_stamp(office: Office, template: Path) -> None:
    book = openpyxl.load_workbook(template)
    del book["_somamnon"]
    book.custom_doc_props.props.clear()  # type: ignore[attr-defined] # not in the types of openpyxl
    book.save(template)
    _change(template, (TABLE, "F5", 22))
    proposal = office.twin.propose(template, PERIOD, FORM)
    assert proposal.reading.stamp is None
    assert _said(proposal) == [("F5", 21, 22)]


def test_a_template_without_its_hidden_row_is_read_by_its_headings(office: Office, template: Path) -> None:
    def strip(page: Worksheet) -> None:
        page.delete_cols(1, 2)
        page.delete_rows(1)
        page["D4"] = 22

    book = openpyxl.load_workbook(_rework(template, strip))
    del book[QUESTIONS]
    book.save(template)
    proposal = office.twin.propose(template, PERIOD)
    assert _said(proposal) == [("D4", 21, 22)]


def test_too_many_rows_are_refused_as_when_they_are_pasted(office: Office, tmp_path: Path) -> None:
    book = openpyxl.Workbook(write_only=True)
    page = book.create_sheet()
    page.append(["Tên nhóm, lớp", "Số trẻ"])
    for number in range(5_001):
        page.append([f"Lớp số {number}", 20])
    book.save(tmp_path / "a.xlsx")
    proposal = office.twin.propose(tmp_path / "a.xlsx", PERIOD, FORM)
    assert not proposal.is_ready
    with pytest.raises(AppError, match=r"sẽ có 5\.004 dòng, nhiều hơn 5\.000 dòng"):
        office.twin.take(proposal)

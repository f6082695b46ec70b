"""The sheet of the questions outside repeats: one line a question, answers in one column."""

from typing import Any

from desktop_app.domain.form import Group, Item
from desktop_app.domain.kinds import show
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Path
from desktop_app.domain.workbook import fingerprint
from desktop_app.workbooks import blueprint, ink
from desktop_app.workbooks.lists import Lists, add_validation
from desktop_app.workbooks.page import mark_sheet, protect, set_up_print, set_widths, write_answer, write_text
from desktop_app.workbooks.saying import said_by_answer

_HEADINGS = ("TT", "Câu hỏi (* phải trả lời)", "Trả lời", "Gợi ý", "Căn cứ", "Cần xem lại")
_WIDTHS: dict[str, float] = {"A": 3, "B": 3, "C": 5, "D": 56, "E": 32, "F": 42, "G": 24, "H": 38}
_QUESTION, _HINT, _CLAUSE, _REMARK = 4, 6, 7, 8
_SOMETIMES = "Chỉ hỏi trong một số trường hợp; không đúng với đơn vị thì để trống."


def draw_questions(page: Any, filled: Filled, lists: Lists, heading: str) -> None:
    """Draw the whole sheet."""
    mark_sheet(page, "", heading)
    set_widths(page, _WIDTHS)
    write_text(page, blueprint.MARK_ROW, blueprint.ANSWER_COLUMN, blueprint.ANSWER_MARK)
    for at, words in enumerate(_HEADINGS, start=blueprint.NUMBER_COLUMN):
        write_text(page, blueprint.HEADING_ROW, at, words, ink.HEADING)
    page.row_dimensions[blueprint.HEADING_ROW].height = ink.LINE_HEIGHT + 8
    row, number = blueprint.HEADING_ROW, 0
    for node in filled.form.walk():
        if isinstance(node, Group) and node.label and any(blueprint.holds_question(child) for child in node.children):
            row += 1
            _section(page, row, filled.words(node.label))
        elif isinstance(node, Item) and blueprint.asked(node):
            row, number = row + 1, number + 1
            _question(page, row, number, node, filled, lists)
    page.freeze_panes = f"E{blueprint.HEADING_ROW + 1}"
    protect(page)
    set_up_print(page, blueprint.HEADING_ROW)


def _section(page: Any, row: int, words: str) -> None:
    for at in range(blueprint.NUMBER_COLUMN, blueprint.NUMBER_COLUMN + len(_HEADINGS)):
        page.cell(row, at).style = ink.SECTION
    write_text(page, row, blueprint.NUMBER_COLUMN, words, ink.SECTION)
    last = blueprint.NUMBER_COLUMN + len(_HEADINGS) - 1
    page.merge_cells(start_row=row, end_row=row, start_column=blueprint.NUMBER_COLUMN, end_column=last)
    page.row_dimensions[row].height = ink.LINE_HEIGHT + 6


def _question(page: Any, row: int, number: int, item: Item, filled: Filled, lists: Lists) -> None:
    path = Path(item.name)
    answer = filled.record.answer(path)
    words = f"{filled.words(item.label) or item.name}{blueprint.STAR if item.required else ''}"
    sometimes = _SOMETIMES if path in filled.judgement.hidden else ""
    hint = " ".join(part for part in (item.hint, sometimes) if part)
    remarks = "\n".join(p.message for p in filled.judgement.problems if p.path == path and not p.missing)
    write_text(page, row, blueprint.ID_COLUMN, item.name)
    write_text(
        page, row, blueprint.BASE_COLUMN, blueprint.write_bases({item.name: fingerprint(said_by_answer(answer, item))})
    )
    write_text(page, row, blueprint.NUMBER_COLUMN, str(number), ink.SIDE)
    write_text(page, row, _QUESTION, words, ink.QUESTION)
    for at, text in ((_HINT, hint), (_CLAUSE, item.clause), (_REMARK, remarks)):
        write_text(page, row, at, text, ink.SIDE)
    write_answer(page, row, blueprint.ANSWER_COLUMN, item, answer)
    add_validation(page, item, f"E{row}", lists)
    texts = {"D": words, "E": show(answer, item.choices), "F": hint, "G": item.clause, "H": remarks}
    page.row_dimensions[row].height = 3 + ink.LINE_HEIGHT * max(
        ink.lines(text, _WIDTHS[letter] - 2) for letter, text in texts.items()
    )

"""A form as a paper to be filled by pen: official head, every question with room to write, empty rows."""

import re
from collections.abc import Callable

from desktop_app.domain.form import Form, Group, Item, Node, Repeat
from desktop_app.domain.kinds import Kind
from desktop_app.domain.paper import Blank, BlankRows, Block, Heading, Paper, Paragraph, Room
from desktop_app.domain.period import Period
from desktop_app.domain.table import Align, Column
from desktop_app.domain.unit import Unit
from desktop_app.workflow.conditions import condition
from desktop_app.workflow.papers import letterhead, signature

ROWS = 10
"""Empty rows in each table, unless somebody wishes for another number."""

_HOW_TO = (
    "Câu có dấu * phải trả lời. Đánh dấu × vào ô được chọn. Câu không liên quan thì ghi “không áp dụng”; "
    "chưa có số liệu thì ghi “chưa có” và lý do. Điền xong, nhập lại vào Sổ Mầm Non."
)
_WHO = "Người điền: …………………………………… Ngày điền: …… / …… / ………"
_PLACEHOLDER = re.compile(r"\$\{[^}]*\}")
_SENTENCES = re.compile(r"(?<=\.)\s+")
_KEYS = re.compile(r"\bF\d\b|\bCtrl\b")
_ROOMS = {
    Kind.INTEGER: Room.NUMBER,
    Kind.DECIMAL: Room.NUMBER,
    Kind.DATE: Room.DATE,
    Kind.SELECT_ONE: Room.CHOICE,
    Kind.SELECT_MULTIPLE: Room.CHOICE,
}
_NARROW = frozenset({Kind.INTEGER, Kind.DECIMAL})
# a pen needs at least so much: more columns go into a second table below
_MOST_COLUMNS, _WIDE = 8, 5
_MOST_LISTED = 20


def blank_paper(
    form: Form, unit: Unit, parent: Unit | None, period: Period, rows: int, list_title: Callable[[str], str]
) -> Paper:
    """Return ``form`` for ``unit`` and ``period`` with nothing filled in; ``rows`` empty lines in each table.

    ``list_title`` names the list that a question chooses from when it lies outside the form.
    """
    made = _Blanks(form, rows, list_title)
    blocks = made.blocks(form.nodes)
    wide = any(isinstance(block, BlankRows) and len(block.columns) > _WIDE for block in blocks)
    return Paper(
        letterhead(unit, parent),
        form.title.upper(),
        f"{period.title[0].upper()}{period.title[1:]}. Mẫu trắng",
        (Paragraph(_WHO), Paragraph(_HOW_TO), *blocks),
        signature(unit),
        provisional=form.provisional,
        source=f"Mẫu trắng in từ Sổ Mầm Non; biểu {form.id}, lần sửa {form.version}",
        landscape=wide,
    )


class _Blanks:
    """Goes through a form in reading order and numbers its questions."""

    def __init__(self, form: Form, rows: int, list_title: Callable[[str], str]) -> None:
        self._form = form
        self._rows = rows
        self._list_title = list_title
        self._number = 0

    def blocks(self, nodes: tuple[Node, ...]) -> list[Block]:
        """Return what stands on paper for ``nodes``; a section where a pen has nothing to do is left out."""
        blocks: list[Block] = []
        for node in nodes:
            match node:
                case Group():
                    inside = self.blocks(node.children)
                    if any(isinstance(each, Blank | BlankRows) for each in inside):
                        hint = _without_keys(node.hint)
                        blocks += [Heading(_headed(node, self._form)), *((Paragraph(hint),) if hint else ()), *inside]
                case Repeat():
                    blocks += self._tables(node)
                case Item(kind=Kind.NOTE) if node.label and not _PLACEHOLDER.search(node.label):
                    blocks.append(Paragraph(node.label))
                case Item() if _is_written(node):
                    blocks.append(self._question(node))
        return blocks

    def _question(self, item: Item) -> Blank:
        self._number += 1
        listed = item.choices and not item.choices_from
        room = _ROOMS.get(item.kind, Room.LINES if "multiline" in item.appearance else Room.LINE)
        room = room if listed or room is not Room.CHOICE else Room.LINE
        choices = tuple(choice.label for choice in item.choices) if room is Room.CHOICE else ()
        return Blank(f"{self._number}. {_starred(item)}", room, self._about(item, self._form.items), choices)

    def _about(self, item: Item, items: dict[str, Item]) -> str:
        when = condition(item.relevant, items)
        parts = [
            f"Trả lời {when}." if when else "",
            "Được chọn nhiều." if item.kind is Kind.SELECT_MULTIPLE and item.choices and not item.choices_from else "",
            f"Ghi theo danh sách “{self._list_title(item.choices_from)}”." if item.choices_from else "",
            item.hint,
            f"Căn cứ: {item.clause}." if item.clause else "",
        ]
        return " ".join(part for part in parts if part)

    def _tables(self, repeat: Repeat) -> list[Block]:
        """Return the rows of a repeat: one table, or several with the first column in each where it is too wide."""
        first, *others = [item for item in repeat.items if _is_written(item)]
        most = _MOST_COLUMNS - 1
        bands = [others[at : at + most] for at in range(0, len(others), most)] or [[]]
        return [
            BlankRows(
                (Column("TT", Align.CENTRE, 0.4), *(_column(item) for item in (first, *band))),
                self._rows,
                _headed(repeat, self._form) if number == 1 else f"{repeat.label} (tiếp, cùng thứ tự dòng)",
                _without_keys(repeat.hint) if number == 1 else "",
                self._legend(repeat, band if number > 1 else [first, *band]),
            )
            for number, band in enumerate(bands, start=1)
        ]

    def _legend(self, repeat: Repeat, items: list[Item]) -> tuple[str, ...]:
        inside = {item.name: item for item in repeat.items}
        notes = []
        for item in items:
            words = [self._coded(item), self._about(item, {**self._form.items, **inside})]
            said = " ".join(each for each in words if each)
            if said:
                notes.append(f"{item.label}: {said[0].lower()}{said[1:]}")
        return tuple(notes)

    def _coded(self, item: Item) -> str:
        if not item.choices or item.choices_from or len(item.choices) > _MOST_LISTED:
            return ""
        listed = "; ".join(f"{number} {choice.label}" for number, choice in enumerate(item.choices, start=1))
        return f"ghi số {listed}."


def _column(item: Item) -> Column:
    return Column(_starred(item), Align.LEFT, 1.0 if item.kind in _NARROW else 1.6)


def _is_written(item: Item) -> bool:
    return bool(item.label) and item.kind.is_asked and not item.read_only


def _starred(item: Item) -> str:
    return f"{item.label}\N{NO-BREAK SPACE}*" if item.required is not None else item.label


def _headed(node: Group | Repeat, form: Form) -> str:
    when = condition(node.relevant, form.items)
    return f"{node.label} ({when})" if when else node.label


def _without_keys(hint: str) -> str:
    """Return a hint without the sentences that speak of the keyboard: a pen has no keys."""
    return " ".join(each for each in _SENTENCES.split(hint) if not _KEYS.search(each)).strip()

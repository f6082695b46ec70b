"""Reading a template back: each sheet says itself which cell answers which question."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop_app.domain.errors import WorkbookError
from desktop_app.domain.form import Form, Item
from desktop_app.domain.workbook import Block, Column, Found, FoundRow, Retyped, Spot, fingerprint
from desktop_app.workbooks import blueprint
from desktop_app.workbooks.answers import read_answer
from desktop_app.workbooks.saying import said_by_cell
from desktop_app.workbooks.sheets import Sheet


@dataclass(slots=True)
class Refill:
    """What the sheets of a template hold."""

    questions: list[Found] = field(default_factory=list)
    rows: list[FoundRow] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    retired: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    retyped: list[Retyped] = field(default_factory=list)

    def found(self, sheet: Sheet, spot: Spot, item: Item, base: str, old: Mapping[Spot, Retyped]) -> Found:
        """Return what a cell answers; an old text is put right, unless the cell is as the program wrote it."""
        cell = sheet.cell(spot.row, spot.column)
        said = said_by_cell(cell)
        if spot in old and cell is not None and fingerprint(said) != base:
            self.retyped.append(old[spot])
            cell = replace(cell, value=old[spot].after)
        return Found(spot, item.name, read_answer(cell, item), said, base)


def read_refill(sheets: Mapping[str, Sheet], form: Form, old: Mapping[Spot, Retyped]) -> Refill:
    """Return what the marked ``sheets`` hold, by the repeat each says it is ("" for the questions).

    ``old`` says what texts of the years before Unicode were meant to be. What the form no longer asks is passed over
    and named; what the sheets do not ask yet is named, too.
    """
    refill = Refill()
    for repeat, sheet in sheets.items():
        if not repeat:
            _questions(sheet, form, refill, old)
        elif repeat in form.repeats:
            _rows(sheet, form, repeat, refill, old)
        else:
            refill.retired.append(sheet.name)
    if "" in sheets:
        asked = {found.item for found in refill.questions}
        refill.missing += [item.label or item.name for item in blueprint.questions(form) if item.name not in asked]
    return refill


def marked_sheets(sheets: Sequence[Sheet]) -> dict[str, Sheet]:
    """Return the sheets that say what they hold; raises ``WorkbookError`` when two say the same."""
    found: dict[str, Sheet] = {}
    for sheet in sheets:
        repeat = blueprint.marked_repeat(sheet)
        if repeat is None:
            continue
        if repeat in found:
            words = f"Trang “{sheet.name}” là bản chép của trang “{found[repeat].name}”."
            raise WorkbookError(words, "Xóa một trong hai trang rồi nhập lại.")
        found[repeat] = sheet
    return found


def _questions(sheet: Sheet, form: Form, refill: Refill, old: Mapping[Spot, Retyped]) -> None:
    names = _named_columns(sheet)
    column = names.get(blueprint.ANSWER_MARK, blueprint.ANSWER_COLUMN)
    base_column = names.get(blueprint.BASE_MARK, blueprint.BASE_COLUMN)
    count = 0
    for row in sheet.numbers():
        name = sheet.text(row, blueprint.ID_COLUMN)
        if row <= blueprint.HEADING_ROW or not name:
            continue
        item = form.items.get(name)
        if item is None or not blueprint.asked(item):
            refill.retired.append(sheet.text(row, blueprint.FIRST_COLUMN) or name)
            continue
        base = blueprint.read_bases(sheet.text(row, base_column)).get(name, "")
        refill.questions.append(refill.found(sheet, Spot(sheet.name, row, column), item, base, old))
        count += 1
    refill.blocks.append(Block(sheet.name, "", blueprint.HEADING_ROW, (), count, template=True))


def _rows(sheet: Sheet, form: Form, repeat: str, refill: Refill, old: Mapping[Spot, Retyped]) -> None:
    names = _named_columns(sheet)
    items: dict[int, Item] = {}
    known = {item.name: item for item in blueprint.asked_in(form.repeats[repeat])}
    for name, column in names.items():
        if name in known:
            items[column] = known[name]
        elif name not in {blueprint.BASE_MARK, blueprint.NUMBER_MARK} and ":" not in name:
            refill.retired.append(sheet.text(blueprint.HEADING_ROW, column).rstrip("* \u00a0") or name)
    refill.missing += [item.label or name for name, item in known.items() if name not in names]
    base_column = names.get(blueprint.BASE_MARK, blueprint.BASE_COLUMN)
    before = len(refill.rows)
    for row in sheet.numbers():
        row_id = sheet.text(row, blueprint.ID_COLUMN)
        row_id = row_id if blueprint.is_row_id(row_id) else ""
        if row > blueprint.HINT_ROW and (row_id or any(at in sheet.rows[row] for at in items)):
            bases = blueprint.read_bases(sheet.text(row, base_column)) if row_id else {}
            found = tuple(
                refill.found(sheet, Spot(sheet.name, row, at), item, bases.get(item.name, ""), old)
                for at, item in items.items()
            )
            first = min(items, default=blueprint.FIRST_COLUMN)
            refill.rows.append(FoundRow(repeat, Spot(sheet.name, row, first), row_id, found))
    columns = tuple(Column(at, item.label or item.name, item.name, exact=True) for at, item in items.items())
    count = len(refill.rows) - before
    refill.blocks.append(Block(sheet.name, repeat, blueprint.HEADING_ROW, columns, count, template=True))


def _named_columns(sheet: Sheet) -> dict[str, int]:
    return {sheet.text(blueprint.MARK_ROW, at): at for at in sheet.rows.get(blueprint.MARK_ROW, {})}

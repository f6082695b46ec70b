"""Reading a template back: each sheet says itself which cell answers which question."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.domain.errors import WorkbookError
from desktop_app.domain.form import Form, Item
from desktop_app.domain.workbook import Block, Column, Found, FoundRow, Retyped, Spot, fingerprint
from desktop_app.workbooks import blueprint
from desktop_app.workbooks.answers import read_old
from desktop_app.workbooks.likeness import key
from desktop_app.workbooks.saying import said_by_cell
from desktop_app.workbooks.sheets import Sheet

_TEMPLATE_AGAIN = "Xuất lại mẫu từ Sổ Mầm Non rồi chép số liệu sang."


@dataclass(slots=True)
class Refill:
    """What the sheets of a template hold. ``moved`` are columns whose visible heading is not that of their name."""

    is_current: bool
    questions: list[Found] = field(default_factory=list)
    rows: list[FoundRow] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    retired: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    retyped: list[Retyped] = field(default_factory=list)
    moved: list[str] = field(default_factory=list)

    def found(self, sheet: Sheet, spot: Spot, item: Item, base: str, old: Mapping[Spot, Retyped]) -> Found:
        """Return what a cell answers; an old text is put right, unless the cell is as the program wrote it."""
        cell = sheet.cell(spot.row, spot.column)
        said = said_by_cell(cell)
        touched = fingerprint(said) != base
        answer, retyped = read_old(cell, item, old.get(spot) if touched else None)
        self.retyped += [retyped] if retyped else []
        return Found(spot, item.name, answer, said, base)


def read_refill(sheets: Mapping[str, Sheet], form: Form, old: Mapping[Spot, Retyped], *, is_current: bool) -> Refill:
    """Return what the marked ``sheets`` hold, by the repeat each says it is ("" for the questions).

    ``old`` says what texts of the years before Unicode were meant to be. What the form no longer asks is passed over
    and named; what the sheets do not ask yet is named, too. ``is_current`` says that the headings are those of this
    very version of the form.
    """
    refill = Refill(is_current)
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
    labels = _labels(blueprint.questions(form))
    count = 0
    for row in sheet.numbers():
        name = sheet.text(row, blueprint.ID_COLUMN)
        if row <= blueprint.HEADING_ROW or not name:
            continue
        item = form.items.get(name)
        if item is None or not blueprint.asked(item):
            refill.retired.append(sheet.text(row, blueprint.FIRST_COLUMN) or name)
            continue
        if refill.is_current and _other(labels, sheet.text(row, blueprint.FIRST_COLUMN), item):
            place = str(Spot(sheet.name, row, blueprint.FIRST_COLUMN))
            raise WorkbookError(f"{place[0].upper()}{place[1:]}: câu hỏi đã bị chuyển dòng.", _TEMPLATE_AGAIN)
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
    if refill.is_current:
        _follow_headings(sheet, items, refill)
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


def _follow_headings(sheet: Sheet, items: dict[int, Item], refill: Refill) -> None:
    """Give columns to the questions that people read above them, where somebody has moved cells below the names."""
    labels = _labels(items.values())
    for at, item in list(items.items()):
        meant = _other(labels, sheet.text(blueprint.HEADING_ROW, at), item)
        if meant:
            items[at] = meant
            refill.moved.append(meant.label)
    names = [item.name for item in items.values()]
    doubled = next((item.label for item in items.values() if names.count(item.name) > 1), "")
    if doubled:
        raise WorkbookError(f"Trang “{sheet.name}” có hai cột “{doubled}”.", _TEMPLATE_AGAIN)


def _labels(items: Iterable[Item]) -> dict[str, Item]:
    """Return questions by what their labels say, without those that say the same."""
    found: dict[str, list[Item]] = {}
    for item in items:
        found.setdefault(key(item.label), []).append(item)
    return {words: same[0] for words, same in found.items() if words and len(same) == 1}


def _other(labels: Mapping[str, Item], heading: str, item: Item) -> Item | None:
    """Return the question that ``heading`` names, when it is another than ``item``."""
    meant = labels.get(key(heading))
    return meant if meant is not None and meant.name != item.name and key(item.label) != key(heading) else None


def _named_columns(sheet: Sheet) -> dict[str, int]:
    return {sheet.text(blueprint.MARK_ROW, at): at for at in sheet.rows.get(blueprint.MARK_ROW, {})}

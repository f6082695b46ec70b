"""What goes on paper: letterheads of the three levels, a filled record, a provincial table."""

from datetime import date

from desktop_app.domain.form import Group, Item, Node, Repeat
from desktop_app.domain.kinds import Kind, show
from desktop_app.domain.paper import Block, Entry, Heading, Letterhead, Paper, Paragraph, SignatureBlock
from desktop_app.domain.period import Period
from desktop_app.domain.problem import Filled, Level, Problem
from desktop_app.domain.record import Path, Row
from desktop_app.domain.snapshot import Filler, Snapshot
from desktop_app.domain.table import Align, Column, Line, Table
from desktop_app.domain.unit import Unit, UnitKind

NOT_PROVIDED = "Không cung cấp"
SOFTWARE_KEY_NOTE = "Bản in từ Sổ Mầm Non; chữ ký của gói không thay chữ ký, con dấu theo pháp luật"
DRAFT_MARK = "NHÁP"
_NUMBER_KINDS = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.CALCULATE})
_NARROW_KINDS = frozenset({*_NUMBER_KINDS, Kind.DATE, Kind.SELECT_ONE})
_WIDE_GRID = 6
_PROBLEM_COLUMNS = (
    Column("TT", Align.CENTRE, 0.4),
    Column("Chỗ", width=2.6),
    Column("Mức", Align.CENTRE, 1.0),
    Column("Vấn đề", width=3.4),
    Column("Giải trình, nội dung đã gõ", width=2.4),
)


def letterhead(unit: Unit, parent: Unit | None, day: date | None = None) -> Letterhead:
    """Return the letterhead of ``unit`` (NĐ 30/2020/NĐ-CP, Phụ lục I, ô 2-4); number and date are left to fill."""
    match unit.kind:
        case UnitKind.PROVINCE:
            return Letterhead("ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH", "SỞ GIÁO DỤC VÀ ĐÀO TẠO", "BC-SGDĐT", "Hà Tĩnh", day)
        case UnitKind.COMMUNE:
            return Letterhead("ỦY BAN NHÂN DÂN", unit.full_name.upper(), "BC-UBND", unit.name, day)
        case UnitKind.INSTITUTION:
            superior = f"ỦY BAN NHÂN DÂN {parent.full_name.upper()}" if parent else ""
            return Letterhead(superior, unit.full_name.upper(), "BC-MN", parent.name if parent else "Hà Tĩnh", day)


def signature(unit: Unit) -> SignatureBlock:
    """Return who signs for ``unit``; the name is left to fill."""
    match unit.kind:
        case UnitKind.PROVINCE:
            return SignatureBlock(("GIÁM ĐỐC",))
        case UnitKind.COMMUNE:
            return SignatureBlock(("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"))
        case UnitKind.INSTITUTION:
            return SignatureBlock(("CHỦ CƠ SỞ",) if "độc lập" in unit.type else ("HIỆU TRƯỞNG",))


def record_paper(
    filled: Filled, unit: Unit, parent: Unit | None, snapshot: Snapshot | None = None, filler: Filler | None = None
) -> Paper:
    """Return everything that ``filled`` says, blanks shown as such; with its mã đối chiếu once it is chốt.

    ``filler`` is who fills a draft in the unit's stead; a snapshot says so itself.
    """
    form = filled.form
    filler = snapshot.filler if snapshot else filler
    instead = (Paragraph(f"{filler.name} điền thay {unit.full_name}."),) if filler else ()
    wide = any(len(repeat.items) > _WIDE_GRID for repeat in form.repeats.values())
    state = f"Bản chốt lần {snapshot.revision}" if snapshot else "Bản nháp, chưa chốt số liệu"
    receivers = (parent.full_name if parent else "Sở Giáo dục và Đào tạo", "Lưu: VT")
    return Paper(
        letterhead(unit, parent),
        form.title.upper(),
        f"{Period.parse(filled.record.key.period).title.capitalize()}. {state}",
        (*instead, *_blocks(filled, form.nodes), *_open_problems(filled)),
        signature(unit),
        receivers,
        form.provisional,
        snapshot.check_code if snapshot else "",
        SOFTWARE_KEY_NOTE,
        landscape=wide,
        mark="" if snapshot else DRAFT_MARK,
    )


def table_paper(table: Table, unit: Unit, parent: Unit | None, provisional: str) -> Paper:
    """Return a finished table as an official report of ``unit``."""
    return Paper(
        letterhead(unit, parent),
        "BÁO CÁO",
        ", ".join(part for part in (table.title, table.subtitle) if part),
        (table,),
        signature(unit),
        ("Như trên", "Lưu: VT"),
        provisional,
        source="Lập từ các gói số liệu đã nhận trong Sổ Mầm Non",
        landscape=True,
    )


def problems_paper(filled: Filled, unit: Unit, parent: Unit | None) -> Paper:
    """Return what the rules find about a record, the heaviest first: to go through by pen or on the telephone."""
    problems = sorted(filled.judgement.problems, key=lambda problem: list(Level).index(problem.level))
    lines = [
        Line((number, filled.where(each.path), each.level.value, each.message, each.reason))
        for number, each in enumerate(problems, start=1)
    ]
    lines += [
        Line((number, filled.where(path), "chưa nhận", each.message, each.text))
        for number, (path, each) in enumerate(filled.rejected.items(), start=len(lines) + 1)
    ]
    counted = ", ".join(f"{sum(p.level is level for p in problems)} {level.value}" for level in Level)
    found = Table("Các vấn đề", _PROBLEM_COLUMNS, tuple(lines)) if lines else Paragraph("Không có vấn đề nào.")
    return Paper(
        letterhead(unit, parent),
        "KẾT QUẢ KIỂM TRA",
        f"{filled.form.title}, {Period.parse(filled.record.key.period).title}",
        (Paragraph(f"{unit.full_name}: {counted}."), found),
        signature(unit),
        provisional=filled.form.provisional,
        source=SOFTWARE_KEY_NOTE,
        landscape=True,
        mark=DRAFT_MARK,
    )


def _blocks(filled: Filled, nodes: tuple[Node, ...]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    hidden = filled.judgement.hidden
    for node in nodes:
        match node:
            case Group() if Path(node.name) not in hidden:
                blocks += [Heading(node.label), *_blocks(filled, node.children)]
            case Repeat() if Path("", node.name) not in hidden:
                blocks += [Heading(node.label), _grid(filled, node)]
            case Item() if Path(node.name) not in hidden and node.kind is not Kind.HIDDEN:
                blocks += _item_blocks(filled, node)
    return tuple(blocks)


def _item_blocks(filled: Filled, item: Item) -> list[Block]:
    if item.kind is Kind.NOTE:
        text = filled.words(item.label)
        return [Paragraph(text)] if text else []
    if not item.label:
        return []
    path = Path(item.name)
    return [Entry(item.label, _shown(filled, item, path), " ".join(_remarks(filled, path)))]


def _remarks(filled: Filled, path: Path) -> list[str]:
    """Return what is to be said about a place, and the reason that a rule between forms asked for."""
    problems = [problem for problem in filled.judgement.problems if problem.path == path]
    remarks = [words for problem in problems if (words := _remark(problem))]
    reason = filled.record.reasons.get(path, "")
    if reason and not any(problem.reason for problem in problems):
        remarks.append(f"Giải trình: {reason}")
    return remarks + notes_at(filled, path)


def notes_at(filled: Filled, path: Path) -> list[str]:
    """Return the note at a place, as papers and the check page say it."""
    note = filled.record.notes.get(path, "")
    return [f"Ghi chú: {note}"] if note else []


def row_notes(filled: Filled, repeat: Repeat) -> list[str]:
    """Return the notes at the rows and cells of a table: "Dòng 3, Số trẻ: Ghi chú: …"."""
    numbers = {row.id: number for number, row in enumerate(filled.record.rows.get(repeat.name, ()), start=1)}
    labels = {"": "", **{item.name: f", {item.label}" for item in repeat.items}}
    found = sorted(
        (numbers[path.row], f"Dòng {numbers[path.row]}{labels[path.item]}: Ghi chú: {note}")
        for path, note in filled.record.notes.items()
        if path.repeat == repeat.name and path.row in numbers and path.item in labels
    )
    return [words for _, words in found]


def _shown(filled: Filled, item: Item, path: Path) -> str:
    return show(filled.answer(path), item.choices) or NOT_PROVIDED


def _grid(filled: Filled, repeat: Repeat) -> Table:
    items = [item for item in repeat.items if item.label and item.kind not in {Kind.NOTE, Kind.HIDDEN}]
    columns = [Column("TT", Align.CENTRE, 0.5)]
    columns += [
        Column(
            item.label,
            Align.RIGHT if item.kind in _NUMBER_KINDS else Align.LEFT,
            1.0 if item.kind in _NARROW_KINDS else 2.0,
        )
        for item in items
    ]
    rows = filled.record.rows.get(repeat.name, ())
    lines = [_grid_line(filled, repeat, items, number, row) for number, row in enumerate(rows, start=1)]
    reason = filled.record.reasons.get(Path("", repeat.name), "")
    whole = Path("", repeat.name)
    none = [f"Không có dòng nào: {reason}", *notes_at(filled, whole)] if reason and not rows else []
    about = (*(none or _remarks(filled, whole)), *_grid_reasons(filled, repeat), *row_notes(filled, repeat))
    return Table("", tuple(columns), tuple(lines), notes=about)


def _grid_line(filled: Filled, repeat: Repeat, items: list[Item], number: int, row: Row) -> Line:
    return Line((number, *(_grid_cell(filled, item, Path(item.name, repeat.name, row.id)) for item in items)))


def _grid_cell(filled: Filled, item: Item, path: Path) -> str:
    return "" if path in filled.judgement.hidden else show(filled.answer(path), item.choices)


def _grid_reasons(filled: Filled, repeat: Repeat) -> tuple[str, ...]:
    numbers = {row.id: number for number, row in enumerate(filled.record.rows.get(repeat.name, ()), start=1)}
    found = [
        problem for problem in filled.judgement.problems if problem.path.repeat == repeat.name and problem.path.row
    ]
    return tuple(f"Dòng {numbers.get(p.path.row, '?')}: {words}" for p in found if (words := _remark(p)))


def _remark(problem: Problem) -> str:
    if problem.level is Level.EXPLAIN and problem.reason:
        return f"{problem.message} Giải trình: {problem.reason}"
    return "" if problem.missing else problem.message


def _open_problems(filled: Filled) -> list[Block]:
    blocking = filled.judgement.blocking
    return (
        [Paragraph(f"Còn {len(blocking)} vấn đề phải xử lý trước khi chốt số liệu.", emphasis=True)] if blocking else []
    )

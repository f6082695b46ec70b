"""Verbs about the Excel twin of a record: template, fill."""

from argparse import Namespace
from collections.abc import Sequence

from desktop_app.cli.desk import open_office
from desktop_app.cli.said import Said
from desktop_app.domain.errors import AppError
from desktop_app.domain.form import Form
from desktop_app.domain.kinds import show, to_json
from desktop_app.domain.period import Period
from desktop_app.domain.workbook import Block, Edit, NewRow, Proposal, Spot, Wishes, column_letters

_BLANK = "(trống)"
_MOST_LINES = 200


def template(arguments: Namespace) -> Said:
    """Write the template of one record."""
    with open_office(arguments) as office:
        filled = office.entry.open(arguments.form, Period.parse(arguments.period), arguments.unit)
        path = office.twin.write(filled, arguments.out)
    words = f"Đã ghi mẫu “{filled.form.title}” vào {path}."
    return Said((words,), {"file": str(path), "form": filled.form.id, "version": filled.form.version})


def fill(arguments: Namespace) -> Said:
    """Take a filled workbook in, or say what stands in the way, cell by cell; all of it or nothing."""
    period = Period.parse(arguments.period)
    wishes = Wishes(
        headings=_pairs(arguments.map, "--map", "“Số trẻ”=so_tre"),
        sheets=tuple(arguments.sheet),
        repeats=_pairs(arguments.table, "--table", "“Trang1”=nhom"),
        convert_font=arguments.convert_font,
        remove_missing=arguments.remove_missing,
        take_clashes=arguments.take_clashes,
    )
    with open_office(arguments) as office:
        proposal = office.twin.propose(arguments.file, period, arguments.form, arguments.unit, wishes)
        kept = proposal.stands and not arguments.dry_run
        if kept:
            office.twin.take(proposal)
    lines = (*proposal.notices, *_preview(proposal), *_ending(proposal, kept=kept))
    return Said(lines, _document(proposal, kept=kept), 0 if proposal.stands else 1)


def _pairs(words: Sequence[str], option: str, example: str) -> dict[str, str]:
    pairs = {}
    for each in words:
        left, equals, right = each.rpartition("=")
        if not equals or not left.strip():
            raise AppError(f"“{each}” thiếu dấu bằng.", f"Viết {option} {example}.")
        pairs[left.strip()] = right.strip()
    return pairs


def _preview(proposal: Proposal) -> list[str]:
    form = proposal.form
    lines = [
        f"Trang “{block.sheet}”, cột {column_letters(column.number)} “{column.heading}”: "
        + _meaning(block, column.item, form)
        for block in proposal.reading.blocks
        if not block.template
        for column in block.columns
    ]
    lines += [f"  {verdict}" for verdict in proposal.verdicts]
    retyped = () if proposal.wishes.convert_font else proposal.reading.retyped
    lines += [f"  {each.spot}: “{each.before}” → “{each.after}” ({each.encoding})" for each in retyped]
    lines += [f"  {_edit(edit, form)}" for edit in proposal.edits]
    lines += [f"  {_new_row(row, form)}" for row in proposal.added]
    if proposal.missing:
        what = "sẽ bỏ khỏi sổ" if proposal.wishes.remove_missing else "vẫn giữ trong sổ"
        lines.append(f"{len(proposal.missing)} dòng không có trong tệp, {what}: {proposal.missing[0].where}…")
    if len(lines) > _MOST_LINES:
        lines = [*lines[:_MOST_LINES], f"  … và {len(lines) - _MOST_LINES} dòng nữa (xem đủ với --json)."]
    return lines


def _meaning(block: Block, name: str, form: Form) -> str:
    return form.item(name, block.repeat).label or name if name else "bỏ qua"


def _edit(edit: Edit, form: Form) -> str:
    choices = form.item(edit.path.item, edit.path.repeat).choices
    clash = " (sổ cũng đã sửa)" if edit.clash else ""
    old, new = (show(answer, choices) or _BLANK for answer in (edit.old, edit.new))
    return f"{edit.spot} ({edit.where}): {old} → {new}{clash}"


def _new_row(row: NewRow, form: Form) -> str:
    repeat = form.repeats[row.repeat]
    answers = [show(answer, repeat.item(name).choices) for name, answer in row.values.items()]
    return f"{row.spot} ({repeat.label}): thêm dòng {' | '.join(answers)}"


def _consent(proposal: Proposal) -> str:
    wishes = proposal.wishes
    options = {
        "--convert-font": proposal.reading.retyped and not wishes.convert_font,
        "--take-clashes": any(edit.clash for edit in proposal.edits) and not wishes.take_clashes,
    }
    for doubt in proposal.reading.doubts:
        options |= {f'--map "{doubt.columns[0]}={doubt.item}"': True} if doubt.columns else {}
        options |= {f'--sheet "{doubt.sheets[0]}"': True} if doubt.sheets else {}
    return ", ".join(option for option, wanted in options.items() if wanted)


def _ending(proposal: Proposal, *, kept: bool) -> list[str]:
    if proposal.verdicts:
        return [f"Chưa nhập gì: {len(proposal.verdicts)} ô chưa đúng. Sửa các ô ấy trong Excel, lưu lại rồi nhập lại."]
    if proposal.obstacles:
        return [f"Chưa nhập gì: {words}" for words in proposal.obstacles] + [
            f"Xem lại, rồi thêm: {_consent(proposal)}."
        ]
    edits, added, removed = len(proposal.edits), len(proposal.added), len(proposal.removed)
    if not proposal.changes:
        return ["Tệp không có gì khác sổ."]
    words = f"{edits} câu trả lời đổi, {added} dòng thêm, {removed} dòng bỏ"
    return [f"Đã nhập {proposal.file}: {words}." if kept else f"Sẽ nhập {proposal.file}: {words}. Chưa nhập gì."]


def _document(proposal: Proposal, *, kept: bool) -> dict[str, object]:
    reading = proposal.reading
    return {
        "file": proposal.file,
        "form": proposal.form.id,
        "unit": proposal.key.unit,
        "period": proposal.key.period,
        "template": reading.stamp is not None,
        "kept": kept,
        "columns": [
            {
                "sheet": block.sheet,
                "cell": column_letters(column.number),
                "heading": column.heading,
                "item": column.item,
            }
            for block in reading.blocks
            for column in block.columns
        ],
        "rejected": [_place(each.spot) | {"where": each.where, "message": each.message} for each in proposal.verdicts],
        "changes": [
            _place(edit.spot)
            | {"path": str(edit.path), "where": edit.where, "old": to_json(edit.old), "new": to_json(edit.new)}
            | {"clash": edit.clash}
            for edit in proposal.edits
        ],
        "added": [
            _place(row.spot)
            | {"table": row.repeat, "id": row.id, "values": {name: to_json(each) for name, each in row.values.items()}}
            for row in proposal.added
        ],
        "missing": [{"table": row.repeat, "id": row.id, "where": row.where} for row in proposal.missing],
        "removed": len(proposal.removed),
        "converted": [
            _place(each.spot) | {"before": each.before, "after": each.after, "encoding": each.encoding}
            for each in reading.retyped
        ],
        "obstacles": list(proposal.obstacles),
        "notices": list(proposal.notices),
    }


def _place(spot: Spot) -> dict[str, object]:
    return {"sheet": spot.sheet, "cell": spot.cell}

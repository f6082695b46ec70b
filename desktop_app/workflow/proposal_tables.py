"""A proposal as finished tables: what would change, what is refused, what old letters were meant to be."""

from desktop_app.domain.kinds import Answer, show
from desktop_app.domain.table import Column, Line, Table
from desktop_app.domain.workbook import Proposal

_BLANK = "(trống)"


def changes_table(proposal: Proposal) -> Table:
    """Return one line for each answer that would change and each row that would come or go; clashes first."""
    edits = sorted(proposal.edits, key=lambda edit: not edit.clash)
    lines = [
        Line(
            (
                edit.spot.cell,
                edit.where,
                _shown(proposal, edit.path.repeat, edit.path.item, edit.old),
                _shown(proposal, edit.path.repeat, edit.path.item, edit.new),
                "cả hai nơi cùng sửa" if edit.clash else "xóa câu trả lời" if edit.new is None else "",
            ),
            emphasis=edit.clash,
        )
        for edit in edits
    ]
    lines += [
        Line(
            (
                row.spot.cell,
                proposal.form.repeats[row.repeat].label or row.repeat,
                "",
                " | ".join(_shown(proposal, row.repeat, name, answer) for name, answer in row.values.items()),
                "thêm dòng",
            )
        )
        for row in proposal.added
    ]
    lines += [Line(("", row.where, "", "", "bỏ dòng"), emphasis=True) for row in proposal.removed]
    columns = (
        Column("Ô", width=0.6),
        Column("Câu", width=3),
        Column("Trong sổ", width=1.6),
        Column("Trong tệp", width=3),
        Column("Việc", width=1.4),
    )
    return Table("Thay đổi", columns, tuple(lines))


def verdicts_table(proposal: Proposal) -> Table:
    """Return one line for each cell that is no answer."""
    columns = (Column("Trang", width=1.4), Column("Ô", width=0.6), Column("Câu", width=2.6), Column("Vì sao", width=5))
    lines = tuple(Line((each.spot.sheet, each.spot.cell, each.where, each.message)) for each in proposal.verdicts)
    return Table("Ô chưa đúng", columns, lines)


def retyped_table(proposal: Proposal) -> Table:
    """Return one line for each text of the years before Unicode, before and after."""
    columns = (
        Column("Trang", width=1.4),
        Column("Ô", width=0.6),
        Column("Trong tệp", width=3),
        Column("Đọc là", width=3),
        Column("Bảng mã", width=1.6),
    )
    lines = tuple(
        Line((each.spot.sheet, each.spot.cell, each.before, each.after, each.encoding))
        for each in proposal.reading.retyped
    )
    return Table("Chữ cũ", columns, lines)


def _shown(proposal: Proposal, repeat: str, name: str, answer: Answer) -> str:
    return show(answer, proposal.form.item(name, repeat).choices) or _BLANK

"""What the page of issued keys says: counters, cells of the list, and the list as a finished table."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.edition import Edition
from desktop_app.domain.key_list import KeyLine, KeyStanding, Unpublished
from desktop_app.domain.table import Column, Line, Table
from desktop_app.domain.vietnamese import show_date
from desktop_app.ui.my_key.words import span_words

SHAPES = {
    KeyStanding.NONE: "todo",
    KeyStanding.VALID: "done",
    KeyStanding.SOON: "soon",
    KeyStanding.EXPIRED: "trouble",
    KeyStanding.REVOKED: "trouble",
}
TONES = {
    KeyStanding.NONE: "quiet",
    KeyStanding.VALID: "good",
    KeyStanding.SOON: "warning",
    KeyStanding.EXPIRED: "danger",
    KeyStanding.REVOKED: "danger",
}
_DIGITS = 16


def headings() -> tuple[str, ...]:
    """Return the headings of the list."""
    return (
        _tr("Đơn vị"),
        _tr("Mã"),
        _tr("Khóa"),
        _tr("Hiệu lực"),
        _tr("Danh mục"),
        _tr("Vân tay"),
    )


def cells(line: KeyLine) -> tuple[str, ...]:
    """Return what a line shows in each column."""
    key = line.key
    if key is None:
        return line.name, line.unit, line.standing.words, "", "", ""
    standing = line.standing.words
    if key.revoked is not None:
        reason = f" ({key.reason.words})" if key.reason else ""
        standing = _tr("thu hồi từ {0}{1}").format(show_date(key.revoked), reason)
    told = _tr("đã ghi") if line.published else _tr("chưa ghi")
    return line.name, line.unit, standing, span_words(key.valid_from, key.valid_to), told, key.fingerprint[:_DIGITS]


def counted(lines: Sequence[KeyLine]) -> str:
    """Return how many keys stand how: "60 đang dùng · 3 sắp hết hạn · 8 chưa có khóa"."""
    counts = Counter(line.standing for line in lines)
    order = (KeyStanding.VALID, KeyStanding.SOON, KeyStanding.EXPIRED, KeyStanding.REVOKED, KeyStanding.NONE)
    return " · ".join(f"{counts[each]} {each.words}" for each in order if counts[each])


def edition_words(edition: Edition | None, waiting: Unpublished) -> str:
    """Return which edition is the newest, and what it does not say yet."""
    newest = edition.title if edition else _tr("chưa xuất danh mục nào")
    if not waiting:
        return _tr("Mới nhất: {0}. Mọi thay đổi đã nằm trong đó.").format(newest) if edition else newest
    news = [_tr("{0} khóa mới cấp").format(waiting.issued)] if waiting.issued else []
    news += [_tr("{0} khóa thu hồi").format(waiting.revoked)] if waiting.revoked else []
    return _tr("Mới nhất: {0}. Chưa nơi nào biết: {1}; hãy xuất danh mục mới.").format(newest, ", ".join(news))


def issued_table(lines: Sequence[KeyLine], subtitle: str) -> Table:
    """Return the list as a finished table, for the workbook and the page."""
    widths = (3.4, 1.0, 2.4, 2.4, 1.2, 2.0)
    columns = tuple(Column(name, width=width) for name, width in zip(headings(), widths, strict=True))
    return Table(_tr("Khóa đã cấp"), columns, tuple(Line(cells(line)) for line in lines), subtitle)


def _tr(text: str) -> str:
    return QCoreApplication.translate("IssuedKeys", text)

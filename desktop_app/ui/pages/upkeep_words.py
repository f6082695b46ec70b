"""What the page about copies and checks says: finished tables and sentences from values."""

import json
from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.backup import Backup
from desktop_app.domain.examination import Examination, Level
from desktop_app.domain.export import Export
from desktop_app.domain.form import Form
from desktop_app.domain.kinds import Choice
from desktop_app.domain.record import Path as Place
from desktop_app.domain.rescue import Rescued
from desktop_app.domain.restoring import LateChange, Preview
from desktop_app.domain.table import Align, Column, Line, Table
from desktop_app.domain.vietnamese import show_date

_MOST_LATE = 8


def moment_words(moment: datetime) -> str:
    """Return a moment as screens show it."""
    return f"{show_date(moment.date())} {moment:%H:%M}"


def copies_table(copies: tuple[Backup, ...]) -> Table:
    """Return the copies as a table."""
    columns = (
        Column(_tr("Lúc"), width=1.8),
        Column(_tr("Vì sao"), width=2.0),
        Column(_tr("Đơn vị"), width=2.6),
        Column(_tr("Câu trả lời"), Align.RIGHT),
        Column(_tr("Bản chốt"), Align.RIGHT),
        Column(_tr("Gói"), Align.RIGHT, 0.6),
        Column(_tr("Thay đổi mới nhất"), width=2.4),
    )
    return Table(_tr("Các bản sao lưu"), columns, tuple(_copy_line(each) for each in copies))


def _copy_line(copy: Backup) -> Line:
    holds, why = copy.contents, copy.why.value
    if copy.locked:
        why = _tr("{0}, đã khóa").format(why)
    if holds is None and copy.locked:
        return Line((moment_words(copy.made), why, "", None, None, None, ""))
    if holds is None:
        return Line((moment_words(copy.made), copy.why.value, _tr("không đọc được"), None, None, None, ""))
    newest = ", ".join(part for part in (moment_words(holds.newest), holds.who) if part) if holds.newest else ""
    counts = (holds.answers, holds.snapshots, holds.packages)
    return Line((moment_words(copy.made), why, f"{holds.unit_name} ({holds.unit})", *counts, newest))


def examination_table(found: Examination) -> Table:
    """Return what the doctor found as a table; what is wrong stands first."""
    order = {Level.BAD: 0, Level.NOTE: 1, Level.GOOD: 2}
    columns = (
        Column(_tr("Mức"), width=0.9),
        Column(_tr("Phần"), width=2.0),
        Column(_tr("Thấy gì"), width=4.2),
        Column(_tr("Làm gì"), width=3.2),
    )
    signs = {Level.BAD: "✗", Level.NOTE: "!", Level.GOOD: "✓"}
    lines = tuple(
        Line((f"{signs[each.level]} {each.level.value}", each.part, each.words, each.advice), each.level is Level.BAD)
        for each in sorted(found.findings, key=lambda each: order[each.level])
    )
    return Table(_tr("Kết quả kiểm tra"), columns, lines)


def exports_table(found: tuple[Export, ...], form_of: Callable[[str], Form]) -> Table:
    """Return what has left the ledger as a table; ``form_of`` knows the forms in force by id."""
    columns = (
        Column(_tr("Lúc"), width=1.7),
        Column(_tr("Ai"), width=1.7),
        Column(_tr("Gì"), width=1.0),
        Column(_tr("Về"), width=2.6),
        Column(_tr("Đi đâu"), width=3.6),
        Column(_tr("Byte"), Align.RIGHT, 0.9),
        Column("SHA-256", width=1.6),
    )
    lines = tuple(
        Line(
            (
                moment_words(each.moment),
                each.who,
                each.way.value,
                _about_words(each.about, form_of),
                each.target,
                each.size,
                each.file_hash[:16],
            )
        )
        for each in found
    )
    return Table(_tr("Nhật ký kết xuất"), columns, lines)


def _about_words(about: str, form_of: Callable[[str], Form]) -> str:
    """Return what a line is about with the title of its form, where it is about one."""
    first, space, rest = about.partition(" ")
    known = {"danh_muc": _tr("Danh mục đơn vị"), "chi_tieu": _tr("Chỉ tiêu")}
    try:
        return f"{known.get(first) or form_of(first).title}{space}{rest}"
    except KeyError:
        return about


def exports_words(found: tuple[Export, ...], count: int) -> str:
    """Return what the table of exports shows."""
    if not count:
        return _tr("Chưa có gì được đưa ra khỏi sổ.")
    words = _tr("Nhật ký kết xuất: {0} lần, mới nhất trước. Chỉ để xem; không sửa, không xóa được.").format(count)
    return words if len(found) == count else f"{words} {_tr('Đang hiện {0} dòng.').format(len(found))}"


def newest_words(copies: tuple[Backup, ...], today: date) -> str:
    """Return how old the newest copy is."""
    if not copies:
        return _tr("Chưa có bản sao lưu nào. Nhấn “Sao lưu ngay”.")
    newest = copies[0].made
    days = (today - newest.date()).days
    age = _tr("hôm nay") if days <= 0 else _tr("{0} ngày trước").format(days)
    return _tr("Bản mới nhất: {0} ({1}). Đang giữ {2} bản cạnh sổ.").format(moment_words(newest), age, len(copies))


def preview_words(seen: Preview, form_of: Callable[[str], Form]) -> str:
    """Return what a restore would change, in sentences; ``form_of`` knows the forms in force by id."""
    if not seen.present:
        return _tr("Không đọc được sổ đang có để so. Sổ ấy sẽ được cất riêng, không xóa.")
    lines = [_tr("{0} câu trả lời sẽ khác.").format(seen.cells) if seen.records else _tr("Không câu trả lời nào đổi.")]
    for each in seen.records:
        words = _tr("  {0}, {1} ({2}): mất {3}, trở lại {4}, đổi giá trị {5}")
        key = each.key
        lines.append(
            words.format(_title(key.form_id, form_of), key.period, key.unit, each.gone, each.back, each.changed)
        )
    if seen.late_count:
        lines.append(_tr("{0} thay đổi làm sau bản sao lưu sẽ không còn hiệu lực (nhật ký vẫn giữ), mới nhất:"))
        lines[-1] = lines[-1].format(seen.late_count)
        newest = list(reversed(seen.late))[:_MOST_LATE]
        lines += [f"  {moment_words(each.moment)}, {each.who}: {_change_words(each, form_of)}" for each in newest]
    for kept in seen.snapshots:
        words = _tr("Giữ lại bản chốt {0} lần {1}, mã đối chiếu {2}")
        sent = _tr(" (đã gửi)") if kept.sent else ""
        lines.append(words.format(_title(kept.key.form_id, form_of), kept.revision, kept.check_code) + sent)
    if seen.packages:
        lines.append(_tr("Giữ lại {0} gói đã gửi hoặc đã nhận sau đó.").format(seen.packages))
    if seen.register:
        lines.append(_tr("{0} thay đổi danh mục đơn vị sau đó sẽ không còn.").format(seen.register))
    return "\n".join(lines)


def _title(form_id: str, form_of: Callable[[str], Form]) -> str:
    try:
        return f"“{form_of(form_id).title}”"
    except KeyError:
        # a form that is in force no more
        return form_id


def _change_words(each: LateChange, form_of: Callable[[str], Form]) -> str:
    """Return a change as the question's own words and what was and is answered."""
    path = Place.parse(each.path)
    choices: Sequence[Choice] = ()
    try:
        form = form_of(each.key.form_id)
        item = form.item(path.item, path.repeat) if path.item else None
        called = item.label or item.name if item else form.repeats[path.repeat].label
        choices = item.choices if item else ()
    except KeyError:
        called = path.item or path.repeat
    old, new = (_answer_words(text, choices) for text in (each.old, each.new))
    return f"{called}: {new}" if not path.item else f"{called}: {old} → {new}"


def _answer_words(text: str, choices: Sequence[Choice]) -> str:
    match json.loads(text):
        case None:
            return _tr("trống")
        case {"blank": "khong_ap_dung"}:
            return _tr("không áp dụng")
        case {"blank": str()}:
            return _tr("chưa có số liệu")
        case list(values):
            return ", ".join(_answer_words(json.dumps(value), choices) for value in values)
        case value:
            return next((choice.label for choice in choices if choice.name == value), str(value))


def rescue_words(done: Rescued) -> str:
    """Return what was saved, and what was not, in sentences."""
    parts = [_tr("{0} {1}").format(each.read + each.from_backup + each.rebuilt, each.part) for each in done.saved]
    lines = [_tr("Đã cứu: {0}.").format(", ".join(parts))]
    if done.backup:
        lines.append(_tr("Phần thiếu được lấy thêm từ bản sao lưu."))
    lines += [f"✗ {words}" for words in done.lost]
    lines += [f"! {words}" for words in done.doubts]
    if done.whole:
        lines.append(_tr("Không thấy mất gì."))
    return "\n".join(lines)


def _tr(text: str) -> str:
    return QCoreApplication.translate("UpkeepWords", text)

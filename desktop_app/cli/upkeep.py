"""Verbs about looking after a ledger: backup, backups, restore, doctor, rescue."""

import platform
from argparse import Namespace
from datetime import datetime

from desktop_app.cli.desk import computer_user, open_office, read_passphrase
from desktop_app.cli.said import Said
from desktop_app.domain.backup import Backup
from desktop_app.domain.examination import Level
from desktop_app.domain.holder import Holder
from desktop_app.domain.rescue import Rescued
from desktop_app.domain.restoring import Preview
from desktop_app.domain.vietnamese import show_date
from desktop_app.paths import find_places
from desktop_app.workflow.doctor import check, repair
from desktop_app.workflow.locked_copies import key_ring
from desktop_app.workflow.office import Surroundings, keys_folder, local_now
from desktop_app.workflow.rescue import rescue
from desktop_app.workflow.restoring import copies_of, copy_at, preview, restore_alone

_SIGNS = {Level.GOOD: "✓", Level.NOTE: "!", Level.BAD: "✗"}


def back_up(arguments: Namespace) -> Said:
    """Copy the ledger."""
    with open_office(arguments) as office:
        made = office.upkeep.back_up(arguments.folder, encrypted=arguments.encrypt)
    document = {"backup": str(made.path), "sha256": made.checksum, "encrypted": made.locked}
    return Said((f"Đã sao lưu vào {made.path}.", *locked_words(made)), document)


def locked_words(made: Backup) -> tuple[str, ...]:
    """Return what is to be known of an encrypted copy."""
    if not made.locked:
        return ()
    return (
        "Bản sao đã khóa. Tệp khoa-mo-….pem cạnh nó mở được bằng mật khẩu của khóa; giữ cả hai, và nhớ mật khẩu.",
        "Mất mật khẩu thì chỉ khóa khôi phục của Sở mở được, nếu lúc sao lưu máy đã có danh mục của Sở.",
    )


def backups(arguments: Namespace) -> Said:
    """List the copies of a ledger; it need not be readable itself."""
    copies = copies_of(arguments.ledger)
    lines = [f"{len(copies)} bản sao lưu của {arguments.ledger.name}, mới nhất trước:"]
    lines += [f"  {line(copy)}" for copy in copies]
    return Said(tuple(lines), [_document(copy) for copy in copies])


def restore_copy(arguments: Namespace) -> Said:
    """Put a copy in the place of a ledger, or only say what that would change."""
    copy, ledger, now = copy_at(arguments.file), arguments.ledger, local_now()
    ring = key_ring(ledger, lambda: read_passphrase(arguments.passphrase_file), arguments.identity)
    if arguments.dry_run:
        seen, before = preview(copy, ledger, now, ring), ""
    else:
        who = Holder(arguments.clerk or computer_user(), platform.node(), now)
        done = restore_alone(copy, ledger, who, now, ring)
        seen, before = done.preview, done.before
    lines = [line(copy), *preview_lines(seen)]
    lines.append("Chưa khôi phục gì (--dry-run)." if arguments.dry_run else f"Đã khôi phục {ledger}.")
    if before:
        lines.append(f"Sổ trước khi khôi phục được giữ ở {before}.")
    document = {
        "restored": not arguments.dry_run,
        "before": before,
        "backup": _document(copy),
        "records": [
            {"form": each.key.form_id, "unit": each.key.unit, "period": each.key.period}
            | {"gone": each.gone, "back": each.back, "changed": each.changed}
            for each in seen.records
        ],
        "late_changes": seen.late_count,
        "kept_snapshots": [
            {"form": each.key.form_id, "revision": each.revision, "check_code": each.check_code, "sent": each.sent}
            for each in seen.snapshots
        ],
        "kept_packages": seen.packages,
        "register_changes": seen.register,
    }
    return Said(tuple(lines), document)


def doctor(arguments: Namespace) -> Said:
    """Examine a ledger, and with ``--repair`` put right what is safe to put right."""
    ledger, book, now = arguments.ledger, Surroundings(find_places(), "").the_book(), local_now()
    work = repair if arguments.repair else check
    found = work(ledger, book, keys_folder(ledger), now)
    wide = max(len(each.part) for each in found.findings)
    lines = [
        f"{_SIGNS[each.level]} {each.part:<{wide}}  {each.words}" + (f" {each.advice}" if each.advice else "")
        for each in found.findings
    ]
    lines += [f"→ {words}." for words in found.repaired]
    if not arguments.repair and any(each.repair for each in found.findings):
        lines.append("Thêm --repair để sửa những chỗ ghi “Sửa được” (sổ được sao lưu trước).")
    document = {
        "sound": not found.problems,
        "findings": [
            {
                "level": each.level.name.lower(),
                "part": each.part,
                "words": each.words,
                "advice": each.advice,
                "repair": each.repair.value if each.repair else None,
            }
            for each in found.findings
        ],
        "repaired": list(found.repaired),
    }
    return Said((*lines, found.words), document, status=1 if found.problems else 0)


def rescue_file(arguments: Namespace) -> Said:
    """Save what can be read of a damaged file into a new ledger."""
    places = find_places()
    done = rescue(arguments.file, arguments.new, Surroundings(places, "").the_book(), places.units, local_now())
    document = {
        "ledger": str(arguments.new),
        "unit": done.unit,
        "whole": done.whole,
        "saved": [
            {"part": each.part, "read": each.read, "from_backup": each.from_backup, "rebuilt": each.rebuilt}
            for each in done.saved
        ],
        "lost": list(done.lost),
        "doubts": list(done.doubts),
        "backup": done.backup or None,
    }
    return Said((f"Đã cứu vào sổ mới {arguments.new}:", *rescue_lines(done)), document, 0 if done.whole else 1)


def rescue_lines(done: Rescued) -> list[str]:
    """Return what was saved and what was not, in words."""
    lines = []
    for each in done.saved:
        more = [f"{each.from_backup} lấy từ bản sao lưu"] * bool(each.from_backup)
        more += [f"{each.rebuilt} dựng lại"] * bool(each.rebuilt)
        lines.append(f"  {each.read} {each.part}" + (f" (thêm {', '.join(more)})" if more else ""))
    lines += [f"✗ {words}" for words in done.lost]
    lines += [f"! {words}" for words in done.doubts]
    lines.append("Tệp hỏng được giữ nguyên." if not done.whole else "Không thấy mất gì. Tệp cũ được giữ nguyên.")
    return lines


def preview_lines(seen: Preview) -> list[str]:
    """Return what a restore changes, in words."""
    if not seen.present:
        return ["Không có sổ cũ đọc được để so: chép nguyên bản sao lưu vào chỗ."]
    lines = [f"{seen.cells} câu trả lời sẽ khác:"] if seen.records else ["Không câu trả lời nào đổi."]
    lines += [
        f"  {each.key.form_id} {each.key.period} ({each.key.unit}): "
        f"mất {each.gone}, trở lại {each.back}, đổi giá trị {each.changed}"
        for each in seen.records
    ]
    if seen.late_count:
        lines.append(f"{seen.late_count} thay đổi làm sau bản sao lưu, mới nhất:")
        lines += [
            f"  {_moment(each.moment)} {each.who}: {each.key.form_id} {each.path}: {each.old} → {each.new}"
            for each in reversed(seen.late)
        ]
    lines += [
        f"Giữ lại bản chốt {each.key.form_id} lần {each.revision} ({each.check_code})"
        + (", đã gửi." if each.sent else ".")
        for each in seen.snapshots
    ]
    if seen.packages:
        lines.append(f"Giữ lại {seen.packages} gói đã gửi hoặc đã nhận sau bản sao lưu.")
    if seen.register:
        lines.append(f"{seen.register} thay đổi danh mục đơn vị sau đó sẽ không còn; làm lại nếu cần.")
    return lines


def line(copy: Backup) -> str:
    """Return one copy in a line."""
    holds = copy.contents
    if holds is None and copy.locked:
        return f"{_moment(copy.made)}  {copy.why.value}: đã khóa, mất nhãn ({copy.path})"
    if holds is None:
        return f"{_moment(copy.made)}  {copy.why.value}: KHÔNG ĐỌC ĐƯỢC ({copy.path})"
    newest = f", sửa cuối {_moment(holds.newest)} ({holds.who})" if holds.newest and holds.who else ""
    return (
        f"{_moment(copy.made)}  {copy.why.value}: {holds.unit_name} ({holds.unit}), {holds.answers} câu trả lời, "
        f"{holds.snapshots} bản chốt, {holds.packages} gói{newest}{', đã khóa' if copy.locked else ''}  {copy.path}"
    )


def _moment(moment: datetime) -> str:
    return f"{show_date(moment.date())} {moment:%H:%M}"


def _document(copy: Backup) -> dict[str, object]:
    holds = copy.contents
    return {
        "file": str(copy.path),
        "made": copy.made.isoformat(),
        "why": copy.why.value,
        "unit": holds.unit if holds else None,
        "answers": holds.answers if holds else None,
        "snapshots": holds.snapshots if holds else None,
        "packages": holds.packages if holds else None,
        "newest": holds.newest.isoformat() if holds and holds.newest else None,
        "who": holds.who if holds else None,
        "sha256": copy.checksum or None,
    }

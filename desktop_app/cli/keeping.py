"""Verbs about personal data at rest: what has left the ledger, and what is older than it may be kept."""

from argparse import Namespace

from desktop_app.cli.desk import open_office, surroundings
from desktop_app.cli.said import Said
from desktop_app.domain.period import Period
from desktop_app.domain.retention import Held
from desktop_app.domain.vietnamese import show_date
from desktop_app.workflow.office import Office


def exports(arguments: Namespace) -> Said:
    """List what has left the ledger, the newest first."""
    with open_office(arguments) as office:
        found = office.exports.latest(arguments.limit)
        count = office.exports.count()
    lines = [f"{count} lần đưa ra khỏi sổ, mới nhất trước:"]
    lines += [
        f"  {show_date(each.moment.date())} {each.moment:%H:%M}  {each.who}: {each.way} {each.about} → {each.target} "
        f"({each.size} byte, SHA-256 {each.file_hash[:16]}…)"
        for each in found
    ]
    document = [
        {
            "moment": each.moment.isoformat(),
            "who": each.who,
            "what": each.way.value,
            "about": each.about,
            "target": each.target,
            "sha256": each.file_hash,
            "size": each.size,
        }
        for each in found
    ]
    return Said(tuple(lines), document)


def forget(arguments: Namespace) -> Said:
    """Say what is older than a period and names people; with ``--confirm`` delete it."""
    before = Period.parse(arguments.before)
    if arguments.dry_run or not arguments.confirm:
        with open_office(arguments) as office:
            held = office.retention.look(before)
            lines = _held_lines(office, held)
        lines.append("Chưa xóa gì." if arguments.dry_run else f"Chưa xóa gì. Xóa thật: thêm --confirm {before.code}.")
        return Said(tuple(lines), {"erased": False, "held": _held_document(held)}, 0 if arguments.dry_run else 1)
    # a window on the same ledger would go on showing what is no longer there
    with Office.open(arguments.ledger, surroundings(arguments), alone=True) as office:
        held = office.retention.look(before)
        done = office.retention.erase(before, arguments.confirm)
        older = office.retention.older_copies()
        gone = office.retention.forget_copies(older) if arguments.copies and older else 0
        lines = _held_lines(office, held)
    lines.append(f"Đã xóa: {done.records} phiếu, {done.changes} dòng nhật ký, {len(done.snapshots)} bản chốt.")
    if done.packages:
        lines.append(f"{done.packages} gói đã nhận chỉ còn dòng ghi và mã băm.")
    if gone:
        lines.append(f"Đã xóa {gone} bản sao lưu cũ, sau khi sao lưu lại.")
    elif older:
        lines.append(f"{len(older)} bản sao lưu cạnh sổ vẫn còn giữ: thêm --copies để xóa. Bản trên USB phải tự xóa.")
    document = {
        "erased": True,
        "held": _held_document(held),
        "records": done.records,
        "changes": done.changes,
        "packages": done.packages,
        "snapshots": [each.hash for each in done.snapshots],
        "older_copies": [str(each.path) for each in older],
        "copies_deleted": gone,
    }
    return Said(tuple(lines), document)


def _held_lines(office: Office, held: tuple[Held, ...]) -> list[str]:
    if not held:
        return ["Không có gì cũ hơn kỳ ấy mà có tên người."]
    return [
        f"  {each.period}  {office.form(each.form_id).title}: {each.records} phiếu, {each.changes} dòng nhật ký, "
        f"{each.snapshots} bản chốt"
        for each in held
    ]


def _held_document(held: tuple[Held, ...]) -> list[dict[str, object]]:
    return [
        {
            "period": each.period,
            "form": each.form_id,
            "records": each.records,
            "changes": each.changes,
            "snapshots": each.snapshots,
        }
        for each in held
    ]

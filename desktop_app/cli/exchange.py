"""Verbs about packages and tables: send, inspect, receive, status, report."""

from argparse import Namespace
from pathlib import Path

from desktop_app.cli.desk import open_office
from desktop_app.cli.said import Said
from desktop_app.cli.signed import signed_lines
from desktop_app.cli.tokens import countersignature_documents, countersignature_lines
from desktop_app.domain.errors import AppError, PackageError
from desktop_app.domain.package import ClearHeader, Header, Received
from desktop_app.domain.period import Period
from desktop_app.domain.table import Table, show_cell
from desktop_app.packages.envelope import clear_header, is_envelope
from desktop_app.packages.unseal import inspect

_Told = tuple[tuple[str, ...], dict[str, object]]


def send(arguments: Namespace) -> Said:
    """Seal what is finalized into one file, encrypted to the recipient."""
    with open_office(arguments) as office:
        sent = office.submission.send(
            Period.parse(arguments.period),
            arguments.out,
            with_papers=not arguments.without_papers,
            plain=arguments.plain,
        )
    header = sent.header
    inside = f"{len(header.enclosed)} bản chốt, {len(header.wrapped)} gói kèm"
    words = [f"Đã ghi {arguments.out}: {inside}, gửi {header.recipient.name}."]
    words += [f"Mã hóa cho {' và '.join(sent.encrypted_for)}."] if sent.encrypted_for else []
    words += [sent.remark] if sent.remark else []
    document = {"encrypted_for": list(sent.encrypted_for), "size": sent.size, "remark": sent.remark}
    return Said(tuple(words), {"out": str(arguments.out), **_header(header), **document})


def inspect_file(arguments: Namespace) -> Said:
    """Show what a package says about itself; believing it needs a ledger, and so does opening an encrypted one."""
    try:
        data = arguments.file.read_bytes()
    except OSError as error:
        raise PackageError(f"Không đọc được {arguments.file.name}.", "Kiểm tra tên tệp và USB.") from error
    if not is_envelope(data):
        return Said(*_inspected(data))
    lines, facts = _outside(clear_header(data))
    if arguments.ledger is None:
        hint = "Chỉ nơi nhận mở được: thêm --ledger SỔ (và --passphrase-file) để xem bên trong."
        return Said((*lines, hint), facts)
    with open_office(arguments) as office:
        inside, document = _inspected(office.intake.opened(data))
    return Said((*lines, *inside), facts | document)


def _outside(clear: ClearHeader) -> _Told:
    practice = " (tập huấn)" if clear.practice else ""
    lines = (
        f"Gói mã hóa ({clear.kind.words}), kỳ {clear.period or 'không có'}{practice}",
        f"Từ đơn vị {clear.sender} đến đơn vị {clear.recipient}; phần ghi bên ngoài này chưa có ai ký",
    )
    facts = {"kind": clear.kind.value, "sender": clear.sender, "recipient": clear.recipient}
    return lines, {"encrypted": True, **facts, "period": clear.period, "practice": clear.practice}


def _inspected(data: bytes) -> _Told:
    seen = inspect(data)
    header, signature = seen.header, seen.signature
    lines = [
        f"Gói {header.id} ({header.kind.words}), kỳ {header.period}{' (tập huấn)' if header.practice else ''}",
        f"Gửi từ {header.sender.name} ({header.sender.code}) đến {header.recipient.name} ({header.recipient.code})",
        f"Bộ biểu mẫu {header.pack}; {header.program}; lập {header.created}",
        *signed_lines(header, signature),
        *countersignature_lines(seen.countersignatures),
    ]
    lines += [
        f"  bản chốt {e.form_id} của {e.unit}, lần {e.revision}, mã {e.hash[:8].upper()}" for e in header.enclosed
    ]
    lines += [f"  gói kèm {each}" for each in header.wrapped]
    lines += [f"  {member.size:>10,d}  {member.name}".replace(",", ".") for member in seen.members]
    document = {
        **_header(header),
        "members": [{"name": member.name, "size": member.size} for member in seen.members],
        "signature": {
            "unit": signature.unit,
            "name": signature.name,
            "issuer": signature.issuer,
            "fingerprint": signature.fingerprint,
            "signed_at": signature.signed_at,
        },
        "countersignatures": countersignature_documents(seen.countersignatures),
    }
    return tuple(lines), document


def receive(arguments: Namespace) -> Said:
    """Take packages in; refused ones are said and change nothing. With --receipts, answer who sent them."""
    folder: Path | None = arguments.receipts
    if folder is not None and not folder.is_dir():
        raise AppError(f"Không có thư mục {folder} để ghi biên nhận.", "Cắm USB hoặc tạo thư mục, rồi nhận lại.")
    with open_office(arguments) as office:
        everything = office.intake.receive(arguments.files, dry_run=arguments.dry_run)
        due = office.receipts.due(everything)
        written = office.receipts.write(everything, folder) if folder and not arguments.dry_run else ()
    lines = [line for received in everything for line in _told(received)]
    refused = sum(received.outcome.is_refusal for received in everything)
    lines.append(f"{len(everything)} tệp: {len(everything) - refused} nhận, {refused} từ chối.")
    lines += [f"Biên nhận cho {each.header.recipient.name}: {each.path}" for each in written]
    lines += list(dict.fromkeys(f"Biên nhận: {each.remark}" for each in written if each.remark))
    paths = {each.sha256: str(sent.path) for each, sent in zip(due, written, strict=bool(written))}
    document = [_received(each) | {"receipt": paths.get(each.sha256)} for each in everything]
    return Said(tuple(lines), document, 1 if refused else 0)


def status(arguments: Namespace) -> Said:
    """Show who has sent what."""
    with open_office(arguments) as office:
        table = office.province.progress(Period.parse(arguments.period))
    return Said(_table_lines(table), _table(table))


def report(arguments: Namespace) -> Said:
    """Write one table as a workbook or a page."""
    out: Path = arguments.out
    with open_office(arguments) as office:
        period = Period.parse(arguments.period)
        match out.suffix.lower():
            case ".xlsx":
                office.province.save_sheet(arguments.name, period, out)
            case ".pdf":
                office.province.save_page(arguments.name, period, out)
            case other:
                raise AppError(f"Không ghi được loại tệp “{other}”.", "Đặt tên tệp kết thúc bằng .xlsx hoặc .pdf.")
    return Said((f"Đã ghi {out}.",), {"out": str(out)})


def _told(received: Received) -> list[str]:
    lines = [f"{received.file}: {received.outcome}. {received.explanation}"]
    lines += [
        f"  {v.outcome}: {v.form_id} của {v.unit_name} ({v.unit}), lần {v.revision}, mã {v.check_code}. {v.explanation}"
        for v in received.verdicts
    ]
    return lines


def _received(received: Received) -> dict[str, object]:
    return {
        "file": received.file,
        "outcome": received.outcome.value,
        "explanation": received.explanation,
        "package": received.header.id if received.header else None,
        "sender": received.header.sender.code if received.header else None,
        "verdicts": [
            {
                "outcome": v.outcome.value,
                "unit": v.unit,
                "form": v.form_id,
                "revision": v.revision,
                "code": v.check_code,
                "explanation": v.explanation,
            }
            for v in received.verdicts
        ],
    }


def _header(header: Header) -> dict[str, object]:
    return {
        "id": header.id,
        "kind": header.kind.value,
        "sender": header.sender.code,
        "recipient": header.recipient.code,
        "period": header.period,
        "practice": header.practice,
        "program": header.program,
        "pack": header.pack,
        "created": header.created.isoformat(),
        "snapshots": [
            {"unit": e.unit, "form": e.form_id, "revision": e.revision, "hash": e.hash, "parents": list(e.parents)}
            for e in header.enclosed
        ],
        "packages": list(header.wrapped),
    }


def _table_lines(table: Table) -> tuple[str, ...]:
    lines = [f"{table.title}, {table.subtitle}"]
    lines += [" | ".join(show_cell(cell) for cell in line.cells) for line in table.lines]
    if table.coverage:
        lines.append(f"Đủ {table.coverage.words}.")
    return (*lines, *table.notes)


def _table(table: Table) -> dict[str, object]:
    coverage = table.coverage
    return {
        "title": table.title,
        "columns": [column.heading for column in table.columns],
        "lines": [[show_cell(cell) for cell in line.cells] for line in table.lines],
        "counted": coverage.counted if coverage else None,
        "expected": coverage.expected if coverage else None,
        "missing": list(coverage.missing) if coverage else [],
        "exempt": list(coverage.exempt) if coverage else [],
    }

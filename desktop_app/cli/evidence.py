"""The verb that hands out everything about one snapshot, for people who do not have this program."""

from argparse import Namespace

from desktop_app.cli.desk import open_office
from desktop_app.cli.said import Said
from desktop_app.domain.errors import AppError
from desktop_app.domain.record import RecordKey
from desktop_app.domain.snapshot import Snapshot
from desktop_app.workflow.office import Office


def evidence(arguments: Namespace) -> Said:
    """Write the evidence about one snapshot; several that fit the code are listed, and nothing is written."""
    with open_office(arguments) as office:
        found = _found(office, arguments)
        if len(found) > 1:
            return _listed(found)
        exported = office.evidence.write(found[0], arguments.out)
    lines = [f"Đã ghi bằng chứng về bản chốt {exported.check_code} vào {exported.path}: {len(exported.files)} tệp."]
    lines += [f"  {each}" for each in exported.doubts]
    lines.append("Người nhận tự kiểm theo KIEM_CHUNG.txt, chỉ cần unzip và openssl.")
    document = {
        "out": str(exported.path),
        "code": exported.check_code,
        "hash": exported.hash,
        "unit": exported.unit,
        "files": list(exported.files),
        "doubts": list(exported.doubts),
    }
    return Said(tuple(lines), document)


def _found(office: Office, arguments: Namespace) -> tuple[Snapshot, ...]:
    if arguments.code:
        return office.evidence.find(arguments.code)
    if not arguments.form or not arguments.period:
        raise AppError("Chưa rõ bản chốt nào.", "Ghi mã đối chiếu, hoặc --form và --period.")
    key = RecordKey(arguments.unit or office.unit.code, arguments.period, arguments.form)
    return office.evidence.of_chain(key, arguments.revision)


def _listed(found: tuple[Snapshot, ...]) -> Said:
    lines = [f"Có {len(found)} bản chốt như vậy; ghi dài hơn, tới khi chỉ còn một:"]
    lines += [
        f"  {each.hash}: {each.key.form_id} của {each.unit_name} ({each.key.unit}), kỳ {each.key.period}, "
        f"lần {each.revision}"
        for each in found
    ]
    several: list[dict[str, object]] = [
        {
            "hash": each.hash,
            "unit": each.key.unit,
            "form": each.key.form_id,
            "period": each.key.period,
            "revision": each.revision,
        }
        for each in found
    ]
    return Said(tuple(lines), {"several": several}, 1)

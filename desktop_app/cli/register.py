"""The verb about the register: looking up, changing with history, Excel, exemptions, proposals."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from desktop_app.cli.desk import open_office
from desktop_app.cli.said import Said
from desktop_app.domain.errors import AppError
from desktop_app.domain.kinds import Kind, parse
from desktop_app.domain.period import Period
from desktop_app.domain.register import Alike, Basis, Exemption, Proposal, UnitChange
from desktop_app.domain.unit import Area, Unit, UnitKind
from desktop_app.domain.vietnamese import fold, show_date
from desktop_app.workflow.office import Office

_YES = {"co": True, "khong": False}


def add_options(parser: ArgumentParser) -> None:
    """Give the verb its options: one piece of work at a time, and on what it stands."""
    work = parser.add_mutually_exclusive_group()
    work.add_argument("--find", default="", metavar="CHỮ", help="tìm theo tên hoặc mã, không cần dấu")
    work.add_argument("--history", metavar="MÃ", help="lịch sử một đơn vị")
    work.add_argument("--add-from", type=Path, metavar="CSV", help="thêm cơ sở từ tệp CSV")
    work.add_argument("--export", type=Path, metavar="TỆP.xlsx", help="xuất danh mục ra Excel để sửa")
    work.add_argument("--import", type=Path, dest="take", metavar="TỆP.xlsx", help="nhập danh mục đã sửa trong Excel")
    work.add_argument("--rename", nargs=2, metavar=("MÃ", "TÊN"), help="đổi tên; thiếu --day là đính chính")
    work.add_argument(
        "--retype", nargs=2, metavar=("MÃ", "LOẠI"), help="đổi loại (xã → phường, trường mẫu giáo → mầm non)"
    )
    work.add_argument("--move", nargs=2, metavar=("MÃ", "XÃ"), help="chuyển cơ sở sang xã, phường khác")
    work.add_argument("--close", metavar="MÃ", help="ngừng hoạt động; --day là ngày cuối")
    work.add_argument("--reopen", metavar="MÃ", help="hoạt động lại từ --day")
    work.add_argument("--merge", nargs="+", metavar="MÃ", help="gộp các đơn vị vào --into từ --day")
    work.add_argument(
        "--split", nargs="+", metavar="MÃ", help="chia một xã, phường: mã xã, rồi mã các cơ sở sang --into"
    )
    work.add_argument("--flag", nargs=3, metavar=("XÃ", "do_thi|kcn", "có|không"), help="đặt cờ địa bàn từ --day")
    work.add_argument("--confirm-flags", action="store_true", help="xác nhận mọi cờ đang có theo --document")
    work.add_argument("--exempt", metavar="MÃ", help="miễn báo cáo trong --period, lý do ở --why")
    work.add_argument("--expect", metavar="MÃ", help="bỏ miễn báo cáo trong --period")
    work.add_argument("--proposals", action="store_true", help="các đề xuất đã nhận trong --period")
    work.add_argument("--accept", metavar="DÒNG", help="chấp nhận một đề xuất của --period")
    work.add_argument("--reject", metavar="DÒNG", help="không nhận một đề xuất của --period, lý do ở --why")
    parser.add_argument("--day", type=_day, metavar="NGÀY", help="ngày hiệu lực, ví dụ 01/07/2026")
    parser.add_argument("--document", default="", metavar="VĂN_BẢN", help="văn bản làm căn cứ")
    parser.add_argument("--why", default="", metavar="LÝ_DO")
    parser.add_argument("--into", default="", metavar="MÃ", help="đơn vị nhận sáp nhập, hoặc mã mới kèm --name, --type")
    parser.add_argument("--name", default="", metavar="TÊN", help="tên đơn vị mới khi gộp, chia")
    parser.add_argument("--type", default="", metavar="LOẠI", help="loại của đơn vị mới khi gộp, chia")
    parser.add_argument("--period", default="", metavar="KỲ", help="ví dụ 2026-2027")
    parser.add_argument("--form", default="", metavar="BIỂU", help="chỉ miễn biểu mẫu này; bỏ trống là mọi biểu")
    parser.add_argument("--code", default="", metavar="MÃ", help="mã chính thức của cơ sở được chấp nhận")
    parser.add_argument("--confirmed", action="store_true", help="cờ đã được Sở xác nhận")
    parser.add_argument("--anyway", action="store_true", help="vẫn thêm dù giống đơn vị đã có")
    parser.add_argument("--dry-run", action="store_true", help="chỉ xem sẽ đổi gì, không đổi")


def register(arguments: Namespace) -> Said:
    """Carry out the one piece of work that is asked for; without any, list the register."""
    works: Mapping[str, Callable[[Office, Namespace], Said]] = {
        "history": _history,
        "add_from": _add_from,
        "export": _export,
        "take": _take,
        "rename": _edit,
        "retype": _edit,
        "move": _edit,
        "close": _close,
        "reopen": _close,
        "merge": _merge,
        "split": _split,
        "flag": _flag,
        "confirm_flags": _confirm_flags,
        "exempt": _exempt,
        "expect": _exempt,
        "proposals": _proposals,
        "accept": _decide,
        "reject": _decide,
    }
    with open_office(arguments) as office:
        for name, work in works.items():
            if getattr(arguments, name):
                return work(office, arguments)
        units = office.register.find(arguments.find)
    lines = tuple(f"{unit.code}\t{unit.full_name}\t{unit.parent}" for unit in units)
    return Said(lines or ("Không tìm thấy đơn vị nào.",), [_unit(unit) for unit in units], 0 if units else 1)


def _history(office: Office, arguments: Namespace) -> Said:
    unit = office.register.get(arguments.history)
    lines = office.register.history(unit.code)
    told = [f"{unit.full_name} ({unit.code}), {_life(unit)}"]
    told += [f"  {line.told} ({line.stands_on})" for line in lines]
    for flag in office.register.areas(unit.code):
        belongs, state = "thuộc" if flag.belongs else "không thuộc", "đã xác nhận" if flag.confirmed else "tạm"
        told.append(f"  {belongs} {flag.area.words}{_span(flag.valid_from, flag.valid_to)} ({state}: {flag.source})")
    return Said(tuple(told), {**_unit(unit), "history": [_line(line) for line in lines]})


def _add_from(office: Office, arguments: Namespace) -> Said:
    added, warnings = office.register.add_from(arguments.add_from, anyway=arguments.anyway)
    if warnings:
        return _warned(warnings)
    return Said((f"Đã thêm {len(added)} cơ sở vào danh mục.",), {"added": [unit.code for unit in added]})


def _warned(warnings: tuple[Alike, ...]) -> Said:
    lines = (*(str(each) for each in warnings), "Chưa thêm gì. Nếu vẫn thêm, gõ lại kèm --anyway.")
    alike = [{"unit": each.unit.code, "like": [unit.code for unit in each.like]} for each in warnings]
    return Said(lines, {"added": [], "alike": alike}, 1)


def _export(office: Office, arguments: Namespace) -> Said:
    count = office.register_book.export(arguments.export)
    return Said((f"Đã ghi {arguments.export}: {count} đơn vị.",), {"out": str(arguments.export), "units": count})


def _take(office: Office, arguments: Namespace) -> Said:
    intake = office.register_book.take(arguments.take, dry_run=arguments.dry_run)
    lines = [str(verdict) for verdict in intake.verdicts]
    if intake.refused:
        lines.append(f"Chưa nhập: {intake.refused} ô không nhận được; sổ không đổi.")
    elif intake.done:
        lines.append(f"Đã nhập: {intake.units} đơn vị thay đổi.")
    else:
        lines.append(f"Xem trước: {intake.units} đơn vị sẽ thay đổi; sổ chưa đổi.")
    document = {
        "done": intake.done,
        "refused": intake.refused,
        "units": intake.units,
        "cells": [
            {
                "sheet": each.sheet,
                "cell": each.cell,
                "unit": each.unit,
                "column": each.heading,
                "old": each.old,
                "new": each.new,
                "outcome": each.outcome.value,
                "words": each.words,
            }
            for each in intake.verdicts
        ],
    }
    return Said(tuple(lines), document, 1 if intake.refused else 0)


def _edit(office: Office, arguments: Namespace) -> Said:
    names = {"rename": "name", "retype": "type", "move": "parent"}
    option = next(option for option in names if getattr(arguments, option))
    code, value = getattr(arguments, option)
    unit = office.register.edit(code, {names[option]: value}, _basis(arguments))
    return _done(office, unit.code)


def _close(office: Office, arguments: Namespace) -> Said:
    if arguments.close:
        return _done(office, office.register.close(arguments.close, _basis(arguments)).code)
    return _done(office, office.register.reopen(arguments.reopen, _basis(arguments)).code)


def _merge(office: Office, arguments: Namespace) -> Said:
    if not arguments.into:
        raise AppError("Chưa cho biết gộp vào đâu.", "Thêm --into MÃ; đơn vị mới thì thêm cả --name và --type.")
    into: Unit | str = arguments.into
    if arguments.name:
        model = office.register.get(arguments.merge[0])
        into = Unit(arguments.into, UnitKind.COMMUNE, arguments.name, arguments.type, "", model.ownership)
    return _done(office, office.register.merge(arguments.merge, into, _basis(arguments)).code)


def _split(office: Office, arguments: Namespace) -> Said:
    if not (arguments.into and arguments.name and arguments.type):
        raise AppError("Chưa đủ thông tin về xã, phường mới.", "Thêm --into MÃ --name TÊN --type LOẠI.")
    code, *institutions = arguments.split
    new = Unit(arguments.into, UnitKind.COMMUNE, arguments.name, arguments.type)
    return _done(office, office.register.split(code, new, institutions, _basis(arguments)).code)


def _flag(office: Office, arguments: Namespace) -> Said:
    code, area, belongs = arguments.flag
    known = {each.value: each for each in Area}
    if area not in known or fold(belongs) not in _YES:
        raise AppError(f"Không hiểu cờ “{area} {belongs}”.", "Viết do_thi hoặc kcn, rồi có hoặc không.")
    flag = office.register.set_area(
        code, known[area], _basis(arguments), belongs=_YES[fold(belongs)], confirmed=arguments.confirmed
    )
    return _done(office, flag.unit)


def _confirm_flags(office: Office, arguments: Namespace) -> Said:
    count = office.register.confirm_areas(arguments.document)
    return Said((f"Đã xác nhận {count} cờ địa bàn.",), {"confirmed": count})


def _exempt(office: Office, arguments: Namespace) -> Said:
    period = _period(arguments)
    exemption = Exemption(arguments.exempt or arguments.expect, period.code, arguments.form, arguments.why)
    if arguments.exempt:
        office.register.exempt(exemption, arguments.document)
    else:
        office.register.expect(exemption)
    return _done(office, exemption.unit)


def _proposals(office: Office, arguments: Namespace) -> Said:
    found = office.proposals.of(_period(arguments))
    lines = [f"{each.row}\t{each.proposer}\t{each.words}\t{_stands(each)}" for each in found]
    lines.append(f"{len(found)} đề xuất, {sum(each.decision is None for each in found)} chờ quyết định.")
    return Said(tuple(lines), [_proposal(each) for each in found])


def _decide(office: Office, arguments: Namespace) -> Said:
    row = arguments.accept or arguments.reject
    found = [each for each in office.proposals.of(_period(arguments)) if each.row == row]
    if not found:
        raise AppError(f"Không có đề xuất “{row}” trong kỳ này.", "Xem các dòng bằng --proposals.")
    if arguments.reject:
        office.proposals.reject(found[0], arguments.why)
        return Said(("Đã ghi: không nhận đề xuất.",), {"row": row, "accepted": False})
    done = office.proposals.accept(found[0], arguments.code, anyway=arguments.anyway)
    return _warned((done,)) if isinstance(done, Alike) else _done(office, done.code)


def _done(office: Office, code: str) -> Said:
    unit, last = office.register.get(code), office.register.history(code)[-1:]
    words = f"Đã ghi: {unit.full_name} ({unit.code}). {last[0].told if last else ''}".strip()
    return Said((words,), {**_unit(unit), "history": [_line(line) for line in last]})


def _basis(arguments: Namespace) -> Basis:
    return Basis(arguments.day, arguments.document, arguments.why)


def _day(text: str) -> date:
    parsed = parse(Kind.DATE, text)
    if isinstance(parsed, date):
        return parsed
    # argparse says the option's name, and leaves with status 2
    raise ArgumentTypeError(f"“{text}” không phải là ngày, viết như 01/07/2026")


def _period(arguments: Namespace) -> Period:
    if not arguments.period:
        raise AppError("Chưa cho biết kỳ.", "Thêm --period, ví dụ 2026-2027.")
    return Period.parse(arguments.period)


def _unit(unit: Unit) -> dict[str, object]:
    return {
        "code": unit.code,
        "name": unit.full_name,
        "kind": unit.kind.value,
        "parent": unit.parent,
        "ownership": unit.ownership,
        "urban": unit.urban,
        "industrial": unit.industrial,
        "flags_confirmed": unit.flags_confirmed,
        "valid_from": unit.valid_from.isoformat() if unit.valid_from else None,
        "valid_to": unit.valid_to.isoformat() if unit.valid_to else None,
    }


def _line(line: UnitChange) -> dict[str, object]:
    return {
        "event": line.event.value,
        "day": line.day.isoformat() if line.day else None,
        "before": dict(line.before),
        "after": dict(line.after),
        "other": line.other,
        "document": line.document,
        "why": line.why,
        "who": line.who,
        "when": line.when.isoformat(),
    }


def _proposal(each: Proposal) -> dict[str, object]:
    return {
        "row": each.row,
        "commune": each.commune.code,
        "by": each.by.code if each.by else None,
        "wish": each.wish.value,
        "words": each.words,
        "target": each.target.code if each.target else None,
        "like": [unit.code for unit in each.like],
        "accepted": each.decision.accepted if each.decision else None,
        "unit": each.decision.unit if each.decision else None,
    }


def _stands(each: Proposal) -> str:
    if each.decision is None:
        return f"giống {', '.join(unit.code for unit in each.like)}" if each.like else "chờ quyết định"
    return f"đã chấp nhận: {each.decision.unit}" if each.decision.accepted else f"không nhận: {each.decision.reason}"


def _life(unit: Unit) -> str:
    return f"có{_span(unit.valid_from, unit.valid_to)}" if unit.valid_from or unit.valid_to else "đang có"


def _span(first: date | None, last: date | None) -> str:
    words = f" từ {show_date(first)}" if first else ""
    return f"{words} đến hết {show_date(last)}" if last else words

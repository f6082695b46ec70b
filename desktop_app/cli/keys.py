"""Verbs about keys: making, asking, issuing, installing, renewing, losing, revoking; the signed register."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import date, datetime, time
from pathlib import Path

from desktop_app.cli.desk import open_office, read_passphrase
from desktop_app.cli.said import Said
from desktop_app.domain.edition import IssuedKey, Reason
from desktop_app.domain.errors import AppError
from desktop_app.domain.keys import MyKey, Offered
from desktop_app.domain.kinds import Kind, parse
from desktop_app.domain.unit import UnitKind
from desktop_app.domain.vietnamese import show_date
from desktop_app.packages.phrase import same_phrase
from desktop_app.workflow.office import Office


def add_options(parser: ArgumentParser) -> None:
    """Add what belongs to keys alone."""
    parser.add_argument("action", choices=list(_WORKS))
    parser.add_argument("--out", type=Path, metavar="TỆP")
    parser.add_argument("--contact", default="", metavar="BỘ_PHẬN", help="bộ phận liên hệ, ví dụ Văn thư")
    parser.add_argument("--phrase", default="", metavar="DÃY_SỐ", help="dãy số nghe qua điện thoại, để đối chiếu")
    parser.add_argument("--yes", action="store_true", help="đã đối chiếu dãy số của Sở; cài lần đầu")
    parser.add_argument("--reason", choices=[each.value for each in Reason], help="vì sao thu hồi")
    parser.add_argument("--on", default="", metavar="NGÀY", help="thu hồi từ ngày nào; bỏ trống là từ lúc này")
    parser.add_argument("--issuer", type=Path, metavar="THƯ_MỤC", help="nơi cắm khóa cấp chứng thư của Sở")
    parser.add_argument("--new-passphrase-file", type=Path, metavar="TỆP", help="tệp chứa mật khẩu mới (dòng đầu)")
    parser.add_argument("--move", type=Path, metavar="THƯ_MỤC", help="chuyển khóa cấp chứng thư ra USB (Sở)")
    parser.add_argument("--forget", action="store_true", help="bỏ ghim nơi cấp (đơn vị), khi Sở đã đổi khóa cấp")
    parser.add_argument("--dry-run", action="store_true", help="chỉ xem danh mục sẽ đổi gì, không nhận")


def keys(arguments: Namespace) -> Said:
    """Carry out one step of a key's life."""
    with open_office(arguments) as office:
        if arguments.issuer:
            office.issuing.plug_in(arguments.issuer)
        return _WORKS[arguments.action](office, arguments)


def _make(office: Office, arguments: Namespace) -> Said:
    office.keys.make(read_passphrase(arguments.passphrase_file))
    return _state(office.keys.mine(), "Đã tạo khóa.", {"made": True})


def _request(office: Office, arguments: Namespace) -> Said:
    out = _needed(arguments.out, "--out", "tệp yêu cầu chứng thư")
    asked = office.keys.ask(out, arguments.contact)
    lines = (
        f"Đã ghi yêu cầu chứng thư vào {out}. Gửi tệp này cho Sở.",
        f"Đọc dãy số này cho Sở qua điện thoại: {asked.phrase}",
    )
    return Said(lines, {"request": str(out), **asdict(asked)})


def _look(office: Office, arguments: Namespace) -> Said:
    path = _needed(arguments.file, "TỆP", "tệp cần xem")
    if office.unit.kind is not UnitKind.PROVINCE:
        offered = office.keys.look_at_enrolment(path)
        return Said(_offered_lines(offered), asdict(offered), 1 if offered.refusal else 0)
    asked = office.issuing.look_at(path)
    lines = [
        f"{asked.name} (mã {asked.unit}): {asked.proof.words}.",
        f"Dãy số phải đúng như đơn vị đọc: {asked.phrase}",
        f"Lập ngày {show_date(asked.made)}" + (f"; liên hệ: {asked.contact}." if asked.contact else "."),
    ]
    lines += [words for words in (asked.remark, asked.refusal) if words]
    return Said(tuple(lines), asdict(asked), 1 if asked.refusal else 0)


def _issue(office: Office, arguments: Namespace) -> Said:
    request = _needed(arguments.file, "TỆP", "tệp yêu cầu của đơn vị")
    out = _needed(arguments.out, "--out", "tệp chứng thư")
    asked = office.issuing.look_at(request)
    _refuse_other_phrase(arguments.phrase, asked.phrase)
    issued = office.issuing.write_issued(request, out)
    lines = (
        f"Đã cấp chứng thư cho {issued.name}: {out}. Gửi tệp này về đơn vị.",
        f"Dãy số của đơn vị: {asked.phrase}",
        f"Dãy số của Sở, để đơn vị đối chiếu khi cài: {office.keys.mine().issuer_phrase}",
    )
    return Said(lines, {"issued": str(out), **asdict(issued)})


def _install(office: Office, arguments: Namespace) -> Said:
    path = _needed(arguments.file, "TỆP", "chứng thư do Sở cấp")
    _refuse_other_phrase(arguments.phrase, office.keys.look_at_enrolment(path).issuer_phrase)
    mine = office.keys.install_from(path, confirmed=arguments.yes or bool(arguments.phrase))
    return _state(mine, "Đã cài chứng thư.", {"installed": True})


def _renew(office: Office, arguments: Namespace) -> Said:
    mine = office.keys.renew(read_passphrase(arguments.passphrase_file))
    if arguments.out and office.unit.kind is not UnitKind.PROVINCE:
        office.keys.ask(arguments.out, arguments.contact)
        mine = office.keys.mine()
    return _state(mine, "Đã tạo khóa mới.", {"renewed": True})


def _lost(office: Office, arguments: Namespace) -> Said:
    del arguments
    lines = office.keys.report_lost()
    told = ("Khóa đã được cất đi. Gọi Sở và đọc:", *(f"  {line}" for line in lines))
    return Said(told, {"lost": True, "statement": list(lines)})


def _revoke(office: Office, arguments: Namespace) -> Said:
    fingerprint = str(_needed(arguments.file, "VÂN_TAY", "vân tay của chứng thư"))
    if not arguments.reason:
        words = ", ".join(f"{each.value} ({each.words})" for each in Reason)
        raise AppError("Chưa cho biết vì sao thu hồi.", f"Thêm --reason, một trong: {words}.")
    key = office.issuing.revoke(fingerprint, Reason(arguments.reason), _moment(arguments.on, office.now))
    words = f"Đã thu hồi khóa của {key.name} từ {show_date(key.revoked or office.now)}."
    return Said((words, "Xuất danh mục có ký mới để các đơn vị biết: somamnon keys register."), asdict(key))


def _list(office: Office, arguments: Namespace) -> Said:
    del arguments
    own = _state(office.keys.mine(), "", {})
    if office.unit.kind is not UnitKind.PROVINCE:
        return own
    issued = office.issuing.issued()
    lines = tuple(f"{each.unit}\t{each.name}\t{each.fingerprint[:16]}\t{_life(each)}" for each in issued)
    return Said((*own.lines, *lines), {"mine": own.document, "issued": [asdict(each) for each in issued]})


def _register(office: Office, arguments: Namespace) -> Said:
    if arguments.file:
        taken = office.editions.take(arguments.file, dry_run=arguments.dry_run)
        return Said((taken.explanation,), {**asdict(taken), "issued": taken.issued.isoformat()})
    out = _needed(arguments.out, "--out (Sở xuất) hoặc TỆP (đơn vị nhận)", "tệp danh mục có ký")
    edition = office.editions.write(out)
    words = f"Đã xuất {edition.title} vào {out}: {len(edition.units)} đơn vị, {len(edition.keys)} khóa."
    document = {"out": str(out), "serial": edition.serial, "units": len(edition.units), "keys": len(edition.keys)}
    return Said((words,), document)


def _issuer(office: Office, arguments: Namespace) -> Said:
    if arguments.forget:
        office.keys.forget_issuer()
        return Said(("Đã bỏ ghim nơi cấp; lần cài tới phải đối chiếu dãy số của Sở.",), {"forgotten": True})
    if arguments.move:
        office.issuing.move_issuer(arguments.move)
    mine = office.keys.mine()
    place = mine.issuer_place or ("trên máy này" if mine.is_issuer else "")
    lines = [f"Dãy số của nơi cấp: {mine.issuer_phrase}" if mine.issuer_phrase else "Chưa ghim nơi cấp nào."]
    lines += [f"Khóa cấp chứng thư cất ở: {place}"] if place else []
    return Said(tuple(lines), {"phrase": mine.issuer_phrase, "place": mine.issuer_place, "is_issuer": mine.is_issuer})


def _passphrase(office: Office, arguments: Namespace) -> Said:
    new = _needed(arguments.new_passphrase_file, "--new-passphrase-file", "tệp chứa mật khẩu mới")
    old = read_passphrase(arguments.passphrase_file) if office.keys.has_passphrase() else None
    office.keys.change_passphrase(old, read_passphrase(new))
    return Said(("Đã đổi mật khẩu của khóa.",), {"changed": True})


_WORKS: Mapping[str, Callable[[Office, Namespace], Said]] = {
    "make": _make,
    "request": _request,
    "look": _look,
    "issue": _issue,
    "install": _install,
    "renew": _renew,
    "lost": _lost,
    "revoke": _revoke,
    "list": _list,
    "register": _register,
    "issuer": _issuer,
    "passphrase": _passphrase,
}


def _state(mine: MyKey, done: str, more: Mapping[str, object]) -> Said:
    found = {
        "Khóa": mine.state.words,
        "Đơn vị": f"{mine.holder} ({mine.unit})",
        "Dãy số đối chiếu": mine.phrase,
        "Nơi cấp": mine.issuer,
        "Dãy số của nơi cấp": mine.issuer_phrase,
        "Vân tay": mine.fingerprint,
        "Danh mục có ký": f"số {mine.edition} ngày {show_date(mine.edition_issued)}" if mine.edition_issued else "",
        "Khóa cấp chứng thư cất ở": mine.issuer_place,
    }
    lines = [line for line in (done, mine.explanation, mine.advice) if line]
    lines += [f"{name}: {words}" for name, words in found.items() if words]
    return Said(tuple(lines), {**asdict(mine), **more})


def _refuse_other_phrase(typed: str, phrase: str) -> None:
    if typed and not same_phrase(typed, phrase):
        words = f"Dãy số không khớp: trong tệp là {phrase}."
        raise AppError(words, "Nghe lại một lần nữa; nếu vẫn khác thì tệp đã bị tráo, đừng dùng.")


def _needed(path: Path | None, option: str, what: str) -> Path:
    if path is None:
        raise AppError(f"Chưa cho biết {what}.", f"Thêm {option}.")
    return path


def _moment(text: str, now: datetime) -> datetime:
    if not text:
        return now
    day = parse(Kind.DATE, text)
    if not isinstance(day, date):
        raise AppError(f"“{text}” không phải là ngày.", "Viết như 01/10/2026.")
    return datetime.combine(day, time(), now.tzinfo)


def _life(key: IssuedKey) -> str:
    if key.revoked:
        return f"thu hồi {show_date(key.revoked)} ({key.reason.words if key.reason else ''})"
    return f"đến {show_date(key.valid_to)}"


def _offered_lines(offered: Offered) -> tuple[str, ...]:
    lines = [
        f"Chứng thư cho {offered.name} ({offered.unit}), đến {show_date(offered.valid_to)}; nơi cấp {offered.issuer}.",
        f"Dãy số của nơi cấp: {offered.issuer_phrase}" + (" (đã ghim)" if offered.pinned else ""),
    ]
    return tuple(lines + ([offered.refusal] if offered.refusal else []))

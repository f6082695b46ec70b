"""An edition of the register as canonical JSON, the statement of a REGISTER package; read strictly."""

import re
from datetime import date, datetime

from desktop_app.domain.canonical import JsonError, JsonValue, canonical_bytes, parse_strict
from desktop_app.domain.edition import Edition, IssuedKey, Reason
from desktop_app.domain.errors import PackageError
from desktop_app.domain.unit import Unit, UnitKind

FORMAT = 1
MAX_UNITS, MAX_KEYS, MAX_ROOTS, MAX_SERIAL = 20_000, 100_000, 32, 1_000_000
_CODE = re.compile(r"[0-9A-Za-z-]{1,40}")
_FINGERPRINT = re.compile(r"[0-9a-f]{64}")
_RECIPIENT = re.compile(r"(age1[02-9ac-hj-np-z]{58})?")
_MAX_TEXT, _MAX_ROOT = 300, 16_384
_ADVICE = "Đề nghị Sở xuất lại danh mục có ký."


def edition_bytes(edition: Edition) -> bytes:
    """Return ``edition`` as it travels."""
    return canonical_bytes(
        {
            "format": FORMAT,
            "serial": edition.serial,
            "issued": _said(edition.issued),
            "recovery": edition.recovery,
            "roots": list(edition.roots),
            "units": [_unit_json(each) for each in edition.units],
            "keys": [_key_json(each) for each in edition.keys],
        }
    )


def read_edition(data: bytes) -> Edition:
    """Read an edition; raises ``PackageError`` for anything that ``edition_bytes`` would not have written."""
    try:
        edition = _read(parse_strict(data))
        _refuse_unless(edition_bytes(edition) == data)
    except (JsonError, ValueError) as error:
        raise PackageError("Danh mục có ký không đúng khuôn.", _ADVICE) from error
    return edition


def _read(body: JsonValue) -> Edition:
    match body:
        case {
            "format": 1, "serial": int(serial), "issued": str(issued), "recovery": str(recovery),
            "roots": list(roots), "units": list(units), "keys": list(keys), **rest,
        } if not rest and not isinstance(serial, bool):  # fmt: skip
            _refuse_unless(1 <= serial <= MAX_SERIAL and _RECIPIENT.fullmatch(recovery))
            _refuse_unless(len(units) <= MAX_UNITS and len(keys) <= MAX_KEYS and len(roots) <= MAX_ROOTS)
            edition = Edition(
                serial,
                _moment(issued),
                tuple(_unit(each) for each in units),
                tuple(_key(each) for each in keys),
                recovery,
                tuple(_text(each, _MAX_ROOT) for each in roots),
            )
            _refuse_unless(len({each.code for each in edition.units}) == len(units))
            _refuse_unless(len({each.fingerprint for each in edition.keys}) == len(keys))
            return edition
        case {"format": int(number)} if number > FORMAT:
            raise PackageError("Danh mục do chương trình mới hơn tạo ra.", "Cập nhật Sổ Mầm Non rồi nhận lại.")
    raise ValueError("no edition")


def _unit_json(unit: Unit) -> JsonValue:
    return {
        "code": unit.code,
        "kind": unit.kind.value,
        "name": unit.name,
        "type": unit.type,
        "parent": unit.parent,
        "ownership": unit.ownership,
        "urban": unit.urban,
        "industrial": unit.industrial,
        "confirmed": unit.flags_confirmed,
        "from": _day_text(unit.valid_from),
        "to": _day_text(unit.valid_to),
        "order": unit.order,
    }


def _unit(data: JsonValue) -> Unit:
    match data:
        case {
            "code": code, "kind": str(kind), "name": name, "type": kind_words, "parent": str(parent),
            "ownership": ownership, "urban": bool(urban), "industrial": bool(industrial),
            "confirmed": bool(confirmed), "from": first, "to": last, "order": int(order), **rest,
        } if not rest and not isinstance(order, bool):  # fmt: skip
            return Unit(
                _code(code),
                UnitKind(kind),
                _text(name),
                _text(kind_words),
                _code(parent) if parent else "",
                _text(ownership),
                urban,
                industrial,
                confirmed,
                _day(first),
                _day(last),
                order,
            )
    raise ValueError("no unit")


def _key_json(key: IssuedKey) -> JsonValue:
    return {
        "unit": key.unit,
        "name": key.name,
        "fingerprint": key.fingerprint,
        "from": _said(key.valid_from),
        "to": _said(key.valid_to),
        "recipient": key.recipient,
        "issued": _said(key.issued),
        "revoked": _said(key.revoked) if key.revoked else None,
        "reason": key.reason.value if key.reason else None,
    }


def _key(data: JsonValue) -> IssuedKey:
    match data:
        case {
            "unit": unit, "name": name, "fingerprint": str(fingerprint), "from": str(first), "to": str(last),
            "recipient": str(recipient), "issued": str(issued), "revoked": revoked, "reason": reason, **rest,
        } if not rest:  # fmt: skip
            _refuse_unless(_FINGERPRINT.fullmatch(fingerprint) and _RECIPIENT.fullmatch(recipient))
            _refuse_unless((revoked is None) == (reason is None))
            return IssuedKey(
                _code(unit),
                _text(name),
                fingerprint,
                _moment(first),
                _moment(last),
                recipient,
                _moment(issued),
                _moment(_text(revoked)) if revoked is not None else None,
                Reason(_text(reason)) if reason is not None else None,
            )
    raise ValueError("no key")


def _code(data: JsonValue) -> str:
    text = _text(data)
    _refuse_unless(_CODE.fullmatch(text))
    return text


def _text(data: JsonValue, most: int = _MAX_TEXT) -> str:
    _refuse_unless(isinstance(data, str) and len(data) <= most)
    return str(data)


def _said(moment: datetime) -> str:
    return moment.isoformat(timespec="seconds")


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    _refuse_unless(moment.tzinfo is not None)
    return moment


def _day_text(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(data: JsonValue) -> date | None:
    return None if data is None else date.fromisoformat(_text(data))


def _refuse_unless(sound: object) -> None:
    if not sound:
        raise ValueError("an edition is not in the form that this program writes")

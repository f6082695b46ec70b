"""The content of a snapshot as canonical JSON: what is hashed, signed, carried and kept."""

import re
from datetime import datetime

from desktop_app.domain.canonical import JsonError, JsonValue, canonical_bytes, parse_canonical
from desktop_app.domain.record import FormVersion, RecordKey
from desktop_app.domain.snapshot import Filler, Snapshot

FORMAT, WITH_NOTES = 1, 2
"""A snapshot with notes says another format, so that a program that knows of none says that it is too old for it."""

MAX_REVISION = 10_000
_HASH = re.compile(r"[0-9a-f]{64}")
_CODE = re.compile(r"[0-9A-Za-z-]{1,40}")
_FORM_ID = re.compile(r"[a-z][a-z0-9_]{0,63}")


def make_snapshot(
    *,
    key: RecordKey,
    form: FormVersion,
    revision: int,
    parents: tuple[str, ...],
    lineage: tuple[str, ...],
    unit_name: str,
    author: str,
    created: datetime,
    body: JsonValue,
    filler: Filler | None = None,
) -> Snapshot:
    """Freeze ``body`` into a snapshot; ``created`` must know its time zone."""
    if created.tzinfo is None:
        raise ValueError("a snapshot's time needs a time zone")
    content: JsonValue = {
        "format": _format_of(body),
        "unit": key.unit,
        "unit_name": unit_name,
        "period": key.period,
        "form": {"id": form.id, "version": form.version, "hash": form.hash},
        "revision": revision,
        "parents": list(parents),
        "lineage": list(lineage),
        "author": author,
        "created": created.isoformat(timespec="seconds"),
        "body": body,
        **({"filled_by": {"code": filler.code, "name": filler.name}} if filler else {}),
    }
    return read_snapshot(canonical_bytes(content))


def read_snapshot(content: bytes) -> Snapshot:
    """Read a snapshot from its bytes, strictly; raises ``JsonError`` with a Vietnamese reason."""
    match parse_canonical(content):
        case {
            "format": int(number),
            "unit": str(unit),
            "unit_name": str(unit_name),
            "period": str(period),
            "form": {"id": str(form_id), "version": str(version), "hash": str(form_hash), **more_form},
            "revision": int(revision),
            "parents": list(parents),
            "lineage": list(lineage),
            "author": str(author),
            "created": str(created),
            "body": dict(body),
            **more,
        } if number == _format_of(body) and set(more) <= {"filled_by"} and not more_form:
            _refuse_unless(bool(_CODE.fullmatch(unit) and _FORM_ID.fullmatch(form_id)), "mã đơn vị hoặc mã biểu mẫu")
            _refuse_unless(bool(_HASH.fullmatch(form_hash)), "mã băm của biểu mẫu")
            filler = _filler(more["filled_by"], unit) if "filled_by" in more else None
            return Snapshot(
                RecordKey(unit, period, form_id),
                FormVersion(form_id, version, form_hash),
                revision,
                *_ancestry(revision, parents, lineage),
                unit_name,
                author,
                _moment(created),
                content,
                filler,
            )
        case {"format": int(number)} if number > WITH_NOTES:
            raise JsonError("bản chốt do chương trình mới hơn tạo ra")
    raise JsonError("bản chốt không đúng khuôn")


def _format_of(body: JsonValue) -> int:
    return WITH_NOTES if isinstance(body, dict) and "notes" in body else FORMAT


def _filler(data: object, unit: str) -> Filler:
    match data:
        case {"code": str(code), "name": str(name), **rest} if not rest and code != unit and _CODE.fullmatch(code):
            return Filler(code, name)
    raise JsonError("bản chốt ghi sai nơi điền thay")


def _ancestry(
    revision: int, parents: list[JsonValue], lineage: list[JsonValue]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    mothers, ancestors = _hashes(parents), _hashes(lineage)
    _refuse_unless(1 <= revision <= MAX_REVISION, "số lần chốt")
    _refuse_unless(set(mothers) <= set(ancestors), "bản trước")
    _refuse_unless((revision == 1) == (not ancestors) == (not mothers), "chuỗi bản chốt")
    _refuse_unless(revision <= len(ancestors) + 1, "chuỗi bản chốt")
    # one parent: the newest ancestor; two parents: a merge, whose ancestors come from both sides
    _refuse_unless(len(mothers) != 1 or (mothers[0] == ancestors[-1] and revision == len(ancestors) + 1), "bản trước")
    return mothers, ancestors


def _hashes(values: list[JsonValue]) -> tuple[str, ...]:
    found = tuple(value for value in values if isinstance(value, str) and _HASH.fullmatch(value))
    _refuse_unless(len(found) == len(values) == len(set(found)), "chuỗi bản chốt")
    return found


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise JsonError("bản chốt ghi sai thời điểm") from error
    _refuse_unless(moment.tzinfo is not None and moment.isoformat(timespec="seconds") == text, "thời điểm")
    return moment


def _refuse_unless(sound: bool, what: str) -> None:  # noqa: FBT001 - reads like a sentence where it is called
    if not sound:
        raise JsonError(f"bản chốt ghi sai {what}")

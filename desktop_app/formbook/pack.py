"""Reads ``pack.toml``: which forms there are, who fills them when, and what the province adds up."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from desktop_app.domain.errors import FormError
from desktop_app.domain.expression import names
from desktop_app.domain.form import Form, Measure, Pack, PackEntry
from desktop_app.domain.period import PeriodKind
from desktop_app.domain.unit import UnitKind
from desktop_app.formbook.expression import ExpressionError, compared, parse_expression

PACK_FILE = "pack.toml"


def read_pack_file(path: Path) -> dict[str, object]:
    """Return the raw content of ``pack.toml``; raises ``FormError``."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise FormError(f"Không thấy bộ biểu mẫu ở {path.parent}.", "Cài lại chương trình.") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise FormError(f"{path.name} viết sai: {error}.", "Sửa tệp này theo forms/README.md.") from error


def form_ids(raw: Mapping[str, object]) -> tuple[str, ...]:
    """Return the ids of the forms that a pack names, in its order."""
    match raw.get("form"):
        case list(entries):
            return tuple(str(entry.get("id", "")) for entry in entries if isinstance(entry, dict))
    return ()


def read_pack(raw: Mapping[str, object], forms: Mapping[str, Form]) -> Pack:
    """Read a pack strictly: unknown keys, unknown forms and measures that do not fit are refused."""
    match raw:
        case {
            "id": str(pack_id), "version": str(version), "title": str(title), "provisional": str(provisional),
            "form": list(entries), **rest,
        } if not rest:  # fmt: skip
            return Pack(pack_id, version, title, provisional, tuple(_entry(entry, forms) for entry in entries))
    raise _refusal("cần đúng các khóa id, version, title, provisional và [[form]]")


def _entry(raw: object, forms: Mapping[str, Form]) -> PackEntry:
    match raw:
        case {"id": str(form_id), "filled_by": str(filled_by), "period": str(period), **rest} if set(rest) <= {
            "measure",
            "personal",
        }:
            if form_id not in forms:
                raise _refusal(f"không có biểu mẫu “{form_id}”")
            try:
                kind, period_kind = UnitKind(filled_by), PeriodKind(period)
            except ValueError as error:
                raise _refusal(f"{form_id}: {error}") from error
            measures = rest.get("measure", [])
            if not isinstance(measures, list):
                raise _refusal(f"{form_id}: measure phải là [[form.measure]]")
            found = tuple(_measure(each, forms[form_id]) for each in measures)
            personal = rest.get("personal", False)
            if not isinstance(personal, bool):
                raise _refusal(f"{form_id}: personal phải là true hoặc false")
            return PackEntry(form_id, kind, period_kind, found, personal)
    raise _refusal(f"mục [[form]] không đúng khuôn: {raw}")


def _measure(raw: object, form: Form) -> Measure:
    match raw:
        case {"label": str(label), "value": str(value), **rest} if set(rest) <= {"share_of"}:
            try:
                whole = parse_expression(str(rest["share_of"])) if "share_of" in rest else None
                measure = Measure(label, parse_expression(value), whole)
            except ExpressionError as error:
                raise _refusal(f"{form.id}, cột “{label}”: {error.message}") from error
            known = set(form.items) | set(form.repeats)
            known |= {item.name for repeat in form.repeats.values() for item in repeat.items}
            used = names(measure.value) | (names(whole) if whole else frozenset())
            if used - known:
                raise _refusal(f"{form.id}, cột “{label}”: không có câu {', '.join(sorted(used - known))}")
            for name, choice in (*compared(measure.value), *(compared(whole) if whole else ())):
                offered = [each.name for each in form.items[name].choices] if name in form.items else []
                if offered and choice and choice not in offered:
                    raise _refusal(f"{form.id}, cột “{label}”: câu “{name}” không có ý chọn '{choice}'")
            return measure
    raise _refusal(f"{form.id}: cột tổng hợp không đúng khuôn: {raw}")


def _refusal(what: str) -> FormError:
    return FormError(f"{PACK_FILE}: {what}.", "Sửa tệp này theo forms/README.md.")

"""Reads ``doi_chieu.toml``: the rules between forms, strictly, against the forms they speak of."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

from desktop_app.domain.comparison import BEFORE, UNIT, UNIT_FACTS, Comparison, split_name
from desktop_app.domain.errors import FormError
from desktop_app.domain.expression import Expression, uses
from desktop_app.domain.form import Form
from desktop_app.domain.problem import Level
from desktop_app.formbook.expression import ExpressionError, compared, parse_between_forms

COMPARISONS_FILE = "doi_chieu.toml"
_LEVELS = {"chan": Level.BLOCK, "giai_trinh": Level.EXPLAIN, "luu_y": Level.REMARK}
_ID = re.compile(r"[a-z][a-z0-9_]{0,60}")
_PLACEHOLDER = re.compile(r"\$\{([^}]+)\}")


def load_comparisons(path: Path, forms: Mapping[str, Form]) -> tuple[Comparison, ...]:
    """Return the rules of ``path``, in its order; a pack without the file has none. Raises ``FormError``."""
    if not path.is_file():
        return ()
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise FormError(f"{path.name} viết sai: {error}.", "Sửa tệp này theo forms/README.md.") from error
    match raw:
        case {"rule": list(rules), **rest} if not rest:
            found = tuple(_comparison(rule, forms) for rule in rules)
        case _:
            raise _refusal("chỉ có các mục [[rule]]")
    ids = [rule.id for rule in found]
    doubles = sorted({each for each in ids if ids.count(each) > 1})
    if doubles:
        raise _refusal(f"có hai mục id = “{doubles[0]}”")
    return found


def _comparison(raw: object, forms: Mapping[str, Form]) -> Comparison:
    match raw:
        case {
            "id": str(rule_id), "form": str(form_id), "item": str(item), "level": str(level),
            "holds": str(holds), "message": str(message), **rest,
        } if set(rest) <= {"clause"}:  # fmt: skip
            _refuse_unless(bool(_ID.fullmatch(rule_id)), rule_id, "id chỉ gồm chữ thường không dấu, số, gạch dưới")
            _refuse_unless(form_id in forms, rule_id, f"không có biểu mẫu “{form_id}”")
            form = forms[form_id]
            _refuse_unless(item in {**form.items, **form.repeats}, rule_id, f"biểu {form_id} không có câu “{item}”")
            _refuse_unless(level in _LEVELS, rule_id, f"level là một trong: {', '.join(_LEVELS)}")
            tree = _tree(rule_id, holds)
            for name, aggregated in (*uses(tree), *((name, False) for name in _PLACEHOLDER.findall(message))):
                _refuse_unknown(rule_id, name, forms, aggregated=aggregated)
            for name, value in compared(tree):
                _refuse_other_choice(rule_id, name, value, forms)
            return Comparison(rule_id, form_id, item, _LEVELS[level], tree, message, str(rest.get("clause", "")))
    raise _refusal(f"mục không đúng khuôn, cần id, form, item, level, holds, message: {raw}")


def _tree(rule_id: str, text: str) -> Expression:
    try:
        return parse_between_forms(text)
    except ExpressionError as error:
        raise _refusal(f"{rule_id}: {error.message} (ký tự thứ {error.position + 1})") from error


def _refuse_unknown(rule_id: str, name: str, forms: Mapping[str, Form], *, aggregated: bool) -> None:
    """Refuse a name that nothing answers to, and rows where one value is needed."""
    words = name.split(".")
    _, form_id, item = split_name(name)
    # "truoc" stands before the name of a form, never alone and never before the register
    sound = words[0] == BEFORE and form_id != UNIT if len(words) > 2 else words[0] != BEFORE  # noqa: PLR2004
    _refuse_unless(sound, rule_id, f"không hiểu tên “{name}”")
    if form_id == UNIT:
        _refuse_unless(item in UNIT_FACTS, rule_id, f"danh mục chỉ có: {', '.join(sorted(UNIT_FACTS))}")
        return
    _refuse_unless(form_id in forms, rule_id, f"không có biểu mẫu “{form_id}”")
    form = forms[form_id]
    in_rows = {each.name for repeat in form.repeats.values() for each in repeat.items} | set(form.repeats)
    _refuse_unless(item in in_rows or item in form.items, rule_id, f"biểu {form_id} không có câu “{item}”")
    remedy = f"“{name}” có nhiều dòng; dùng sum(${{{name}}}) hoặc count(${{{name}}})"
    _refuse_unless(aggregated or item not in in_rows, rule_id, remedy)


def _refuse_other_choice(rule_id: str, name: str, value: str, forms: Mapping[str, Form]) -> None:
    _, form_id, item = split_name(name)
    asked = forms[form_id].items.get(item) if form_id != UNIT else None
    offered = [choice.name for choice in asked.choices] if asked else []
    words = f"câu “{name}” không có ý chọn '{value}'; các ý: {', '.join(offered)}"
    _refuse_unless(not offered or not value or value in offered, rule_id, words)


def _refuse_unless(sound: bool, rule_id: str, what: str) -> None:  # noqa: FBT001 - reads like a sentence where it is called
    if not sound:
        raise _refusal(f"{rule_id}: {what}")


def _refusal(what: str) -> FormError:
    return FormError(f"{COMPARISONS_FILE}: {what}.", "Sửa tệp này theo forms/README.md.")

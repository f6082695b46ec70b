"""What expressions mean: a table of our own, and properties over any tree."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.expression import FUNCTIONS, Call, Expression, Itself, Number, Reference, Text
from desktop_app.formbook.expression import ExpressionError, from_json, parse_expression, to_json, write
from desktop_app.rules.evaluate import evaluate
from desktop_app.rules.scalars import Scalar

TODAY = date(2026, 10, 5)


class Names:
    """A scope over plain values."""

    today = TODAY
    position = 3

    def __init__(
        self, values: Mapping[str, Scalar] | None = None, rows: Mapping[str, Sequence[Scalar]] | None = None
    ) -> None:
        self._values = values or {}
        self._rows = rows or {}

    def answer(self, name: str) -> Scalar:
        return self._values.get(name)

    def all_rows(self, name: str) -> Sequence[Scalar]:
        return self._rows.get(name, [self.answer(name)])

    def itself(self) -> Scalar:
        return self._values.get("self")


SCOPE = Names(
    {"a": 5, "b": 2, "trong": None, "chu": "dat", "nhieu": ("x", "y"), "ngay": date(2026, 9, 5), "self": 7},
    {"so": [1, None, Decimal("2.5")], "nhom": ["r1", "r2", "r3"], "rong": []},
)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 + 2 * 3", 7),
        ("(1 + 2) * 3", 9),
        ("7 div 2", Decimal("3.5")),
        ("-7 mod 3", -1),
        ("7 mod -3", 1),
        ("1 div 0", None),
        ("0.1 + 0.2 = 0.3", True),
        ("${a} - ${b} - 1", 2),
        ("-${a} + 1", -4),
        ("${trong} + 1", None),
        ("${trong} > 1", None),
        ("${trong} = ''", True),
        ("${trong} != ''", False),
        ("not(${trong} > 1)", None),
        ("${trong} > 1 or ${a} = 5", True),
        ("${trong} > 1 and ${a} = 4", False),
        ("if(${trong} > 1, 'x', 'y')", "y"),
        ("coalesce(${trong}, ${a})", 5),
        ("coalesce(0, ${a})", 0),
        ("selected(${nhieu}, 'y')", True),
        ("selected(${nhieu}, 'z')", False),
        ("count-selected(${nhieu})", 2),
        ("count(${nhom})", 3),
        ("count(${rong})", 0),
        ("sum(${so})", Decimal("3.5")),
        ("sum(${rong})", 0),
        ("min(${so})", 1),
        ("max(${so})", Decimal("2.5")),
        ("max(${rong})", None),
        ("count-non-empty(${so})", 2),
        ("join(', ', ${so})", "1, 2.5"),
        ("join(' ', ${rong})", ""),
        ("selected(join(' ', ${so}), '2.5')", True),
        ("round(2.5, 0)", 3),
        ("round(-2.5, 0)", -2),
        ("round(1.235, 2)", Decimal("1.24")),
        ("int(-2.7)", -2),
        ("number('12')", 12),
        ("number('x')", None),
        ("'5' + 1", 6),
        ("string(2.50)", "2.5"),
        ("concat('a', 1, ${trong}, 'b')", "a1b"),
        ("string-length('Hà Tĩnh')", 7),
        ("regex('0912345678', '[0-9]{10}')", True),
        ("regex('0912345678x', '[0-9]{10}')", False),
        ("regex('a', '(')", None),
        ("today() - ${ngay}", 30),
        ("${ngay} < today()", True),
        ("${ngay} = '2026-09-05'", True),
        ("date('2026-09-05') + 1 = date('2026-09-06')", True),
        ("format-date(${ngay}, '%d/%m/%Y')", "05/09/2026"),
        ("once(1)", 7),
        (". > 6", True),
        ("position(..)", 3),
        ("true() and not(false())", True),
        ("'a' = 'a' and 1 < 2", True),
        ("1 < 2 = true()", True),
    ],
)
def test_expressions_mean_what_the_design_says(text: str, value: Scalar) -> None:
    assert evaluate(parse_expression(text), SCOPE) == value


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("1 = = 2", "liền nhau"),
        ("1 == 2", "liền nhau"),
        ("sum(${a}", "ngoặc đóng"),
        ("(1 + 2", "ngoặc đóng"),
        ("1)", "Thừa"),
        ("sun(${a})", "sum()"),
        ("if(1, 2)", "cần 3"),
        ("/data/x", "Đường dẫn"),
        ("../x", "Đường dẫn"),
        ("instance('x')", "không dùng được"),
        ("pulldata('x')", "không dùng được"),
        ("“a” = 1", "cong"),
        ("'a", "nháy"),
        ("a + 1", "${a}"),
        ("1 2", "phép tính"),
        ("", "phần cuối"),
        ("${a b}", "tên câu hỏi"),
        ("1 +", "phần cuối"),
        ("(" * 300 + "1" + ")" * 300, "tầng"),
        ("$a", "ngoặc nhọn"),
        ("position(1)", "position(..)"),
    ],
)
def test_expressions_with_no_meaning_are_refused_with_a_reason(text: str, word: str) -> None:
    with pytest.raises(ExpressionError) as caught:
        parse_expression(text)
    assert word in caught.value.message


leaves = st.one_of(
    st.integers(0, 10**6).map(lambda n: Number(str(n))),
    st.decimals(0, 1000, places=3).map(lambda d: Number(f"{d:f}")),
    st.text(st.characters(codec="ascii", exclude_characters="'\"", categories=["L", "N", "P"]), max_size=6).map(Text),
    st.sampled_from(["a", "b", "trong", "chu", "nhieu", "ngay"]).map(Reference),
    st.just(Itself()),
)


def _calls(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    binary = ["and", "or", "=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "div", "mod"]
    pairs = st.tuples(st.sampled_from(binary), inner, inner).map(lambda t: Call(t[0], (t[1], t[2])))
    plain = [name for name in FUNCTIONS if name != "position"]

    def call(name: str) -> st.SearchStrategy[Expression]:
        least, most = FUNCTIONS[name]
        sizes = st.lists(inner, min_size=least, max_size=most if most is not None else least + 2)
        return sizes.map(lambda arguments: Call(name, tuple(arguments)))

    negated = inner.map(lambda e: Call("neg", (e,)))
    return pairs | st.sampled_from(plain).flatmap(call) | negated | st.just(Call("position", (Itself(),)))


trees: st.SearchStrategy[Expression] = st.recursive(leaves, _calls, max_leaves=12)


@given(trees)
def test_any_tree_has_a_value_and_never_raises(tree: Expression) -> None:
    evaluate(tree, SCOPE)


whole = st.integers(-50, 50) | st.integers(1 - 10**30, 10**30 - 1) | st.sampled_from([10**30 - 1, 1 - 10**30])


@given(st.sampled_from(["=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "div", "mod"]), whole, whole)
def test_whole_numbers_count_as_decimals_do(operator: str, left: int, right: int) -> None:
    expression = parse_expression(f"${{a}} {operator} ${{b}}")
    short = evaluate(expression, Names({"a": left, "b": right}))
    long = evaluate(expression, Names({"a": Decimal(left), "b": Decimal(right)}))
    assert (short, type(short)) == (long, type(long))


@given(trees)
def test_a_tree_reads_back_from_its_text_and_from_its_json(tree: Expression) -> None:
    assert parse_expression(write(tree)) == tree
    assert from_json(to_json(tree)) == tree

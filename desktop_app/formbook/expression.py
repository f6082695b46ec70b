"""Reads the expressions of a form: text to tree, tree to text, tree to JSON and back.

The grammar is XPath 1.0 as XLSForm uses it, without paths: literals, ``${name}``, ``.``, the operators in their XPath
precedence, and the functions of ``domain.expression.FUNCTIONS``.
"""

import difflib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NoReturn

from desktop_app.domain.canonical import JsonValue
from desktop_app.domain.expression import FUNCTIONS, OPERATORS, Call, Expression, Itself, Number, Reference, Text, walk

MAX_LENGTH = 20_000
MAX_DEPTH = 24

_TOKEN = re.compile(
    r"""
    (?P<space>\s+)
  | (?P<number>\d+(?:\.\d+)?|\.\d+)
  | (?P<text>'[^']*'|"[^"]*")
  | (?P<reference>\$\{[^}]*\})
  | (?P<name>[A-Za-z][A-Za-z0-9_-]*)
  | (?P<symbol><=|>=|!=|\.\.|[=<>+\-*(),.])
    """,
    re.VERBOSE,
)
_ITEM_NAME = re.compile(r"[a-z][a-z0-9_]*")
# between forms: ${nhom_lop.so_tre}, ${truoc.tre.tong_tre}
_QUALIFIED_NAME = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*){1,2}")
_SMART_QUOTES = "“”‘’„"
# binding strength, weakest first; all are left-associative
_BINARY = {
    "or": 1, "and": 2, "=": 3, "!=": 3, "<": 4, "<=": 4, ">": 4, ">=": 4, "+": 5, "-": 5, "*": 6, "div": 6, "mod": 6,
}  # fmt: skip
_NEGATION = 7
_PATH_FUNCTIONS = {"instance", "pulldata", "current", "jr:choice-name", "indexed-repeat"}


class ExpressionError(ValueError):
    """An expression that cannot be read: ``message`` in Vietnamese, ``position`` counted from 0."""

    def __init__(self, message: str, position: int) -> None:
        super().__init__(message)
        self.message = message
        self.position = position


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    at: int


def parse_expression(text: str) -> Expression:
    """Read one expression of a form; raises ``ExpressionError``."""
    return _parse(text, _ITEM_NAME)


def parse_between_forms(text: str) -> Expression:
    """Read an expression whose names say which form they are of ("${tre.tong_tre}"); raises ``ExpressionError``."""
    return _parse(text, _QUALIFIED_NAME)


# a form's expressions are read when it is checked, ordered and compiled; a tree never changes
@lru_cache(maxsize=4096)
def _parse(text: str, name: re.Pattern[str]) -> Expression:
    if len(text) > MAX_LENGTH:
        raise ExpressionError(f"Biểu thức dài quá {MAX_LENGTH} ký tự.", MAX_LENGTH)
    return _Parser(_tokens(text), len(text), name).whole()


def compared(tree: Expression, own_name: str = "") -> Iterator[tuple[str, str]]:
    """Yield each question that is compared with a quoted text, and that text; ``own_name`` is what ``.`` stands for."""
    for node in walk(tree):
        match node:
            case Call("=" | "!=" | "selected", (Reference(name), Text(value))):
                yield name, value
            case Call("=" | "!=", (Text(value), Reference(name))):
                yield name, value
            case Call("=" | "!=" | "selected", (Itself(), Text(value))):
                yield own_name, value


def write(expression: Expression) -> str:
    """Return the canonical writing of a tree: reading it back gives the same tree."""
    return _write(expression, 0)


def to_json(expression: Expression) -> JsonValue:
    """Return a tree as nested lists: ["number", "1.5"], ["text", "a"], ["ref", "x"], ["self"], ["call", f, …].

    A chain of one operator ("a + b + c") becomes one list, so that a sum of forty questions is not forty levels deep.
    """
    match expression:
        case Number(text):
            return ["number", text]
        case Text(text):
            return ["text", text]
        case Reference(name):
            return ["ref", name]
        case Itself():
            return ["self"]
        case Call(function, arguments):
            return ["call", function, *(to_json(argument) for argument in _chain(function, arguments))]


def from_json(data: JsonValue) -> Expression:
    """Read the nested lists back, strictly; raises ``ValueError``."""
    match data:
        case ["number", str(text)] if re.fullmatch(r"\d+(\.\d+)?", text):
            return Number(text)
        case ["text", str(text)]:
            return Text(text)
        case ["ref", str(name)] if _ITEM_NAME.fullmatch(name):
            return Reference(name)
        case ["self"]:
            return Itself()
        case ["call", str(function), first, second, third, *more] if function in _BINARY:
            return from_json(["call", function, ["call", function, first, second], third, *more])
        case ["call", str(function), *arguments] if function in FUNCTIONS or function in OPERATORS:
            return Call(function, tuple(from_json(argument) for argument in arguments))
    raise ValueError(f"{data!r} is no expression")


def _chain(function: str, arguments: tuple[Expression, ...]) -> tuple[Expression, ...]:
    first = arguments[0] if arguments and function in _BINARY else None
    if isinstance(first, Call) and first.function == function:
        return (*_chain(function, first.arguments), arguments[1])
    return arguments


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    at = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if not found or not found.lastgroup:
            _refuse_character(text, at)
        if found.lastgroup != "space":
            tokens.append(_Token(found.lastgroup, found.group(), at))
        at = found.end()
    return tokens


def _refuse_character(text: str, at: int) -> NoReturn:
    character = text[at]
    if character in _SMART_QUOTES:
        raise ExpressionError(f"Dấu ngoặc kép cong {character} không dùng được; gõ ' hoặc \".", at)
    if character in "'\"":
        raise ExpressionError("Thiếu dấu nháy đóng.", at)
    if character == "$":
        raise ExpressionError("Viết tên câu hỏi trong ngoặc nhọn: ${ten_cau_hoi}.", at)
    if character in "/[":
        raise ExpressionError("Đường dẫn (/) không dùng được; gọi câu hỏi bằng ${ten_cau_hoi}.", at)
    raise ExpressionError(f"Ký tự “{character}” không có nghĩa ở đây.", at)


class _Parser:
    """Precedence climbing over the tokens of one expression."""

    def __init__(self, tokens: list[_Token], end: int, name: re.Pattern[str]) -> None:
        self._tokens = tokens
        self._name = name
        self._next = 0
        self._end = end
        self._depth = 0

    def whole(self) -> Expression:
        expression = self._binary(1)
        token = self._peek()
        if token:
            self._refuse_rest(token)
        return expression

    def _refuse_rest(self, token: _Token) -> NoReturn:
        if token.text == ")":
            raise ExpressionError("Thừa dấu ngoặc đóng.", token.at)
        raise ExpressionError(f"Thiếu phép tính trước “{token.text}”.", token.at)

    def _binary(self, weakest: int) -> Expression:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise ExpressionError(f"Biểu thức lồng nhau quá {MAX_DEPTH} tầng.", self._here())
        left = self._operand()
        while (operator := self._operator()) and _BINARY[operator.text] >= weakest:
            self._next += 1
            following = self._peek()
            if following and following.kind == "symbol" and following.text in _BINARY and following.text != "-":
                raise ExpressionError(f"Hai phép tính liền nhau: “{operator.text} {following.text}”.", following.at)
            left = Call(operator.text, (left, self._binary(_BINARY[operator.text] + 1)))
        self._depth -= 1
        return left

    def _operator(self) -> _Token | None:
        token = self._peek()
        return token if token and token.kind in {"symbol", "name"} and token.text in _BINARY else None

    def _operand(self) -> Expression:
        token = self._take()
        match token.kind:
            case "number":
                return Number(f"0{token.text}" if token.text.startswith(".") else token.text)
            case "text":
                return Text(token.text[1:-1])
            case "reference":
                return self._reference(token)
            case "name":
                return self._call(token)
        match token.text:
            case "(":
                inner = self._binary(1)
                self._expect(")", token.at)
                return inner
            case "-":
                return Call("neg", (self._negated(),))
            case ".":
                return Itself()
            case "..":
                raise ExpressionError("“..” chỉ dùng trong position(..).", token.at)
        raise ExpressionError(f"Không đặt “{token.text}” ở đây được.", token.at)

    def _reference(self, token: _Token) -> Reference:
        name = token.text[2:-1].strip()
        if not self._name.fullmatch(name):
            raise ExpressionError(f"“{name}” không phải tên câu hỏi.", token.at)
        return Reference(name)

    def _negated(self) -> Expression:
        return self._binary(_NEGATION)

    def _call(self, token: _Token) -> Expression:
        name = token.text
        opening = self._peek()
        if not opening or opening.text != "(":
            raise ExpressionError(f"“{name}” không phải giá trị; viết '{name}' hoặc ${{{name}}}.", token.at)
        if name in _PATH_FUNCTIONS:
            raise ExpressionError(f"Hàm {name}() không dùng được trong bộ biểu mẫu này.", token.at)
        if name not in FUNCTIONS:
            close = difflib.get_close_matches(name, FUNCTIONS, 1)
            hint = f" Có phải {close[0]}()?" if close else ""
            raise ExpressionError(f"Không có hàm {name}().{hint}", token.at)
        self._next += 1
        arguments = self._position_argument() if name == "position" else self._arguments(opening.at)
        least, most = FUNCTIONS[name]
        if len(arguments) < least or (most is not None and len(arguments) > most):
            wanted = str(least) if least == most else f"từ {least}" if most is None else f"{least}-{most}"
            raise ExpressionError(f"Hàm {name}() cần {wanted} giá trị, đang có {len(arguments)}.", token.at)
        return Call(name, arguments)

    def _position_argument(self) -> tuple[Expression, ...]:
        token = self._take()
        if token.text != "..":
            raise ExpressionError("Viết position(..).", token.at)
        self._expect(")", token.at)
        return (Itself(),)

    def _arguments(self, opened_at: int) -> tuple[Expression, ...]:
        token = self._peek()
        if token and token.text == ")":
            self._next += 1
            return ()
        arguments = [self._binary(1)]
        while (token := self._peek()) and token.text == ",":
            self._next += 1
            arguments.append(self._binary(1))
        self._expect(")", opened_at)
        return tuple(arguments)

    def _peek(self) -> _Token | None:
        return self._tokens[self._next] if self._next < len(self._tokens) else None

    def _here(self) -> int:
        token = self._peek()
        return token.at if token else self._end

    def _take(self) -> _Token:
        token = self._peek()
        if token is None:
            raise ExpressionError("Biểu thức còn thiếu phần cuối.", self._end)
        self._next += 1
        return token

    def _expect(self, symbol: str, opened_at: int) -> None:
        token = self._peek()
        if token is None or token.text != symbol:
            raise ExpressionError("Thiếu dấu ngoặc đóng.", token.at if token else opened_at)
        self._next += 1


def _write(expression: Expression, weakest: int) -> str:
    match expression:
        case Number(text):
            return text
        case Text(text):
            return f'"{text}"' if "'" in text else f"'{text}'"
        case Reference(name):
            return f"${{{name}}}"
        case Itself():
            return "."
        case Call("position", _):
            return "position(..)"
        case Call("neg", (inner,)):
            return _bracketed(f"-{_write(inner, _NEGATION)}", _NEGATION, weakest)
        case Call(function, (left, right)) if function in _BINARY:
            strength = _BINARY[function]
            return _bracketed(f"{_write(left, strength)} {function} {_write(right, strength + 1)}", strength, weakest)
        case Call(function, arguments):
            return f"{function}({', '.join(_write(argument, 0) for argument in arguments)})"


def _bracketed(text: str, strength: int, weakest: int) -> str:
    return f"({text})" if strength < weakest else text

"""Finding the heading of a table in somebody's own workbook, and which column answers which question.

A column is matched only when its words say so; what merely comes close is named and left to the clerk.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.domain.form import Item, Repeat
from desktop_app.domain.workbook import SKIP, Column, column_letters
from desktop_app.workbooks import blueprint
from desktop_app.workbooks.likeness import contains, key, similarity
from desktop_app.workbooks.sheets import Sheet

_SEARCHED_ROWS, _DEEPEST, _MOST_COLUMNS = 60, 3, 200
_SURE, _EXACT, _PART, _CLOSE = 0.9, 1.0, 0.8, 0.4
_DEPTH_COST = 0.05
_COUNTERS = frozenset({"tt", "stt", "so tt", "so thu tu", "thu tu", "no", "#"})
_WHOLE = frozenset({"tong so", "tong", "cong", "tong cong", "chung", "ts"})
_SAMPLES, _FEW_COLUMNS = 3, 3


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that was found: the repeat it fits, the rows it takes, and its columns.

    ``doubled`` are questions that several columns name alike; none of these is matched.
    """

    repeat: Repeat
    top: int
    bottom: int
    columns: tuple[Column, ...]
    score: float
    doubled: Mapping[str, tuple[int, ...]]

    @property
    def mapped(self) -> tuple[Column, ...]:
        """The columns that answer a question."""
        return tuple(column for column in self.columns if column.item)


class Matcher:
    """Matches headings against the questions of a form, under the corrections of the clerk."""

    def __init__(self, chosen: Mapping[tuple[str, int], str], worded: Mapping[str, str]) -> None:
        self._chosen = chosen
        self._worded = worded
        self._by_key = {key(words): item for words, item in worded.items()}

    def find(self, sheet: Sheet, repeats: Sequence[Repeat]) -> Heading | None:
        """Return the best heading of ``sheet`` for any of ``repeats``, or nothing."""
        best: Heading | None = None
        numbers = sheet.numbers()[:_SEARCHED_ROWS]
        for top in numbers:
            for depth in range(1, _DEEPEST + 1):
                bottom = top + depth - 1
                if depth > 1 and bottom not in sheet.rows:
                    break
                wordings = _wordings(sheet, top, bottom)
                for repeat in repeats:
                    heading = self._heading(sheet, repeat, top, bottom, wordings)
                    if heading and (best is None or heading.score > best.score):
                        best = heading
        return best

    def _heading(
        self, sheet: Sheet, repeat: Repeat, top: int, bottom: int, wordings: Mapping[int, Sequence[str]]
    ) -> Heading | None:
        items = blueprint.asked_in(repeat)
        matched, certainty = self._match(sheet.name, wordings, items)
        count = sum(bool(item) for item in matched.values())
        lone = count == 1 and max(certainty.values()) >= _EXACT and len(wordings) <= _FEW_COLUMNS
        if count < min(2, len(items)) and not lone:
            return None
        score = sum(certainty.values()) - _DEPTH_COST * (bottom - top)
        doubled = self._doubled(sheet.name, wordings, items, matched)
        matched = {at: item for at, item in matched.items() if item not in doubled}
        columns = tuple(
            Column(
                at,
                words[0],
                matched.get(at, SKIP),
                exact=certainty.get(at, 0) >= _EXACT,
                nearest="" if matched.get(at) else _nearest(words, items),
                samples=tuple(_samples(sheet, bottom, at)),
                hidden=sheet.is_hidden_column(at),
            )
            for at, words in wordings.items()
            if (words and not _is_counter(words)) or matched.get(at)
        )
        return Heading(repeat, top, bottom, columns, score, doubled)

    def _doubled(
        self, sheet: str, wordings: Mapping[int, Sequence[str]], items: Sequence[Item], matched: Mapping[int, str]
    ) -> dict[str, tuple[int, ...]]:
        """Return the questions that several columns name in the same words, unless the clerk has said which it is."""
        found: dict[str, tuple[int, ...]] = {}
        for at, name in matched.items():
            item = next((item for item in items if item.name == name), None)
            if item is None or self._wish(sheet, at, wordings[at]) is not None:
                continue
            rivals = [
                other
                for other, words in wordings.items()
                if other not in matched and _score(words, item, items) >= _EXACT
            ]
            if rivals:
                found[name] = tuple(sorted([at, *rivals]))
        return found

    def _match(
        self, sheet: str, wordings: Mapping[int, Sequence[str]], items: Sequence[Item]
    ) -> tuple[dict[int, str], dict[int, float]]:
        """Give each column at most one question and each question at most one column, the surest pairs first."""
        matched: dict[int, str] = {}
        certainty: dict[int, float] = {}
        names = {item.name for item in items}
        for at, words in wordings.items():
            wish = self._wish(sheet, at, words)
            if wish is not None and (wish in names or wish == SKIP):
                matched[at] = wish
                if wish:
                    certainty[at] = _EXACT
        pairs = [
            (score, -at, item.name)
            for at, words in wordings.items()
            if at not in matched and not _is_counter(words)
            for item in items
            if (score := _score(words, item, items)) >= _PART
        ]
        for score, negative, name in sorted(pairs, reverse=True):
            if -negative not in matched and name not in matched.values():
                matched[-negative] = name
                certainty[-negative] = score
        return matched, certainty

    def _wish(self, sheet: str, at: int, words: Sequence[str]) -> str | None:
        if (sheet, at) in self._chosen:
            return self._chosen[sheet, at]
        found = [self._by_key[key(each)] for each in words if key(each) in self._by_key]
        return found[0] if found else self._worded.get(column_letters(at))

    def unused(self, headings: Sequence[Heading]) -> tuple[str, ...]:
        """Return the wordings of the clerk's corrections that no heading has."""
        columns = [column for heading in headings for column in heading.columns]
        known = {key(column.heading) for column in columns}
        letters = {column_letters(column.number) for column in columns}
        return tuple(words for words in self._worded if key(words) not in known and words not in letters)


def is_same_heading(text: str, column: Column) -> bool:
    """Say whether a cell below repeats the heading of its column, or names its question."""
    return bool(text) and (key(text) == key(column.heading) or text.strip() == column.item)


def _wordings(sheet: Sheet, top: int, bottom: int) -> dict[int, list[str]]:
    """Return for each column what its heading may say, the fullest writing first."""
    columns = sorted({at for row in range(top, bottom + 1) for at in sheet.rows.get(row, {})})[:_MOST_COLUMNS]
    lines = [_line(sheet, row, columns, spread=row < bottom) for row in range(top, bottom + 1)]
    found: dict[int, list[str]] = {}
    for at in columns:
        pieces = [line[at] for line in lines if line.get(at)]
        pieces = [piece for number, piece in enumerate(pieces) if number == 0 or piece != pieces[number - 1]]
        if not pieces:
            continue
        leaf = pieces[-1] if lines[-1].get(at) else ""
        ways = [" ".join(pieces)]
        if len(pieces) > 1 and leaf:
            ways.append(" ".join(pieces[:-1]) if key(leaf) in _WHOLE else leaf)
        found[at] = ways
    return found


def _line(sheet: Sheet, row: int, columns: Sequence[int], *, spread: bool) -> dict[int, str]:
    """Return the texts of one heading row; a heading over several columns stands over each of them."""
    texts = {at: _squeezed(sheet.text(row, at)) for at in columns}
    for area in sheet.merged:
        if area.top <= row <= area.bottom and area.right - area.left < _MOST_COLUMNS:
            words = _squeezed(sheet.text(area.top, area.left))
            for at in range(area.left, area.right + 1):
                texts[at] = words
    if spread:
        last = ""
        for at in columns:
            last = texts.get(at) or last
            if not texts.get(at) and sheet.text(row + 1, at):
                texts[at] = last
    return texts


def _squeezed(text: str) -> str:
    return " ".join(text.replace("*", " ").split())


def _score(words: Sequence[str], item: Item, items: Sequence[Item]) -> float:
    if any(each.strip() == item.name for each in words):
        return _EXACT
    best = max(similarity(each, item.label) for each in words)
    if best >= _SURE:
        return best
    holding = [other for other in items if any(contains(each, other.label) for each in words)]
    return _PART if holding == [item] else 0.0


def _nearest(words: Sequence[str], items: Sequence[Item]) -> str:
    scored = [(max(similarity(each, item.label) for each in words), item.name) for item in items]
    score, name = max(scored, default=(0.0, ""))
    return name if score >= _CLOSE else ""


def _is_counter(words: Sequence[str]) -> bool:
    return any(key(each) in _COUNTERS for each in words)


def _samples(sheet: Sheet, bottom: int, at: int) -> Iterator[str]:
    found = 0
    for row in sheet.numbers():
        cell = sheet.cell(row, at) if row > bottom else None
        if cell and found < _SAMPLES:
            found += 1
            yield _squeezed(cell.words)

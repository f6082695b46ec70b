"""The window in English, for auditors and partners from abroad: the words of ``resources/translations/somamnon_en.ts``.

Sentences of the floors below the window know no Qt. They are translated at its wall, by ``said``: whole where they are
fixed, and by their pattern where they hold names and figures ("Không có tệp {0}." fits "Không có tệp A.gdmn.").
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

BELOW = "below"
"""The context of sentences that do not come from the window itself."""

_PLACE = re.compile(r"\{(\d+)\}")
_SENTENCE = re.compile(r"(?<=[.!?])(\s+)(?=\S)")
# how texts are put together from several; what binds least comes first
_JOINTS = tuple(re.compile(f"({re.escape(each)})") for each in ("\n", " · ", ": "))
_LISTS = tuple(re.compile(f"({re.escape(each)})") for each in ("; ", ", ", " → "))
_SIGNED = re.compile(r"([\d.,/]+ |[^\w“\"'({[]+)(.+)", re.DOTALL)
_LETTER = re.compile(r"[^\W\d_]")
_BRACKETED = re.compile(r"(.*?)(\s*\()(.+)(\))", re.DOTALL)
_TAILED = re.compile(r"(.+?)(\s\(.+\))", re.DOTALL)
_COUNTED = re.compile(
    r"(?<![\w.,/-])(\d+) (answer|cell|change|column|form|indicator|institution|package|page|place|problem|question|row"
    r"|sheet|unit|error|warning|remark|commune|group)s?\b"
)
# texts hold what clerks and forms say, too: what knows only a few letters of a text would find its words there
_FEW = 4
_ENOUGH = 6
_OURS = frozenset({"trống", "gõ", "dán"})


def said(text: str) -> str:
    """Return a sentence of the floors below in the language of the window."""
    return QCoreApplication.translate(BELOW, text) if text else ""


class _Found(NamedTuple):
    """A text in English, and how many of its letters are known; ``whole`` if it stands in the file as it is."""

    known: int
    words: str
    whole: bool = False


class _Pattern(NamedTuple):
    """A sentence with gaps."""

    fixed: Sequence[str]
    shape: re.Pattern[str]
    english: str
    quoted: frozenset[str]
    known: int

    def match(self, text: str) -> Mapping[str, str] | None:
        """Return what stands in the gaps of a text that is of this pattern."""
        for each in self.fixed:
            if each not in text:
                return None
        found = self.shape.fullmatch(text)
        return found.groupdict() if found else None


class English(QTranslator):
    """Answers Qt's every question for a text; a text that is not known stays Vietnamese."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        words = dict(_read(file))
        # what is added to a sentence begins with a space, and stands alone once the text is taken apart
        bare = {(context, text.strip()): english.strip() for (context, text), english in words.items()}
        self._words: Mapping[tuple[str, str], str] = bare | words
        # the same text means the same in every window, should it be asked for under the name of another
        self._anywhere = {text: english for (_, text), english in self._words.items()}
        self._folded = {text.lower(): english for text, english in self._anywhere.items()}
        self._patterns = tuple(_patterns(self._words))
        self._below = lru_cache(maxsize=8192)(self._from_below)
        self._best = lru_cache(maxsize=8192)(self._best_of)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Say that there are words, or Qt would not ask for any."""
        return not self._words

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return the English of ``text``, or the text itself: Qt would show an empty answer as it is."""
        del disambiguation, n
        if context == BELOW:
            return self._below(text)
        return self._words.get((context, text)) or self._anywhere.get(text, text)

    def _from_below(self, text: str) -> str:
        found = self._best(text, 1)
        return _COUNTED.sub(_number_and_noun, found.words) if found else text

    def _best_of(self, text: str, least: int) -> _Found | None:
        """Return the reading of ``text`` that knows most of it; patterns say at least ``least`` letters."""
        whole = self._whole(text)
        if whole is not None:
            return _Found(len(text), whole, whole=True)
        readings = [*self._by_pattern(text, least), *self._in_pieces(text, least)]
        if not readings and text[:1].isupper():
            small = text[0].lower() + text[1:]
            readings = [_Found(known, _begun_like(text, words)) for known, words, _ in self._by_pattern(small, _ENOUGH)]
        return max(readings, key=lambda each: each.known, default=None)

    def _whole(self, text: str) -> str | None:
        known = self._words.get((BELOW, text)) or self._anywhere.get(text)
        if known is None:
            other = self._folded.get(text.lower())
            known = _begun_like(text, other) if other else None
        return known

    def _by_pattern(self, text: str, least: int) -> Iterator[_Found]:
        for pattern in self._patterns:
            gaps = pattern.match(text) if pattern.known >= least else None
            if gaps is not None and (pattern.known >= _FEW or self._all_known(pattern, gaps)):
                yield self._filled(pattern, gaps)

    def _all_known(self, pattern: _Pattern, gaps: Mapping[str, str]) -> bool:
        return all(
            name in pattern.quoted or not _LETTER.search(value) or self._mostly_known(value)
            for name, value in gaps.items()
        )

    def _mostly_known(self, text: str) -> bool:
        found = self._best(text, _FEW)
        return found is not None and 2 * found.known >= len(text)

    def _filled(self, pattern: _Pattern, gaps: Mapping[str, str]) -> _Found:
        """Return a pattern with what stands in its gaps; that may be words of ours again: a state, a kind of year."""
        said_in: dict[str, str] = {}
        known = pattern.known
        for name, value in gaps.items():
            if name in pattern.quoted:
                said_in[name] = self._words.get((BELOW, value), value)
            else:
                found = self._best(value, _FEW) if value else None
                known += found.known if found else 0
                said_in[name] = found.words if found else value
        return _Found(known, _PLACE.sub(lambda place: said_in.get(f"p{place[1]}", ""), pattern.english))

    def _in_pieces(self, text: str, least: int) -> Iterator[_Found]:
        for joint in (_SENTENCE, *_JOINTS):
            yield from self._pieced(joint.split(text), least)
        for joint in _LISTS:
            yield from self._pieced(joint.split(text), least, alike=True)
        for shape in (_SIGNED, _BRACKETED, _TAILED):
            found = shape.fullmatch(text)
            yield from self._pieced(found.groups() if found else (), least)
        if text[-1:] in ".:…!":
            yield from self._pieced((text[:-1], text[-1:]), least)

    def _pieced(self, pieces: Sequence[str], least: int, *, alike: bool = False) -> Iterator[_Found]:
        """Yield the reading of a text in pieces; ``alike`` if they are all words of ours or none is, as in a list."""
        lettered = [at for at, piece in enumerate(pieces) if _LETTER.search(piece)]
        read = {at: self._best(pieces[at], least) for at in lettered} if len(pieces) > 1 else {}
        if not all(read.values()):
            read = {at: each for at, each in read.items() if each and _is_sure(pieces[at], each, alike=alike)}
        known = sum(each.known for each in read.values() if each)
        if known:
            words = (each.words if (each := read.get(at)) else piece for at, piece in enumerate(pieces))
            yield _Found(known, "".join(words))


def _is_sure(piece: str, found: _Found, *, alike: bool) -> bool:
    """Say whether a piece is ours beside pieces that are not; a short word may be an answer or a name."""
    return piece in _OURS or not found.whole or (not alike and (found.known >= _ENOUGH or piece.startswith(" (")))


def _number_and_noun(found: re.Match[str]) -> str:
    """Return "1 row", "2 rows": Vietnamese knows no plural, so what is put together does not either."""
    return f"{found[1]} {found[2]}{'' if found[1] == '1' else 's'}"


def _begun_like(text: str, english: str) -> str:
    """Return ``english`` with a small or a capital letter first, as ``text`` has."""
    if english.isupper() and not text.isupper():
        english = english.lower()
    return (english[0].upper() if text[0].isupper() else english[0].lower()) + english[1:]


def _read(file: Path) -> Iterator[tuple[tuple[str, str], str]]:
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - what Vietnamese need not load

    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - a file of the program's own
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and translation.get("type") != "unfinished":
                yield (name, message.findtext("source") or ""), translation.text


def _patterns(words: Mapping[tuple[str, str], str]) -> Iterator[_Pattern]:
    """Yield the patterns of sentences with gaps; those that say most come first."""
    gapped = [(text, english) for (context, text), english in words.items() if context == BELOW and _PLACE.search(text)]
    for text, english in sorted(gapped, key=lambda pair: -len(_PLACE.sub("", pair[0]))):
        parts = _PLACE.split(text)
        # the longest part first: it is the one that most texts do not have
        fixed = sorted(filter(None, parts[::2]), key=len, reverse=True)
        if any(each.isalpha() for each in "".join(fixed)):
            quoted = frozenset(
                f"p{name}" for before, name in zip(parts[::2], parts[1::2], strict=False) if before.endswith(("“", "'"))
            )
            known = sum(len(each.strip()) for each in fixed)
            yield _Pattern(tuple(fixed), re.compile(_as_pattern(parts), re.DOTALL), english, quoted, known)


def _as_pattern(parts: Sequence[str]) -> str:
    seen: set[str] = set()

    def gap(name: str) -> str:
        if name in seen:
            return f"(?P=p{name})"
        seen.add(name)
        return f"(?P<p{name}>.*?)"

    return "".join(gap(part) if at % 2 else re.escape(part) for at, part in enumerate(parts))

"""The window in English, for auditors and partners from abroad: the words of ``resources/translations/somamnon_en.ts``.

Sentences of the floors below the window know no Qt. They are translated at its wall, by ``said``: whole where they are
fixed, and by their pattern where they hold names and figures ("Không có tệp {0}." fits "Không có tệp A.gdmn.").
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

BELOW = "below"
"""The context of sentences that do not come from the window itself."""

_PLACE = re.compile(r"\{\d+\}")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=\S)")


def said(text: str) -> str:
    """Return a sentence of the floors below in the language of the window."""
    return QCoreApplication.translate(BELOW, text) if text else ""


class English(QTranslator):
    """Answers Qt's every question for a text; a text that is not known stays Vietnamese."""

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: Mapping[tuple[str, str], str] = dict(_read(file))
        self._patterns = tuple(_patterns(self._words))
        self._below = lru_cache(maxsize=4096)(self._from_below)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Say that there are words, or Qt would not ask for any."""
        return not self._words

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return the English of ``text``, empty where there is none: then Qt takes the text itself."""
        del disambiguation, n
        if context == BELOW:
            return self._below(text)
        return self._words.get((context, text), "")

    def _from_below(self, text: str) -> str:
        """Return a sentence in English; several sentences one by one, where they are not known together."""
        known = self._one(text)
        if known is None:
            sentences = _SENTENCE.split(text)
            parts = [self._one(each) for each in sentences] if len(sentences) > 1 else []
            known = " ".join(part or each for part, each in zip(parts, sentences, strict=False))
        return known or text

    def _one(self, text: str) -> str | None:
        whole = self._words.get((BELOW, text))
        if whole is not None:
            return whole
        for pattern, template in self._patterns:
            found = pattern.fullmatch(text)
            if found:
                # what stands in a sentence may be words of ours again: a state, a kind of year
                parts = {name: self._words.get((BELOW, value), value) for name, value in found.groupdict().items()}
                return _PLACE.sub(lambda place: parts.get(f"p{place[0][1:-1]}", ""), template)  # noqa: B023 - used at once
        return None


def _read(file: Path) -> Iterator[tuple[tuple[str, str], str]]:
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - a file of the program's own
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and translation.get("type") != "unfinished":
                yield (name, message.findtext("source") or ""), translation.text


def _patterns(words: Mapping[tuple[str, str], str]) -> Iterator[tuple[re.Pattern[str], str]]:
    """Yield the patterns of sentences with gaps; those that say most come first."""
    gapped = [(text, english) for (context, text), english in words.items() if context == BELOW and _PLACE.search(text)]
    for text, english in sorted(gapped, key=lambda pair: -len(_PLACE.sub("", pair[0]))):
        if len(_PLACE.sub("", text).strip()) > 1:
            yield re.compile(_as_pattern(text), re.DOTALL), english


def _as_pattern(text: str) -> str:
    seen: set[str] = set()

    def gap(name: str) -> str:
        if name in seen:
            return f"(?P=p{name})"
        seen.add(name)
        return f"(?P<p{name}>.*?)"

    parts = re.split(r"\{(\d+)\}", text)
    return "".join(gap(part) if at % 2 else re.escape(part) for at, part in enumerate(parts))

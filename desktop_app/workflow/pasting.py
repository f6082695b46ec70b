"""Reading a pasted range: which cells are answers, and which are none."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from desktop_app.domain.form import Form, Item
from desktop_app.domain.kinds import (
    NO_DATA_WORDS,
    NOT_APPLICABLE,
    NOT_APPLICABLE_WORDS,
    Answer,
    NoData,
    Rejected,
    parse,
)
from desktop_app.domain.record import Path

_MARKED = f"{NO_DATA_WORDS} ("


@dataclass(frozen=True, slots=True)
class Pasted:
    """``answers`` to keep, and for every cell that was read why it is no answer, or ``None``."""

    answers: dict[Path, Answer] = field(default_factory=dict)
    verdicts: dict[Path, Rejected | None] = field(default_factory=dict)


def read_cells(
    form: Form,
    repeat: str,
    row_ids: Sequence[str],
    items: Sequence[str],
    texts: Sequence[Sequence[str]],
    today: date,
) -> Pasted:
    """Read ``texts``, a line for each of ``row_ids``; cells that nobody answers are passed over."""
    read = Pasted()
    asked = [form.item(name, repeat) for name in items]
    for row_id, cells in zip(row_ids, texts, strict=False):
        for item, text in zip(asked, cells, strict=False):
            if item.kind.is_asked and not item.read_only:
                path, answer = Path(item.name, repeat, row_id), _read(item, text, today)
                read.verdicts[path] = answer if isinstance(answer, Rejected) else None
                if not isinstance(answer, Rejected):
                    read.answers[path] = answer
    return read


def _read(item: Item, text: str, today: date) -> Answer | Rejected:
    """Read a cell; the words of a mark, as they are copied from a table, mean the mark."""
    words = text.strip()
    if words == NOT_APPLICABLE_WORDS:
        return NOT_APPLICABLE
    if words == NO_DATA_WORDS:
        return NoData("")
    if words.startswith(_MARKED) and words.endswith(")"):
        return NoData(words[len(_MARKED) : -1])
    return parse(item.kind, text, item.choices, today)

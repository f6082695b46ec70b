"""What a recipe returns: the answers of one form."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from random import Random

from desktop_app.domain.kinds import Answer


@dataclass(frozen=True, slots=True)
class Answers:
    """Answers as a record holds them: at the top of the form, and by repeat and row id."""

    values: Mapping[str, Answer]
    rows: Mapping[str, Mapping[str, Mapping[str, Answer]]] = field(default_factory=dict)


def new_row_id(random: Random) -> str:
    """Return a fresh row id of 32 hexadecimal digits, the same for the same seed."""
    return f"{random.getrandbits(128):032x}"


def with_ids(rows: Iterable[Mapping[str, Answer]], random: Random) -> dict[str, Mapping[str, Answer]]:
    """Return ``rows`` in their order, each under an id of its own."""
    return {new_row_id(random): row for row in rows}

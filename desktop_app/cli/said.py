"""What a command has to say: lines for people, one document for programs, and an exit status."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

Document: TypeAlias = Mapping[str, object] | Sequence[object]


@dataclass(frozen=True, slots=True)
class Said:
    """The whole answer of one command."""

    lines: tuple[str, ...]
    document: Document = field(default_factory=dict)
    status: int = 0

    @property
    def is_trouble(self) -> bool:
        """Whether this is one refusal rather than a report that happens to find problems."""
        return isinstance(self.document, Mapping) and "error" in self.document

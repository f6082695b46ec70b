"""One crafted file: which line of the attack list it belongs to, what it is, and what has to be said about it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Crafted:
    """A file made to hurt; ``says`` is the part of the Vietnamese sentence that names what is wrong."""

    line: int
    name: str
    says: str
    make: Callable[[], bytes]
    ending: str = ".gdmn"

    @property
    def file(self) -> str:
        """The file name, which says what it is: "03-encrypted-entry.gdmn"."""
        return f"{self.line:02}-{self.name.replace(' ', '-')}{self.ending}"


@dataclass(slots=True)
class Table:
    """The crafted files of one module, in the order in which they were written down."""

    files: list[Crafted] = field(default_factory=list)

    def add(self, line: int, name: str, says: str, make: Callable[[], bytes], ending: str = ".gdmn") -> None:
        """Write one more file down."""
        self.files.append(Crafted(line, name, says, make, ending))

    def __iter__(self) -> Iterator[Crafted]:
        return iter(self.files)

"""Writes every crafted file of the attack list, and an index of them.

python tests/attack/craft.py FOLDER

The files are made here and now, with keys of their own; none is kept in the repository.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from tests.attack import archives, bombs, books, ledgers, manifests, revocations, signatures, signers
from tests.attack.crafted import Crafted

PACKAGES: tuple[Crafted, ...] = tuple(
    sorted(
        [*archives.TABLE, *bombs.TABLE, *manifests.TABLE, *signatures.TABLE, *signers.TABLE],
        key=lambda crafted: crafted.line,
    )
)
"""Everything that is offered as a package."""

EVERYTHING = (*PACKAGES, *revocations.TABLE, *books.FORMS, *books.REGISTERS, *books.ANSWERS, *ledgers.TABLE)
_INDEX = "index.tsv"


def write_all(folder: Path, files: Sequence[Crafted] = EVERYTHING) -> None:
    """Write ``files`` into ``folder``; ``index.tsv`` tells the line of the list, the file, and what has to be said."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = ["line\tfile\tsays"]
    for crafted in files:
        (folder / crafted.file).write_bytes(crafted.make())
        lines.append(f"{crafted.line}\t{crafted.file}\t{crafted.says}")
    (folder / _INDEX).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    write_all(Path(sys.argv[1]))

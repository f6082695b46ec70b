"""The folder of messy workbooks: every kind there is, and a command that writes them all out to be looked at.

``python -m tests.workbooks.strangers FOLDER``
"""

import sys
from pathlib import Path

from tests.workbooks.cells import CELLS
from tests.workbooks.files import FILES
from tests.workbooks.fonts import FONTS
from tests.workbooks.layouts import LAYOUTS
from tests.workbooks.stranger import Stranger

ALL: tuple[Stranger, ...] = tuple(
    stranger for folder in (LAYOUTS, CELLS, FONTS, FILES) for stranger in folder.strangers
)


def write_all(folder: Path) -> None:
    """Write every strange workbook, each into a folder of its own because some have names of their own."""
    for stranger in ALL:
        stranger.make(folder / stranger.name)


if __name__ == "__main__":
    write_all(Path(sys.argv[1]))

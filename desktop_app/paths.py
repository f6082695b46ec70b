"""Where the program's own files lie: beside the source, inside a wheel, or inside the frozen program."""

import sys
from dataclasses import dataclass
from pathlib import Path

LEDGER_SUFFIX = ".somamnon"
PACKAGE_SUFFIX = ".gdmn"
KEYS_SUFFIX = ".khoa"


@dataclass(frozen=True, slots=True)
class Places:
    """The folders the program reads: ``forms`` (the pack) and ``resources`` (units, fonts, pictures)."""

    forms: Path
    resources: Path

    @property
    def fonts(self) -> Path:
        """The folder of the bundled fonts."""
        return self.resources / "fonts"

    @property
    def guide(self) -> Path:
        """The pages that explain: how outsiders check a package, what is promised and what is not."""
        return self.resources / "guide"

    @property
    def units(self) -> Path:
        """The list of communes."""
        return self.resources / "units.csv"


def find_places() -> Places:
    """Return the folders of this very program, whether it is frozen, installed or a checkout."""
    here = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    for root in (Path(frozen) if frozen else None, here / "_data", here.parent):
        if root and (root / "forms" / "pack.toml").is_file():
            return Places(root / "forms", root / "resources")
    return Places(here.parent / "forms", here.parent / "resources")


def own_command() -> tuple[str, ...]:
    """Return the words that start this very program once more; verbs of the command line follow."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return (sys.executable, "-m", "desktop_app")

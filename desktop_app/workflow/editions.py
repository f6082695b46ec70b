"""The editions of DOET's signed register: publishing one, taking one in, and what this office knows from the newest."""

from pathlib import Path

from desktop_app.domain.edition import Edition
from desktop_app.domain.keys import EditionTaken
from desktop_app.workflow.desk import Desk


class Editions:
    """The signed register at this desk. An older edition never replaces a newer one."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def newest(self) -> Edition | None:
        """Return the newest edition that this office has, or None."""
        raise NotImplementedError

    def write(self, path: Path) -> Edition:
        """Publish the next edition (serial number one higher) into ``path``; DOET only. It is taken here, too."""
        raise NotImplementedError

    def take(self, path: Path, *, dry_run: bool = False) -> EditionTaken:
        """Take in the edition at ``path``, and let this ledger's register follow it; raises ``PackageError``.

        With ``dry_run`` only say what would change.
        """
        raise NotImplementedError

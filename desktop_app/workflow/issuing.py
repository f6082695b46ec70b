"""DOET's side of keys: looking at requests, issuing, revoking, and the issuing key that lives off this machine."""

from datetime import datetime
from pathlib import Path

from desktop_app.domain.edition import IssuedKey, Reason
from desktop_app.domain.keys import Asked
from desktop_app.workflow.desk import Desk


class Issuing:
    """The department's desk for keys. Everything here raises ``SigningKeyError`` at other offices."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def look_at(self, path: Path) -> Asked:
        """Return what a request asks for; nothing is changed. ``Asked.refusal`` says why it cannot be issued."""
        raise NotImplementedError

    def write_issued(self, request: Path, path: Path) -> IssuedKey:
        """Issue a certificate for the request at ``request`` and write it, with the newest edition, to ``path``.

        Asked again for the same key, the same certificate is written again. Raises ``SigningKeyError`` for what
        ``look_at`` would refuse, and kindly when the issuing key is not plugged in (``issuer_place``).
        """
        raise NotImplementedError

    def issued(self) -> tuple[IssuedKey, ...]:
        """Return every key for which a certificate was issued: by unit, the newest first."""
        raise NotImplementedError

    def revoke(self, fingerprint: str, reason: Reason, on: datetime) -> IssuedKey:
        """Let a key count no longer from ``on`` on; other offices learn it from the next edition.

        ``fingerprint`` may be its first 8 or more digits. Revoking twice keeps the earlier of the two dates and the
        graver reason (``COMPROMISED``); a revocation is never taken back.
        """
        raise NotImplementedError

    @property
    def issuer_place(self) -> str:
        """Where the issuing key is kept: empty while on this machine, else the folder it was moved to."""
        raise NotImplementedError

    def has_issuer(self) -> bool:
        """Say whether the issuing key can be used at this moment: on this machine, or in the folder plugged in."""
        raise NotImplementedError

    def move_issuer(self, folder: Path) -> None:
        """Move the issuing key and the recovery identity to ``folder`` (a stick): copied, read back, then removed."""
        raise NotImplementedError

    def plug_in(self, folder: Path) -> None:
        """Use the issuing key in ``folder`` while this office is open, where a stick got another letter this time."""
        raise NotImplementedError

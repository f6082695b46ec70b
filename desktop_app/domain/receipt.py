"""A receipt (biên nhận): what an office says it received, and what became of it. It names offices, never persons."""

from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.package import Party
from desktop_app.domain.snapshot import Outcome


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """What became of one bản chốt."""

    unit: str
    form_id: str
    revision: int
    hash: str
    outcome: Outcome
    explanation: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """About one package of ``sender``: its ``id`` and the SHA-256 of the signed container.

    ``office`` received it at the moment ``received``, when ``edition`` was the serial number of the newest register
    edition there (0 for none).
    """

    package: str
    sha256: str
    sender: str
    office: Party
    received: datetime
    outcome: Outcome
    explanation: str
    lines: tuple[ReceiptLine, ...] = ()
    edition: int = 0

    @property
    def accepted(self) -> tuple[str, ...]:
        """The hashes of the bản chốt that are there now."""
        return tuple(line.hash for line in self.lines if not line.outcome.is_refusal)

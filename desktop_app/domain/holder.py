"""Who has a ledger open, so that a second person can be told."""

from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.errors import LedgerError


@dataclass(frozen=True, slots=True)
class Holder:
    """The person at a ledger, on which computer, since when. What could not be read is empty."""

    person: str
    computer: str
    since: datetime | None = None

    @property
    def words(self) -> str:
        """Return the holder in a few words: "Nguyễn Thị Hoà, máy VP-01, từ 08:05 ngày 05/10/2026"."""
        parts = [self.person or "người khác"]
        parts += [f"máy {self.computer}"] if self.computer else []
        parts += [f"từ {self.since:%H:%M} ngày {self.since:%d/%m/%Y}"] if self.since else []
        return ", ".join(parts)


class LedgerHeld(LedgerError):  # noqa: N818 - a state that somebody else may end, named as such
    """Somebody else has the ledger open in a window."""

    def __init__(self, name: str, holder: Holder) -> None:
        words = f"Sổ {name} đang được mở: {holder.words}."
        super().__init__(words, "Nhờ người đó đóng sổ rồi thử lại, hoặc mở để xem.")
        self.holder = holder

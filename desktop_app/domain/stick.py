"""A stick (USB) as the windows show it, and what lies on it for this office."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.package import ClearHeader, PackageKind, Received
from desktop_app.domain.snapshot import Outcome


@dataclass(frozen=True, slots=True)
class Volume:
    """A stick that is plugged in: where it is mounted, what it is called, and how many bytes there are and are free."""

    root: Path
    label: str = ""
    free: int = 0
    size: int = 0
    read_only: bool = False

    @property
    def name(self) -> str:
        """What people call it: its label, else where it is."""
        return self.label or str(self.root)


@dataclass(frozen=True, slots=True)
class Found:
    """A package on a stick, looked at and not taken in.

    ``locked`` says that the key has to be opened before anybody can say more than the clear header does; ``own`` that
    this office wrote it for another; ``elsewhere`` that it is taken in on another page ("Khóa của tôi").
    """

    path: Path
    received: Received
    clear: ClearHeader | None = None
    kind: PackageKind = PackageKind.SUBMISSION
    locked: bool = False
    elsewhere: bool = False
    own: bool = False

    @property
    def takes(self) -> bool:
        """Whether receiving would take it in, or may do so once the key is open."""
        return self.locked or not (self.own or self.elsewhere or self.received.outcome.is_refusal)


@dataclass(frozen=True, slots=True)
class Look:
    """Everything found on a stick. ``more`` says that there were more files than are looked at."""

    volume: Volume
    found: tuple[Found, ...] = ()
    more: bool = False

    @property
    def taking(self) -> tuple[Path, ...]:
        """The files that can be received."""
        return tuple(each.path for each in self.found if each.takes)

    @property
    def tells(self) -> bool:
        """Whether there is anything that this office has not written itself."""
        return any(not each.own for each in self.found)

    @property
    def counts(self) -> tuple[tuple[str, int], ...]:
        """What there is of each sort, in Vietnamese, the most wanted first; sorts without any are left out."""
        sorts = [_sort(each) for each in self.found]
        return tuple((sort, sorts.count(sort)) for sort in _SORTS if sort in sorts)

    @property
    def words(self) -> str:
        """The whole in one line: "4 gói: 3 mới, 1 của nơi khác"."""
        counted = ", ".join(f"{count} {sort}" for sort, count in self.counts)
        return f"{len(self.found)} gói: {counted}" if counted else "không có gói nào"


_SORTS = (
    *("mới", "biên nhận", "danh mục", "mã hóa, chờ mở khóa", "đã có", "chứng thư, yêu cầu cấp chứng thư"),
    *("do đơn vị này ghi", "của nơi khác", "không hợp lệ"),
)
_NEW, _RECEIPT, _REGISTER, _LOCKED, _KNOWN, _ELSEWHERE, _OWN, _OTHERS, _BAD = _SORTS


def _sort(found: Found) -> str:
    outcome = found.received.outcome
    for applies, sort in (
        (found.locked, _LOCKED),
        (found.own, _OWN),
        (found.elsewhere, _ELSEWHERE),
        (outcome is Outcome.WRONG_RECIPIENT, _OTHERS),
        (outcome.is_refusal, _BAD),
        (outcome in {Outcome.KNOWN, Outcome.OLDER}, _KNOWN),
    ):
        if applies:
            return sort
    return {PackageKind.RECEIPT: _RECEIPT, PackageKind.REGISTER: _REGISTER}.get(found.kind, _NEW)

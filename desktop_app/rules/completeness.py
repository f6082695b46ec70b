"""Who has reported, who need not, and who is missing: three states that exclude one another and add to the register."""

from collections.abc import Container, Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.snapshot import Coverage
from desktop_app.domain.unit import Unit


class Standing(StrEnum):
    """Where one unit stands with one form; what was sent in spite of an exemption counts as received."""

    RECEIVED = "đã nhận"
    EXEMPT = "miễn"
    MISSING = "chưa nhận"


@dataclass(frozen=True, slots=True)
class Tally:
    """The units that should report, each in exactly one of three lists."""

    received: tuple[Unit, ...]
    exempt: tuple[Unit, ...]
    missing: tuple[Unit, ...]

    def coverage(self, called: str = "cơ sở") -> Coverage:
        """Return how many units there are figures from, and who is missing."""
        return Coverage(
            len(self.received),
            len(self.received) + len(self.missing),
            tuple(unit.full_name for unit in self.missing),
            called,
            tuple(unit.full_name for unit in self.exempt),
        )


def standing(code: str, received: Container[str], exempt: Container[str]) -> Standing:
    """Return the state of one unit in one form."""
    if code in received:
        return Standing.RECEIVED
    return Standing.EXEMPT if code in exempt else Standing.MISSING


def overall(states: Iterable[Standing]) -> Standing:
    """Return the state of a unit over all its forms: missing as long as one is, exempt only when all are."""
    found = set(states)
    if Standing.MISSING in found:
        return Standing.MISSING
    return Standing.EXEMPT if found == {Standing.EXEMPT} else Standing.RECEIVED


def tally(units: Iterable[Unit], received: Container[str], exempt: Container[str]) -> Tally:
    """Share ``units`` out by their state in one form."""
    return tally_by((unit, standing(unit.code, received, exempt)) for unit in units)


def tally_by(states: Iterable[tuple[Unit, Standing]]) -> Tally:
    """Share units out by a state that is known already."""
    lists: dict[Standing, list[Unit]] = {state: [] for state in Standing}
    for unit, state in states:
        lists[state].append(unit)
    return Tally(*(tuple(lists[state]) for state in Standing))

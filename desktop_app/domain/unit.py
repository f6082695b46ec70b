"""Who exists: the province, its communes and their institutions, known by code."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

PROVINCE_CODE = "42"

INSTITUTION_TYPES = (
    "trường mầm non",
    "trường mẫu giáo",
    "nhà trẻ",
    "nhóm trẻ độc lập",
    "lớp mẫu giáo độc lập",
    "lớp mầm non độc lập",
)
"""The kinds of institution of Luật Giáo dục 2019, Điều 26."""

INDEPENDENT_TYPES = INSTITUTION_TYPES[3:]
"""Those that are dân lập or tư thục only."""

OWNERSHIPS = ("công lập", "dân lập", "tư thục")
COMMUNE_TYPES = ("phường", "xã")


class UnitKind(StrEnum):
    """The three levels between which packages travel."""

    INSTITUTION = "institution"
    COMMUNE = "commune"
    PROVINCE = "province"

    @property
    def words(self) -> str:
        """The Vietnamese name of the kind."""
        return _KIND_WORDS[self]


_KIND_WORDS = {UnitKind.INSTITUTION: "cơ sở", UnitKind.COMMUNE: "xã, phường", UnitKind.PROVINCE: "tỉnh"}


class Area(StrEnum):
    """The two independent areas of Kế hoạch 624, mục II.1."""

    URBAN = "do_thi"
    INDUSTRIAL = "kcn"

    @property
    def words(self) -> str:
        """The Vietnamese name of the area."""
        return _AREA_WORDS[self]


_AREA_WORDS = {Area.URBAN: "đô thị", Area.INDUSTRIAL: "khu công nghiệp"}


@dataclass(frozen=True, slots=True)
class AreaFlag:
    """Whether a commune belongs to an area from one day to another, by which document.

    A line that says it does *not* belong is a fact like the other: it too can be ``confirmed`` by the department.
    """

    unit: str
    area: Area
    belongs: bool
    valid_from: date | None = None
    valid_to: date | None = None
    source: str = ""
    confirmed: bool = False

    def holds_on(self, day: date) -> bool:
        """Say whether the line speaks about ``day``."""
        return _lies_in(day, self.valid_from, self.valid_to)


@dataclass(frozen=True, slots=True)
class Unit:
    """One office on one day: its code is its identity, its name only what people call it.

    ``type`` is the word before the name ("phường", "xã", "trường mầm non", "nhóm trẻ độc lập").
    ``ownership`` is "công lập", "dân lập" or "tư thục" for institutions, else empty.
    ``urban`` and ``industrial`` are the two independent area flags of Kế hoạch 624, mục II.1, as they are on the day
    the register was asked for; until the department has confirmed both, ``flags_confirmed`` stays false and papers
    say so. ``order`` is the place in the official list.
    """

    code: str
    kind: UnitKind
    name: str
    type: str = ""
    parent: str = ""
    ownership: str = ""
    urban: bool = False
    industrial: bool = False
    flags_confirmed: bool = False
    valid_from: date | None = None
    valid_to: date | None = None
    order: int = 0

    @property
    def full_name(self) -> str:
        """The name as papers print it: "Phường Thành Sen", "Trường mầm non Hoa Sen"."""
        if not self.type:
            return self.name
        return f"{self.type[0].upper()}{self.type[1:]} {self.name}"

    def exists_on(self, day: date) -> bool:
        """Say whether the unit exists on ``day``."""
        return _lies_in(day, self.valid_from, self.valid_to)

    def exists_between(self, first: date, last: date) -> bool:
        """Say whether the unit exists on any day from ``first`` to ``last``."""
        return (self.valid_from is None or self.valid_from <= last) and (
            self.valid_to is None or first <= self.valid_to
        )


def _lies_in(day: date, first: date | None, last: date | None) -> bool:
    return (first is None or first <= day) and (last is None or day <= last)

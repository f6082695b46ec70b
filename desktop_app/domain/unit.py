"""Who exists: the province, its communes and their institutions, known by code."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

PROVINCE_CODE = "42"


class UnitKind(StrEnum):
    """The three levels between which packages travel."""

    INSTITUTION = "institution"
    COMMUNE = "commune"
    PROVINCE = "province"


@dataclass(frozen=True, slots=True)
class Unit:
    """One office: its code is its identity, its name only what people call it.

    ``type`` is the word before the name ("phường", "xã", "trường mầm non", "nhóm trẻ độc lập").
    ``ownership`` is "công lập", "dân lập" or "tư thục" for institutions, else empty.
    ``urban`` and ``industrial`` are the two independent area flags of Kế hoạch 624, mục II.1; DOET maintains
    them, and until it has confirmed them ``flags_confirmed`` stays false and papers say so.
    ``order`` is the place in the official list.
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
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)

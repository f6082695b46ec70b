"""One made-up school: its groups and its staff, drawn once, so that all its forms tell the same story.

Some 24 children a group, a dozen groups a school: 73,600 children in 3,023 groups and classes at the end of 2024-2025
(reference/domain.md §5e).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from desktop_app.domain.unit import Unit
from desktop_app.workflow.plausible.answers import new_row_id
from desktop_app.workflow.plausible.institutions import is_independent

_BANDS = (
    ("13_24_thang", "Nhóm 13–24 tháng", 18),
    ("25_36_thang", "Nhóm 25–36 tháng", 23),
    ("3_4_tuoi", "Lớp 3 tuổi", 24),
    ("4_5_tuoi", "Lớp 4 tuổi", 28),
    ("5_6_tuoi", "Lớp 5 tuổi", 32),
)
_OF_NURSERIES = 2
_DISABLED_SHARE, _SMALL_GROUP = 0.12, 7
CRITERIA = tuple(
    f"tc_{section}_{at:02d}"
    for section, count in (("i", 21), ("ii", 5), ("iii", 7), ("iv", 7))
    for at in range(1, count + 1)
)
"""The safety criteria, as the form ``an_toan`` calls them."""
# how many are weak in safety: of schools, of independent groups; and where the weak are
_WEAK = {False: 0.25, True: 0.5}
_WEAK_SHARE = 0.15
_FAMILY = ("Nguyễn", "Trần", "Lê", "Phan", "Hoàng", "Võ", "Đặng", "Bùi", "Dương", "Đinh")
_MIDDLE = ("Thị", "Thị Thanh", "Thị Hồng", "Thị Kim", "Thị Mỹ")
_GIVEN = ("Hoà", "Hương", "Lan", "Oanh", "Yến", "Ánh", "Thủy", "Ngọc", "Dung", "Đào", "Phượng", "Mai", "Vân", "Hà")


@dataclass(frozen=True, slots=True)
class Group:
    """One nhóm trẻ or lớp with its children counted."""

    name: str
    band: str
    children: int
    girls: int
    minority: int
    disabled: int
    workers: int
    teachers: int


@dataclass(frozen=True, slots=True)
class Person:
    """One member of staff; ``role`` is "cbql", "gv" or "nv", ``id`` the row of the staff form."""

    id: str
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class School:
    """All that the forms of one institution are about; ``weak_points`` are the safety criteria it fails."""

    unit: Unit
    groups: tuple[Group, ...]
    staff: tuple[Person, ...]
    weak_points: frozenset[str] = frozenset()

    @property
    def is_independent(self) -> bool:
        """Whether this is an independent group or class rather than a school."""
        return is_independent(self.unit)

    @property
    def kind(self) -> str:
        """The choice that forms offer for it: "truong" or "doc_lap"."""
        return "doc_lap" if self.is_independent else "truong"


def school_of(unit: Unit, random: Random) -> School:
    """Return the made-up school of ``unit``."""
    number = random.randint(1, 3) if is_independent(unit) else random.randint(6, 16)
    # an independent nhóm trẻ takes children up to 36 months and no others
    bands = _BANDS[:_OF_NURSERIES] if unit.type == "nhóm trẻ độc lập" else _BANDS
    groups = tuple(_group(at, bands, random) for at in range(number))
    teachers = sum(group.teachers for group in groups)
    roles = [*["cbql"] * (1 if is_independent(unit) else 3), *["gv"] * teachers, *["nv"] * (1 + number // 3)]
    staff = tuple(_person(role, random) for role in roles)
    weak = random.random() < _WEAK[is_independent(unit)]
    return School(unit, groups, staff, _weak_points(random) if weak else frozenset())


def _weak_points(random: Random) -> frozenset[str]:
    return frozenset(name for name in CRITERIA if random.random() < _WEAK_SHARE)


def _group(at: int, bands: Sequence[tuple[str, str, int]], random: Random) -> Group:
    band, words, usual = bands[at % len(bands)]
    children = max(5, usual + random.randint(-6, 2))
    return Group(
        name=f"{words} {chr(ord('A') + at // len(bands))}",
        band=band,
        children=children,
        girls=children * random.randint(42, 54) // 100,
        minority=int(random.random() < _DISABLED_SHARE),
        disabled=int(random.random() < _DISABLED_SHARE),
        workers=children * random.randint(5, 55) // 100,
        teachers=1 if children <= _SMALL_GROUP else 2,
    )


def _person(role: str, random: Random) -> Person:
    name = f"{random.choice(_FAMILY)} {random.choice(_MIDDLE)} {random.choice(_GIVEN)}"
    return Person(new_row_id(random), name, role)

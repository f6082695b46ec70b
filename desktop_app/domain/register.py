"""What happens to units: their history line by line, exemptions, and what the department decides about proposals."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType

from desktop_app.domain.unit import Area, Unit, UnitKind
from desktop_app.domain.vietnamese import show_date, show_time

FACTS = ("name", "type", "parent", "ownership")
"""What can change about a unit while it stays the same unit; history lines hold them before and after."""


class Event(StrEnum):
    """One kind of line in the history of a unit."""

    CREATED = "lap"
    RENAMED = "doi_ten"
    CHANGED = "thay_doi"
    CORRECTED = "dinh_chinh"
    MOVED = "chuyen"
    MERGED = "sap_nhap"
    ABSORBED = "nhan_sap_nhap"
    FORMED = "lap_tu"
    SPLIT = "tach_tu"
    PARTED = "chia_ra"
    CLOSED = "dong"
    REOPENED = "mo_lai"
    FLAGGED = "dia_ban"
    EXEMPTED = "mien"
    EXPECTED = "bo_mien"

    @property
    def words(self) -> str:
        """The Vietnamese name of the event."""
        return _EVENT_WORDS[self]


_EVENT_WORDS = {
    Event.CREATED: "Lập",
    Event.RENAMED: "Đổi tên",
    Event.CHANGED: "Thay đổi",
    Event.CORRECTED: "Đính chính",
    Event.MOVED: "Chuyển địa bàn",
    Event.MERGED: "Sáp nhập vào",
    Event.ABSORBED: "Nhận sáp nhập",
    Event.FORMED: "Lập từ",
    Event.SPLIT: "Tách từ",
    Event.PARTED: "Chia ra",
    Event.CLOSED: "Ngừng hoạt động",
    Event.REOPENED: "Hoạt động lại",
    Event.FLAGGED: "Địa bàn",
    Event.EXEMPTED: "Miễn báo cáo",
    Event.EXPECTED: "Bỏ miễn báo cáo",
}


_FACT_WORDS = {
    "name": "tên",
    "type": "loại",
    "ownership": "sở hữu",
    "parent": "xã, phường",
    "valid_from": "có từ ngày",
    "valid_to": "đến hết ngày",
    "do_thi": "đô thị",
    "kcn": "khu công nghiệp",
    "period": "kỳ",
    "form_id": "biểu mẫu",
}
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def _nothing() -> Mapping[str, str]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class UnitChange:
    """One line of history: what happened to ``unit`` on ``day``, by which document, and who wrote it down when.

    ``before`` and ``after`` hold the facts that changed. A correction has no day: the old spelling never was right.
    ``other`` is the code of the unit merged into, split from, or moved to.
    """

    unit: str
    event: Event
    day: date | None
    who: str
    when: datetime
    before: Mapping[str, str] = field(default_factory=_nothing)
    after: Mapping[str, str] = field(default_factory=_nothing)
    other: str = ""
    document: str = ""
    why: str = ""

    @property
    def told(self) -> str:
        """What happened, in one line: "Đổi tên từ 01/03/2027: Hoa Sen → Hoa Hồng"."""
        since = f" từ {show_date(self.day)}" if self.day else ""
        return f"{self.event.words}{since}: {self._facts() or self.other}".removesuffix(": ")

    @property
    def stands_on(self) -> str:
        """By which document, why, and who wrote it down when."""
        return "; ".join(part for part in (self.document, self.why, f"{self.who}, {show_time(self.when)}") if part)

    def _facts(self) -> str:
        keys = [key for key in _FACT_WORDS if self.before.get(key, "") != self.after.get(key, "")]
        told = [_change(self.before.get(key, ""), self.after.get(key, "")) for key in keys]
        if keys == ["name"] or (len(keys) == 1 and self.event in {Event.MOVED, Event.CHANGED}):
            return told[0]
        return "; ".join(f"{_FACT_WORDS[key]} {words}" for key, words in zip(keys, told, strict=True))


def _change(old: str, new: str) -> str:
    old, new = _shown(old), _shown(new)
    return f"{old} → {new or 'bỏ'}" if old else new


def _shown(text: str) -> str:
    """Return a kept fact as people read it; days are kept as ISO texts."""
    return show_date(date.fromisoformat(text)) if _DAY.fullmatch(text) else text


@dataclass(frozen=True, slots=True)
class Exemption:
    """A unit that need not report a form in a period (every form when ``form_id`` is empty), and why."""

    unit: str
    period: str
    form_id: str
    reason: str

    def covers(self, form_id: str) -> bool:
        """Say whether the exemption is about ``form_id``."""
        return self.form_id in {"", form_id}


@dataclass(frozen=True, slots=True)
class Alike:
    """A warning: a new unit looks like some that are there already. Adding it all the same needs an explicit yes."""

    unit: Unit
    like: tuple[Unit, ...]

    def __str__(self) -> str:
        names = "; ".join(f"{each.full_name} ({each.code})" for each in self.like)
        return f"{self.unit.full_name} giống đơn vị đã có: {names}."


@dataclass(frozen=True, slots=True)
class Basis:
    """On what a change stands: from which day it holds, by which document, and a word of explanation.

    Without a day a change of name, type or owner is a correction: what was there before never was right.
    """

    day: date | None = None
    document: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which units a list of the register shows: of a kind, of a commune, in an area, and closed ones too."""

    kind: UnitKind | None = None
    commune: str = ""
    area: Area | None = None
    closed: bool = False

    def lets(self, unit: Unit, today: date) -> bool:
        """Say whether a unit is wanted."""
        if unit.kind is UnitKind.PROVINCE or (self.kind and unit.kind is not self.kind):
            return False
        if self.commune and self.commune not in {unit.code, unit.parent}:
            return False
        inside = {Area.URBAN: unit.urban, Area.INDUSTRIAL: unit.industrial}
        if self.area and not inside[self.area]:
            return False
        return self.closed or unit.valid_to is None or unit.valid_to >= today


class Wish(StrEnum):
    """What is proposed (items ``kieu`` of the form ``de_xuat`` and ``dn_kieu`` of ``ho_so``)."""

    NEW = "moi"
    RENAME = "doi_ten"
    STOP = "ngung"
    MOVE = "chuyen"

    @property
    def words(self) -> str:
        """The Vietnamese name of the wish."""
        return _WISH_WORDS[self]


_WISH_WORDS = {
    Wish.NEW: "Lập mới",
    Wish.RENAME: "Đổi tên",
    Wish.STOP: "Ngừng hoạt động",
    Wish.MOVE: "Chuyển địa bàn",
}


@dataclass(frozen=True, slots=True)
class Decision:
    """What the department decided about one proposed row, and why; ``unit`` is the code it led to."""

    snapshot: str
    row: str
    digest: str
    accepted: bool
    reason: str
    unit: str
    who: str
    when: datetime


@dataclass(frozen=True, slots=True)
class Proposal:
    """One proposed row: what a commune (``de_xuat``) or a school (``ho_so``) proposes, and what speaks for caution.

    ``by`` is the school, where one proposes itself; ``commune`` is the commune in either case.
    ``target`` is the unit it is about (none for a new one), ``to`` the commune it should move to, ``like`` the units
    that a new one resembles. ``digest`` is of the row's answers: a row that says something else is a new question.
    """

    snapshot: str
    row: str
    digest: str
    commune: Unit
    wish: Wish
    target: Unit | None
    name: str = ""
    type: str = ""
    ownership: str = ""
    address: str = ""
    since: date | None = None
    document: str = ""
    why: str = ""
    to: Unit | None = None
    by: Unit | None = None
    like: tuple[Unit, ...] = ()
    decision: Decision | None = None

    @property
    def proposer(self) -> str:
        """Who proposes: "Phường Thành Sen", or "Trường mầm non Hoa Sen, Phường Thành Sen"."""
        return f"{self.by.full_name}, {self.commune.full_name}" if self.by else self.commune.full_name

    @property
    def words(self) -> str:
        """The proposal in one line: "Đổi tên: Trường mầm non Hoa Sen → Hoa Hồng"."""
        about = self.target.full_name if self.target else ""
        match self.wish:
            case Wish.NEW:
                about = Unit("", UnitKind.INSTITUTION, self.name, self.type).full_name
            case Wish.RENAME:
                about = f"{about} → {self.name}"
            case Wish.MOVE:
                about = f"{about} → {self.to.full_name if self.to else '?'}"
        return f"{self.wish.words}: {about}"

"""One open office: its ledger, and every kind of work that can be done with it."""

import platform
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import uuid4

from desktop_app import __version__
from desktop_app.domain.errors import AppError, LedgerError
from desktop_app.domain.form import Form, Pack
from desktop_app.domain.holder import Holder
from desktop_app.domain.package import PackageKind
from desktop_app.domain.period import Period
from desktop_app.domain.unit import Unit
from desktop_app.formbook.book import Book
from desktop_app.packages.keys import KeyFolder
from desktop_app.paths import KEYS_SUFFIX, Places
from desktop_app.store.database import Ledger, create_ledger, open_ledger
from desktop_app.store.holding import Holding, hold
from desktop_app.store.seed import units_from_csv
from desktop_app.workflow.agenda import Agendas
from desktop_app.workflow.clock import odd_clock
from desktop_app.workflow.comparing import Comparing
from desktop_app.workflow.copies import Copies
from desktop_app.workflow.desk import Desk, Judges
from desktop_app.workflow.editions import Editions
from desktop_app.workflow.entry import Entry
from desktop_app.workflow.evidence import Evidence
from desktop_app.workflow.exports import ExportLog
from desktop_app.workflow.history import History
from desktop_app.workflow.indicators import Indicators
from desktop_app.workflow.intake import Intake
from desktop_app.workflow.issuing import Issuing
from desktop_app.workflow.mailing import Mailing
from desktop_app.workflow.memory import Memory
from desktop_app.workflow.people import People
from desktop_app.workflow.plugged import Plugged
from desktop_app.workflow.printing import Printing
from desktop_app.workflow.province import Province
from desktop_app.workflow.receipts import Receipts
from desktop_app.workflow.register import Proposals, Register, RegisterBook
from desktop_app.workflow.retention import Retention
from desktop_app.workflow.search import Search
from desktop_app.workflow.sending import Sending
from desktop_app.workflow.stead import Stead
from desktop_app.workflow.submission import Submission
from desktop_app.workflow.tokens import Tokens
from desktop_app.workflow.trust import KeyWork
from desktop_app.workflow.twin import Twin
from desktop_app.workflow.upkeep import Upkeep
from desktop_app.workflow.views import refresh_views

PROGRAM = f"Sổ Mầm Non {__version__}"


def local_now() -> datetime:
    """Return this moment in the computer's own time zone, to the second."""
    return datetime.now(UTC).astimezone().replace(microsecond=0)


def new_id() -> str:
    """Return a fresh identifier of 32 hexadecimal digits (UUID version 4)."""
    return uuid4().hex


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an office needs from outside: the program's folders, who sits there, a clock, and fresh ids.

    ``copies`` is false where nobody works (the demonstration): no automatic backups then.
    ``passphrase`` unlocks the signing key; it is asked for only when something is signed. ``book`` is the pack of
    ``places``, where somebody has read it already and opens many offices. ``waits`` is called when the ledger begins to
    wait for another program that is writing into it.
    """

    places: Places
    clerk: str
    now: Callable[[], datetime] = local_now
    new_id: Callable[[], str] = new_id
    passphrase: Callable[[], str | None] = lambda: None
    book: Book | None = None
    waits: Callable[[], None] | None = None
    copies: bool = True

    def holder(self) -> Holder:
        """Return who sits at the desk, for others who want the same ledger."""
        return Holder(self.clerk, platform.node(), self.now())

    def the_book(self) -> Book:
        """Return the pack of forms; raises ``FormError`` when it cannot be read."""
        return self.book or Book.load(self.places.forms)


class Office:
    """An open ledger with its kinds of work; close it when done, or use it in a ``with`` statement."""

    def __init__(self, ledger: Ledger, book: Book, around: Surroundings, holding: Holding | None = None) -> None:
        with ledger.reading() as books:
            code = books.settings.get("unit") or ""
            unit = books.register.get(code, around.now().date())
            practice = books.settings.get("practice") == "yes"
            book = book.with_versions(books.forms.all())
        if unit is None:
            ledger.close()
            words = f"Sổ {ledger.path.name} thuộc mã đơn vị “{code}”, mã này không có trong danh mục của sổ."
            raise LedgerError(words, "Dùng lệnh “somamnon doctor” hoặc bản sao lưu gần nhất.")
        self._ledger = ledger
        self._holding = holding
        if not ledger.read_only:
            refresh_views(ledger, book)
        keys = KeyFolder(keys_folder(ledger.path), around.passphrase)
        self.people = People(ledger, around.clerk)
        self._desk = Desk(
            ledger,
            book,
            Judges(),
            unit,
            self.people.current,
            practice,
            around.now,
            around.new_id,
            keys,
            around.places.fonts,
            PROGRAM,
            Copies(ledger, around.now, automatic=around.copies),
        )
        self.entry = Entry(self._desk)
        self.memory = Memory(self.entry)
        self.history = History(self._desk, self.entry)
        self.comparing = Comparing(self._desk)
        self.stead = Stead(self._desk)
        self.agendas = Agendas(self._desk, self.entry)
        self.editions = Editions(self._desk)
        sending = Sending(self._desk, self.editions.newest)
        self.submission = Submission(self._desk, self.entry, sending)
        self.twin = Twin(self._desk, self.entry)
        self.mailing = Mailing(self._desk, self.submission, sending)
        self.receipts = Receipts(self._desk, sending)
        doors = {PackageKind.REGISTER: self.editions.door, PackageKind.RECEIPT: self.receipts.door}
        self.intake = Intake(self._desk, doors)
        self.plugged = Plugged(self._desk, self.intake)
        self.province = Province(self._desk)
        self.indicators = Indicators(self._desk)
        self.printing = Printing(self._desk, self.entry)
        self.register = Register(self._desk)
        self.proposals = Proposals(self._desk)
        self.register_book = RegisterBook(self._desk)
        self.tokens = Tokens(around.now, keys.trust)
        self.issuing = Issuing(self._desk)
        self.evidence = Evidence(self._desk, around.places.guide)
        self.keys = KeyWork(self._desk, self.issuing, self.editions)
        self.search = Search(self._desk)
        self.exports = ExportLog(self._desk)
        self.retention = Retention(self._desk)
        self.upkeep = Upkeep(self._desk, around.places.units, self._recovery)

    @classmethod
    def open(cls, path: Path, around: Surroundings, *, read_only: bool = False, alone: bool = False) -> "Office":
        """Open the ledger at ``path``; raises ``LedgerError`` for anything that is not a sound ledger.

        ``alone`` is for windows: it raises ``LedgerHeld`` while another window has the ledger open. ``read_only`` opens
        it for looking, wherever it lies; without it, ``LedgerUnwritable`` says that looking is all that can be done.
        """
        book = around.the_book()
        with ExitStack() as undo:
            holding = undo.enter_context(hold(path, around.holder())) if alone and path.is_file() else None
            ledger = open_ledger(path, read_only=read_only, waits=around.waits)
            undo.callback(ledger.close)
            office = cls(ledger, book, around, holding)
            undo.pop_all()
        return office

    @classmethod
    def create(cls, path: Path, unit: Unit | str, around: Surroundings, *, practice: bool = False) -> "Office":
        """Make a new ledger at ``path`` for ``unit``: a unit, or the code of one on the list of communes.

        Raises ``LedgerError`` when there is a file already or the code is unknown.
        """
        book = around.the_book()
        units = units_from_csv(around.places.units)
        if isinstance(unit, str):
            listed = {each.code: each for each in units}
            if unit not in listed:
                words = f"Mã đơn vị “{unit}” không có trong danh mục."
                raise LedgerError(words, "Với cơ sở, ghi thêm tên và mã xã, phường; với xã, phường dùng mã 5 số.")
            code = unit
        else:
            if unit.parent not in {each.code for each in units}:
                words = f"Mã xã, phường “{unit.parent}” không có trong danh mục."
                raise LedgerError(words, "Dùng mã 5 số của xã, phường, ví dụ 18073.")
            units, code = (*units, unit), unit.code
        ledger = create_ledger(path, code)
        with ledger.writing() as books:
            books.register.add(units)
            if practice:
                books.settings.put("practice", "yes")
        return cls(ledger, book, around)

    def _recovery(self) -> str:
        """Return DOET's recovery recipient, empty while no edition of the register names one."""
        edition = self.editions.newest()
        return edition.recovery if edition else ""

    @property
    def unit(self) -> Unit:
        """Whose office this is."""
        return self._desk.unit

    @property
    def clerk(self) -> str:
        """Who sits at the desk."""
        return self._desk.clerk

    @property
    def pack(self) -> Pack:
        """The pack of forms in force."""
        return self._desk.book.pack

    @property
    def period(self) -> Period:
        """The period being reported now."""
        return self._desk.period

    @property
    def periods(self) -> tuple[Period, ...]:
        """The periods a clerk can choose: this one, the one before and the next."""
        now = self.period
        return tuple(Period(now.start + step, now.kind, practice=now.practice) for step in (1, 0, -1))

    @property
    def now(self) -> datetime:
        """This moment, by the clock of this desk."""
        return self._desk.now()

    @property
    def today(self) -> date:
        """This day, by the clock of this desk."""
        return self.now.date()

    def odd_clock(self) -> AppError | None:
        """Return what is odd about this computer's clock, if anything."""
        with self._ledger.reading() as books:
            return odd_clock(self.now, books.trail.newest_moment())

    def form(self, form_id: str) -> Form:
        """Return the form in force; raises ``KeyError``."""
        return self._desk.book.form(form_id)

    def list_title(self, name: str) -> str:
        """Return what the list of a ``select_*_from_file`` is taken from: the title of a form, or the register."""
        form_id = name.removesuffix(".csv")
        known = form_id in {entry.form_id for entry in self.pack.entries}
        return self.form(form_id).title if known else "Danh mục đơn vị"

    @property
    def read_only(self) -> bool:
        """Whether the ledger is open for looking only; every other work is refused with a sentence."""
        return self._ledger.read_only

    def close(self) -> None:
        """Let go of the ledger."""
        self._ledger.close()
        if self._holding is not None:
            self._holding.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def keys_folder(ledger: Path) -> Path:
    """Return the folder of the keys that belong to ``ledger``: beside it, and never inside it or its backups."""
    return ledger.with_suffix(KEYS_SUFFIX)

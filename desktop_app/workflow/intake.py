"""Receiving packages: believe first, then parse, then keep, all of one file or nothing of it."""

import stat
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from desktop_app.domain.backup import Why
from desktop_app.domain.canonical import digest
from desktop_app.domain.edition import Edition
from desktop_app.domain.errors import AppError, PackageError
from desktop_app.domain.package import EVERYBODY, Header, Opened, PackageKind, Received, Reception, Verdict
from desktop_app.domain.period import Period, belongs
from desktop_app.domain.progress import Cancelled, Progress, silently
from desktop_app.domain.snapshot import Outcome, Snapshot
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.packages.envelope import clear_header, is_envelope, open_envelope, refuse_unless_agreed
from desktop_app.packages.limits import Limits
from desktop_app.packages.trust import Trust
from desktop_app.packages.unseal import inspect, unseal
from desktop_app.paths import PACKAGE_SUFFIX
from desktop_app.rules.judge import Judge
from desktop_app.store.database import Books
from desktop_app.workflow.believing import published_keys, remarks, speaks_for_itself, trust_of
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.working_copy import has_same_figures, judged, sealed_body

_EXPLANATIONS = {
    Outcome.NEW: "Đã nhận lần đầu.",
    Outcome.REPLACES: "Đã nhận, thay bản trước; bản trước vẫn được giữ.",
    Outcome.KNOWN: "Bản này đã có, không thêm gì.",
    Outcome.OLDER: "Cũ hơn bản đang có; giữ vào lịch sử, bản đang có không đổi.",
    Outcome.FORK: "Hai máy cùng sửa từ một bản; để riêng, chờ người phụ trách chọn.",
    Outcome.INVALID: "Bản này ghi là nối tiếp bản đang có, nhưng số lần chốt hoặc các bản trước không khớp.",
}
_GAP = "Chưa từng nhận {} bản chốt trước nó; nếu cần, đề nghị nơi gửi gửi lại."
_ERASED = "Đã xóa theo thời hạn lưu ở sổ này, không nhận lại."
# what the whole file is called after: the outcome that needs attention first
_WEIGHT = (Outcome.INVALID, Outcome.FORK, Outcome.NEW, Outcome.REPLACES, Outcome.OLDER, Outcome.KNOWN)
# an edition of the register and certificates are the same for practice and for real
_ABOUT_FIGURES = frozenset({PackageKind.SUBMISSION, PackageKind.RECEIPT})
RECEIPT_BEGINNING = "bien-nhan"
"""The names of receipts begin so, then comes the code of who wrote them."""

_COMES_IN = frozenset({Outcome.NEW, Outcome.REPLACES, Outcome.FORK})
FIRST_YEAR = 2025
"""Kế hoạch 624 runs from 2025."""


Door = Callable[[Path, Opened, bool], Received]
"""Takes in one kind of package that is no submission: where it lies, what it says, and whether only to look."""


class Intake:
    """Taking packages into this desk's ledger. ``doors`` take what is no submission, each kind its own."""

    def __init__(self, desk: Desk, doors: Mapping[PackageKind, Door] | None = None) -> None:
        self._desk = desk
        self._doors = doors or {}

    def receive(self, files: Sequence[Path], *, dry_run: bool = False) -> tuple[Received, ...]:
        """Receive each file; with ``dry_run`` only say what would become of it. Receiving twice is the same as once."""
        return self.receive_all(files, dry_run=dry_run).received

    def receive_all(self, files: Sequence[Path], *, dry_run: bool = False, progress: Progress = silently) -> Reception:
        """Receive each file as ``receive`` does, until somebody stops it.

        What is taken in already stays; the file at hand and those after it are as if nobody had come with them.
        """
        if not dry_run:
            self._desk.copies.before(Why.RECEIVE)
        paths = tuple(self._each_once(files))
        done: list[Received] = []
        try:
            for number, path in enumerate(paths):
                done.append(self._receive(path, _within(progress, number, len(paths)), dry_run=dry_run))
        except Cancelled:
            return Reception(tuple(done), tuple(path.name for path in paths[len(done) :]))
        return Reception(tuple(done))

    def opened(self, envelope: bytes) -> bytes:
        """Return the signed package inside an envelope for this office, not yet believed; raises ``PackageError``."""
        inside, clear = open_envelope(envelope, self._desk.keys.identities())
        refuse_unless_agreed(clear, inspect(inside).header)
        return inside

    def _each_once(self, files: Sequence[Path]) -> Iterator[Path]:
        # receipts that this office has written for others may still lie there
        own = f"{RECEIPT_BEGINNING}_{self._desk.unit.code}_"
        for path in dict.fromkeys(files):
            if path.is_dir():
                found = (each for each in path.iterdir() if each.suffix.lower() == PACKAGE_SUFFIX)
                yield from sorted(each for each in found if not each.name.startswith(own))
            else:
                yield path

    def _receive(self, path: Path, progress: Progress, *, dry_run: bool) -> Received:
        progress(0, 0, path.name)
        try:
            data = _read(path)
        except PackageError as error:
            return Received(path.name, Outcome.INVALID, str(error))
        try:
            received = self._believe(path, data, progress, dry_run=dry_run)
        except PackageError as error:
            received = Received(path.name, Outcome.INVALID, str(error))
        if received.outcome.is_refusal and not dry_run:
            with self._desk.ledger.writing() as books:
                books.packages.refused(received, data, self._desk.now())
        return received

    def _believe(self, path: Path, data: bytes, progress: Progress, *, dry_run: bool) -> Received:
        clear = clear_header(data) if is_envelope(data) else None
        if clear is not None:
            if clear.recipient not in {self._desk.unit.code, EVERYBODY.code}:
                words = f"Gói này mã hóa cho đơn vị {clear.recipient}, không phải {self._desk.unit.full_name}."
                return Received(path.name, Outcome.WRONG_RECIPIENT, words)
            data, clear = open_envelope(data, self._desk.keys.identities())
        trust = trust_of(self._desk)
        opened = unseal(data, trust)
        if clear is not None:
            refuse_unless_agreed(clear, opened.header)
        received = self._admit(path, opened, trust, progress, dry_run=dry_run)
        # hashing many megabytes is felt: once is enough
        return received if received.sha256 else replace(received, sha256=digest(opened.data))

    def _admit(self, path: Path, opened: Opened, trust: Trust, progress: Progress, *, dry_run: bool) -> Received:
        refusal = self._refusal(opened)
        if refusal is not None:
            return Received(path.name, refusal[0], refusal[1], opened.header)
        door = self._doors.get(opened.header.kind)
        if door is not None:
            return door(path, opened, dry_run)
        if opened.header.kind is not PackageKind.SUBMISSION:
            words = f"Tệp này là {opened.header.kind.words}, không nhận ở đây."
            return Received(path.name, Outcome.INVALID, words, opened.header)
        return self._take(path, opened, trust, progress, dry_run=dry_run)

    def _refusal(self, opened: Opened) -> tuple[Outcome, str] | None:
        desk, header = self._desk, opened.header
        # what is for everybody is DOET's word about the register, never figures
        everybody = {EVERYBODY.code} if header.kind not in _ABOUT_FIGURES else set()
        if header.recipient.code not in {desk.unit.code} | everybody:
            what = "Gói này" if header.kind is PackageKind.SUBMISSION else f"Tệp này là {header.kind.words},"
            words = f"{what} gửi cho {header.recipient.name}, không phải {desk.unit.full_name}."
            return Outcome.WRONG_RECIPIENT, words
        if header.practice != desk.practice and header.kind in _ABOUT_FIGURES:
            kind = "tập huấn" if header.practice else "số liệu thật"
            return Outcome.PRACTICE, f"Gói này là {kind}; sổ này không nhận loại đó."
        if header.kind is not PackageKind.SUBMISSION:
            return None
        try:
            period = Period.parse(header.period)
        except AppError:
            return Outcome.WRONG_PERIOD, f"Không có kỳ “{header.period}”."
        if period.practice != header.practice:
            return Outcome.PRACTICE, f"Gói này ghi kỳ {period.title} không khớp với dấu tập huấn của gói."
        if not FIRST_YEAR <= period.start <= desk.period.start + 1:
            return Outcome.WRONG_PERIOD, f"Kỳ {period.title} không nằm trong thời gian nhận số liệu."
        if not any(_snapshots(opened)):
            return Outcome.INVALID, "Gói này không có bản chốt nào. Đề nghị nơi gửi xuất lại gói."
        return None

    def _take(self, path: Path, opened: Opened, trust: Trust, progress: Progress, *, dry_run: bool) -> Received:
        desk = self._desk
        edition = published_keys(desk, trust)
        reading = desk.ledger.reading if dry_run else desk.ledger.writing
        with reading() as books:
            verdicts = tuple(self._verdicts(books, opened, edition, progress, dry_run=dry_run))
            outcome = _outcome(verdicts)
            further = (f"Ký thêm: {each.line}." for each in opened.countersignatures)
            told = " ".join(part for part in (_summary(verdicts), remarks(trust, opened), *further) if part)
            received = Received(path.name, outcome, told, opened.header, verdicts, sha256=digest(opened.data))
            if not dry_run and not outcome.is_refusal:
                self._journal(books, opened, received)
        return received

    def _journal(self, books: Books, opened: Opened, received: Received) -> None:
        now = self._desk.now()
        # bytes that were deleted because of their age do not come back with another copy of the package
        gone = any(books.erasing.covers(each.key.period, each.key.form_id) for _, each in _snapshots(opened))
        books.packages.received(opened, received, now, keep_data=not gone)

    def _verdicts(
        self, books: Books, opened: Opened, edition: Edition | None, progress: Progress, *, dry_run: bool
    ) -> Iterator[Verdict]:
        """Yield what becomes of each bản chốt; stopping in between leaves the transaction, and so nothing of them."""
        found = tuple(_snapshots(opened))
        unit_of, erased = cache(books.register.get), cache(books.erasing.covers)
        arrivals = books.snapshots.arrivals([snapshot.key for _, snapshot in found])
        for number, (part, snapshot) in enumerate(found):
            progress(number, len(found), snapshot.unit_name)
            if erased(snapshot.key.period, snapshot.key.form_id):
                yield _verdict(snapshot, Outcome.KNOWN, _ERASED)
                continue
            unit = unit_of(snapshot.key.unit)
            problem = self._unfit(books, unit, part.header, snapshot)
            problem = problem or _not_in_its_stead(unit, part, snapshot, edition)
            outcome = Outcome.INVALID if problem else arrivals.place(snapshot, part.header.id)
            yield _verdict(snapshot, outcome, problem or _told(outcome, arrivals.missing(snapshot)))
        if not dry_run:
            arrivals.keep()

    def _unfit(self, books: Books, unit: Unit | None, header: Header, snapshot: Snapshot) -> str:
        """Return why a believed snapshot of ``unit`` cannot be taken in, or nothing."""
        if unit is None:
            words = f"Mã đơn vị {snapshot.key.unit} ({snapshot.unit_name}) không có trong danh mục."
            return f"{words} Thêm đơn vị vào danh mục rồi nhận lại."
        if unit.kind is UnitKind.INSTITUTION:
            # an institution reports to its commune; what the commune filled in its stead comes from there
            responsible = header.sender if snapshot.filler else header.recipient
            if not _lay_in(books, unit, responsible.code, header.period):
                return f"{unit.full_name} không thuộc {responsible.name} theo danh mục."
        if not belongs(snapshot.key.period, header.period):
            return f"Số liệu thuộc kỳ {snapshot.key.period}, gói ghi kỳ {header.period}."
        form = self._desk.book.version(snapshot.form)
        if form is None:
            words = f"Máy này chưa có biểu mẫu {snapshot.form.id} phiên bản {snapshot.form.version}."
            return f"{words} Cập nhật bộ biểu mẫu rồi nhận lại."
        try:
            return _unsound(self._desk.judges.of(form), snapshot)
        except ValueError as error:
            return f"Nội dung bản chốt không đọc được: {error}."


def _not_in_its_stead(unit: Unit | None, part: Opened, snapshot: Snapshot, edition: Edition | None) -> str:
    """Return why nobody may have filled a snapshot in: its unit had a key of its own when the package was signed."""
    if unit is None or snapshot.filler is None:
        return ""
    return speaks_for_itself(edition, unit, part.signature.signed_at or part.header.created)


def _told(outcome: Outcome, missing: int) -> str:
    """Return what an outcome means, and whether ancestors never came here; nobody can say that those exist."""
    gap = f" {_GAP.format(missing)}" if missing and outcome in _COMES_IN else ""
    return f"{_EXPLANATIONS[outcome]}{gap}"


def _verdict(snapshot: Snapshot, outcome: Outcome, words: str) -> Verdict:
    return Verdict(
        outcome,
        snapshot.key.unit,
        snapshot.unit_name,
        snapshot.key.form_id,
        snapshot.revision,
        snapshot.check_code,
        words,
        snapshot.hash,
    )


def _within(progress: Progress, number: int, count: int) -> Progress:
    """Return what tells of one file among ``count``: the bar shows files, the words what is inside."""

    def tell(done: int, total: int, what: str = "") -> None:
        del done, total
        progress(number, count, f"gói {number + 1}/{count}: {what}")

    return tell


def _lay_in(books: Books, unit: Unit, commune: str, period: str) -> bool:
    """Say whether ``commune`` is the one of ``unit``, now or at any time since the period began."""
    if commune == unit.parent:
        return True
    try:
        first = Period.parse(period).first_day
    except AppError:
        return False
    return commune in books.register.parents_since(unit, first)


def _unsound(judge: Judge, snapshot: Snapshot) -> str:
    """Return what the rules say against a snapshot: the same engine judges at every office."""
    body = sealed_body(snapshot)
    filled = judged(judge, snapshot, body)
    blocking = filled.judgement.blocking
    if blocking:
        return f"Bản chốt còn vấn đề chưa xử lý: {blocking[0].message}"
    if not has_same_figures(filled, body):
        return "Số liệu tính toán trong bản chốt không khớp với biểu mẫu."
    return ""


def _read(path: Path) -> bytes:
    most = Limits().total
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            # a pipe or a device never ends
            raise PackageError(f"{path.name} không phải một tệp thường.", "Chọn tệp gói có đuôi .gdmn.")
        if found.st_size > most:
            raise PackageError(f"{path.name} quá lớn, không phải là gói số liệu.", "Kiểm tra lại tệp.")
        with path.open("rb") as file:
            return file.read(most + 1)
    except OSError as error:
        raise PackageError(f"Không đọc được {path.name}.", "Kiểm tra tên tệp và USB.") from error


def _snapshots(opened: Opened) -> Iterator[tuple[Opened, Snapshot]]:
    for snapshot in opened.snapshots:
        yield opened, snapshot
    for part in opened.wrapped:
        yield from _snapshots(part)


def _outcome(verdicts: Sequence[Verdict]) -> Outcome:
    found = {verdict.outcome for verdict in verdicts}
    if found == {Outcome.INVALID}:
        return Outcome.INVALID
    return next(outcome for outcome in (*_WEIGHT[1:], Outcome.INVALID) if outcome in found or not found)


def _summary(verdicts: Sequence[Verdict]) -> str:
    counts = {outcome: sum(v.outcome is outcome for v in verdicts) for outcome in _WEIGHT}
    words = ", ".join(f"{count} {outcome}" for outcome, count in counts.items() if count)
    return f"{len(verdicts)} bản chốt: {words}."

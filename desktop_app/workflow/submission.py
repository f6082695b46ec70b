"""Chốt and send: freezing a record into a snapshot, and putting snapshots on the road in one signed file."""

from collections.abc import Callable, Sequence
from pathlib import Path

from desktop_app.domain.errors import AppError
from desktop_app.domain.export import Way
from desktop_app.domain.package import Contents, Document, Header, PackageKind, Party
from desktop_app.domain.paper import Paper
from desktop_app.domain.period import Period
from desktop_app.domain.problem import Filled
from desktop_app.domain.progress import Progress, silently
from desktop_app.domain.record import RecordKey
from desktop_app.domain.snapshot import Snapshot
from desktop_app.domain.snapshot_json import make_snapshot
from desktop_app.domain.unit import PROVINCE_CODE, Unit, UnitKind
from desktop_app.domain.vietnamese import file_stem
from desktop_app.packages.seal import Sealed, seal_whole
from desktop_app.packages.signer import Signer
from desktop_app.packages.unseal import inspect
from desktop_app.paths import PACKAGE_SUFFIX
from desktop_app.reports.page import Fonts, page_bytes
from desktop_app.store.database import Books
from desktop_app.workflow.around import Around
from desktop_app.workflow.believing import speaks_for_itself
from desktop_app.workflow.delivery import deliver
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.entry import Entry
from desktop_app.workflow.exports import exported
from desktop_app.workflow.papers import record_paper
from desktop_app.workflow.working_copy import body_to_seal, count_differences, is_unchanged


class Submission:
    """Finalizing the records of this desk's unit, and sending them up."""

    def __init__(self, desk: Desk, entry: Entry) -> None:
        self._desk = desk
        self._entry = entry

    def finalize(self, filled: Filled) -> Snapshot:
        """Freeze the record as the ledger holds it into the next revision of its chain.

        Raises ``AppError`` when something blocks, or when nothing has changed since the last revision.
        """
        desk, key = self._desk, filled.record.key
        current = self._entry.open(key.form_id, Period.parse(key.period), key.unit)
        _refuse_blocking(current)
        with desk.ledger.writing() as books:
            head = books.snapshots.head(key)
            unit = books.register.get(key.unit, desk.now().date()) or desk.unit
            filler = desk.filler_for(unit)
            own_key = speaks_for_itself(desk.keys.trust().edition, unit, desk.now()) if filler else ""
            if own_key:
                raise AppError(own_key)
            if filler and head and not head.filler:
                words = f"{unit.full_name} đã tự chốt và gửi “{current.form.title}”; {filler.name} không điền thay nữa."
                raise AppError(words, "Đề nghị cơ sở sửa trong sổ của mình rồi gửi lại.")
            if head and is_unchanged(current, head):
                raise AppError(
                    f"Không có gì thay đổi kể từ bản chốt lần {head.revision} (mã {head.check_code}).",
                    "Bản đó vẫn dùng để gửi được.",
                )
            snapshot = make_snapshot(
                key=key,
                form=current.record.form,
                revision=head.revision + 1 if head else 1,
                parents=(head.hash,) if head else (),
                lineage=(*head.lineage, head.hash) if head else (),
                unit_name=unit.full_name,
                author=desk.clerk,
                created=desk.now(),
                body=body_to_seal(current),
                filler=filler,
            )
            books.forms.keep(current.record.form, desk.book.frozen(key.form_id))
            books.snapshots.keep(snapshot)
        return snapshot

    def latest(self, key: RecordKey) -> Snapshot | None:
        """Return the newest bản chốt of a record."""
        with self._desk.ledger.reading() as books:
            return books.snapshots.head(key)

    def differences(self, filled: Filled) -> int:
        """Return the number of cells that differ from the newest bản chốt (0 when there is none)."""
        head = self.latest(filled.record.key)
        return count_differences(filled, head) if head else 0

    def suggested_name(self, period: Period) -> str:
        """Return a file name that survives any stick or mail: ASCII, with unit, period and time."""
        unit = self._desk.unit
        stamp = self._desk.now().strftime("%Y%m%d-%H%M")
        return f"HT{PROVINCE_CODE}_{unit.code}_{file_stem(unit.name)}_{period.code}_{stamp}{PACKAGE_SUFFIX}"

    def send(
        self,
        period: Period,
        path: Path,
        *,
        with_papers: bool = True,
        further: Callable[[bytes], bytes] | None = None,
        progress: Progress = silently,
    ) -> Header:
        """Seal the newest bản chốt of every form into ``path``.

        A school year takes its calendar year's forms along. A commune adds its institutions' packages, verbatim, and
        what it filled in their stead. ``further`` puts signatures of tokens on what the office's own key has sealed.

        Raises ``AppError`` when nothing is finalized yet or the file cannot be written. Sending again gives the same
        contents; nothing is removed from the ledger. Stopped before the file is written, nothing has happened.
        """
        desk = self._desk
        desk.ledger.refuse_when_looking()
        signer = desk.keys.signer()
        with desk.ledger.reading() as books:
            recipient = self._recipient(books)
            snapshots = self._heads_made_here(books, period)
            wrapped = tuple(books.packages.verbatim(period.code)) if desk.unit.kind is UnitKind.COMMUNE else ()
        if not snapshots and not wrapped:
            raise AppError(f"Chưa có bản chốt nào của {period.title} để gửi.", _nothing_to_send(desk.unit.kind))
        documents = self._documents(snapshots, progress) if with_papers else ()
        progress(len(snapshots), len(snapshots), "ký và đóng gói")
        sealed = self._seal(period, recipient, snapshots, wrapped, documents, signer)
        data = further(sealed.data) if further else sealed.data
        # the last moment at which nothing has happened yet
        progress(len(snapshots), len(snapshots), "ghi gói")
        deliver(data, path)
        with desk.ledger.writing() as books:
            books.packages.sent(sealed.header, data, desk.now())
        exported(desk, Way.PACKAGE, f"{period.code} {desk.unit.code}", path)
        return sealed.header

    def _seal(
        self,
        period: Period,
        recipient: Unit,
        snapshots: tuple[Snapshot, ...],
        wrapped: tuple[bytes, ...],
        documents: Sequence[Document],
        signer: Signer,
    ) -> Sealed:
        desk = self._desk
        pack = desk.book.pack
        inside = [inspect(each).header for each in wrapped]
        # the newest of what lies inside, not the clock: sending the same again gives the same package
        moments = [each.created for each in snapshots] + [each.created for each in inside]
        contents = Contents(
            PackageKind.SUBMISSION,
            Party(desk.unit.code, desk.unit.full_name),
            Party(recipient.code, recipient.full_name),
            period.code,
            period.practice,
            desk.program,
            f"{pack.id} {pack.version}",
            max(moments),
            snapshots,
            wrapped,
            tuple(documents),
            wrapped_ids=tuple(each.id for each in inside),
        )
        return seal_whole(contents, signer, desk.now())

    def _recipient(self, books: Books) -> Unit:
        unit = self._desk.unit
        recipient = books.register.get(unit.parent, self._desk.now().date())
        if unit.kind is UnitKind.PROVINCE or recipient is None:
            raise AppError(f"{unit.full_name} không có nơi nhận cấp trên.", "Chỉ cơ sở và xã, phường gửi gói lên trên.")
        return recipient

    def _heads_made_here(self, books: Books, period: Period) -> tuple[Snapshot, ...]:
        """Return what this desk has chốt and speaks for: its own unit first, then by unit, in the order of the pack."""
        order = {entry.form_id: place for place, entry in enumerate(self._desk.book.pack.entries)}
        own = self._desk.unit.code
        heads = [
            head
            for each in period.together
            for head in books.snapshots.heads_made_here(each.code)
            if head.key.form_id in order and own == (head.filler.code if head.filler else head.key.unit)
        ]
        heads.sort(key=lambda head: (head.key.unit != own, head.key.unit, order[head.key.form_id], head.key.period))
        return tuple(heads)

    def _documents(self, snapshots: tuple[Snapshot, ...], progress: Progress) -> list[Document]:
        """Return the human copy of each snapshot: what the signer saw and signed."""
        fonts = Fonts(self._desk.fonts)
        with self._desk.ledger.reading() as books:
            papers = [self._paper(books, snapshot) for snapshot in snapshots]
        documents = []
        for number, (snapshot, paper) in enumerate(zip(snapshots, papers, strict=True)):
            progress(number, len(snapshots), f"in “{paper.title.capitalize()}”")
            documents.append(Document(self._document_name(snapshot), page_bytes(paper, fonts)))
        return documents

    def _paper(self, books: Books, snapshot: Snapshot) -> Paper:
        today = self._desk.now().date()
        unit = books.register.get(snapshot.key.unit, today) or self._desk.unit
        around = Around(self._desk, books, unit, Period.parse(snapshot.key.period))
        return record_paper(around.reopened(snapshot), unit, books.register.get(unit.parent, today), snapshot)

    def _document_name(self, snapshot: Snapshot) -> str:
        stem = file_stem(snapshot.key.form_id)
        own = snapshot.key.unit == self._desk.unit.code
        return f"{stem}.pdf" if own else f"{file_stem(snapshot.key.unit)}-{stem}.pdf"


def _refuse_blocking(filled: Filled) -> None:
    blocking = filled.judgement.blocking
    if blocking:
        raise AppError(
            f"Chưa chốt được “{filled.form.title}”: còn {len(blocking)} vấn đề, đầu tiên là: {blocking[0].message}",
            "Mở trang “Kiểm tra lại” để xem và sửa từng chỗ.",
        )


def _nothing_to_send(kind: UnitKind) -> str:
    if kind is UnitKind.COMMUNE:
        return "Nhận gói của các cơ sở trước, rồi gửi lên Sở."
    return "Điền biểu mẫu, bấm “Chốt số liệu”, rồi gửi."

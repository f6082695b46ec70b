"""Receipts: written for whoever sent a package, and taken in where the package came from."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.canonical import digest
from desktop_app.domain.errors import PackageError
from desktop_app.domain.package import Contents, Header, Opened, PackageKind, Party, Received
from desktop_app.domain.period import Period
from desktop_app.domain.receipt import Receipt, ReceiptLine
from desktop_app.domain.sending import Answered, Sent, SentLine
from desktop_app.domain.snapshot import Outcome
from desktop_app.domain.vietnamese import file_stem, show_date
from desktop_app.packages.receipt_json import read_receipt, receipt_bytes
from desktop_app.packages.seal import seal_whole
from desktop_app.packages.unseal import inspect
from desktop_app.paths import PACKAGE_SUFFIX
from desktop_app.store.database import Books
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.intake import RECEIPT_BEGINNING
from desktop_app.workflow.sending import Sending

_SHORT = 8
_NEVER_SENT = "Biên nhận này nói về gói {} mà sổ này chưa từng gửi."


class Receipts:
    """The receipts of this desk: those it writes, and those that come back to it."""

    def __init__(self, desk: Desk, sending: Sending) -> None:
        self._desk = desk
        self._sending = sending

    def due(self, everything: Iterable[Received]) -> tuple[Received, ...]:
        """Return those that are answered with a receipt: submissions that could be believed and were meant for here."""
        return tuple(
            each
            for each in everything
            if each.header is not None
            and each.header.kind is PackageKind.SUBMISSION
            and each.outcome is not Outcome.WRONG_RECIPIENT
        )

    def write(self, everything: Iterable[Received], folder: Path) -> tuple[Sent, ...]:
        """Write a receipt for each of them that is due one into ``folder``; raises ``AppError``.

        Writing again writes the same names. What has been received stays so if a stick is pulled out in between.
        """
        due = self.due(everything)
        if not due:
            return ()
        self._desk.ledger.refuse_when_looking()
        return tuple(self._write(each, each.header, folder) for each in due if each.header is not None)

    def door(self, path: Path, opened: Opened, dry_run: bool) -> Received:  # noqa: FBT001 - the form of every door
        """Take in a receipt that came with other packages; raises ``PackageError`` where it is about nothing sent."""
        receipt = read_receipt(opened.statement)
        desk, header = self._desk, opened.header
        reading = desk.ledger.reading if dry_run else desk.ledger.writing
        with reading() as books:
            self._refuse_strange(books, receipt, header)
            known = bool(books.packages.moment_received(digest(opened.data)))
            received = Received(path.name, Outcome.KNOWN if known else Outcome.NEW, _told(receipt), header)
            if not known and not dry_run:
                books.packages.receipt_came(opened, received, desk.now(), receipt)
        return received

    def was_received(self, content_hash: str) -> bool:
        """Say whether a receipt says that a bản chốt has been taken in above."""
        with self._desk.ledger.reading() as books:
            return books.packages.answered(content_hash)

    def sent(self, period: Period, most: int = 12) -> tuple[SentLine, ...]:
        """Return the newest packages sent for ``period``, each with what its newest receipt says."""
        with self._desk.ledger.reading() as books:
            return tuple(
                replace(line, answer=_answer(books.packages.receipts_about(line.package)))
                for line in books.packages.sent_of(period.code, most)
            )

    def name_for(self, header: Header) -> str:
        """Return the name of the file of a receipt: ASCII, from whom and to whom, for which package."""
        period = f"_{file_stem(header.period)}" if header.period else ""
        parts = f"{RECEIPT_BEGINNING}_{self._desk.unit.code}_{header.sender.code}{period}_{header.id[:_SHORT]}"
        return f"{parts}{PACKAGE_SUFFIX}"

    def _write(self, received: Received, about: Header, folder: Path) -> Sent:
        desk = self._desk
        office = Party(desk.unit.code, desk.unit.full_name)
        with desk.ledger.reading() as books:
            # what is here already came at another time
            moment = books.packages.moment_received(received.sha256) or desk.now()
        receipt = Receipt(
            about.id,
            received.sha256,
            about.sender.code,
            office,
            moment,
            received.outcome,
            received.explanation,
            tuple(
                ReceiptLine(each.unit, each.form_id, each.revision, each.hash, each.outcome, each.explanation)
                for each in received.verdicts
            ),
            self._sending.edition,
        )
        contents = Contents(
            PackageKind.RECEIPT,
            office,
            about.sender,
            about.period,
            about.practice,
            desk.program,
            "",
            desk.now(),
            statement=receipt_bytes(receipt),
        )
        sealed = seal_whole(contents, desk.keys.signer(), desk.now())
        return self._sending.send(sealed, folder / self.name_for(about), about=about.id)

    def _refuse_strange(self, books: Books, receipt: Receipt, header: Header) -> None:
        own = self._desk.unit
        if receipt.office.code != header.sender.code or receipt.sender != header.recipient.code:
            raise PackageError("Biên nhận ghi nơi nhận khác với người ký.", "Đề nghị nơi nhận xuất lại biên nhận.")
        if receipt.sender != own.code or not books.packages.has_sent(receipt.package):
            words = _NEVER_SENT.format(receipt.package[:_SHORT].upper())
            raise PackageError(words, "Nếu vừa khôi phục sổ từ bản cũ: gửi lại gói rồi nhận biên nhận mới.")
        above = {own.parent, *books.register.parents_since(own, Period.parse(header.period).first_day)}
        if receipt.office.code not in above:
            words = f"{receipt.office.name} không phải nơi nhận gói của đơn vị này."
            raise PackageError(words, "Chỉ nơi nhận gói mới cấp biên nhận.")


def _answer(receipts: Iterable[bytes]) -> Answered | None:
    """Return what the newest receipt says."""
    found = [read_receipt(inspect(each).statement) for each in receipts]
    if not found:
        return None
    newest = found[-1]
    return Answered(newest.office.name, newest.received, newest.outcome, newest.explanation)


def _told(receipt: Receipt) -> str:
    office, day = receipt.office.name, show_date(receipt.received)
    if receipt.outcome.is_refusal:
        return f"{office} không nhận gói {receipt.package[:_SHORT].upper()}: {receipt.explanation}"
    return f"{office} đã nhận gói {receipt.package[:_SHORT].upper()} ngày {day}: {receipt.explanation}"

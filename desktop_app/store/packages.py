"""The journal of packages: every file sent, received or refused, with its bytes where they are needed again."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Connection, func, insert, not_, select
from sqlalchemy.dialects.sqlite import insert as insert_or

from desktop_app.domain.canonical import digest
from desktop_app.domain.package import Direction, Header, JournalLine, Opened, PackageKind, Received
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.sending import SentLine
from desktop_app.domain.snapshot import Outcome
from desktop_app.store.schema import chain, enclosure, package, snapshot
from desktop_app.store.trouble import reads_rows

_SENT, _RECEIVED, _REFUSED = (each.value for each in Direction)
_SUBMISSION, _RECEIPT = PackageKind.SUBMISSION.value, PackageKind.RECEIPT.value


@reads_rows
class PackageJournal:
    """What went out, what came in, and what was turned away."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def sent(
        self, header: Header, data: bytes, moment: datetime, *, file: str = "", explanation: str = "", about: str = ""
    ) -> None:
        """Write down a package that was sent, with its signed bytes: the evidence of what left this office.

        ``explanation`` is a remark for people, ``about`` the package that a receipt speaks of.
        """
        self._write(_SENT, header, file, "", explanation, moment, data, about=about)
        self._enclose(header)

    def received(
        self, opened: Opened, received: Received, moment: datetime, *, keep_data: bool = True, about: str = ""
    ) -> None:
        """Write down a package that was taken in, with its bytes, so that it can be passed on verbatim.

        A package whose contents are all known already leaves no second line. ``about`` is the package that a receipt
        speaks of.
        """
        header, file_hash = opened.header, received.sha256 or digest(opened.data)
        if self._connection.scalar(
            select(package.c.line).where(package.c.direction == _RECEIVED, package.c.file_hash == file_hash)
        ):
            return
        outcome, words = received.outcome.value, received.explanation
        self._write(
            _RECEIVED,
            header,
            received.file,
            outcome,
            words,
            moment,
            opened.data,
            keep_data=keep_data,
            file_hash=file_hash,
            about=about,
        )
        for part in _parts(opened):
            self._enclose(part.header)

    def holds(self, file_hash: str, package_id: str) -> bool:
        """Say whether a file, or a package carried inside another one, has been taken in here before."""
        taken = package.c.direction == _RECEIVED
        whole = select(package.c.line).where(taken, package.c.file_hash == file_hash).limit(1)
        part = select(enclosure.c.package).where(enclosure.c.package == package_id).limit(1)
        return any(self._connection.execute(question).first() is not None for question in (whole, part))

    def refused(self, received: Received, data: bytes, moment: datetime) -> None:
        """Write down a file that was turned away, without its bytes."""
        outcome, words = received.outcome.value, received.explanation
        self._write(_REFUSED, received.header, received.file, outcome, words, moment, data, keep_data=False)

    def was_sent(self, content_hash: str) -> bool:
        """Say whether a snapshot has gone out in some package of this office."""
        return bool(
            self._connection.scalar(
                select(package.c.line)
                .join(enclosure, enclosure.c.package == package.c.id)
                .where(enclosure.c.snapshot == content_hash, package.c.direction == _SENT)
                .limit(1)
            )
        )

    def latest(self, period: str, most: int) -> tuple[JournalLine, ...]:
        """Return the newest lines about ``period``, those about files that could not be believed included."""
        rows = self._connection.execute(
            select(
                package.c.direction,
                package.c.moment,
                package.c.file,
                package.c.sender,
                package.c.outcome,
                package.c.explanation,
                package.c.kind,
            )
            .where(package.c.period.in_((period, "")))
            # every package that came has its receipt: home would show nothing else
            .where(not_((package.c.direction == _SENT) & (package.c.kind == _RECEIPT)))
            .order_by(package.c.line.desc())
            .limit(most)
        )
        return tuple(
            JournalLine(
                Direction(row.direction),
                datetime.fromisoformat(row.moment),
                row.file,
                row.sender,
                row.outcome,
                row.explanation,
                PackageKind(row.kind),
            )
            for row in rows
        )

    def waiting_to_go_on(self, period: str) -> int:
        """Return how many packages brought something new since this office last sent ``period``."""
        last = select(func.max(package.c.line)).where(
            package.c.direction == _SENT, package.c.kind == _SUBMISSION, package.c.period == period
        )
        brought = select(func.count()).where(
            package.c.direction == _RECEIVED,
            package.c.kind == _SUBMISSION,
            package.c.period == period,
            package.c.outcome.in_((Outcome.NEW.value, Outcome.REPLACES.value)),
            package.c.line > func.coalesce(last.scalar_subquery(), 0),
        )
        return int(self._connection.scalar(brought) or 0)

    def moment_received(self, file_hash: str) -> datetime | None:
        """Return when the package of that SHA-256 was taken in, or None."""
        moment = self._connection.scalar(
            select(func.min(package.c.moment)).where(package.c.direction == _RECEIVED, package.c.file_hash == file_hash)
        )
        return datetime.fromisoformat(moment) if moment else None

    def has_sent(self, package_id: str) -> bool:
        """Say whether this office has sent a submission of that id: the same id is the same contents."""
        found = select(package.c.line).where(
            package.c.direction == _SENT, package.c.kind == _SUBMISSION, package.c.id == package_id
        )
        return self._connection.scalar(found.limit(1)) is not None

    def answered(self, content_hash: str) -> bool:
        """Say whether a receipt has come back that says a snapshot has been taken in."""
        found = (
            select(package.c.line)
            .join(enclosure, enclosure.c.package == package.c.id)
            .where(enclosure.c.snapshot == content_hash)
            .where(package.c.direction == _RECEIVED, package.c.kind == _RECEIPT)
        )
        return self._connection.scalar(found.limit(1)) is not None

    def receipt_came(self, opened: Opened, received: Received, moment: datetime, receipt: Receipt) -> None:
        """Write down a receipt, and the snapshots that have been taken in according to it."""
        self.received(opened, received, moment, about=receipt.package)
        lines = [{"package": opened.header.id, "snapshot": each} for each in receipt.accepted]
        if lines:
            self._connection.execute(insert_or(enclosure).on_conflict_do_nothing(), lines)

    def sent_of(self, period: str, most: int) -> tuple[SentLine, ...]:
        """Return the newest submissions that were sent for ``period``, without their receipts."""
        rows = self._connection.execute(
            select(package.c.id, package.c.moment, package.c.file, package.c.explanation)
            .where(package.c.direction == _SENT, package.c.kind == _SUBMISSION, package.c.period == period)
            .order_by(package.c.line.desc())
            .limit(most)
        )
        return tuple(SentLine(row.id, datetime.fromisoformat(row.moment), row.file, row.explanation) for row in rows)

    def receipts_about(self, package_id: str) -> tuple[bytes, ...]:
        """Return the receipts that came about a package, signed as they are, the oldest first."""
        rows = self._connection.execute(
            select(package.c.data)
            .where(package.c.direction == _RECEIVED, package.c.kind == _RECEIPT, package.c.about == package_id)
            .where(package.c.data.is_not(None))
            .order_by(package.c.line)
        )
        return tuple(row.data for row in rows)

    def kept(self) -> tuple[tuple[str, bytes], ...]:
        """Return every received package whose bytes are kept: the name of its file, and the bytes."""
        kept = select(package.c.file, package.c.data).where(package.c.data.is_not(None))
        rows = self._connection.execute(kept.where(package.c.direction == _RECEIVED))
        return tuple((row.file, row.data) for row in rows)

    def verbatim(self, period: str) -> tuple[bytes, ...]:
        """Return the received packages that carry the newest snapshot of some chain, whole, in the order of senders."""
        rows = self._connection.execute(
            # one that came twice goes on as it came last: signed by more people than before
            select(package.c.data, func.max(package.c.line))
            .join(enclosure, enclosure.c.package == package.c.id)
            .join(chain, chain.c.head == enclosure.c.snapshot)
            .join(snapshot, snapshot.c.hash == chain.c.head)
            .where(package.c.direction == _RECEIVED, package.c.period == period)
            # a head that came in several packages goes on in the one that brought it
            .where(snapshot.c.package == package.c.id)
            # what is older than it may be kept has left its line alone
            .where(package.c.data.is_not(None))
            .group_by(package.c.id)
            .order_by(package.c.sender, package.c.id)
        )
        return tuple(row.data for row in rows)

    def _write(
        self,
        direction: str,
        header: Header | None,
        file: str,
        outcome: str,
        explanation: str,
        moment: datetime,
        data: bytes,
        *,
        keep_data: bool = True,
        file_hash: str = "",
        about: str = "",
    ) -> None:
        self._connection.execute(
            insert(package).values(
                id=header.id if header else "",
                direction=direction,
                file=file,
                sender=header.sender.code if header else "",
                period=header.period if header else "",
                outcome=outcome,
                explanation=explanation,
                moment=moment.isoformat(),
                file_hash=file_hash or digest(data),
                data=data if keep_data else None,
                kind=header.kind.value if header else _SUBMISSION,
                about=about,
            )
        )

    def _enclose(self, header: Header) -> None:
        lines = [{"package": header.id, "snapshot": each.hash} for each in header.enclosed]
        if lines:
            self._connection.execute(insert_or(enclosure).on_conflict_do_nothing(), lines)


def _parts(opened: Opened) -> Iterator[Opened]:
    yield opened
    for part in opened.wrapped:
        yield from _parts(part)

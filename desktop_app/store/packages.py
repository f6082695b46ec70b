"""The journal of packages: every file sent, received or refused, with its bytes where they are needed again."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Connection, func, insert, select
from sqlalchemy.dialects.sqlite import insert as insert_or

from desktop_app.domain.canonical import digest
from desktop_app.domain.package import Direction, Header, JournalLine, Opened, Received
from desktop_app.domain.snapshot import Outcome
from desktop_app.store.schema import chain, enclosure, package, snapshot

_SENT, _RECEIVED, _REFUSED = (each.value for each in Direction)


class PackageJournal:
    """What went out, what came in, and what was turned away."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def sent(self, header: Header, data: bytes, moment: datetime) -> None:
        """Write down a package that was sent, with its signed bytes: the evidence of what left this office."""
        self._write(_SENT, header, "", "", "", moment, data)
        self._enclose(header)

    def received(self, opened: Opened, received: Received, moment: datetime, *, keep_data: bool = True) -> None:
        """Write down a package that was taken in, with its bytes, so that it can be passed on verbatim.

        A package whose contents are all known already leaves no second line.
        """
        header, file_hash = opened.header, digest(opened.data)
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
            )
            .where(package.c.period.in_((period, "")))
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
            )
            for row in rows
        )

    def waiting_to_go_on(self, period: str) -> int:
        """Return how many packages brought something new since this office last sent ``period``."""
        last = select(func.max(package.c.line)).where(package.c.direction == _SENT, package.c.period == period)
        brought = select(func.count()).where(
            package.c.direction == _RECEIVED,
            package.c.period == period,
            package.c.outcome.in_((Outcome.NEW.value, Outcome.REPLACES.value)),
            package.c.line > func.coalesce(last.scalar_subquery(), 0),
        )
        return int(self._connection.scalar(brought) or 0)

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

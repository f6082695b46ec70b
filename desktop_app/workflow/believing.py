"""Whom a desk believes at this moment: the pinned issuer, and every revocation that the desk knows of."""

from dataclasses import replace

from desktop_app.domain.canonical import digest
from desktop_app.domain.edition import Edition
from desktop_app.domain.unit import UnitKind
from desktop_app.packages.trust import Trust
from desktop_app.packages.unseal import inspect
from desktop_app.workflow.desk import Desk


def trust_of(desk: Desk) -> Trust:
    """Return whom ``desk`` believes; what is in its ledger already stays believed.

    The department does not wait for its own next edition: what it has revoked a minute ago counts.
    """
    trust = replace(desk.keys.trust(), known=lambda data: _has(desk, data))
    if desk.unit.kind is not UnitKind.PROVINCE:
        return trust
    with desk.ledger.reading() as books:
        keys = books.issued_keys.all()
    # what the next edition will say, under its number
    serial = trust.edition.serial + 1 if trust.edition else 1
    roots = trust.edition.roots if trust.edition else ()
    return replace(trust, edition=Edition(serial, desk.now(), keys=keys, roots=roots))


def _has(desk: Desk, data: bytes) -> bool:
    with desk.ledger.reading() as books:
        return books.packages.holds(digest(data), inspect(data).header.id)

"""Whom a desk believes at this moment: the pinned issuer, and every revocation that the desk knows of."""

from dataclasses import replace
from datetime import datetime

from desktop_app.domain.canonical import digest
from desktop_app.domain.edition import Edition, IssuedKey
from desktop_app.domain.package import Opened
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.packages.trust import Trust
from desktop_app.packages.unseal import inspect
from desktop_app.store.database import Books
from desktop_app.workflow.desk import Desk


def trust_of(desk: Desk) -> Trust:
    """Return whom ``desk`` believes; what is in its ledger already stays believed.

    The department does not wait for its own next edition: what it has revoked a minute ago counts.
    """
    trust = replace(desk.keys.trust(), known=lambda data: _has(desk, data))
    if desk.unit.kind is not UnitKind.PROVINCE:
        return trust
    with desk.ledger.reading() as books:
        keys = all_keys(books, trust.edition)
    # what the next edition will say, under its number
    serial = trust.edition.serial + 1 if trust.edition else 1
    roots = trust.edition.roots if trust.edition else ()
    return replace(trust, edition=Edition(serial, desk.now(), keys=keys, roots=roots))


def all_keys(books: Books, edition: Edition | None) -> tuple[IssuedKey, ...]:
    """Return every key the department issued: of its ledger, and of what it has published.

    So a revocation stays one, even where the ledger had to be saved from a damaged file.
    """
    found = {key.fingerprint: key for key in (edition.keys if edition else ())}
    for key in books.issued_keys.all():
        before = found.get(key.fingerprint)
        if before is None or before.revoked is None or (key.revoked and key.revoked <= before.revoked):
            found[key.fingerprint] = key
    return tuple(sorted(found.values(), key=lambda key: (key.unit, key.issued, key.fingerprint)))


def remarks(trust: Trust, opened: Opened) -> str:
    """Return what has to be said about the keys under a believed package and those in it; mostly nothing."""
    found = [trust.remark(opened.signature.fingerprint), *(remarks(trust, part) for part in opened.wrapped)]
    return " ".join(dict.fromkeys(each for each in found if each))


def published_keys(desk: Desk, trust: Trust) -> Edition | None:
    """Return the newest edition as everybody may know it, without the keys that are revoked by now.

    A commune is held to what has been published, not to what the department issued a minute ago.
    """
    edition = desk.keys.trust().edition
    if edition is None or trust.edition is None:
        return edition
    newest = {key.fingerprint: key for key in trust.edition.keys}
    return replace(edition, keys=tuple(newest.get(key.fingerprint, key) for key in edition.keys))


def speaks_for_itself(edition: Edition | None, unit: Unit, moment: datetime) -> str:
    """Return why nobody may fill in for ``unit``: it has a key of its own at ``moment``; nothing where it has none."""
    if edition is None or not edition.keys_of(unit.code, moment):
        return ""
    words = f"{unit.full_name} có khóa riêng theo {edition.title}, nên xã, phường không nộp thay."
    return f"{words} Đề nghị cơ sở tự chốt và gửi; mất khóa thì báo Sở thu hồi."


def _has(desk: Desk, data: bytes) -> bool:
    with desk.ledger.reading() as books:
        return books.packages.holds(digest(data), inspect(data).header.id)

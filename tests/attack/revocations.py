"""Lines 8 and 10 of the list, by the register: revoked keys, and editions that are old, foreign or bent."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache

from cryptography.hazmat.primitives import hashes

from desktop_app.domain.edition import Edition, IssuedKey, Reason
from desktop_app.domain.package import EVERYBODY, PackageKind, Party
from desktop_app.packages.edition_json import edition_bytes
from desktop_app.packages.payload import STATEMENT
from desktop_app.packages.seal import seal
from desktop_app.packages.signer import KeySigner
from desktop_app.packages.trust import Trust
from tests.attack.crafted import Crafted, Table
from tests.attack.offices import (
    COMMUNE,
    PROVINCE,
    SCHOOL,
    STRANGER,
    STRANGER_KEY,
    TRUST,
    a_signer,
    contents,
    edited,
    honest,
    replaced,
    signer_of,
)
from tests.builders import NOW

REVOKED = NOW + timedelta(days=1)
"""When the school's key counts no longer; by the clock of its sender, the honest package was signed before."""
SERIAL = 4


def key_of(party: Party, revoked: datetime | None = None, reason: Reason | None = None) -> IssuedKey:
    """Return the line of the register about the key of an office."""
    certificate = signer_of(party).certificate
    first, last = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    fingerprint = certificate.fingerprint(hashes.SHA256()).hex()
    return IssuedKey(party.code, party.name, fingerprint, first, last, "", NOW, revoked, reason)


def an_edition(reason: Reason = Reason.LOST, serial: int = SERIAL) -> Edition:
    """Return an edition that says why the school's key was revoked."""
    return Edition(serial, NOW, (), (key_of(SCHOOL, REVOKED, reason), key_of(PROVINCE)))


def published(edition: Edition, party: Party = PROVINCE, signer: KeySigner | None = None) -> bytes:
    """Return an edition as ``party`` sends it out."""
    statement = edition_bytes(edition)
    plain = contents(kind=PackageKind.REGISTER, sender=party, recipient=EVERYBODY, period="", snapshots=())
    return seal(replace(plain, documents=(), statement=statement), signer or signer_of(party), NOW)


@cache
def newest() -> bytes:
    """Return the edition that an office has already."""
    return published(an_edition())


def told(reason: Reason) -> Trust:
    """Return whom an office believes that has heard of the revocation."""
    return replace(TRUST, edition=an_edition(reason))


def _bent() -> bytes:
    """Take the revocation back by one byte: the key is revoked years later, and the checksums are made to fit."""
    statement = edition_bytes(an_edition())
    moment = f'"revoked":"{REVOKED.year}'.encode()
    return edited(replaced(STATEMENT, statement.replace(moment, moment[:-1] + b"9")), newest())


def _late() -> bytes:
    return seal(contents(), signer_of(SCHOOL), REVOKED + timedelta(hours=1))


def _own_key_revoked() -> Edition:
    return replace(an_edition(), keys=(key_of(PROVINCE, NOW, Reason.COMPROMISED),))


LATE: dict[Reason, Crafted] = {
    reason: Crafted(8, f"signed after the key was revoked {reason.value}", "gói này ký sau đó", _late)
    for reason in Reason
}
"""Refused, whatever the reason of the revocation is."""

EARLY = Crafted(8, "signed before the key was lost", "gói ký trước đó nên vẫn nhận", honest)
"""Believed, with this remark."""

STOLEN = Crafted(8, "signed before by a key in other hands", "nên không tin được ngày ký", honest)
"""Refused, unless the ledger has the very package."""

OLDER = Crafted(
    10,
    "an older edition of the register",
    f"Danh mục số {SERIAL - 1} cũ hơn danh mục số {SERIAL} đang có; giữ số {SERIAL}",
    lambda: published(an_edition(serial=SERIAL - 1)),
)
"""Not taken; the office keeps what it has."""

EDITIONS = Table()
"""Refused as editions, by every office."""
EDITIONS.add(
    10,
    "an edition signed by a commune",
    "do Phường Thành Sen ký, không phải Sở",
    lambda: published(an_edition(), COMMUNE),
)
EDITIONS.add(
    10,
    "an edition of a commune in the name of the department",
    "Người ký không phải là Sở Giáo dục và Đào tạo",
    lambda: published(an_edition(), PROVINCE, signer_of(COMMUNE)),
)
EDITIONS.add(
    10,
    "an edition of another issuer of the same name",
    "chỉ mang cùng tên với Sở",
    lambda: published(an_edition(), PROVINCE, a_signer(PROVINCE, STRANGER_KEY, STRANGER)),
)
EDITIONS.add(10, "an edition changed by a byte", f"Phần “{STATEMENT}”", _bent)
EDITIONS.add(10, "an edition under a key that it revokes", "bị thu hồi từ", lambda: published(_own_key_revoked()))
SAME_NUMBER = Crafted(
    10,
    "another edition of the same number",
    f"khác danh mục số {SERIAL}",
    lambda: published(an_edition(Reason.REPLACED)),
)
"""Refused by an office that has the true one."""

TABLE: tuple[Crafted, ...] = (*LATE.values(), EARLY, STOLEN, OLDER, *EDITIONS, SAME_NUMBER)

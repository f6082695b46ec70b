"""Opens a package, in this order and no other; each step trusts only what the steps before it have shown.

1. Limits hold, and the archive is in the one writing that ``container`` knows.
2. The manifest lists exactly the members, with the digests they have.
3. The signature signs that manifest, by exactly one certificate; each counter-signature behind it likewise.
4. That certificate was signed by the pinned issuer, is fit for signing, and was valid when it signed.
5. The certificate's unit is the sender, and the header lists exactly what lies inside.
6. The sender is the unit of each snapshot or says that it filled it in that unit's stead (whether it may is the
   register's to say, at intake), and a wrapped package was meant for the one who wraps it.

Only then are snapshots read. Nothing here touches a ledger: bytes in, values or ``PackageError`` out.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.canonical import JsonError, digest
from desktop_app.domain.errors import PackageError, SigningKeyError
from desktop_app.domain.package import Header, Member, Opened, PackageKind, Party, Signature
from desktop_app.domain.period import belongs
from desktop_app.domain.snapshot import Snapshot
from desktop_app.domain.snapshot_json import read_snapshot
from desktop_app.domain.tokens import Countersignature
from desktop_app.packages.certificates import facts_of, party_of
from desktop_app.packages.container import Part, read
from desktop_app.packages.counter_signatures import Countersigned, judged, take_off, unjudged
from desktop_app.packages.diagnosis.manifest import trouble_with_manifest, trouble_with_members
from desktop_app.packages.first_signature import verify_first
from desktop_app.packages.limits import Limits
from desktop_app.packages.manifest import MANIFEST, SIGNATURE, write_manifest
from desktop_app.packages.payload import HEADER, STATEMENT, read_header, snapshot_name, wrapped_name
from desktop_app.packages.signature import SignedBy
from desktop_app.packages.trust import Trust

_ADVICE = "Đề nghị nơi gửi xuất lại gói."
_HEAD = 2  # mimetype and header
_DOCUMENTS = "documents/"


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a package says about itself; nobody has decided to believe it yet."""

    header: Header
    signature: Signature
    members: tuple[Member, ...]
    countersignatures: tuple[Countersignature, ...] = ()


def inspect(data: bytes, limits: Limits | None = None) -> Inspection:
    """Return what a sound package says; its signature holds, but the signer may be anybody."""
    parts, signed, package = _checked(data, limits or Limits())
    _signer_of(signed)
    facts = facts_of(signed.certificate, signed.signed_at)
    return Inspection(_header(parts), facts, _members((*parts, *package.tail)), unjudged(package.signed))


def unseal(data: bytes, trust: Trust, limits: Limits | None = None) -> Opened:
    """Return a package that may be believed, wrapped packages included; raises ``PackageError``."""
    return _unseal(data, trust, limits or Limits(), depth=1)


def _unseal(data: bytes, trust: Trust, limits: Limits, depth: int) -> Opened:
    if depth > limits.nesting:
        raise PackageError("Gói lồng nhau quá nhiều lớp.", _ADVICE)
    parts, signed, package = _checked(data, limits)
    trust.refuse_unless_trusted(signed.certificate, signed.signed_at, data)
    header = _header(parts)
    if _signer_of(signed).code != header.sender.code:
        raise PackageError(f"Người ký không phải là {header.sender.name}.", "Chỉ nhận gói do chính đơn vị gửi ký.")
    found = {part.name: part.data for part in parts[_HEAD:-2]}
    wrapped = tuple(
        _wrapped(found.pop(wrapped_name(each)), each, header, trust, limits, depth) for each in header.wrapped
    )
    snapshots = tuple(_snapshot(found, at, header) for at in range(len(header.enclosed)))
    statement = found.pop(STATEMENT, b"")
    facts = facts_of(signed.certificate, signed.signed_at)
    members = _members((*parts, *package.tail))
    return Opened(header, facts, members, snapshots, wrapped, data, statement, judged(package.signed, trust))


def _checked(data: bytes, limits: Limits) -> tuple[tuple[Part, ...], SignedBy, Countersigned]:
    """Return the members up to the first signature, who made that, and who has signed after it."""
    package = take_off(read(data, limits))
    parts = package.parts
    names = [part.name for part in parts]
    if len(parts) <= _HEAD or names[1] != HEADER or names[-2:] != [MANIFEST, SIGNATURE]:
        raise PackageError(trouble_with_members(names, ("mimetype", HEADER)), _ADVICE)
    if write_manifest(parts[:-2]) != parts[-2].data:
        members = {part.name: part.data for part in parts[:-2]}
        raise PackageError(trouble_with_manifest(parts[-2].data, members), _ADVICE)
    return parts, verify_first(parts[-1].data, parts[-2].data), package


def _signer_of(signed: SignedBy) -> Party:
    """Return the office that the certificate names; raises ``PackageError`` when it names none."""
    try:
        return party_of(signed.certificate)
    except SigningKeyError as error:
        raise PackageError(error.message, _ADVICE) from error


def _header(parts: tuple[Part, ...]) -> Header:
    """Return the header; the members must be exactly those it lists, and papers."""
    header = read_header(parts[1].data)
    listed = [STATEMENT] if header.statement else []
    listed += [snapshot_name(each.hash) for each in header.enclosed] + [wrapped_name(each) for each in header.wrapped]
    inside = [part.name for part in parts[_HEAD:-2] if not part.name.startswith(_DOCUMENTS)]
    if listed != inside or (header.statement and digest(parts[_HEAD].data) != header.statement):
        raise PackageError("Các phần trong gói không khớp với phần đầu.", _ADVICE)
    return header


def _snapshot(found: Mapping[str, bytes], at: int, header: Header) -> Snapshot:
    line = header.enclosed[at]
    try:
        snapshot = read_snapshot(found[snapshot_name(line.hash)])
    except JsonError as error:
        raise PackageError(f"Bản chốt {line.form_id} trong gói không đọc được: {error}.", _ADVICE) from error
    said = (line.unit, line.form_id, line.revision, line.hash, line.parents)
    if said != (snapshot.key.unit, snapshot.key.form_id, snapshot.revision, snapshot.hash, snapshot.parents):
        raise PackageError("Bản chốt trong gói không khớp với phần đầu.", _ADVICE)
    speaks_for = snapshot.filler.code if snapshot.filler else snapshot.key.unit
    if speaks_for != header.sender.code:
        raise PackageError(f"{header.sender.name} không được gửi thay cho đơn vị {snapshot.key.unit}.", _ADVICE)
    if not belongs(snapshot.key.period, header.period):
        raise PackageError("Bản chốt trong gói thuộc kỳ khác với phần đầu.", _ADVICE)
    return snapshot


def _wrapped(data: bytes, package_id: str, around: Header, trust: Trust, limits: Limits, depth: int) -> Opened:
    opened = _unseal(data, trust, limits, depth + 1)
    header = opened.header
    if header.id != package_id or header.kind is not PackageKind.SUBMISSION:
        raise PackageError("Gói kèm theo không phải gói mà phần đầu ghi.", _ADVICE)
    if header.recipient.code != around.sender.code:
        words = f"Gói của {header.sender.name} gửi cho {header.recipient.name}, không phải {around.sender.name}."
        raise PackageError(words, _ADVICE)
    if (header.period, header.practice) != (around.period, around.practice):
        raise PackageError(f"Gói của {header.sender.name} thuộc kỳ khác.", _ADVICE)
    return opened


def _members(parts: tuple[Part, ...]) -> tuple[Member, ...]:
    return tuple(Member(part.name, len(part.data)) for part in parts)

"""Counter-signatures: pairs of manifest and signature behind the first one, each over everything that lies before it.

A person and an office may both sign, in any order and several times over. A broken one refuses the whole package; one
of an unknown issuer is shown as such. Somebody on the way can take the last ones off again: what is left is the package
as it was before them, so nothing may be concluded from a counter-signature that is not there.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from cryptography import x509
from cryptography.hazmat.primitives import hashes

from desktop_app.domain.errors import PackageError
from desktop_app.domain.tokens import Countersignature
from desktop_app.packages.cades import SignedWith, read_cades
from desktop_app.packages.chains import Belief, believe, holder_words, organisation_words, read_roots, serial_words
from desktop_app.packages.container import Part
from desktop_app.packages.manifest import manifest_name, signature_name, write_manifest
from desktop_app.packages.trust import Trust

MOST = 8
NOT_CHECKED = "chưa kiểm tra tin cậy"
OFFICE_KEY = "khóa phần mềm do Sở cấp chứng thư, không thay chữ ký số theo pháp luật"
_ADVICE = "Đề nghị nơi gửi xuất lại gói."
_PAIR = 2


@dataclass(frozen=True, slots=True)
class Countersigned:
    """The members up to the first signature, and the counter-signatures behind it, each checked."""

    parts: tuple[Part, ...]
    tail: tuple[Part, ...]
    signed: tuple[SignedWith, ...]


def take_off(parts: Sequence[Part]) -> Countersigned:
    """Return a package without its counter-signatures, and who has counter-signed; raises ``PackageError``."""
    first = _first_length(parts)
    pairs = [parts[at : at + _PAIR] for at in range(first, len(parts), _PAIR)]
    for number, pair in enumerate(pairs, start=2):
        at = first + (number - 2) * _PAIR
        names = [part.name for part in pair]
        if names != [manifest_name(number), signature_name(number)]:
            raise PackageError("Chữ ký thêm của gói không đúng khuôn.", _ADVICE)
        if write_manifest(parts[:at], signature_name(number)) != pair[0].data:
            raise PackageError(f"Nội dung gói không khớp với danh mục của chữ ký thêm thứ {number - 1}.", _ADVICE)
    # reading a signature takes longest
    signed = [read_cades(pair[1].data, pair[0].data) for pair in pairs]
    return Countersigned(tuple(parts[:first]), tuple(parts[first:]), tuple(signed))


def judged(signed: Sequence[SignedWith], trust: Trust) -> tuple[Countersignature, ...]:
    """Return the counter-signatures as values, each with whether this office knows its issuer."""
    roots = read_roots(trust.edition.roots if trust.edition else ())
    return tuple(_value(each, _belief(each, trust, roots)) for each in signed)


def unjudged(signed: Sequence[SignedWith]) -> tuple[Countersignature, ...]:
    """Return the counter-signatures as values for a reader who believes nobody."""
    return tuple(_value(each, Belief(trusted=False, words=NOT_CHECKED)) for each in signed)


def _first_length(parts: Sequence[Part]) -> int:
    """Return how many members there are up to the first signature."""
    names = [part.name for part in parts]
    first = names.index(signature_name(1)) + 1 if signature_name(1) in names else len(names)
    if len(names) - first > MOST * _PAIR:
        raise PackageError("Gói có quá nhiều chữ ký thêm.", _ADVICE)
    return first


def _belief(signed: SignedWith, trust: Trust, roots: Sequence[x509.Certificate]) -> Belief:
    try:
        # another office may sign with the key that DOET has given it a certificate for
        trust.refuse_unless_trusted(signed.certificate, signed.signed_at)
    except PackageError as error:
        public = believe(signed.certificate, signed.carried, roots, signed.signed_at)
        if public.trusted or not _is_issued_by(signed.certificate, trust):
            return public
        return Belief(trusted=False, words=_as_clause(error.message))
    return Belief(trusted=True, words=OFFICE_KEY)


def _is_issued_by(certificate: x509.Certificate, trust: Trust) -> bool:
    return any(certificate.issuer == issuer.subject for issuer in trust.issuers)


def _as_clause(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:].rstrip(".")


def _value(signed: SignedWith, belief: Belief) -> Countersignature:
    certificate = signed.certificate
    return Countersignature(
        holder_words(certificate.subject),
        organisation_words(certificate.subject),
        holder_words(certificate.issuer),
        serial_words(certificate),
        certificate.fingerprint(hashes.SHA256()).hex(),
        signed.signed_at,
        belief.trusted,
        belief.words,
    )

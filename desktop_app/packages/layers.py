"""The packages around one snapshot, from the one that was sent to the one that the unit itself signed.

Nothing is believed here: this takes a package apart for people who check it by themselves.
"""

from collections.abc import Iterator

from cryptography import x509
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding

from desktop_app.domain.errors import PackageError
from desktop_app.domain.evidence import Layer
from desktop_app.packages.container import read
from desktop_app.packages.limits import Limits
from desktop_app.packages.payload import snapshot_name, wrapped_name
from desktop_app.packages.unseal import inspect

_DOCUMENTS = "documents/"
_SIGNATURES = "META-INF/signature"


def layers_to(data: bytes, content_hash: str) -> tuple[Layer, ...]:
    """Return the packages around a snapshot, the outermost first; none when it is not inside.

    Raises ``PackageError`` where ``data`` is no sound package.
    """
    return _layers(data, snapshot_name(content_hash), Limits().nesting)


def _layers(data: bytes, wanted: str, depth: int) -> tuple[Layer, ...]:
    parts = {part.name: part.data for part in read(data, Limits())}
    seen = inspect(data)
    inner: tuple[Layer, ...] = ()
    if wanted not in parts:
        carried = (parts[wrapped_name(each)] for each in seen.header.wrapped) if depth > 1 else ()
        inner = next(filter(None, (_layers(each, wanted, depth - 1) for each in carried)), ())
        if not inner:
            return ()
    papers = tuple((name.removeprefix(_DOCUMENTS), parts[name]) for name in parts if name.startswith(_DOCUMENTS))
    signatures = sorted(name for name in parts if name.startswith(_SIGNATURES))
    certificates = tuple(found for name in signatures for found in _certificates(parts[name]))
    return (Layer(seen.header, seen.signature, data, certificates, papers), *inner)


def _certificates(signature: bytes) -> Iterator[tuple[str, bytes]]:
    # only offices that take packages apart need this
    from asn1crypto import cms  # noqa: PLC0415

    try:
        for each in cms.ContentInfo.load(signature)["content"]["certificates"]:
            certificate = x509.load_der_x509_certificate(each.chosen.dump())
            yield certificate.fingerprint(SHA256()).hex(), certificate.public_bytes(Encoding.PEM)
    except (ValueError, TypeError, KeyError) as error:
        raise PackageError("Chữ ký của gói bị hỏng.", "Đề nghị nơi gửi xuất lại gói.") from error

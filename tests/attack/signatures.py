"""Line 7 of the list: weak or unknown digests and algorithms, and signatures that lack what they must say."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from asn1crypto import cms
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

from desktop_app.packages.container import Part, write
from desktop_app.packages.keys import read_key
from desktop_app.packages.manifest import SIGNATURE
from tests.attack.cms import Key, a_signature
from tests.attack.crafted import Table
from tests.attack.offices import ISSUER_KEY, SCHOOL, honest, nothing, parts_of, signed_anew, signer_of
from tests.builders import NOW

TABLE = Table()


def _under(signature: bytes) -> bytes:
    return write([*parts_of(honest())[:-1], Part(SIGNATURE, signature)])


def _signed(**how: Any) -> Callable[[], bytes]:
    """Return the package under a signature of its own office that is made ``how``."""

    def make() -> bytes:
        signer, manifest = signer_of(SCHOOL), parts_of(honest())[-2].data
        return _under(a_signature(manifest, signer.key, signer.certificate, NOW, **how))

    return make


def _by(key: Key, digest: str = "sha256") -> bytes:
    """Return the package signed by a key of another sort, certified by the right issuer."""
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COMMON_NAME, SCHOOL.name),
            x509.NameAttribute(NameOID.SERIAL_NUMBER, SCHOOL.code),
        ]
    )
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Sở")]))
    )
    builder = (
        builder.public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(NOW)
        .not_valid_after(NOW + timedelta(days=9))
    )
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    certificate = builder.sign(read_key(ISSUER_KEY, nothing), hashes.SHA256())
    return _under(a_signature(parts_of(honest())[-2].data, key, certificate, NOW, digest=digest))


def _manifest_by(old: bytes, new: bytes) -> bytes:
    manifest = parts_of(honest())[-2].data
    return signed_anew(parts_of(honest())[:-2], manifest.replace(old, new))


def _no_certificate() -> bytes:
    content = cms.ContentInfo.load(parts_of(honest())[-1].data)
    content["content"]["certificates"] = []
    return _under(content.dump(force=True))


_WEAK = 1024
_SHA256 = b"http://www.w3.org/2001/04/xmlenc#sha256"

TABLE.add(7, "SHA-1 in the signature", "mã băm yếu SHA-1", _signed(digest="sha1"))
TABLE.add(7, "MD5 in the signature", "mã băm yếu MD5", _signed(digest="md5"))
TABLE.add(
    7,
    "RSA of 1024 bits",
    "loại khóa không được phép (RSA 1024 bit)",
    lambda: _by(rsa.generate_private_key(65537, _WEAK)),
)
TABLE.add(7, "RSA with SHA-1", "mã băm yếu SHA-1", lambda: _by(rsa.generate_private_key(65537, 2048), "sha1"))
TABLE.add(
    7, "another curve", "đường cong không được phép (secp256k1)", lambda: _by(ec.generate_private_key(ec.SECP256K1()))
)
TABLE.add(
    7,
    "SHA-1 in the manifest",
    "mã băm yếu SHA-1",
    lambda: _manifest_by(_SHA256, b"http://www.w3.org/2000/09/xmldsig#sha1"),
)
TABLE.add(
    7,
    "MD5 in the manifest",
    "mã băm yếu MD5",
    lambda: _manifest_by(_SHA256, b"http://www.w3.org/2001/04/xmldsig-more#md5"),
)
TABLE.add(
    7, "unknown digest in the manifest", "loại mã băm không được phép", lambda: _manifest_by(_SHA256, b"urn:crc32")
)
TABLE.add(
    7, "no signing-certificate attribute", "thiếu signing-certificate", _signed(without={"signing_certificate_v2"})
)
TABLE.add(7, "no time of signing", "không ghi lúc ký", _signed(without={"signing_time"}))
TABLE.add(7, "no digest of the manifest", "không ghi mã băm", _signed(without={"message_digest"}))
TABLE.add(7, "two signers", "có 2 người ký", _signed(twice=True))
TABLE.add(7, "two certificates", "kèm nhiều chứng thư", _signed(certificates=2))
TABLE.add(7, "no certificate", "không kèm chứng thư", _no_certificate)
TABLE.add(7, "content of its own", "mang theo nội dung riêng", _signed(content=b"x"))
TABLE.add(7, "unsigned attributes", "kèm thông tin không được ký", _signed(unsigned=True))
TABLE.add(7, "text for a signature", "Chữ ký của gói bị hỏng", lambda: _under(b"-----BEGIN PKCS7-----"))
TABLE.add(7, "empty signature", "Chữ ký của gói bị hỏng", lambda: _under(b""))
TABLE.add(7, "signature of 100 kB", "Chữ ký của gói không đúng khuôn", lambda: _under(bytes(100_000)))
TABLE.add(7, "DER of great depth", "Chữ ký của gói bị hỏng", lambda: _under(b"\x30\x80" * 20_000))

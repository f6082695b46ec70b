"""A token as a signer of packages, and the request for a certificate over its key."""

from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from desktop_app.domain.package import Party
from desktop_app.packages.cades import write_cades
from desktop_app.packages.tokens import TokenKey


@dataclass(frozen=True, slots=True)
class TokenSigner:
    """Signs with the key of an open token.

    ``issued`` is a certificate that does not lie on the token: the one that DOET has issued over the token's key.
    """

    key: TokenKey
    issued: x509.Certificate | None = None

    @property
    def certificate(self) -> x509.Certificate:
        """The certificate that goes along with what is signed."""
        return self.issued or self.key.certificate

    def cades(self, manifest: bytes, signed_at: datetime) -> bytes:
        """Return the detached CAdES-B signature over ``manifest``, in DER."""
        chain = () if self.issued else self.key.chain
        return write_cades(manifest, self.certificate, chain, signed_at, self.key.sign_raw)


def make_token_request(key: TokenKey, party: Party) -> bytes:
    """Return a request (PKCS#10, PEM) for a certificate that names ``party`` over the key of a token."""
    from asn1crypto import algos, core, csr, keys, pem  # noqa: PLC0415 - requests are rare
    from asn1crypto import x509 as asn1_x509  # noqa: PLC0415

    public_key = key.public_key()
    spki = public_key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    # X.520 limits a common name to 64 characters
    subject = asn1_x509.Name.build({"common_name": party.name[:64], "serial_number": party.code})
    asked = csr.CertificationRequestInfo(
        {"version": "v1", "subject": subject, "subject_pk_info": keys.PublicKeyInfo.load(spki), "attributes": []}
    )
    algorithm = {"algorithm": "sha256_ecdsa"}
    if isinstance(public_key, rsa.RSAPublicKey):
        algorithm = {"algorithm": "sha256_rsa", "parameters": core.Null()}
    request = csr.CertificationRequest(
        {
            "certification_request_info": asked,
            "signature_algorithm": algos.SignedDigestAlgorithm(algorithm),
            "signature": key.sign_raw(asked.dump()),
        }
    )
    written: bytes = pem.armor("CERTIFICATE REQUEST", request.dump())
    return written

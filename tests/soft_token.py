"""A USB token for tests: SoftHSM 2 in a folder of its own, with keys and certificates of a made-up authority."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pkcs11
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID
from pkcs11 import Attribute, CertificateType, KeyType, ObjectClass
from pkcs11.util.ec import encode_ec_public_key, encode_named_curve_parameters
from pkcs11.util.rsa import encode_rsa_public_key

from desktop_app.domain.tokens import Choice
from desktop_app.packages.tokens import TokenKey, TokenReader, _rsa_public_key
from tests.builders import NOW

LIBRARY = next(
    path
    for path in (Path("/usr/lib/softhsm/libsofthsm2.so"), Path("/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"))
    if path.is_file()
)
PIN = "Mat-ma-12"
LABEL = "USB token của Hoà"
PERSON, OFFICE, LEADER = "Nguyễn Thị Hoà", "UBND phường Thành Sen", "Trần Văn Bình"
WEAK, EXPIRED, CAREFUL, KEYLESS = "Yếu", "Hết hạn", "Hỏi PIN mỗi lần", "Không khóa"
BARE, BARE_RSA, BARE_P384 = "moi", "moi-rsa", "moi-p384"
_SO_PIN = "87654321"


class Authority:
    """A certification authority: a root, and an issuer under it whose certificate tokens carry."""

    def __init__(self, name: str = "CA thử nghiệm", moment: datetime = NOW) -> None:
        self._moment = moment
        self._root_key = rsa.generate_private_key(65537, 2048)
        self._key = rsa.generate_private_key(65537, 2048)
        self.root = self._certificate(_name(f"{name} gốc"), self._root_key.public_key(), None, ca=True)
        self.issuer = self._certificate(_name(name), self._key.public_key(), self.root, ca=True)

    def issue(
        self, key: rsa.RSAPublicKey | ec.EllipticCurvePublicKey, holder: str, organisation: str = "", years: int = 2
    ) -> x509.Certificate:
        """Return a certificate for signing, of a person or an office."""
        return self._certificate(_name(holder, organisation), key, self.issuer, ca=False, years=years)

    def _certificate(
        self,
        subject: x509.Name,
        key: rsa.RSAPublicKey | ec.EllipticCurvePublicKey,
        above: x509.Certificate | None,
        *,
        ca: bool,
        years: int = 9,
    ) -> x509.Certificate:
        usage = x509.KeyUsage(
            digital_signature=not ca,
            content_commitment=not ca,
            key_encipherment=False,
            data_encipherment=False,
            key_agreement=False,
            key_cert_sign=ca,
            crl_sign=ca,
            encipher_only=False,
            decipher_only=False,
        )
        beginning = self._moment - timedelta(days=400)
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(above.subject if above else subject)
            .public_key(key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(beginning)
            .not_valid_after(beginning + timedelta(days=365 * years))
            .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True)
            .add_extension(usage, critical=True)
            .sign(self._key if above and above.subject != above.issuer else self._root_key, hashes.SHA256())
        )

    @property
    def root_pem(self) -> bytes:
        """The root as outside tools want it."""
        return pem(self.root)


class SoftToken:
    """One token of SoftHSM in ``folder``; made first, then filled through PKCS#11."""

    def __init__(self, folder: Path, label: str = LABEL) -> None:
        self.label = label
        words = ["--init-token", "--free", "--label", label, "--pin", PIN, "--so-pin", _SO_PIN]
        subprocess.run(["softhsm2-util", *words], check=True, capture_output=True, env=environment(folder))
        reload_library()
        self.serial = bytes(self.raw.serial).decode()

    @property
    def raw(self) -> pkcs11.Token:
        """The token as PKCS#11 knows it."""
        return pkcs11.lib(str(LIBRARY)).get_token(token_label=self.label)

    def make_key(
        self, kind: str, key_id: bytes, label: str, *, always: bool = False
    ) -> rsa.RSAPublicKey | ec.EllipticCurvePublicKey:
        """Make a key on the token ("RSA", or a curve) and return its public half; the private one never leaves it."""
        private = {Attribute.ALWAYS_AUTHENTICATE: True} if always else {}
        with self.raw.open(rw=True, user_pin=PIN) as session:
            if kind.startswith("RSA"):
                bits = int(kind.removeprefix("RSA") or "2048")
                public, _ = session.generate_keypair(
                    KeyType.RSA, bits, id=key_id, label=label, store=True, private_template=private
                )
                made = _rsa_public_key(bytes(encode_rsa_public_key(public)))
            else:
                of_curve = {Attribute.EC_PARAMS: encode_named_curve_parameters(kind)}
                parameters = session.create_domain_parameters(KeyType.EC, of_curve, local=True)
                public, _ = parameters.generate_keypair(id=key_id, label=label, store=True, private_template=private)
                made = serialization.load_der_public_key(bytes(encode_ec_public_key(public)))
        assert isinstance(made, rsa.RSAPublicKey | ec.EllipticCurvePublicKey)
        return made

    def keep(self, certificate: x509.Certificate, key_id: bytes, label: str) -> None:
        """Put a certificate on the token."""
        with self.raw.open(rw=True, user_pin=PIN) as session:
            session.create_object(
                {
                    Attribute.CLASS: ObjectClass.CERTIFICATE,
                    Attribute.CERTIFICATE_TYPE: CertificateType.X_509,
                    Attribute.TOKEN: True,
                    Attribute.LABEL: label,
                    Attribute.ID: key_id,
                    Attribute.SUBJECT: certificate.subject.public_bytes(),
                    Attribute.VALUE: certificate.public_bytes(serialization.Encoding.DER),
                }
            )


@contextmanager
def soft_tokens(folder: Path) -> Iterator[Path]:
    """Let SoftHSM keep its tokens in ``folder`` for a while, in this process and its children."""
    before = os.environ.get("SOFTHSM2_CONF")
    os.environ |= environment(folder)
    try:
        yield folder
    finally:
        if before is None:
            del os.environ["SOFTHSM2_CONF"]
        else:
            os.environ["SOFTHSM2_CONF"] = before
            reload_library()


def environment(folder: Path) -> dict[str, str]:
    """Return the environment in which SoftHSM keeps its tokens in ``folder``."""
    tokens, configuration = folder / "tokens", folder / "softhsm2.conf"
    tokens.mkdir(parents=True, exist_ok=True)
    configuration.write_text(f"directories.tokendir = {tokens}\nobjectstore.backend = file\nlog.level = ERROR\n")
    return {**os.environ, "SOFTHSM2_CONF": str(configuration)}


def reload_library() -> None:
    """Have SoftHSM look at its folder anew; a real token is seen when it is plugged in."""
    pkcs11.lib(str(LIBRARY)).reinitialize()


def pem(certificate: x509.Certificate) -> bytes:
    """Return a certificate as outside tools want it."""
    return certificate.public_bytes(serialization.Encoding.PEM)


def _name(holder: str, organisation: str = "") -> x509.Name:
    parts = [x509.NameAttribute(NameOID.COMMON_NAME, holder)]
    if organisation:
        parts.append(x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation))
    return x509.Name(parts)


@dataclass(frozen=True)
class Stick:
    """A token ready to sign, and the authority behind it; ``other`` is a second token without any certificate."""

    authority: Authority
    token: SoftToken
    other: SoftToken

    def choice(self, holder: str, *, last_try: bool = False) -> Choice:
        """The certificate of a holder on the token, chosen."""
        found = [each for each in TokenReader(LIBRARY).certificates(self.token.serial, NOW) if each.label == holder]
        assert len(found) == 1, holder
        return Choice(LIBRARY, self.token.serial, found[0].fingerprint, last_try=last_try)

    @contextmanager
    def key(self, holder: str) -> Iterator[TokenKey]:
        """The key of a holder, opened."""
        with TokenReader(LIBRARY).key(self.choice(holder), PIN, NOW) as opened:
            yield opened


def make_stick(folder: Path) -> Stick:
    """Make the tokens of ``Stick`` in ``folder``, where SoftHSM looks for them already."""
    authority = Authority()
    token, other = SoftToken(folder), SoftToken(folder, "Token trống")
    organisation = "UBND phường Thành Sen"
    for at, (kind, holder) in enumerate((("RSA", PERSON), ("secp256r1", OFFICE), ("secp384r1", LEADER)), start=1):
        key = token.make_key(kind, bytes([at]), holder)
        token.keep(authority.issue(key, holder, organisation), bytes([at]), holder)
    token.keep(authority.issue(token.make_key("RSA1024", b"\x11", WEAK), WEAK), b"\x11", WEAK)
    token.keep(authority.issue(token.make_key("secp256r1", b"\x12", EXPIRED), EXPIRED, years=1), b"\x12", EXPIRED)
    key = token.make_key("secp256r1", b"\x13", CAREFUL, always=True)
    token.keep(authority.issue(key, CAREFUL), b"\x13", CAREFUL)
    token.keep(authority.issue(ec.generate_private_key(ec.SECP256R1()).public_key(), KEYLESS), b"\x14", KEYLESS)
    token.make_key("secp256r1", b"\x15", BARE)
    token.make_key("RSA", b"\x16", BARE_RSA)
    token.make_key("secp384r1", b"\x17", BARE_P384)
    token.keep(authority.issuer, b"\x21", "CA")
    return Stick(authority, token, other)

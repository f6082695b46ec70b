"""What every certificate here is made of: who, by whom, for how long, and what its key may be used for."""

from datetime import datetime, timedelta

from cryptography import x509

from desktop_app.packages.strong_keys import StrongKey

_GRACE = timedelta(hours=1)


def certificate_builder(
    subject: x509.Name, issuer: x509.Name, key: StrongKey, first: datetime, last: datetime
) -> x509.CertificateBuilder:
    """Return the beginning of a certificate that is valid from an hour before ``first`` to ``last``."""
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        # an hour of grace, since the clocks of old computers differ
        .not_valid_before(first - _GRACE)
        .not_valid_after(last)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def key_usage(*, signs_certificates: bool) -> x509.KeyUsage:
    """Return what a key may be used for: signing certificates, or signing packages."""
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=not signs_certificates,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )

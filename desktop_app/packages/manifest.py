"""The ASiC manifest: the list of every member with its SHA-256, which is what the signature signs.

The form is ``ASiCManifest`` of ETSI EN 319 162-1, annex A.4. It is written in one way only; a manifest is checked by
writing it anew from the members, so no XML of a stranger is ever parsed.
"""

from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256
from xml.sax.saxutils import quoteattr

from desktop_app.packages.container import Part

MANIFEST = "META-INF/ASiCManifest001.xml"
SIGNATURE = "META-INF/signature001.p7s"
_ASIC = "http://uri.etsi.org/02918/v1.2.1#"
_XMLDSIG = "http://www.w3.org/2000/09/xmldsig#"
_SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"


def manifest_name(number: int) -> str:
    """Return the member name of the manifest that signature ``number`` signs, from 1."""
    return f"META-INF/ASiCManifest{number:03}.xml"


def signature_name(number: int) -> str:
    """Return the member name of signature ``number``, from 1."""
    return f"META-INF/signature{number:03}.p7s"


def write_manifest(parts: Sequence[Part], signature: str = SIGNATURE) -> bytes:
    """Return the manifest of ``parts``, all members that lie before it, in their order."""
    references = "".join(_reference(part) for part in parts)
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<asic:ASiCManifest xmlns:asic="{_ASIC}" xmlns:ds="{_XMLDSIG}">\n'
        f'  <asic:SigReference URI="{signature}" MimeType="application/pkcs7-signature"/>\n'
        f"{references}</asic:ASiCManifest>\n"
    ).encode()


def _reference(part: Part) -> str:
    digest = b64encode(sha256(part.data).digest()).decode("ascii")
    return (
        f"  <asic:DataObjectReference URI={quoteattr(part.name)}>\n"
        f'    <ds:DigestMethod Algorithm="{_SHA256}"/>\n'
        f"    <ds:DigestValue>{digest}</ds:DigestValue>\n"
        "  </asic:DataObjectReference>\n"
    )

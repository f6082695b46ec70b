"""Text that may stand in any finished file: composed, and free of characters that no file can hold."""

import re

from desktop_app.domain.vietnamese import nfc

# XML 1.0 forbids them, so a workbook with one of them does not open; on a page they are boxes
_UNWRITABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def writable(text: str) -> str:
    """Return ``text`` in NFC without control characters; line breaks and tabs stay."""
    return nfc(_UNWRITABLE.sub("", text))

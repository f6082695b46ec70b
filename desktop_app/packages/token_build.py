"""Whether a library was built for a program like this one: told from its first bytes, before it is loaded."""

import struct
import sys
from pathlib import Path

from desktop_app.domain.errors import TokenError

_ELF, _DOS = b"\x7fELF", b"MZ"
_HEAD = 4096
_BITS_AT, _PE_AT = 4, 0x3C
_PE_BITS = {0x14C: 32, 0x8664: 64, 0xAA64: 64}
_OUR_BITS = struct.calcsize("P") * 8


def refuse_other_build(library: Path) -> None:
    """Raise ``TokenError`` unless ``library`` is there, and a library for this system and this width."""
    try:
        with library.open("rb") as file:
            head = file.read(_HEAD)
    except OSError as error:
        words = f"Không mở được thư viện token {library}."
        raise TokenError(words, "Cài trình điều khiển của token, hoặc chọn đúng tệp thư viện.") from error
    system, bits = _built_for(head)
    if system != ("windows" if sys.platform == "win32" else "linux"):
        raise TokenError(f"{library.name} không phải thư viện token.", "Chọn tệp .dll (Windows) hoặc .so (Linux).")
    if bits != _OUR_BITS:
        words = f"Thư viện {library.name} là bản {bits} bit, chương trình này {_OUR_BITS} bit."
        raise TokenError(words, f"Cài trình điều khiển {_OUR_BITS} bit của token.")


def _built_for(head: bytes) -> tuple[str, int]:
    """Return the system and the width that a library is for; an empty system when it is none."""
    if head.startswith(_ELF) and len(head) > _BITS_AT:
        return "linux", 64 if head[_BITS_AT] == 2 else 32  # noqa: PLR2004 - ELFCLASS64
    if head.startswith(_DOS) and len(head) >= _PE_AT + 4:
        at = int.from_bytes(head[_PE_AT : _PE_AT + 4], "little")
        if head[at : at + 4] == b"PE\0\0":
            return "windows", _PE_BITS.get(int.from_bytes(head[at + 4 : at + 6], "little"), 0)
    return "", 0

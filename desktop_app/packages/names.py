"""Which names a member may have: plain, relative, and the same on every system that may unpack it."""

import re

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*(?:[./][A-Za-z0-9][A-Za-z0-9_-]*)*")
_DRIVE = re.compile(r"[A-Za-z]:")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_SHOWN = 40


def trouble_with_name(name: str, longest: int) -> str:
    """Return what is wrong with the name of a member, in words, or nothing."""
    found = _trouble(name, longest)
    return f"Gói có phần mang tên {found} (“{shown(name)}”)." if found else ""


def shown(name: str) -> str:
    """Return a name of a stranger so that it can stand in a sentence."""
    plain = "".join(letter if letter.isprintable() else "·" for letter in name)
    return plain if len(plain) <= _SHOWN else f"{plain[:_SHOWN]}…"


def _trouble(name: str, longest: int) -> str:
    pieces = name.split("/")
    if len(name) > longest:
        return "quá dài"
    if "\0" in name:
        return "có ký tự rỗng"
    if "\\" in name:
        return "có dấu gạch ngược"
    if _DRIVE.match(name):
        return "chỉ vào một ổ đĩa"
    if name.startswith("/"):
        return "là đường dẫn tuyệt đối"
    if ".." in pieces:
        return "dẫn ra ngoài thư mục"
    if any(piece.endswith((".", " ")) for piece in pieces):
        return "kết thúc bằng dấu chấm hoặc dấu cách"
    if any(_RESERVED.fullmatch(piece) for piece in pieces):
        return "mà Windows không cho dùng"
    return "" if _NAME.fullmatch(name) else "có ký tự không được phép"

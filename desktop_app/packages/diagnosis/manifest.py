"""What is wrong with the list of members, or between it and the members, in one sentence.

The list is never parsed as XML: it is compared with what would be written, line by line. The deciding comparison is
made elsewhere; this only finds words.
"""

import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from hashlib import sha256

from desktop_app.packages.names import shown

_FOLDER = "META-INF/"
_LIST = re.compile(r"META-INF/ASiCManifest\d*\.xml")
_SIGNATURE = re.compile(r"META-INF/signature\d*\.p7s")
_NAMESPACE = re.compile(rb"xmlns(?::[^=\s]*)?\s*=\s*[\"']([^\"']{0,200})")
_OURS = frozenset({b"http://uri.etsi.org/02918/v1.2.1#", b"http://www.w3.org/2000/09/xmldsig#"})
_SHA256 = b"http://www.w3.org/2001/04/xmlenc#sha256"
_ALGORITHM = re.compile(rb"Algorithm=[\"']([^\"']{0,200})[\"']")
_WEAK = {b"md5": "MD5", b"sha1": "SHA-1"}
_REFERENCE = re.compile(
    rb"<asic:DataObjectReference URI=\"([^\"]{1,300})\">.{0,200}?<ds:DigestValue>([^<]{0,200})<", re.DOTALL
)
_MOST = 4 * 2**20


def trouble_with_members(names: Sequence[str], head: Sequence[str]) -> str:
    """Return which of the members that every package has is missing, doubled or in the wrong place."""
    lists = [name for name in names if _LIST.fullmatch(name)]
    strange = [n for n in names if n.startswith(_FOLDER) and not _LIST.fullmatch(n) and not _SIGNATURE.fullmatch(n)]
    if len(lists) > 1:
        return "Gói có hai danh mục (manifest), không biết tin danh mục nào."
    if strange:
        return f"Gói có phần lạ “{shown(strange[0])}”."
    if not lists:
        return "Gói thiếu danh mục đã ký."
    if not any(_SIGNATURE.fullmatch(name) for name in names):
        return "Gói thiếu chữ ký."
    missing = [name for name in head if name not in names]
    return f"Gói thiếu phần “{missing[0]}”." if missing else "Các phần của gói bị đổi thứ tự."


def trouble_with_manifest(manifest: bytes, members: Mapping[str, bytes]) -> str:
    """Return why ``manifest`` is not the list of ``members``."""
    return _foreign(manifest[:_MOST]) or _different(manifest[:_MOST], members)


def _foreign(manifest: bytes) -> str:
    upper = manifest.upper()
    if b"<!DOCTYPE" in upper or b"<!ENTITY" in upper:
        return "Danh mục của gói có khai báo XML không được phép (DOCTYPE)."
    if b"<!--" in manifest:
        return "Danh mục của gói có chú thích chen vào."
    if set(_NAMESPACE.findall(manifest)) - _OURS:
        return "Danh mục của gói có thành phần lạ (không gian tên khác)."
    for algorithm in _ALGORITHM.findall(manifest):
        weak = next((words for sign, words in _WEAK.items() if algorithm.lower().endswith(sign)), "")
        if weak:
            return f"Danh mục của gói dùng mã băm yếu {weak}."
        if algorithm != _SHA256:
            return "Danh mục của gói dùng loại mã băm không được phép."
    return ""


def _different(manifest: bytes, members: Mapping[str, bytes]) -> str:
    listed = {name.decode("utf-8", "replace"): value for name, value in _REFERENCE.findall(manifest)}
    for name in listed:
        if name not in members:
            return f"Gói thiếu phần “{shown(name)}” có trong danh mục đã ký."
    for name, data in members.items():
        if name not in listed:
            return f"Gói có phần “{shown(name)}” không có trong danh mục đã ký."
        if b64encode(sha256(data).digest()) != listed[name]:
            return f"Phần “{shown(name)}” của gói khác với danh mục đã ký."
    if list(listed) != list(members):
        return "Các phần của gói không theo thứ tự của danh mục đã ký."
    return "Danh mục của gói không đúng khuôn."

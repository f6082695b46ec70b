"""The door for form workbooks: is this an archive that may be unpacked, and XML that may be read?

A form is small. Everything that would grow beyond it when it is unpacked or parsed is refused before anybody parses it.
"""

import zipfile
import zlib
from io import BytesIO
from pathlib import Path

from desktop_app.domain.errors import FormError

MAX_FILE, MAX_UNPACKED, MAX_MEMBERS = 8 * 2**20, 16 * 2**20, 500
MAX_MARKS, MAX_MARKS_BESIDE = 200_000, 20_000
"""How many "<" the cells and texts may hold, and each other part: a tag becomes an object of some hundred bytes."""
_ENDINGS = (".xml", ".rels", ".vml")
_CELLS = ("sheet", "sharedstrings")
_SAVE_AGAIN = "Mở bằng Excel rồi lưu lại dạng .xlsx."
_SMALLER = "Xóa các trang thừa rồi lưu lại."
_CHUNK = 2**16


def read_office_file(path: Path) -> bytes:
    """Return the bytes of a workbook that is safe to parse; raises ``FormError``."""
    try:
        if path.stat().st_size > MAX_FILE:
            raise FormError(f"{path.name} quá lớn, không phải một biểu mẫu.", _SMALLER)
        data = path.read_bytes()
    except OSError as error:
        raise FormError(f"Không đọc được {path.name}.", "Kiểm tra tên tệp.") from error
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            _refuse_unsafe(archive, path.name)
    except zipfile.BadZipFile as error:
        raise FormError(f"{path.name} không phải tệp Excel (.xlsx).", _SAVE_AGAIN) from error
    except (zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError) as error:
        raise FormError(f"{path.name} bị hỏng hoặc có mật khẩu.", _SAVE_AGAIN) from error
    return data


def _refuse_unsafe(archive: zipfile.ZipFile, name: str) -> None:
    members = archive.infolist()
    if len(members) > MAX_MEMBERS:
        raise FormError(f"{name} có quá nhiều phần, không phải một biểu mẫu.", _SAVE_AGAIN)
    if len({member.filename.lower() for member in members}) != len(members):
        raise FormError(f"{name} hỏng: có hai phần cùng tên.", _SAVE_AGAIN)
    left = MAX_UNPACKED
    for member in members:
        content = _unpacked(archive, member, left, name)
        left -= len(content)
        if member.filename.lower().endswith(_ENDINGS):
            _refuse_xml(content, member.filename.lower(), name)


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo, most: int, name: str) -> bytes:
    """Unpack with a counter: what a member says of its own size need not be true."""
    content = bytearray()
    with archive.open(member) as stream:
        while chunk := stream.read(_CHUNK):
            content += chunk
            if len(content) > most:
                raise FormError(f"{name} quá lớn khi mở ra, không phải một biểu mẫu.", _SMALLER)
    return bytes(content)


def _refuse_xml(content: bytes, part: str, name: str) -> None:
    # in an encoding of two bytes, or of other letters, the words below could not be found
    plain = content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") and b"\0" not in content
    if not plain or b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise FormError(f"{name} có phần XML không được phép (DOCTYPE).", _SAVE_AGAIN)
    if content.count(b"<") > (MAX_MARKS if any(each in part for each in _CELLS) else MAX_MARKS_BESIDE):
        raise FormError(f"{name} có quá nhiều ô, không phải một biểu mẫu.", _SMALLER)

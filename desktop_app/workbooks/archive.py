"""The door: is this file a workbook at all, and may it be unpacked?

Everything is told by content, not by the ending of the name. Parts are unpacked one by one, and only those that hold
cells; macros, links and pictures stay packed.
"""

import posixpath
import zipfile
import zlib
from io import BytesIO
from pathlib import Path

from desktop_app.domain.errors import WorkbookError
from desktop_app.workbooks.limits import Limits

_SAVE_AS = (
    "Mở tệp bằng Excel hoặc LibreOffice, chọn “Lưu thành” (Save As), loại “Excel Workbook (.xlsx)”, rồi nhập lại."
)
_SAVE_AGAIN = "Mở bằng Excel, lưu lại thành tệp .xlsx mới, rồi nhập lại."
_SMALLER = "Chép riêng trang cần nhập sang một tệp mới rồi lưu lại."
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_CHUNK = 2**16
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError)


class Archive:
    """An Office file that has been let in; its parts by name, whatever capitals and slashes they were written with."""

    def __init__(self, path: Path, limits: Limits) -> None:
        self.file = path.name
        self._limits = limits
        self._left = limits.total
        self._zip = _archive(path, limits)
        members = self._zip.infolist()
        if len(members) > limits.members:
            raise WorkbookError(f"{self.file} có quá nhiều phần, không phải một bảng tính bình thường.", _SAVE_AGAIN)
        if any(member.flag_bits & 1 for member in members):
            raise WorkbookError(f"{self.file} có mật khẩu.", "Bỏ mật khẩu trong Excel rồi lưu lại.")
        self._members = {_plain(member.filename): member for member in members if not member.is_dir()}
        if len(self._members) != sum(not member.is_dir() for member in members):
            raise WorkbookError(f"{self.file} hỏng: có hai phần cùng tên.", _SAVE_AGAIN)
        self._refuse_other_kinds()

    @property
    def has_macros(self) -> bool:
        """Whether somebody put a program inside."""
        return any(name.endswith("vbaproject.bin") or "/macrosheets/" in name for name in self._members)

    @property
    def has_links(self) -> bool:
        """Whether cells look at other files."""
        return any("/externallinks/" in f"/{name}" or name.endswith("connections.xml") for name in self._members)

    def __contains__(self, name: str) -> bool:
        return _plain(name) in self._members

    def part(self, name: str) -> bytes:
        """Return one part unpacked; raises ``WorkbookError`` when it is missing, broken or larger than it may be."""
        member = self._members.get(_plain(name))
        if member is None:
            raise WorkbookError(f"{self.file} thiếu phần “{name}”.", _SAVE_AGAIN)
        most = min(self._limits.part, self._left)
        if member.file_size > most:
            raise WorkbookError(f"{self.file} quá lớn khi mở ra.", _SMALLER)
        data = self._unpacked(member, most)
        if len(data) > self._limits.small and len(data) > self._limits.ratio * max(member.compress_size, 1):
            raise WorkbookError(f"{self.file} nén bất thường (như bom nén).", _SAVE_AGAIN)
        self._left -= len(data)
        return data

    def _unpacked(self, member: zipfile.ZipInfo, most: int) -> bytes:
        """Unpack with a counter: what a member says of its own size need not be true."""
        data = bytearray()
        try:
            with self._zip.open(member) as stream:
                while chunk := stream.read(_CHUNK):
                    data += chunk
                    if len(data) > most:
                        raise WorkbookError(f"{self.file} quá lớn khi mở ra.", _SMALLER)
        except _BROKEN as error:
            raise WorkbookError(f"{self.file} bị hỏng ở phần “{member.filename}”.", _SAVE_AGAIN) from error
        return bytes(data)

    def _refuse_other_kinds(self) -> None:
        names = self._members
        if "mimetype" in names and b"opendocument" in self.part("mimetype")[:200]:
            raise WorkbookError(f"{self.file} là tệp LibreOffice (.ods).", _SAVE_AS)
        if "xl/workbook.bin" in names:
            raise WorkbookError(f"{self.file} là tệp Excel nhị phân (.xlsb).", _SAVE_AS)
        if any(name.startswith(("word/", "ppt/")) for name in names):
            raise WorkbookError(f"{self.file} là tệp Word hoặc PowerPoint, không phải bảng tính.", "Chọn tệp .xlsx.")
        if any(name.startswith("index/") and name.endswith(".iwa") for name in names):
            raise WorkbookError(f"{self.file} là tệp Numbers của máy Mac.", "Trong Numbers chọn xuất ra Excel (.xlsx).")
        if "[content_types].xml" not in names:
            raise WorkbookError(f"{self.file} là tệp nén, không phải bảng tính Excel.", "Giải nén rồi chọn tệp .xlsx.")


def _plain(name: str) -> str:
    return posixpath.normpath(name.replace("\\", "/").lstrip("/")).lower()


def _archive(path: Path, limits: Limits) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(BytesIO(_opened(path, limits)))
    except _BROKEN as error:
        words = f"{path.name} bị hỏng: mục lục của tệp nén không đọc được."
        raise WorkbookError(words, _SAVE_AGAIN) from error


def _opened(path: Path, limits: Limits) -> bytes:
    """Return the bytes of a file that begins and ends like a ZIP; raises ``WorkbookError`` with the way out."""
    try:
        if path.stat().st_size > limits.file:
            raise WorkbookError(f"{path.name} lớn hơn {limits.file // 2**20} MB.", _SMALLER)
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise WorkbookError(f"Không có tệp {path.name}.", "Kiểm tra tên tệp và thư mục.") from error
    except IsADirectoryError as error:
        raise WorkbookError(f"{path.name} là một thư mục.", "Chọn một tệp .xlsx.") from error
    except OSError as error:
        raise WorkbookError(f"Không đọc được {path.name}.", "Đóng tệp này trong Excel rồi thử lại.") from error
    if not data:
        raise WorkbookError(f"{path.name} là tệp rỗng.", "Chép lại tệp, hoặc xin nơi gửi gửi lại.")
    if not data.startswith(b"PK"):
        raise _other_kind(path.name, data)
    if not zipfile.is_zipfile(BytesIO(data)):
        raise WorkbookError(f"{path.name} bị hỏng hoặc chép chưa xong.", "Chép lại tệp, hoặc mở bằng Excel và lưu lại.")
    return data


def _other_kind(name: str, data: bytes) -> WorkbookError:
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            return WorkbookError(f"{name} có mật khẩu.", "Bỏ mật khẩu trong Excel rồi lưu lại.")
        return WorkbookError(f"{name} là tệp Excel đời cũ (.xls).", _SAVE_AS)
    head = data[:2_000].lstrip(b"\xef\xbb\xbf\xff\xfe \r\n\t").lower()
    if head.startswith((b"<html", b"<!doctype html", b"<table", b"<meta")) or b"<html" in head:
        return WorkbookError(f"{name} là trang web lưu dưới tên bảng tính.", _SAVE_AS)
    if head.startswith(b"<?xml"):
        return WorkbookError(f"{name} là tệp XML, không phải .xlsx.", _SAVE_AS)
    if head.startswith(b"%pdf"):
        return WorkbookError(f"{name} là tệp PDF.", "Xin nơi gửi tệp Excel gốc.")
    if b"\0" not in data[:2_000] or name.lower().endswith((".csv", ".txt", ".tsv")):
        return WorkbookError(f"{name} là tệp chữ (.csv), không phải Excel.", _SAVE_AS)
    return WorkbookError(f"{name} không phải tệp Excel (.xlsx).", _SAVE_AS)

"""The letter that goes with a package by e-mail: a draft (.eml) that mail programs open ready to be sent.

``X-Unsent`` has Outlook and others open it for writing. The text names offices, forms and mã đối chiếu; nothing of what
the forms say.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from desktop_app.domain.errors import AppError
from desktop_app.domain.sending import Protection
from desktop_app.domain.vietnamese import nfc, show_official_date

MOST = 20 * 2**20
"""Most mail servers take no larger attachment."""

_SUBTYPE = "vnd.etsi.asic-e+zip"


@dataclass(frozen=True, slots=True)
class Letter:
    """What the letter says. ``lines`` name what is attached, one a line; ``person`` is who sends it."""

    recipient: str
    sender: str
    person: str
    period: str
    written: datetime
    lines: tuple[str, ...]
    file: str
    protection: Protection
    to: str = ""


def draft(letter: Letter, attachment: bytes) -> bytes:
    """Return the draft with the package attached; raises ``AppError`` for an address that is none."""
    message = EmailMessage(SMTP)
    message["X-Unsent"] = "1"
    message["Subject"] = f"{letter.sender}: gửi số liệu {letter.period}"
    if letter.to.strip():
        message["To"] = _addresses(letter.to)
    message.set_content(body(letter), cte="quoted-printable")
    message.add_attachment(attachment, maintype="application", subtype=_SUBTYPE, filename=letter.file)
    return message.as_bytes()


def body(letter: Letter) -> str:
    """Return the text of the letter."""
    listed = "\n".join(f"  {number}. {line}" for number, line in enumerate(letter.lines, 1))
    return nfc(
        f"Kính gửi: {letter.recipient}\n\n"
        f"{letter.sender} gửi kèm thư này gói số liệu {letter.period} (tệp {letter.file}), gồm:\n\n"
        f"{listed}\n\n"
        f"{_protected(letter)}\n"
        "Cách nhận: lưu tệp đính kèm vào máy, mở Sổ Mầm Non, vào trang “Nhận gói” và chọn tệp.\n"
        "Xin gửi lại biên nhận do Sổ Mầm Non ghi, và đối chiếu các mã nêu trên khi cần.\n\n"
        "Trân trọng.\n\n"
        f"{show_official_date(letter.written).capitalize()}\n"
        f"{letter.sender}\n"
        f"Người gửi: {letter.person}\n"
    )


def _protected(letter: Letter) -> str:
    if letter.protection.names:
        return f"Gói đã ký và mã hóa; chỉ {' và '.join(letter.protection.names)} mở được."
    return "Gói đã ký để chứng tỏ nơi gửi và không bị sửa; gói không mã hóa, xin không chuyển cho người khác."


def _addresses(text: str) -> Sequence[Address]:
    advice = "Ví dụ: vanthu@thanhsen.gov.vn; nhiều địa chỉ cách nhau bằng dấu phẩy. Để trống cũng được."
    try:
        found = tuple(Address(addr_spec=each.strip()) for each in text.replace(";", ",").split(",") if each.strip())
    except (HeaderParseError, ValueError, IndexError) as error:
        raise AppError(f"“{text.strip()}” không phải địa chỉ e-mail.", advice) from error
    if not all(each.domain and each.username for each in found):
        raise AppError(f"“{text.strip()}” không phải địa chỉ e-mail.", advice)
    return found

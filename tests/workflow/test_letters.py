"""Gửi qua e-mail: a draft that any mail program opens, with the package as it would lie on a stick."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

from desktop_app.domain.errors import AppError
from desktop_app.domain.sending import Protection
from desktop_app.domain.snapshot import Outcome
from desktop_app.packages.envelope import is_envelope
from desktop_app.workflow.letter import Letter, body, draft
from desktop_app.workflow.mailing import refuse_too_large
from tests.builders import NOW, PERIOD, Road, a_finished_form
from tests.workflow.test_sending import publish

LETTER = Letter(
    "Phường Thành Sen",
    "Trường mầm non Hoa Sen",
    "Nguyễn Thị Hoà",
    "năm học 2026-2027",
    NOW,
    ("Nhóm trẻ, lớp mẫu giáo, lần 1, mã đối chiếu 1674F703", "Tập huấn, lần 2, mã đối chiếu 00FFAA11"),
    "HT42_42401001_hoa-sen.gdmn",
    Protection(("age1x",), ("Phường Thành Sen", "Sở (khóa khôi phục)")),
)
TEXT = """\
Kính gửi: Phường Thành Sen

Trường mầm non Hoa Sen gửi kèm thư này gói số liệu năm học 2026-2027 (tệp HT42_42401001_hoa-sen.gdmn), gồm:

  1. Nhóm trẻ, lớp mẫu giáo, lần 1, mã đối chiếu 1674F703
  2. Tập huấn, lần 2, mã đối chiếu 00FFAA11

Gói đã ký và mã hóa; chỉ Phường Thành Sen và Sở (khóa khôi phục) mở được.
Cách nhận: lưu tệp đính kèm vào máy, mở Sổ Mầm Non, vào trang “Nhận gói” và chọn tệp.
Xin gửi lại biên nhận do Sổ Mầm Non ghi, và đối chiếu các mã nêu trên khi cần.

Trân trọng.

Ngày 05 tháng 10 năm 2026
Trường mầm non Hoa Sen
Người gửi: Nguyễn Thị Hoà
"""


def _read(data: bytes) -> EmailMessage:
    message = message_from_bytes(data, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def test_the_text_is_a_proper_letter() -> None:
    assert body(LETTER) == TEXT


def test_a_draft_is_one_that_mail_programs_open_for_sending() -> None:
    data = draft(LETTER, b"PK goi")
    assert data.isascii(), "whatever is between here and there, the letters arrive"
    assert max(len(line) for line in data.splitlines()) <= 78
    message = _read(data)
    assert message.defects == []
    assert message["X-Unsent"] == "1"
    assert message["Subject"] == "Trường mầm non Hoa Sen: gửi số liệu năm học 2026-2027"
    assert message["To"] is None
    text = message.get_body(("plain",))
    assert text is not None
    assert text.get_content().replace("\r\n", "\n") == TEXT
    (attachment,) = message.iter_attachments()
    assert attachment.get_content_type() == "application/vnd.etsi.asic-e+zip"
    assert attachment.get_filename() == LETTER.file
    assert attachment.get_content() == b"PK goi"


@pytest.mark.parametrize("to", ["vanthu@thanhsen.gov.vn", " a@b.vn ; c@d.vn,"])
def test_the_clerk_may_say_to_whom(to: str) -> None:
    message = _read(draft(replace_to(to), b""))
    assert [each.addr_spec for each in message["To"].addresses] == [
        each.strip() for each in to.replace(";", ",").split(",") if each.strip()
    ]


@pytest.mark.parametrize("to", ["văn thư", "@b.vn", "a@", "a@b.vn\r\nBcc: c@d.vn", "a b@c.vn"])
def test_an_address_that_is_none_is_refused_and_adds_no_header(to: str) -> None:
    with pytest.raises(AppError, match="không phải địa chỉ e-mail"):
        draft(replace_to(to), b"")


def replace_to(to: str) -> Letter:
    """Return the letter to somebody."""
    return Letter(
        LETTER.recipient,
        LETTER.sender,
        LETTER.person,
        LETTER.period,
        LETTER.written,
        LETTER.lines,
        LETTER.file,
        LETTER.protection,
        to,
    )


def test_what_is_attached_is_received_like_any_package(road: Road, tmp_path: Path) -> None:
    publish(road)
    a_finished_form(road.school)
    sent = road.school.mailing.draft(PERIOD, tmp_path / "thu.eml")
    (attachment,) = _read(sent.path.read_bytes()).iter_attachments()
    data = attachment.get_content()
    assert is_envelope(data)
    saved = tmp_path / str(attachment.get_filename())
    saved.write_bytes(data)
    assert [each.outcome for each in road.commune.intake.receive([saved])] == [Outcome.NEW]
    assert [each.file for each in road.school.receipts.sent(PERIOD)] == ["thu.eml"]


def test_without_the_register_the_letter_asks_not_to_pass_it_on(road: Road, tmp_path: Path) -> None:
    a_finished_form(road.school)
    sent = road.school.mailing.draft(PERIOD, tmp_path / "thu.eml", with_papers=False)
    text = _read(sent.path.read_bytes()).get_body(("plain",))
    assert text is not None
    assert "xin không chuyển cho người khác" in text.get_content()


def test_what_is_too_large_for_mail_goes_onto_a_stick() -> None:
    refuse_too_large(20 * 2**20, with_papers=True)
    with pytest.raises(AppError, match=r"nặng 21 MB.*đến 20 MB.*Bỏ chọn “Kèm bản in PDF”"):
        refuse_too_large(20 * 2**20 + 1, with_papers=True)
    with pytest.raises(AppError, match=r"đến 20 MB\. Ghi gói vào USB"):
        refuse_too_large(30 * 2**20, with_papers=False)

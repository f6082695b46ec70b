"""The first sheet of a template: whose it is, and how it is filled and taken back."""

from typing import Any

from desktop_app.domain.kinds import NO_DATA_WORDS, NOT_APPLICABLE_WORDS
from desktop_app.domain.period import Period
from desktop_app.domain.problem import Filled
from desktop_app.domain.workbook import Stamp
from desktop_app.workbooks import blueprint, ink
from desktop_app.workbooks.page import protect, set_up_print, set_widths, write_text

_WIDTH = 104
_HOW = (
    "Chỉ gõ vào các ô trắng. Ô xám và dòng tiêu đề được khóa (không có mật khẩu) để khỏi sửa nhầm.",
    "Câu, cột có dấu * là phải trả lời. Ô có danh sách thì bấm mũi tên ở góc ô để chọn.",
    "Số lẻ dùng dấu phẩy như thường lệ. Ngày ghi ngày/tháng/năm, ví dụ 05/09/2026.",
    "Chọn nhiều ý trong một ô: gõ các ý cách nhau bằng dấu chấm phẩy (;).",
    f"Không có số thì đừng bỏ trống: gõ “{NOT_APPLICABLE_WORDS}”, hoặc “{NO_DATA_WORDS} (lý do)”. Số 0 là có số liệu.",
    "Bảng: sửa các dòng đã có; dòng mới gõ tiếp xuống dưới. Đổi thứ tự dòng cũng được.",
    "Xóa trắng một ô đã có số liệu thì khi nhập lại, câu trả lời ấy được đề nghị xóa.",
    "Dòng bị xóa khỏi tệp thì trong sổ vẫn còn, trừ khi chọn bỏ lúc nhập.",
    "Các số tự tính (tổng, kết luận) không có ở đây: chương trình tính lại khi nhập.",
    "Lưu lại vẫn ở dạng .xlsx. Trong Sổ Mầm Non, mở biểu này, bấm “Nhập từ Excel…”, xem các thay đổi rồi bấm “Nhập”.",
)


def draw_guide(page: Any, filled: Filled, stamp: Stamp) -> None:
    """Draw the whole sheet."""
    set_widths(page, {"A": 4, "B": _WIDTH})
    write_text(page, 1, 1, filled.form.title, ink.TITLE)
    page.row_dimensions[1].height = 26
    row = 2
    facts = [
        f"Đơn vị: {stamp.unit_name} (mã {stamp.unit})",
        f"Kỳ: {Period.parse(stamp.period).title}",
        f"Biểu mẫu: {stamp.form.id}, lần sửa {stamp.form.version}",
    ]
    if filled.form.provisional:
        facts.append(f"Tạm thời: {filled.form.provisional}")
    if filled.form.clause:
        facts.append(f"Căn cứ: {filled.form.clause}")
    for words in facts:
        row = _line(page, row, "", words)
    write_text(page, row + 1, 1, "Cách điền", ink.TITLE)
    page.row_dimensions[row + 1].height = 24
    row += 2
    for number, words in enumerate(_HOW, start=1):
        row = _line(page, row, str(number), words)
    protect(page)
    set_up_print(page, blueprint.MARK_ROW)


def _line(page: Any, row: int, number: str, words: str) -> int:
    write_text(page, row, 1, number, ink.GUIDE)
    write_text(page, row, 2, words, ink.GUIDE)
    page.row_dimensions[row].height = 3 + ink.LINE_HEIGHT * ink.lines(words, _WIDTH - 2)
    return row + 1

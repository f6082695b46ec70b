"""What the help says about the place where the keyboard is: what is asked, by which law, what can be answered."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex
from PySide6.QtWidgets import QTableView, QWidget

from desktop_app.domain.choosing import FEW
from desktop_app.domain.form import Item, Repeat
from desktop_app.domain.kinds import Kind
from desktop_app.ui.fields.calculated import Calculated
from desktop_app.ui.fields.grid import Grid
from desktop_app.ui.fields.question import Question
from desktop_app.ui.keys import KeyLine, grid_keys, question_keys
from desktop_app.ui.models.repeat_model import ITEM_ROLE
from desktop_app.ui.pages.page import Page

_SHOWN_CHOICES = 12


@dataclass(frozen=True, slots=True)
class HelpText:
    """A title, and paragraphs under headings."""

    title: str
    parts: tuple[tuple[str, tuple[str, ...]], ...]


def help_for(page: Page, at: QWidget | None) -> HelpText:
    """Return the help for the widget ``at`` on ``page``: its question, its cell, or the page."""
    while at is not None and at is not page:
        match at:
            case Question() | Calculated():
                return about_item(at.item)
            case Grid():
                return _about_cell(at)
        at = at.parentWidget()
    return _about_page(page)


def about_item(item: Item, table: Repeat | None = None) -> HelpText:
    """Return the help for one question, or for one column of a table."""
    parts = [
        (_tr("Ở bảng"), (table.label,) if table else ()),
        (_tr("Hướng dẫn"), (item.hint,) if item.hint else ()),
        (_tr("Căn cứ"), (item.clause,) if item.clause else ()),
        (_tr("Trả lời thế nào"), _allowed(item)),
        (_tr("Quy tắc kiểm tra"), _rules(item)),
        (_tr("Các dấu"), _marks(item, in_table=table is not None)),
        (_tr("Phím"), _keys(grid_keys() if table else question_keys())),
    ]
    return HelpText(item.label or item.name, tuple(part for part in parts if part[1]))


def _about_cell(grid: Grid) -> HelpText:
    views = grid.findChildren(QTableView)
    index = views[0].currentIndex() if views else QModelIndex()
    item = index.data(ITEM_ROLE) if index.isValid() else None
    if isinstance(item, Item):
        return about_item(item, grid.repeat)
    hint = (grid.repeat.hint,) if grid.repeat.hint else ()
    parts = ((_tr("Hướng dẫn"), hint), (_tr("Phím"), _keys(grid_keys())))
    return HelpText(grid.repeat.label, tuple(part for part in parts if part[1]))


def _about_page(page: Page) -> HelpText:
    words = _page_words().get(page.objectName(), "")
    parts = (
        (_tr("Trang này để làm gì"), (words,) if words else ()),
        (
            _tr("Tìm nhanh"),
            (
                _tr("Ctrl+K: tìm đơn vị, tên người, biểu, câu hỏi và mọi việc, không cần dấu."),
                _tr("?: bảng phím của trang này và của cả cửa sổ."),
            ),
        ),
        (
            _tr("Lưu"),
            (_tr("Không có nút Lưu: mỗi câu trả lời được ghi vào sổ ngay khi rời câu ấy."),),
        ),
    )
    return HelpText(page.title.text(), tuple(part for part in parts if part[1]))


def _allowed(item: Item) -> tuple[str, ...]:
    words = {
        Kind.TEXT: _tr("Chữ."),
        Kind.INTEGER: _tr("Số nguyên, ví dụ 25 hoặc 1.234. Không có thì ghi 0, đừng để trống."),
        Kind.DECIMAL: _tr("Số, có thể lẻ, ví dụ 12 hoặc 1,5."),
        Kind.DATE: _tr("Ngày/tháng/năm, ví dụ 05/09/2026 hoặc 5/9/26."),
        Kind.SELECT_ONE: _tr("Chọn một ý."),
        Kind.SELECT_MULTIPLE: _tr("Chọn được nhiều ý."),
    }.get(item.kind, "")
    if len(item.choices) > FEW:
        words += " " + _tr("Gõ vài chữ để tìm, không cần dấu.")
    if item.read_only or not item.kind.is_asked:
        words = _tr("Chương trình tự tính từ các câu khác; muốn đổi thì sửa các câu ấy.")
    labels = [choice.label for choice in item.choices]
    left = len(labels) - _SHOWN_CHOICES
    more = [_tr("… và {0} ý khác.").format(left)] if left > 0 else []
    return (*([words] if words else []), *(f"• {label}" for label in labels[:_SHOWN_CHOICES]), *more)


def _rules(item: Item) -> tuple[str, ...]:
    rules = (
        (item.constraint, _tr("Phải sửa mới chốt được: {0}")),
        (item.explain, _tr("Cần giải trình: {0}")),
        (item.remark, _tr("Lưu ý: {0}")),
    )
    return tuple(words.format(rule.message) for rule, words in rules if rule and rule.message)


def _marks(item: Item, *, in_table: bool) -> tuple[str, ...]:
    words = []
    if item.required:
        words.append(_tr("*  phải trả lời mới chốt được."))
    if item.mandatory:
        words.append(_tr("(bắt buộc)  tiêu chí bắt buộc theo văn bản."))
    if item.kind.is_asked and not item.read_only:
        words.append(_tr("Không áp dụng (Alt+K): câu này không liên quan đến đơn vị."))
        words.append(_tr("Chưa có số liệu (Alt+L): có, nhưng lúc này chưa biết; ghi lý do."))
    if in_table:
        words.append(_tr("Góc ô có tam giác: đỏ là phải sửa, nâu là cần giải trình, xám là lưu ý."))
    words.append(_tr("Chữ nghiêng, viền đứt: chép từ năm trước, chờ xác nhận (F8)."))
    return tuple(words)


def _keys(lines: tuple[KeyLine, ...]) -> tuple[str, ...]:
    return tuple(f"{line.shown}: {line.words}" for line in lines)


def _page_words() -> dict[str, str]:
    return {
        "page_home": _tr("Xem việc nào còn, làm tiếp từ đâu, gói nào đã đi và đã về."),
        "page_instead_home": _tr("Các biểu của cơ sở mà xã, phường đang điền thay."),
        "page_instead": _tr("Chọn cơ sở không có máy tính để điền thay."),
        "page_form": _tr("Trả lời từng câu. Câu nào xong là đã lưu; “Kiểm tra lại” để xem hết rồi chốt."),
        "page_check": _tr("Xem lại mọi câu trả lời, sửa chỗ còn vướng, rồi chốt số liệu."),
        "page_twin": _tr("Nhập một tệp Excel đã điền; xem trước từng ô rồi mới nhận."),
        "page_send": _tr("Đóng các bản chốt vào một tệp có ký, để chép USB hoặc gửi thư."),
        "page_receive": _tr("Nhận các gói gửi đến; gói nào sai đều có lý do."),
        "page_progress": _tr("Ai đã gửi, ai chưa, theo danh mục của kỳ."),
        "page_table": _tr("Cộng số liệu của một biểu theo đơn vị; xuất Excel hoặc PDF."),
        "page_indicators": _tr("Chín chỉ tiêu của Kế hoạch 624: đạt bao nhiêu, tính trên đơn vị nào."),
        "page_register": _tr("Danh mục xã, phường và cơ sở: ai đang hoạt động, thuộc địa bàn nào, ai được miễn."),
        "page_my_key": _tr(
            "Khóa để ký gói của đơn vị: đang ra sao, làm gì tiếp theo, đọc số nào cho Sở qua điện thoại."
        ),
        "page_issued_keys": _tr("Sở cấp, thu hồi chứng thư của các đơn vị, và xuất danh mục có ký cho mọi nơi nhận."),
    }


def _tr(words: str) -> str:
    return QCoreApplication.translate("help", words)

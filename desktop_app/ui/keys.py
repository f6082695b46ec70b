"""The keys that are no actions: those of tables, questions and lists, as data for the sheet and for the help."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class KeyLine:
    """What some keys do; ``keys`` are alternatives, each as Qt writes it."""

    keys: tuple[str, ...]
    words: str

    @property
    def shown(self) -> str:
        """The keys as people read them."""
        return ", ".join(_NAMES.get(key, key) for key in self.keys)


_NAMES = {
    "Return": "Enter",
    "Left": "←",
    "Right": "→",
    "Up": "↑",
    "Down": "↓",
    "Del": "Delete",
    "Shift+Arrow": "Shift+mũi tên",
    "Space": "Dấu cách",
    "Alt+Down": "Alt+↓",
    "Ctrl+PgDown": "Ctrl+PageDown",
    "Ctrl+PgUp": "Ctrl+PageUp",
}


def grid_keys() -> tuple[KeyLine, ...]:
    """Return the keys of a table of rows."""
    return (
        KeyLine(("F2",), _tr("Sửa ô đang chọn; gõ ngay thì thay cả ô")),
        KeyLine(("Return",), _tr("Nhận ô này, xuống ô dưới")),
        KeyLine(("Tab", "Shift+Tab"), _tr("Nhận ô này, sang ô phải, ô trái")),
        KeyLine(("Ctrl+Tab", "Ctrl+Shift+Tab"), _tr("Ra khỏi bảng: sang chỗ sau, về chỗ trước")),
        KeyLine(("Left", "Right", "Up", "Down"), _tr("Đi trong bảng")),
        KeyLine(("Shift+Arrow",), _tr("Chọn một vùng ô")),
        KeyLine(("Esc",), _tr("Bỏ chữ đang gõ, ô giữ như cũ")),
        KeyLine(("Del",), _tr("Xóa các ô đang chọn")),
        KeyLine(("F5",), _tr("Thêm dòng")),
        KeyLine(("F6",), _tr("Xóa dòng")),
        KeyLine(("F8",), _tr("Xác nhận dòng chép từ năm trước")),
        KeyLine(("Ctrl+D",), _tr("Chép ô trên cùng xuống cả vùng chọn")),
        KeyLine(("Ctrl+X", "Ctrl+C", "Ctrl+V"), _tr("Cắt, sao chép, dán một vùng (cả từ Excel)")),
        KeyLine(("Ctrl+F",), _tr("Tìm trong bảng")),
        KeyLine(("Ctrl+Shift+F",), _tr("Chỉ hiện các dòng giống ô này")),
        KeyLine(("Ctrl+Shift+S",), _tr("Xếp theo cột này")),
        KeyLine(("Alt+K",), _tr("Ô này không áp dụng")),
        KeyLine(("Alt+L",), _tr("Ô này chưa có số liệu")),
    )


def question_keys() -> tuple[KeyLine, ...]:
    """Return the keys of a question of a form."""
    return (
        KeyLine(("Return",), _tr("Nhận câu này, sang câu sau")),
        KeyLine(("Tab", "Shift+Tab"), _tr("Sang câu sau, về câu trước")),
        KeyLine(("Left", "Right"), _tr("Chọn một ý trong câu có nút")),
        KeyLine(("Space",), _tr("Đánh dấu ý đang ở")),
        KeyLine(("Alt+K",), _tr("Câu này không áp dụng")),
        KeyLine(("Alt+L",), _tr("Câu này chưa có số liệu, ghi lý do")),
        KeyLine(("F8",), _tr("Xác nhận câu chép từ năm trước")),
        KeyLine(("Ctrl+PgDown", "Ctrl+PgUp"), _tr("Sang phần sau, về phần trước của biểu")),
    )


def everywhere_keys() -> tuple[KeyLine, ...]:
    """Return the keys that work on every page and are no actions of it."""
    return (
        KeyLine(("Tab", "Shift+Tab"), _tr("Sang chỗ sau, về chỗ trước")),
        KeyLine(("Return",), _tr("Bấm nút đang chọn")),
        KeyLine(("Esc",), _tr("Đóng ô tìm, bảng phím, trợ giúp, danh sách")),
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("keys", words)

"""A ledger that is open for looking: a calm line says so, and editors take no typing."""

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from desktop_app.ui.widgets import label


def looking_banner(parent: QWidget, *, read_only: bool) -> QLabel:
    """Return the line on top of the window; hidden where the ledger can be written."""
    words = parent.tr("Chỉ xem: không sửa được sổ này ở đây. Vẫn xem, kiểm tra, in và kết xuất như thường.")
    made = label(words, "looking", parent)
    made.setAccessibleName(words)
    made.setVisible(read_only)
    return made


def let_look(around: QWidget) -> None:
    """Let everything in ``around`` be read, copied and walked through, and nothing be typed."""
    for line in around.findChildren(QLineEdit):
        line.setReadOnly(True)
    for text in around.findChildren(QPlainTextEdit):
        text.setReadOnly(True)
    for table in around.findChildren(QTableView):
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    for control in (*around.findChildren(QComboBox), *around.findChildren(QAbstractButton)):
        control.setEnabled(False)

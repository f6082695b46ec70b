"""The one road of messages to the clerk: a bar on top of the page, never a box in the way of typing."""

from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.ui.design import PAGE, SPACE
from desktop_app.ui.english import said
from desktop_app.ui.widgets import set_state


class NoticeBar(QFrame):
    """One message at a time; it stays until it is closed or another takes its place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._text = QLabel(self)
        self._text.setObjectName("notice_text")
        self._text.setWordWrap(True)
        self.setAccessibleName(self.tr("Thông báo"))
        self._folder = Path()
        self._open = QPushButton(self.tr("Mở thư mục"), self)
        self._open.setObjectName("action_open_folder")
        self._open.setProperty("role", "link")
        self._open.setAccessibleName(self.tr("Mở thư mục có tệp vừa ghi"))
        self._open.clicked.connect(self._open_folder)
        self._close = QPushButton(self.tr("Đóng"), self)
        self._close.setObjectName("action_close_notice")
        self._close.setProperty("role", "link")
        self._close.setAccessibleName(self.tr("Đóng thông báo"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(PAGE, SPACE, PAGE, SPACE)
        row.addWidget(self._text, 1)
        row.addWidget(self._open)
        row.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """What the bar says now."""
        return self._text.text() if self.isVisible() else ""

    @Slot(str)
    def show_good(self, text: str) -> None:
        """Say that something has been done."""
        self._show("good", f"✓ {text}")

    @Slot(str, object)
    def show_written(self, text: str, path: Path) -> None:
        """Say that a file has been written, and offer to open its folder."""
        self._show("good", f"✓ {text}")
        self._folder = path.absolute().parent
        self._open.show()

    @Slot(str)
    def show_busy(self, text: str) -> None:
        """Say that something is being done."""
        self._show("busy", text)

    @Slot(object)
    def show_error(self, error: AppError) -> None:
        """Say what went wrong, and the way out."""
        self._show("trouble", f"⚠ {said(error.message)} {said(error.advice)}".strip())

    def _show(self, kind: str, text: str) -> None:
        set_state(self, "kind", kind)
        self._text.setText(text)
        self._open.hide()
        self.show()
        # the keyboard stays where it is, so a screen reader is told
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

"""A calm line on home: that the key of this office needs something, and the way to the page that does it."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop_app.domain.keys import KeyState, MyKey
from desktop_app.ui.background import Job
from desktop_app.ui.design import SPACE, WIDE
from desktop_app.ui.english import said
from desktop_app.ui.widgets import button, label, set_state
from desktop_app.workflow.office import Office

PLACE = "nav_my_key"
"""The button of the side bar that leads to the page."""

_GRAVE = frozenset({KeyState.EXPIRING, KeyState.EXPIRED, KeyState.REVOKED, KeyState.LOST})
_QUIET = frozenset({KeyState.INSTALLED, KeyState.RENEWING})


class KeyBanner(QFrame):
    """There only while something is to be done about the key; looks by itself, off the window's thread."""

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("key_banner")
        self._office = office
        self._words = label("", "key_banner_words", self)
        self._go = button(self.tr("Khóa của tôi"), "action_go_my_key", self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE, SPACE, SPACE, SPACE)
        row.setSpacing(WIDE)
        row.addWidget(self._words, 1)
        row.addWidget(self._go)
        self.hide()

    def look(self) -> None:
        """Look how the key stands; what cannot be read is told by the page of the key."""
        job = Job(self._office.keys.mine)
        job.done.connect(self.show_key)
        job.failed.connect(self.hide)
        job.start()

    def show_key(self, mine: MyKey) -> None:
        """Say what the key needs; be gone where it needs nothing."""
        set_state(self, "grave", mine.state in _GRAVE)
        self.setVisible(mine.state not in _QUIET)
        if mine.state is KeyState.MADE:
            words = self.tr(
                "Làm ngay từ hôm nay: ghi yêu cầu cấp chứng thư gửi Sở, để chốt xong là gửi được. "
                "Điền biểu thì không phải chờ."
            )
            self._words.setText(words)
        else:
            self._words.setText(f"{said(mine.explanation)} {said(mine.advice)}".strip())
        self._go.setAccessibleDescription(self._words.text())

    def _open(self) -> None:
        place = self.window().findChild(QPushButton, PLACE)
        if isinstance(place, QPushButton):
            place.click()

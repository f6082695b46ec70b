"""The first question: whose ledger this will be; and the ways in for those who have a ledger already."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.unit import UnitKind
from desktop_app.ui.design import GAP, SPACE, WIDE
from desktop_app.ui.first_day.step import Step
from desktop_app.ui.sizes import fix_height
from desktop_app.ui.widgets import button, label, set_state

_CARD_HEIGHT = 66


class KindCard(QPushButton):
    """One of the three levels; a press chooses it and goes on."""

    chosen = Signal(object)

    def __init__(self, kind: UnitKind, number: int, title: str, detail: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = kind
        self.setObjectName(f"action_kind_{kind.value}")
        self.setProperty("role", "task")
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self.setAutoDefault(True)
        fix_height(self, _CARD_HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = QVBoxLayout()
        words.setSpacing(GAP)
        words.addWidget(label(title, "task_title", self))
        words.addWidget(label(detail, "subtitle", self))
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE, SPACE, WIDE, SPACE)
        row.setSpacing(WIDE)
        key = label(str(number), "key", self)
        key.setWordWrap(False)
        row.addWidget(key)
        row.addLayout(words, 1)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(self._choose)
        shortcut = QShortcut(QKeySequence(str(number)), parent)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.click)

    def _choose(self) -> None:
        self.chosen.emit(self.kind)


class WhoStep(Step):
    """Three cards, and three doors for those who need no new ledger."""

    open_wanted = Signal()
    restore_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "who",
            self.tr("Bạn là ai"),
            self.tr("Sổ này là của ai?"),
            self.tr("Vài câu hỏi, chừng hai phút. Chọn bằng chuột, hoặc gõ số 1, 2, 3."),
            parent,
        )
        self.kind: UnitKind | None = None
        self._cards: list[KindCard] = []
        cards = QVBoxLayout()
        cards.setSpacing(SPACE)
        for number, (kind, title, detail) in enumerate(self._kinds(), start=1):
            card = KindCard(kind, number, title, detail, self)
            card.chosen.connect(self._choose)
            cards.addWidget(card)
            self._cards.append(card)
        self.column.addLayout(cards)
        self.column.addSpacing(SPACE)
        self.column.addWidget(label(self.tr("Không cần sổ mới?"), "question", self))
        doors = QVBoxLayout()
        doors.setSpacing(0)
        self.restore = button(self.tr("Khôi phục từ bản sao lưu…"), "action_restore", self.restore_wanted.emit, "link")
        for door in (
            button(self.tr("Mở sổ đã có…"), "action_open_ledger", self.open_wanted.emit, "link"),
            self.restore,
            button(self.tr("Xem thử với số liệu mẫu"), "action_sample", self.sample_wanted.emit, "link"),
        ):
            doors.addWidget(door, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(doors)
        self.column.addStretch(1)

    def enter(self) -> None:
        """Put the keyboard on the card that was chosen, or the first."""
        card = next((each for each in self._cards if each.kind is self.kind), self._cards[0])
        card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _kinds(self) -> Sequence[tuple[UnitKind, str, str]]:
        return (
            (
                UnitKind.INSTITUTION,
                self.tr("Cơ sở giáo dục mầm non"),
                self.tr("Trường mầm non, mẫu giáo, nhà trẻ; nhóm trẻ, lớp độc lập"),
            ),
            (UnitKind.COMMUNE, self.tr("Xã, phường"), self.tr("Nhận số liệu của các cơ sở trên địa bàn, gửi Sở")),
            (
                UnitKind.PROVINCE,
                self.tr("Sở Giáo dục và Đào tạo"),
                self.tr("Nhận số liệu toàn tỉnh, giữ danh mục đơn vị, cấp chứng thư"),
            ),
        )

    def _choose(self, kind: UnitKind) -> None:
        self.kind = kind
        for card in self._cards:
            set_state(card, "chosen", card.kind is kind)
        self.done.emit()

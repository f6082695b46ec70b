"""The help beside the page (F1): about the place where the keyboard is; it follows the keyboard while it is open."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.design import GAP, SPACE, WIDE, scaled
from desktop_app.ui.help_words import HelpText
from desktop_app.ui.widgets import button, label

_WIDTH = 310
# below this the panel lies over the page, which would become too narrow beside it
_ROOM_BESIDE = 1150
_STEP = 40


class HelpPanel(QFrame):
    """A quiet column of words; the arrows scroll it, Esc closes it."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self.setObjectName("help")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._text = HelpText("", ())
        self._title = label("", "section_title", self)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(label(self.tr("Trợ giúp"), "hint", self), 1)
        head.addWidget(button(self.tr("Đóng (Esc)"), "action_close_help", self._close, "quiet"))
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(SPACE)
        column.addLayout(head)
        column.addWidget(self._title)
        column.addWidget(self._scroll, 1)
        column.addWidget(label(self.tr("F1: về chỗ đang làm, trợ giúp vẫn mở và đi theo. Esc: đóng."), "hint", self))
        self.hide()

    @property
    def text(self) -> HelpText:
        """What the panel says now."""
        return self._text

    def show_text(self, text: HelpText) -> None:
        """Say something else."""
        if text == self._text:
            return
        self._text = text
        self._title.setText(text.title)
        ground = QWidget()
        ground.setObjectName("scroll_ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, SPACE, 0)
        column.setSpacing(GAP)
        for title, lines in text.parts:
            column.addWidget(label(title, "help_heading", ground))
            for words in lines:
                column.addWidget(self._words(words, ground))
            column.addSpacing(SPACE)
        column.addStretch(1)
        self._scroll.setWidget(ground)
        self._scroll.verticalScrollBar().setValue(0)
        self.setAccessibleName(self.tr("Trợ giúp: {0}").format(text.title))
        self.setAccessibleDescription("\n".join("\n".join((title, *lines)) for title, lines in text.parts))

    def appear(self) -> None:
        """Stand at the right of the window; the page makes room where there is enough."""
        self._around.installEventFilter(self)
        self.show()
        self.raise_()
        self._place()

    def leave(self) -> None:
        """Go, and give the page its room back."""
        self._around.removeEventFilter(self)
        self.hide()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay at the right when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll with the arrows, close with Esc."""
        bar = self._scroll.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Down:
                bar.setValue(bar.value() + _STEP)
            case Qt.Key.Key_Up:
                bar.setValue(bar.value() - _STEP)
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space:
                bar.setValue(bar.value() + bar.pageStep())
            case Qt.Key.Key_PageUp:
                bar.setValue(bar.value() - bar.pageStep())
            case _:
                super().keyPressEvent(event)

    def _place(self) -> None:
        around = self._around
        width = around.width()
        own = min(scaled(_WIDTH), width)
        self.setGeometry(width - own, 0, own, around.height())
        layout = around.layout()
        if layout is not None:
            beside = self.isVisibleTo(around) and width >= scaled(_ROOM_BESIDE)
            layout.setContentsMargins(0, 0, own if beside else 0, 0)

    def _words(self, words: str, parent: QWidget) -> QLabel:
        return label(words, "help_text", parent)

    def _close(self) -> None:
        self.closed.emit()

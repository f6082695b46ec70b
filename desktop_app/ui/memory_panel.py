"""The panel at the side of a form: history, differences, steps, a note. It shows and reports, and is not in the way."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QListView, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.ui.design import SPACE, WIDE, scaled
from desktop_app.ui.models.line_model import LineDelegate, LineModel, PanelLine
from desktop_app.ui.sizes import fix_height
from desktop_app.ui.widgets import button, label

_WIDTH, _NARROW = 330, 250
_TYPING_PAUSE = 120
_NOTE_HEIGHT = 130
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})

Versions: TypeAlias = Sequence[tuple[str, str]]


class NoteEditor(QPlainTextEdit):
    """A few lines of a note: Enter keeps them, Shift+Enter begins a line; leaving keeps them, too."""

    kept = Signal(str)
    finished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setTabChangesFocus(True)

    def show_note(self, note: str) -> None:
        """Show the note that is kept."""
        self._shown = note
        self.setPlainText(note)
        self.selectAll()

    @property
    def unsaved(self) -> bool:
        """Whether something is typed that is not kept yet."""
        return self.toPlainText() != self._shown

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter keeps the note."""
        if event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.keep()
            self.finished.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what was typed, wherever the keyboard goes."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.keep()

    def forget(self) -> None:
        """Leave the note as it was."""
        self.setPlainText(self._shown)

    def keep(self) -> None:
        """Report the note, if it is another than the one that is kept."""
        if self.unsaved:
            self._shown = self.toPlainText()
            self.kept.emit(self._shown)


class MemoryPanel(QFrame):
    """A title, what is listed, and one button that does what Enter does; Esc closes it."""

    closed = Signal()
    chosen = Signal(object)
    current = Signal(object)
    searched = Signal(str)
    compared = Signal(str, str)
    more_wanted = Signal()
    noted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("memory")
        self._title = label("", "section_title", self)
        self._about = label("", "hint", self)
        self._search = QLineEdit(self)
        self._search.setObjectName("field_history_search")
        self._search.setPlaceholderText(self.tr("Tìm: tên câu, giá trị, người (không cần dấu)"))
        self._search.setAccessibleName(self.tr("Tìm trong lịch sử"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE)
        self._older = self._box("field_older", self.tr("So bản này"))
        self._newer = self._box("field_newer", self.tr("với bản này"))
        self.lines = LineModel(self)
        self.list = QListView(self)
        self.list.setObjectName("memory_list")
        self.list.setModel(self.lines)
        self.list.setItemDelegate(LineDelegate(self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.note = NoteEditor(self)
        self.note.setObjectName("field_note")
        fix_height(self.note, _NOTE_HEIGHT)
        self.act = button(self.tr("Tới chỗ này (Enter)"), "action_memory", self._choose)
        self._arrange()
        self._connect()
        self.hide()

    def fit(self, *, narrow: bool) -> None:
        """Leave the form enough room where there is little."""
        self.setFixedWidth(scaled(_NARROW if narrow else _WIDTH))

    @property
    def searching(self) -> str:
        """What is looked for."""
        return self._search.text() if self._search.isVisibleTo(self) else ""

    @property
    def title(self) -> str:
        """What the panel is about."""
        return self._title.text()

    @property
    def about(self) -> str:
        """What stands under the title."""
        return self._about.text()

    def show_title(self, title: str, about: str, empty: str = "") -> None:
        """Begin to show something else: everything that is not asked for goes."""
        self._title.setText(title)
        self.setAccessibleName(title)
        self.list.setAccessibleName(title)
        self.list.setAccessibleDescription(empty)
        self.show_about(about)
        for each in (self._search, self._older, self._newer, self.note):
            each.hide()
        self.list.show()
        self.lines.show_lines(())
        self.show_act("")
        self.show()

    def show_about(self, about: str) -> None:
        """Say something under the title."""
        self._about.setText(about)
        self._about.setVisible(bool(about))

    def show_act(self, words: str) -> None:
        """Say what Enter does; nothing when it does nothing."""
        if words:
            self.act.setText(words)
            self.act.setAccessibleName(words)
        self.act.setVisible(bool(words))

    def show_lines(self, lines: Sequence[PanelLine], *, more: bool = False) -> None:
        """Show entries, the first one chosen."""
        self.lines.show_lines(lines, more=more)
        self.list.setCurrentIndex(self.lines.index(self.lines.first(), 0))

    def ask_search(self) -> None:
        """Let the clerk look for something; the keyboard is there at once."""
        self._search.clear()
        self._search.show()
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_versions(self, older: Versions, newer: Versions) -> None:
        """Let the clerk choose what is compared with what."""
        for box, versions in ((self._older, older), (self._newer, newer)):
            box.blockSignals(True)  # noqa: FBT003 - Qt's own
            box.clear()
            for words, name in versions:
                box.addItem(words, name)
            box.blockSignals(False)  # noqa: FBT003 - Qt's own
            box.show()

    def ask_note(self, note: str, about: str) -> None:
        """Let the clerk write a note."""
        self.list.hide()
        self.note.setAccessibleName(about)
        self.note.show()
        self.note.show_note(note)
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """Put the keyboard into the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc closes the panel, and leaves a note as it was."""
        if event.key() == Qt.Key.Key_Escape:
            if self.note.isVisibleTo(self):
                self.note.forget()
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Enter chooses an entry; from the search line, arrows go into the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _ENTER:
                self._choose()
                return True
            if watched is self._search and event.key() == Qt.Key.Key_Down:
                self.take_focus()
                return True
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        close = button(self.tr("Đóng (Esc)"), "action_close_memory", self._close, "quiet")
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(self._title, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, SPACE + 4, WIDE, SPACE + 4)
        column.setSpacing(SPACE)
        column.addLayout(head)
        for each in (self._about, self._search, self._older, self._newer, self.note):
            column.addWidget(each)
        column.addWidget(self.list, 1)
        column.addWidget(self.act)
        column.addStretch(0)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._typing)
        self._search.installEventFilter(self)
        self._pause.timeout.connect(self._search_now)
        self._older.currentIndexChanged.connect(self._compare)
        self._newer.currentIndexChanged.connect(self._compare)
        self.list.installEventFilter(self)
        self.list.doubleClicked.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.lines.more_wanted.connect(self.more_wanted)
        self.note.kept.connect(self.noted)
        self.note.finished.connect(self.closed)

    def _box(self, name: str, words: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setAccessibleName(words)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def _line(self) -> PanelLine | None:
        return self.lines.line(self.list.currentIndex().row())

    def _choose(self) -> None:
        line = self._line()
        if self.note.isVisibleTo(self):
            self.note.keep()
            self.closed.emit()
        elif line is not None and not line.heading:
            self.chosen.emit(line.about)

    def _moved(self, _index: QModelIndex) -> None:
        line = self._line()
        self.current.emit(line.about if line else None)

    def _typing(self) -> None:
        self._pause.start()

    def _search_now(self) -> None:
        self.searched.emit(self._search.text())

    def _compare(self) -> None:
        self.compared.emit(str(self._older.currentData() or ""), str(self._newer.currentData() or ""))

    def _close(self) -> None:
        self.closed.emit()

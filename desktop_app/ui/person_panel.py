"""Who sits here: the name in the side bar, and the small panel that lets another person sit down."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListWidget, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.settings import SettingsFile
from desktop_app.ui.design import GAP, SIDE_WIDTH, SPACE, WIDE, follow_look, scaled
from desktop_app.ui.english import said
from desktop_app.ui.icons import icon_of, put_icon
from desktop_app.ui.widgets import button, label, set_state
from desktop_app.workflow.people import People, matching

_WIDTH, _LINE_HEIGHT, _MOST_LINES = 320, 28, 9
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ARROWS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})
_NAME = Qt.ItemDataRole.UserRole


class PersonPanel(QFrame):
    """A number or a few letters choose; a new name and Enter add. ``seated`` says who sits here now."""

    seated = Signal(str)
    another_ledger_wanted = Signal()

    def __init__(self, people: People, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("person_panel")
        self.setAccessibleName(self.tr("Đổi người nhập"))
        self._people = people
        self._names: tuple[str, ...] = ()
        self._foot = QPoint()
        self.name = QLineEdit(self)
        self.name.setObjectName("field_person_switch")
        self.name.setAccessibleName(self.tr("Tìm hoặc thêm người nhập"))
        self.list = QListWidget(self)
        self.list.setObjectName("persons")
        self.list.setAccessibleName(self.tr("Người nhập của đơn vị"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._told = label("", "remark", self)
        set_state(self._told, "level", "block")
        self._add = button("", "action_add_person", self._add_person, "quiet")
        self._ledgers = button(self.tr("Mở sổ khác… (Ctrl+O)"), "action_other_ledger", self._go_ledgers, "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(GAP + 2)
        column.addWidget(label(self.tr("Ai đang nhập?"), "unit_title", self))
        for each in (self.name, self._told, self.list, self._add, self._ledgers):
            column.addWidget(each)
        self.name.installEventFilter(self)
        self.name.textChanged.connect(self._look_up)
        self.list.itemClicked.connect(self._choose)

    def ask(self, place: QPoint) -> None:
        """Open above ``place`` (global), with the keyboard in the line."""
        names = self._people.all()
        current = self._people.current()
        self._names = names if current in names else (*names, current)
        self.name.clear()
        self._look_up("")
        self._foot = place
        self.show()
        self._place()
        self.name.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the keys that choose; all others are the line's own."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._take(event):
            return True
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Stand on the place it was opened at, as high as it needs to be, wholly on the screen."""
        self.resize(scaled(_WIDTH), self.sizeHint().height())
        screen = self.screen().availableGeometry()
        left = min(self._foot.x(), screen.right() - self.width())
        self.move(left, max(screen.top(), self._foot.y() - self.height()))

    def _take(self, event: QKeyEvent) -> bool:
        if event.key() in _ARROWS:
            self.list.keyPressEvent(event)
        elif event.key() in _ENTER:
            if self.list.count():
                self._choose()
            else:
                self._add_person()
        elif not self.name.text() and event.text().isdecimal() and 0 < int(event.text()) <= self.list.count():
            self._sit_down(self._names[int(event.text()) - 1])
        else:
            return False
        return True

    def _look_up(self, text: str) -> None:
        self._tell("")
        self.list.clear()
        current = self._people.current()
        for name in matching(self._names, text):
            number = self._names.index(name) + 1
            words = self.tr("{0}  (đang nhập)").format(name) if name == current else name
            self.list.addItem(f"{number}   {words}" if number <= _MOST_LINES else f"     {words}")
            self.list.item(self.list.count() - 1).setData(_NAME, name)
        self.list.setCurrentRow(0)
        self.list.setFixedHeight(min(max(self.list.count(), 1), _MOST_LINES) * scaled(_LINE_HEIGHT) + GAP)
        self.list.setVisible(bool(self.list.count()))
        self.name.setPlaceholderText(self.tr("Gõ số, hoặc vài chữ của tên"))
        wanted = " ".join(text.split())
        self._add.setText(self.tr("Thêm “{0}”").format(wanted) if wanted else self.tr("Thêm người…"))
        self._add.setAccessibleName(self._add.text())
        if self.isVisible():
            self._place()

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._sit_down(str(item.data(_NAME)))

    def _add_person(self) -> None:
        if self.name.text().strip():
            self._sit_down(self.name.text())
        else:
            self.name.setPlaceholderText(self.tr("Gõ họ tên người mới, rồi Enter"))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sit_down(self, name: str) -> None:
        try:
            kept = self._people.sit_down(name)
        except AppError as error:
            self._tell(f"✖ {said(error.message)} {said(error.advice)}".strip())
        else:
            self.hide()
            self.seated.emit(kept)

    def _tell(self, trouble: str) -> None:
        self._told.setText(trouble)
        self._told.setVisible(bool(trouble))
        self.name.setAccessibleDescription(trouble)

    def _go_ledgers(self) -> None:
        self.hide()
        self.another_ledger_wanted.emit()


class PersonButton(QPushButton):
    """Says who sits here, and opens the panel. What is in an editor is kept under the old name first."""

    seated = Signal(str)
    another_ledger_wanted = Signal()

    def __init__(self, people: People, settings: SettingsFile, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("action_person")
        self.setAutoDefault(True)
        self._people = people
        self._settings = settings
        self._panel: PersonPanel | None = None
        self.clicked.connect(self.ask)
        put_icon(self, icon_of(self.objectName()), "side_ink")
        follow_look(self, PersonButton._show)

    def ask(self) -> None:
        """Let another person sit down."""
        focus = QApplication.focusWidget()
        if focus is not None and focus.window() is self.window():
            focus.clearFocus()
        if self._panel is None:
            # a child of the window, not of the dark side bar, whose colours it would take on
            self._panel = PersonPanel(self._people, self.window())
            self._panel.seated.connect(self._seat)
            self._panel.another_ledger_wanted.connect(self.another_ledger_wanted)
        self._panel.ask(self.mapToGlobal(QPoint(SPACE, 0)))

    def _seat(self, name: str) -> None:
        self._settings.change(person=name)
        self._show()
        self.seated.emit(name)

    def _show(self) -> None:
        self.ensurePolished()
        name = self._people.current()
        words = self.tr("Người nhập: {0}").format(name)
        # people are called by the last word of their name; the icon says what the name is
        room = scaled(SIDE_WIDTH) - self.iconSize().width() - 2 * WIDE
        self.setText(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideLeft, room))
        self.setAccessibleName(words)
        self.setToolTip(self.tr("{0}. Đổi người: Ctrl+U").format(words))

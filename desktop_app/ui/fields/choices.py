"""Editors of a choice: buttons and boxes for a few choices, a field that opens a list for many."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.choosing import in_full, in_short, labels_of
from desktop_app.domain.form import Item
from desktop_app.domain.kinds import Answer, Choice, Kind, NoData, NotApplicable
from desktop_app.domain.vietnamese import fold
from desktop_app.ui.design import GAP, SPACE
from desktop_app.ui.fields.chooser import Chooser, Offer
from desktop_app.ui.sizes import limit_width

_LABELS_IN_A_ROW = 40
_SHORT_LABELS = 16
_BOX_WIDTH = 420


class ChoiceButtons(QFrame):
    """A few choices side by side: a click, its number, or its first letter chooses; Left and Right move."""

    typed = Signal(str)
    finished = Signal()

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = item.choices
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group = QButtonGroup(self)
        # long labels stand below one another, or a small screen would cut them
        side_by_side = sum(len(choice.label) for choice in self._choices) <= _LABELS_IN_A_ROW
        row = QHBoxLayout(self) if side_by_side else QVBoxLayout(self)
        row.setContentsMargins(GAP, GAP, GAP, GAP)
        row.setSpacing(SPACE if side_by_side else GAP)
        for number, choice in enumerate(self._choices):
            button = QPushButton(choice.label, self)
            button.setCheckable(True)
            # one of several, for who hears them
            button.setAutoExclusive(True)
            button.setProperty("role", "choice")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setObjectName(f"choice_{item.name}_{choice.name}")
            button.setAccessibleName(f"{item.label}: {choice.label}")
            button.setToolTip(self.tr("Phím {0}").format(number + 1))
            self._group.addButton(button, number)
            row.addWidget(button)
        if side_by_side:
            row.addStretch(1)
        self._group.idClicked.connect(self._chosen)

    @property
    def is_short(self) -> bool:
        """Whether the buttons fit beside their question."""
        return sum(len(choice.label) for choice in self._choices) <= _SHORT_LABELS

    @property
    def chosen(self) -> str:
        """What is chosen, in words for who cannot see which button is down."""
        at = self._group.checkedId()
        return self.tr("Đã chọn: {0}").format(self._choices[at].label) if at >= 0 else ""

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show only the choices that are offered now."""
        for button, choice in zip(self._group.buttons(), self._choices, strict=True):
            button.setVisible(choice in choices)

    def show_answer(self, answer: Answer, rejected: str | None) -> None:
        """Show which choice is kept."""
        del rejected
        names = [choice.name for choice in self._choices]
        if isinstance(answer, str) and answer in names:
            self._group.button(names.index(answer)).setChecked(True)
        else:
            self._clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose by number or first letter and go on; move with the arrows."""
        number = self._number(event)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.finished.emit()
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                self._step(1 if event.key() == Qt.Key.Key_Right else -1)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self._clear()
                self.typed.emit("")
            case _ if number is not None:
                self._chosen(number)
                self.finished.emit()
            case _:
                super().keyPressEvent(event)

    def _offered(self) -> list[int]:
        return [number for number, button in enumerate(self._group.buttons()) if not button.isHidden()]

    def _step(self, step: int) -> None:
        offered = self._offered()
        if offered:
            checked = self._group.checkedId()
            at = offered.index(checked) + step if checked in offered else 0
            self._chosen(offered[min(max(at, 0), len(offered) - 1)])

    def _number(self, event: QKeyEvent) -> int | None:
        text = fold(event.text())
        offered = self._offered()
        if text.isdigit() and int(text) - 1 in offered:
            return int(text) - 1
        starts = [number for number in offered if text and fold(self._choices[number].label).startswith(text)]
        return starts[0] if len(starts) == 1 else None

    def _chosen(self, number: int) -> None:
        self._group.button(number).setChecked(True)
        self.typed.emit(self._choices[number].name)

    def _clear(self) -> None:
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(False)
        self._group.setExclusive(True)


class ChoiceBox(QComboBox):
    """Some choices in a drop-down; the wheel does not change it in passing."""

    typed = Signal(str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self.addItem(self.tr("(chọn)"), "")
        limit_width(self, _BOX_WIDTH)
        self.activated.connect(self._chosen)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these choices."""
        if self._choices == tuple(choices):
            return
        self._choices = tuple(choices)
        while self.count() > 1:
            self.removeItem(self.count() - 1)
        for choice in choices:
            self.addItem(choice.label, choice.name)

    def show_answer(self, answer: Answer, rejected: str | None) -> None:
        """Show which choice is kept."""
        del rejected
        self.setCurrentIndex(max(self.findData(answer), 0) if isinstance(answer, str) else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose by the first letter, with or without its marks."""
        key = fold(event.text())
        starts = [at for at in range(1, self.count()) if key.isalpha() and fold(self.itemText(at)).startswith(key)]
        if starts:
            after = [at for at in starts if at > self.currentIndex()]
            self.setCurrentIndex((after or starts)[0])
            self._chosen(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to the page."""
        event.ignore()

    def _chosen(self, index: int) -> None:
        self.typed.emit(str(self.itemData(index)))


class ManyChoices(QWidget):
    """Check boxes, one below the other."""

    typed = Signal(str)
    finished = Signal()

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        for choice in item.choices:
            box = QCheckBox(choice.label, self)
            box.setObjectName(f"choice_{item.name}_{choice.name}")
            box.setAccessibleName(f"{item.label}: {choice.label}")
            box.clicked.connect(self._changed)
            column.addWidget(box)
            self._boxes[choice.name] = box
        first: QAbstractButton | None = next(iter(self._boxes.values()), None)
        if first is not None:
            self.setFocusProxy(first)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show only the choices that are offered now."""
        offered = {choice.name for choice in choices}
        for name, box in self._boxes.items():
            box.setVisible(name in offered)

    def show_answer(self, answer: Answer, rejected: str | None) -> None:
        """Show which choices are kept."""
        del rejected
        for name, box in self._boxes.items():
            box.setChecked(isinstance(answer, tuple) and name in answer)

    def _changed(self) -> None:
        self.typed.emit("; ".join(name for name, box in self._boxes.items() if box.isChecked()))


class ChooserField(QLineEdit):
    """Many choices behind one line: Enter, Space, F2, a letter or a click opens the list.

    ``empty`` says why the list has nothing to offer.
    """

    typed = Signal(str)
    finished = Signal()

    def __init__(self, item: Item, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = item
        self._empty = empty
        self._choices: tuple[Choice, ...] = item.choices
        self._answer: Answer = None
        self._chooser: Chooser | None = None
        self.setReadOnly(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if item.kind is Kind.SELECT_ONE:
            limit_width(self, _BOX_WIDTH)
        self.setProperty("chooser", "true")

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these choices."""
        self._choices = tuple(choices)

    def show_answer(self, answer: Answer, rejected: str | None) -> None:
        """Show what is chosen, in short; all of it is in the tool tip."""
        self._answer = answer
        item = replace(self._item, choices=self._choices)
        words = full = in_full(answer, item)
        if isinstance(answer, tuple):
            words = in_short(labels_of(answer, self._choices), item.choices_from)
        marked = isinstance(answer, NoData | NotApplicable)
        self.setPlaceholderText(full if marked else self.tr("(chọn)") if self._choices else self._empty)
        words = rejected if rejected is not None else "" if marked else words
        if self.text() != words:
            self.setText(words)
            self.setCursorPosition(0)
        self.setToolTip(full if self._choices else self._empty)

    def open(self, typed: str = "") -> None:
        """Open the list under the field."""
        if self._chooser is None:
            self._chooser = Chooser(self)
            self._chooser.taken.connect(self.typed)
            self._chooser.closed.connect(self._closed)
        many = self._item.kind is Kind.SELECT_MULTIPLE
        answer = self._answer
        chosen = answer if isinstance(answer, tuple) else (answer,) if isinstance(answer, str) else ()
        offer = Offer(self._item.name, self._item.label, self._choices, chosen, many, self._empty)
        self._chooser.ask(offer, QRect(self.mapToGlobal(QPoint(0, 0)), self.size()), typed or "")

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open the list, with the letter that was typed; Delete takes the answer away."""
        text = event.text()
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space | Qt.Key.Key_F2 | Qt.Key.Key_Down:
                self.open()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.typed.emit("")
            case _ if plain and text and text.isprintable():
                self.open(text)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open the list."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.open()

    def _closed(self, key: Qt.Key) -> None:
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Tab}:
            self.finished.emit()

"""Editors of one answer. Each reports what was typed or chosen when the clerk leaves or chooses, and judges nothing.

Never QDateEdit or QDoubleSpinBox: they turn what people type into other values.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.form import Item
from desktop_app.domain.kinds import Answer, Choice, Kind, NoData, NotApplicable, editable, show
from desktop_app.domain.vietnamese import fold
from desktop_app.ui.design import GAP, SPACE
from desktop_app.ui.widgets import set_state

MULTILINE = "multiline"
_FEW_CHOICES = 4
_LONG_LABELS = 70
_LABELS_IN_A_ROW = 40
_SHORT_LABELS = 16
_NARROW = {Kind.INTEGER: 160, Kind.DECIMAL: 160, Kind.DATE: 160}
_TEXT_HEIGHT = 74


class LineEditor(QLineEdit):
    """One line of text, a number or a date; Enter goes on to the next question."""

    typed = Signal(str)
    finished = Signal()

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = item
        self._shown = ""
        if item.kind in _NARROW:
            self.setMaximumWidth(_NARROW[item.kind])
        self._example = self.tr("ngày/tháng/năm") if item.kind is Kind.DATE else ""
        self.editingFinished.connect(self._leave)
        self.returnPressed.connect(self.finished)

    def show_answer(self, answer: Answer, rejected: str | None) -> None:
        """Show what is kept, or the text that could not be."""
        marked = isinstance(answer, NoData | NotApplicable)
        self.setPlaceholderText(show(answer) if marked else self._example)
        self._shown = editable(answer) if rejected is None else rejected
        # only when it differs: an input method may still be composing
        if self.text() != self._shown:
            self.setText(self._shown)

    def _leave(self) -> None:
        if self.text() != self._shown:
            self._shown = self.text()
            self.typed.emit(self.text())


class TextEditor(QPlainTextEdit):
    """Several lines of text, kept when the clerk leaves."""

    typed = Signal(str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setTabChangesFocus(True)
        self.setFixedHeight(_TEXT_HEIGHT)

    def show_answer(self, answer: Answer, rejected: str | None) -> None:
        """Show what is kept, or the text that could not be."""
        self._shown = editable(answer) if rejected is None else rejected
        self.setPlaceholderText(show(answer) if isinstance(answer, NoData | NotApplicable) else "")
        if self.toPlainText() != self._shown:
            self.setPlainText(self._shown)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Report what was typed."""
        super().focusOutEvent(event)
        if self.toPlainText() != self._shown:
            self._shown = self.toPlainText()
            self.typed.emit(self._shown)


class ChoiceButtons(QWidget):
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
                step = 1 if event.key() == Qt.Key.Key_Right else -1
                checked = self._group.checkedId()
                self._chosen(min(max(checked + step, 0), len(self._choices) - 1))
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self._clear()
                self.typed.emit("")
            case _ if number is not None:
                self._chosen(number)
                self.finished.emit()
            case _:
                super().keyPressEvent(event)

    def _number(self, event: QKeyEvent) -> int | None:
        text = fold(event.text())
        if text.isdigit() and 1 <= int(text) <= len(self._choices):
            return int(text) - 1
        starts = [number for number, choice in enumerate(self._choices) if text and fold(choice.label).startswith(text)]
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
    """Many choices in a drop-down; the wheel does not change it in passing."""

    typed = Signal(str)
    finished = Signal()

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = item.choices
        self.addItem(self.tr("(chọn)"), "")
        for choice in item.choices:
            self.addItem(choice.label, choice.name)
        self.setMaximumWidth(420)
        self.activated.connect(self._chosen)

    def show_answer(self, answer: Answer, rejected: str | None) -> None:
        """Show which choice is kept."""
        del rejected
        self.setCurrentIndex(max(self.findData(answer), 0) if isinstance(answer, str) else 0)

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

    def show_answer(self, answer: Answer, rejected: str | None) -> None:
        """Show which choices are kept."""
        del rejected
        for name, box in self._boxes.items():
            box.setChecked(isinstance(answer, tuple) and name in answer)

    def _changed(self) -> None:
        self.typed.emit("; ".join(name for name, box in self._boxes.items() if box.isChecked()))


Editor = LineEditor | TextEditor | ChoiceButtons | ChoiceBox | ManyChoices


def editor_for(item: Item, parent: QWidget) -> Editor:
    """Return the editor that suits a question, named and ready for keyboard and screen reader."""
    made = _made(item, parent)
    made.setObjectName(f"field_{item.name}")
    made.setAccessibleName(item.label)
    made.setAccessibleDescription("\n".join(part for part in (item.hint, item.clause) if part))
    if isinstance(made, ChoiceButtons):
        made.setProperty("choices", "true")
    return made


def show_trouble(editor: Editor, *, trouble: bool) -> None:
    """Mark an editor whose answer has a problem; the remark under it says which."""
    set_state(editor, "trouble", "true" if trouble else "false")


def _made(item: Item, parent: QWidget) -> Editor:
    match item.kind:
        case Kind.SELECT_ONE if _fits_in_a_row(item.choices):
            return ChoiceButtons(item, parent)
        case Kind.SELECT_ONE:
            return ChoiceBox(item, parent)
        case Kind.SELECT_MULTIPLE:
            return ManyChoices(item, parent)
        case Kind.TEXT if MULTILINE in item.appearance:
            return TextEditor(parent)
    return LineEditor(item, parent)


def _fits_in_a_row(choices: tuple[Choice, ...]) -> bool:
    return len(choices) <= _FEW_CHOICES and sum(len(choice.label) for choice in choices) <= _LONG_LABELS

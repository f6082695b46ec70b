"""Editors of one answer. Each reports what was typed or chosen when the clerk leaves or chooses, and judges nothing.

Never QDateEdit or QDoubleSpinBox: they turn what people type into other values.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget

from desktop_app.domain.choosing import FEW
from desktop_app.domain.form import Item
from desktop_app.domain.kinds import Answer, Choice, Kind, NoData, NotApplicable, editable, show
from desktop_app.ui.fields.choices import ChoiceBox, ChoiceButtons, ChooserField, ManyChoices
from desktop_app.ui.sizes import fix_height, limit_width
from desktop_app.ui.widgets import set_state

MULTILINE = "multiline"
_FEW_CHOICES = 4
_LONG_LABELS = 70
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
        # a text that is not kept is reported again, each time the clerk leaves
        self._waits = False
        if item.kind in _NARROW:
            limit_width(self, _NARROW[item.kind])
        self._example = self.tr("ngày/tháng/năm") if item.kind is Kind.DATE else ""
        self.editingFinished.connect(self._leave)
        self.returnPressed.connect(self.finished)

    def show_answer(self, answer: Answer, rejected: str | None) -> None:
        """Show what is kept, or the text that could not be."""
        marked = isinstance(answer, NoData | NotApplicable)
        self.setPlaceholderText(show(answer) if marked else self._example)
        self._shown = editable(answer) if rejected is None else rejected
        self._waits = rejected is not None
        # only when it differs: an input method may still be composing
        if self.text() != self._shown:
            self.setText(self._shown)

    @property
    def unsaved(self) -> bool:
        """Whether something is typed that is not kept yet."""
        return self.text() != self._shown

    def _leave(self) -> None:
        if self.text() != self._shown or self._waits:
            self._shown = self.text()
            self.typed.emit(self.text())


class TextEditor(QPlainTextEdit):
    """Several lines of text, kept when the clerk leaves."""

    typed = Signal(str)
    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._waits = False
        self.setTabChangesFocus(True)
        fix_height(self, _TEXT_HEIGHT)

    def show_answer(self, answer: Answer, rejected: str | None) -> None:
        """Show what is kept, or the text that could not be."""
        self._shown = editable(answer) if rejected is None else rejected
        self._waits = rejected is not None
        self.setPlaceholderText(show(answer) if isinstance(answer, NoData | NotApplicable) else "")
        if self.toPlainText() != self._shown:
            self.setPlainText(self._shown)

    @property
    def unsaved(self) -> bool:
        """Whether something is typed that is not kept yet."""
        return self.toPlainText() != self._shown

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Report what was typed."""
        super().focusOutEvent(event)
        if self.toPlainText() != self._shown or self._waits:
            self._shown = self.toPlainText()
            self.typed.emit(self._shown)


Editor = LineEditor | TextEditor | ChoiceButtons | ChoiceBox | ManyChoices | ChooserField


def editor_for(item: Item, parent: QWidget, empty: str = "") -> Editor:
    """Return the editor that suits a question, named and ready for keyboard and screen reader.

    ``empty`` says why a list from elsewhere has nothing to offer yet.
    """
    made = _made(item, parent, empty)
    made.setObjectName(f"field_{item.name}")
    made.setAccessibleName(item.label)
    made.setAccessibleDescription("\n".join(part for part in (item.hint, item.clause) if part))
    if isinstance(made, ChoiceButtons):
        made.setProperty("choices", "true")
    return made


def show_choices(editor: Editor, choices: Sequence[Choice]) -> None:
    """Offer the choices of the record as it is now."""
    if not isinstance(editor, LineEditor | TextEditor):
        editor.show_choices(choices)


def show_trouble(editor: Editor, *, trouble: bool) -> None:
    """Mark an editor whose answer has a problem; the remark under it says which."""
    set_state(editor, "trouble", "true" if trouble else "false")


def show_waiting(editor: Editor, *, waiting: bool) -> None:
    """Mark an editor whose answer was copied and not looked at yet; the words beside it say so."""
    state = "true" if waiting else "false"
    set_state(editor, "waiting", state)
    if isinstance(editor, ChoiceButtons):
        for each in editor.findChildren(QPushButton):
            set_state(each, "waiting", state)


def _made(item: Item, parent: QWidget, empty: str) -> Editor:
    looked_up = bool(item.choices_from) or len(item.choices) > FEW
    match item.kind:
        case Kind.SELECT_ONE | Kind.SELECT_MULTIPLE if looked_up:
            return ChooserField(item, empty, parent)
        case Kind.SELECT_ONE if _fits_in_a_row(item.choices):
            return ChoiceButtons(item, parent)
        case Kind.SELECT_ONE:
            return ChoiceBox(parent)
        case Kind.SELECT_MULTIPLE:
            return ManyChoices(item, parent)
        case Kind.TEXT if MULTILINE in item.appearance:
            return TextEditor(parent)
    return LineEditor(item, parent)


def _fits_in_a_row(choices: tuple[Choice, ...]) -> bool:
    return len(choices) <= _FEW_CHOICES and sum(len(choice.label) for choice in choices) <= _LONG_LABELS

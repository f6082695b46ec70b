"""One question of the first day: its words, its fields, and what is wrong said at the field."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.ui.design import GAP, SPACE, WIDE
from desktop_app.ui.english import said
from desktop_app.ui.widgets import label, set_state


class Step(QWidget):
    """A page of one question. ``done`` says that a choice has been made that says all."""

    done = Signal()

    def __init__(self, name: str, short: str, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"step_{name}")
        self.setAccessibleName(title)
        self.short = short
        self.next_words = ""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(WIDE)
        head = QVBoxLayout()
        head.setSpacing(GAP + 2)
        head.addWidget(label(title, "title", self))
        head.addWidget(label(words, "subtitle", self))
        self.column.addLayout(head)

    @property
    def asked(self) -> Sequence["Asked"]:
        """The fields, in their order."""
        return self.findChildren(Asked)

    def enter(self) -> None:
        """Get ready to be shown, and put the keyboard where typing begins."""

    def is_sound(self) -> bool:
        """Say whether all is well here; what is not is told at its field."""
        return True

    def go_to_trouble(self) -> None:
        """Put the keyboard at the first field that something is told about."""
        for each in self.asked:
            if each.trouble:
                each.field.setFocus(Qt.FocusReason.OtherFocusReason)
                return


class Asked(QWidget):
    """A field with its words above it, a hint, and what is wrong below it."""

    def __init__(self, words: str, field: QWidget, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self._told = label("", "remark", self)
        self._told.hide()
        set_state(self._told, "level", "block")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        if words:
            above = label(words, "question", self)
            above.setBuddy(field)
            column.addWidget(above)
        if hint:
            column.addWidget(label(hint, "hint", self))
        column.addWidget(field)
        column.addWidget(self._told)
        self._hint = hint
        if isinstance(field, QLineEdit):
            field.textChanged.connect(self.settle)

    @property
    def trouble(self) -> str:
        """What is told to be wrong."""
        return self._told.text().removeprefix("✖ ")

    def holds(self, check: Callable[[], object]) -> bool:
        """Say whether ``check`` finds nothing wrong; what it finds is told here, and said to a screen reader."""
        try:
            check()
        except AppError as error:
            self.tell(f"{said(error.message)} {said(error.advice)}".strip())
            return False
        self.tell("")
        return True

    @Slot()
    def settle(self) -> None:
        """Take back what was told: somebody is mending it."""
        if self.trouble:
            self.tell("")

    def tell(self, trouble: str) -> None:
        """Say what is wrong; nothing takes it back."""
        self._told.setText(f"✖ {trouble}" if trouble else "")
        self._told.setVisible(bool(trouble))
        target = self.field.focusProxy() or self.field
        target.setAccessibleDescription(trouble or self._hint)
        set_state(target, "trouble", bool(trouble))


class Radios(QWidget):
    """A few answers, one of which holds; arrow keys choose. A line below an answer says what it means."""

    chosen = Signal()

    def __init__(self, name: str, words: str, answers: Sequence[tuple[str, str, str]], parent: QWidget) -> None:
        """``answers`` are names, words and what they mean; the first holds until another is chosen."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self._group = QButtonGroup(self)
        self._names = [answer for answer, _, _ in answers]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for number, (answer, shown, meaning) in enumerate(answers):
            made = QRadioButton(shown, self)
            made.setObjectName(f"{name}_{answer}")
            made.setAccessibleName(f"{words}: {shown}")
            made.setAccessibleDescription(meaning)
            self._group.addButton(made, number)
            column.addWidget(made)
            if meaning:
                below = label(meaning, "hint", self)
                below.setContentsMargins(WIDE + SPACE, 0, 0, GAP)
                column.addWidget(below)
        self._group.button(0).setChecked(True)
        self.setFocusProxy(self._group.button(0))
        self._group.idToggled.connect(self._choose)

    @property
    def answer(self) -> str:
        """The name of the answer that holds."""
        return self._names[self._group.checkedId()]

    @property
    def number(self) -> int:
        """The place of the answer that holds."""
        return self._group.checkedId()

    def _choose(self, number: int, holds: bool) -> None:  # noqa: FBT001 - Qt's signal
        if holds:
            self.setFocusProxy(self._group.button(number))
            self.chosen.emit()


def line(name: str, words: str, example: str, parent: QWidget) -> QLineEdit:
    """Return a line of text."""
    made = QLineEdit(parent)
    made.setObjectName(name)
    made.setAccessibleName(words)
    made.setPlaceholderText(example)
    return made

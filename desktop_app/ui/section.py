"""One section of a form on its card: title, hint, questions, and what was copied into it and waits for a look."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Path
from desktop_app.ui.design import SPACE, WIDE
from desktop_app.ui.fields.calculated import Calculated
from desktop_app.ui.fields.grid import Grid
from desktop_app.ui.fields.question import Question
from desktop_app.ui.widgets import button, label

Part: TypeAlias = Question | Calculated | Grid


class Section(QFrame):
    """A card; its parts are added once, and shown anew with each record."""

    confirmed = Signal(object)

    def __init__(self, title: str, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.title = title
        self.parts: list[Part] = []
        self._names: set[str] = set()
        self._waiting: tuple[Path, ...] = ()
        self._confirm = button("", "action_confirm_section", self._confirm_all, "quiet")
        self._confirm.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(WIDE, SPACE + 4, WIDE, SPACE + 4)
        self._column.setSpacing(SPACE)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        if title:
            head.addWidget(label(title, "section_title", self), 1)
        else:
            head.addStretch(1)
        head.addWidget(self._confirm)
        self._column.addLayout(head)
        if hint:
            self._column.addWidget(label(hint, "hint", self))

    def add(self, part: Part) -> None:
        """Add a question, a value or a table."""
        self.parts.append(part)
        self._names.add(part.path.repeat or part.path.item)
        self._column.addWidget(part)

    def show_filled(self, filled: Filled, waiting: Sequence[Path], *, checked: bool) -> None:
        """Show the record as it is now; ``waiting`` are all its places that wait to be confirmed."""
        for part in self.parts:
            part.checked = checked
            part.show_filled(filled)
        self.setVisible(not self.title or any(part.path not in filled.judgement.hidden for part in self.parts))
        self._waiting = tuple(path for path in waiting if self.holds(path))
        words = self.tr("Xác nhận cả phần ({0})").format(len(self._waiting))
        if self._confirm.text() != words:
            self._confirm.setText(words)
            self._confirm.setAccessibleName(f"{words}: {self.title}")
        self._confirm.setVisible(bool(self._waiting))

    def holds(self, path: Path) -> bool:
        """Say whether a place lies in this section."""
        return (path.repeat or path.item) in self._names

    def progress(self, filled: Filled) -> tuple[int, int]:
        """Return how many problems here block, and how many places wait to be confirmed."""
        return sum(self.holds(problem.path) for problem in filled.judgement.blocking), len(self._waiting)

    def take_focus(self) -> None:
        """Put the keyboard at the first question that is shown."""
        for part in self.parts:
            if not isinstance(part, Calculated) and part.isVisibleTo(self):
                part.take_focus()
                return

    def _confirm_all(self) -> None:
        self.confirmed.emit(self._waiting)

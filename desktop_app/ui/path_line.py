"""A line for a file or a folder, with a button beside it that opens the box for choosing."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_app.ui.design import SPACE
from desktop_app.ui.sticks import mounted
from desktop_app.ui.widgets import button

SEPARATOR = ";"
"""Between the names of several files."""

Choose = Callable[[QWidget, str], str]
"""Asks for a file or folder: gets the widget in front of which, and what is written now; empty is "never mind"."""


class PathLine(QWidget):
    """What is typed or chosen; ``chosen`` when the clerk has made up their mind, by the button or by Enter."""

    chosen = Signal()
    edited = Signal()

    def __init__(self, name: str, words: str, choose: Choose, parent: QWidget) -> None:
        super().__init__(parent)
        self._ask = choose
        self.line = QLineEdit(self)
        self.line.setObjectName(name)
        self.line.setAccessibleName(words)
        self.line.textChanged.connect(self.edited)
        self.line.returnPressed.connect(self.chosen)
        what = name.removeprefix("field_")
        choosing = button(
            self.tr("Chọn…"), f"action_choose_{what}", self._choose, accessible=self.tr("Chọn: {0}").format(words)
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.line, 1)
        row.addWidget(choosing)
        self.setFocusProxy(self.line)

    @property
    def text(self) -> str:
        """What is written, without the spaces around it."""
        return self.line.text().strip()

    @property
    def path(self) -> Path:
        """The file or folder that is named."""
        return Path(self.text).expanduser()

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files that are named, where there may be several."""
        return tuple(Path(each.strip()).expanduser() for each in self.line.text().split(SEPARATOR) if each.strip())

    def show_path(self, text: str) -> None:
        """Write a file or folder into the line."""
        self.line.setText(text)

    def _choose(self) -> None:
        chosen = self._ask(self, self.line.text())
        if chosen:
            self.line.setText(chosen)
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.chosen.emit()


def usual_folder() -> Path:
    """Return where a file for another office is put: on the stick that is plugged in, else among the documents."""
    stick = plugged_stick()
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or ".") if stick is None else stick


def plugged_stick() -> Path | None:
    """Return the first volume beside the system's own that can be written to."""
    return next((each for each in mounted() if each.is_dir() and os.access(each, os.W_OK)), None)

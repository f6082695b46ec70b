"""The digits that two people compare by phone, large, in numbered groups, to be read aloud or copied."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QVBoxLayout, QWidget

from desktop_app.ui.design import GAP, SPACE, WIDE
from desktop_app.ui.widgets import label

_ACROSS = 4


class PhraseView(QFrame):
    """Eight groups of four digits; the keyboard can go there, so that a screen reader reads them; Ctrl+C copies."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("phrase")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._phrase = ""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        self._grid.setHorizontalSpacing(WIDE)
        self._grid.setVerticalSpacing(SPACE)
        self._cells: list[QWidget] = []

    @property
    def phrase(self) -> str:
        """What is shown."""
        return self._phrase

    def show_phrase(self, phrase: str) -> None:
        """Show other digits; each group has its number, since people lose count on the phone."""
        if phrase == self._phrase:
            return
        self._phrase = phrase
        for each in self._cells:
            each.hide()
            each.deleteLater()
        groups = phrase.split()
        self._cells = [self._cell(at, group) for at, group in enumerate(groups)]
        self._grid.setColumnStretch(_ACROSS, 1)
        self.setAccessibleName(self.tr("Dãy số đối chiếu, {0} nhóm").format(len(groups)))
        read = (self.tr("nhóm {0}: {1}").format(at, " ".join(group)) for at, group in enumerate(groups, start=1))
        self.setAccessibleDescription("; ".join(read))

    def copy(self) -> None:
        """Put the digits on the clipboard."""
        QApplication.clipboard().setText(self._phrase)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Copy with Ctrl+C."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def _cell(self, at: int, group: str) -> QWidget:
        cell = QWidget(self)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        digits = label(group, "phrase_digits", cell)
        digits.setWordWrap(False)
        number = label(str(at + 1), "hint", cell)
        for each in (number, digits):
            column.addWidget(each)
        self._grid.addWidget(cell, at // _ACROSS, at % _ACROSS)
        return cell

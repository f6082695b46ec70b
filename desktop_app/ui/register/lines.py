"""Fields of the register's panels: one line each, with its words above it."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QListWidget, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.domain.kinds import Kind, Rejected, parse
from desktop_app.domain.register import Basis
from desktop_app.domain.vietnamese import show_date
from desktop_app.ui.design import GAP, SPACE
from desktop_app.ui.widgets import label


class Box(QComboBox):
    """A drop-down of words with values; the wheel does not change it in passing."""

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def offer(self, choices: Iterable[tuple[str, object]], chosen: object = None) -> None:
        """Offer other words, without saying that somebody chose."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.clear()
        for words, value in choices:
            self.addItem(words, value)
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self.choose(chosen)

    def choose(self, value: object) -> None:
        """Show the words of a value; an unknown one shows the first."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.setCurrentIndex(max(self.findData(value), 0))
        self.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to the page."""
        event.ignore()


class Fields(QGridLayout):
    """Named fields in two columns of words and field."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__()
        self._parent = parent
        self.setHorizontalSpacing(SPACE)
        self.setVerticalSpacing(GAP + 2)
        self.setColumnStretch(1, 1)

    def line(self, name: str, words: str, hint: str = "") -> QLineEdit:
        """Add a line of text."""
        made = QLineEdit(self._parent)
        made.setObjectName(name)
        made.setAccessibleName(words)
        made.setPlaceholderText(hint)
        self._put(words, made)
        return made

    def box(self, name: str, words: str) -> Box:
        """Add a drop-down."""
        made = Box(name, words, self._parent)
        self._put(words, made)
        return made

    def _put(self, words: str, field: QWidget) -> None:
        row = self.rowCount()
        told = label(words, "question", self._parent)
        told.setWordWrap(False)
        told.setBuddy(field)
        self.addWidget(told, row, 0)
        self.addWidget(field, row, 1)


class BasisFields:
    """From which day, by which document, and why: on what a change stands."""

    def __init__(self, fields: Fields, prefix: str, day_words: str, day_hint: str) -> None:
        self.day = fields.line(f"field_{prefix}_day", day_words, day_hint)
        self.document = fields.line(f"field_{prefix}_document", _tr("Theo văn bản"), _tr("số, ngày, nơi ban hành"))
        self.why = fields.line(f"field_{prefix}_why", _tr("Ghi chú"))

    def basis(self) -> Basis:
        """Return what has been typed; raises ``AppError`` for a day that is none."""
        return Basis(read_day(self.day.text()), self.document.text(), self.why.text())

    def clear(self) -> None:
        """Empty the fields."""
        for each in (self.day, self.document, self.why):
            each.clear()


def read_day(text: str) -> date | None:
    """Return a day as it was typed, nothing for nothing; raises ``AppError``."""
    parsed = parse(Kind.DATE, text)
    if isinstance(parsed, Rejected):
        raise AppError(f"“{text}”: {parsed.message}")
    return parsed if isinstance(parsed, date) else None


def on(basis: Basis) -> str:
    """Return " từ 01/07/2026, theo QĐ 5", as far as it is known."""
    words = _tr(" từ {0}").format(show_date(basis.day)) if basis.day else ""
    return words + (_tr(", theo {0}").format(basis.document) if basis.document.strip() else "")


def listing(name: str, words: str, parent: QWidget) -> QListWidget:
    """Return a list to read, whose lines wrap."""
    made = QListWidget(parent)
    made.setObjectName(name)
    made.setAccessibleName(words)
    made.setWordWrap(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


def _tr(text: str) -> str:
    return QCoreApplication.translate("Register", text)

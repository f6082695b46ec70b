"""What every page is: a titled ground inside the window."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.period import Period
from desktop_app.ui.design import PAGE, SPACE, WIDE
from desktop_app.ui.widgets import label


class Page(QWidget):
    """A page with title and subtitle; its messages go to the window's notice bar."""

    said = Signal(str)
    busy = Signal(str)
    failed = Signal(object)

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.title = label(title, "title", self)
        self.subtitle = label("", "subtitle", self)
        self.subtitle.hide()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(PAGE, WIDE, PAGE, WIDE)
        self.column.setSpacing(SPACE + 4)
        self.column.addWidget(self.title)
        self.column.addWidget(self.subtitle)

    def show_subtitle(self, text: str) -> None:
        """Show a line under the title."""
        self.subtitle.setText(text)
        self.subtitle.setVisible(bool(text))

    def show_period(self, period: Period) -> None:
        """Be about another period from the next ``enter`` on; most pages are about none."""

    def enter(self) -> None:
        """Bring the page up to date; called each time it is shown."""

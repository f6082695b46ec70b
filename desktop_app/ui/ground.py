"""The ground that pages lie on: whatever is too large for the window can be scrolled to."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget


class Ground(QScrollArea):
    """Frameless; it scrolls where a page needs more room than a small, magnified screen has."""

    def __init__(self, pages: QStackedWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("ground")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(_Bed(pages))


class _Bed(QWidget):
    """Asks for the room that the page on top needs; a layout would ask for what the largest of all pages likes."""

    def __init__(self, pages: QStackedWidget) -> None:
        super().__init__()
        self._pages = pages
        pages.setParent(self)
        pages.currentChanged.connect(self._ask_anew)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return what the page on top needs: it takes what it is given beyond that."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return what the page on top needs."""
        page = self._pages.currentWidget()
        return page.minimumSizeHint() if page else QSize()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the pages all there is."""
        super().resizeEvent(event)
        self._pages.resize(self.size())

    def _ask_anew(self) -> None:
        self.updateGeometry()

"""The ground that pages lie on: whatever is too large for the window can be scrolled to."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget


class Pages(QStackedWidget):
    """A stack that asks for no more room than the page on top needs."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self._ask_anew)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return what the page on top would like."""
        page = self.currentWidget()
        return page.sizeHint() if page else super().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return what the page on top needs."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page else super().minimumSizeHint()

    def _ask_anew(self) -> None:
        self.updateGeometry()


def scrolling(pages: QWidget, parent: QWidget) -> QScrollArea:
    """Return a frameless ground that scrolls where a page needs more room than a small, magnified screen has."""
    made = QScrollArea(parent)
    made.setObjectName("ground")
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setWidgetResizable(True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setWidget(pages)
    return made

"""The list of pages in the side bar: it draws closer together where the window is low, and scrolls where it must."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.design import GAP, follow_look, scaled
from desktop_app.ui.widgets import set_state

_LOW = 600
"""Below this height of the window at 100 % eight pages need to stand close together."""


class Places(QScrollArea):
    """The pages of the window, one button each."""

    def __init__(self, side: QWidget) -> None:
        super().__init__(side)
        self.setObjectName("places")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.ground = QWidget(self)
        self.ground.setObjectName("places_ground")
        self._column = QVBoxLayout(self.ground)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP // 2)
        self._column.addStretch(1)
        self.setWidget(self.ground)
        side.installEventFilter(self)
        follow_look(self, Places.fit)

    def add(self, button: QPushButton) -> None:
        """Add the button of a page below the others."""
        self._column.insertWidget(self._column.count() - 1, button)
        button.installEventFilter(self)

    def fit(self) -> None:
        """Draw together where the window is low for the size of its text."""
        side = self.parentWidget()
        if side is None:
            return
        tight = side.height() < scaled(_LOW)
        if side.property("tight") == tight:
            return
        set_state(side, "tight", tight)
        # a property of the side bar also says how its buttons look
        for each in side.findChildren(QPushButton):
            each.style().unpolish(each)
            each.style().polish(each)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep the button that has the keyboard in sight, and the list as high as there is room."""
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self.fit()
        elif isinstance(watched, QPushButton) and event.type() == QEvent.Type.FocusIn:
            self.ensureWidgetVisible(watched, 0, 0)
        return super().eventFilter(watched, event)

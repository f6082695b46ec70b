"""How the window is laid out: the side bar at the left, and bars above the pages at the right."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui.ground import Ground


def framed(window: QWidget, side: QWidget, bars: Sequence[QWidget], pages: QStackedWidget) -> QWidget:
    """Return the whole of ``window``: ``side`` beside ``pages``, with ``bars`` above them."""
    body = QWidget(window)
    body.setObjectName("page")
    right = QVBoxLayout()
    right.setContentsMargins(0, 0, 0, 0)
    right.setSpacing(0)
    for each in bars:
        right.addWidget(each)
    right.addWidget(Ground(pages, body), 1)
    row = QHBoxLayout(body)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(side)
    row.addLayout(right, 1)
    return body

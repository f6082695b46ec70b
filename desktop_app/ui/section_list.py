"""The list of a form's parts: titles of any length, whole, on as many lines as they need."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem, QWidget

_AROUND = QSize(24, 14)
"""What the style sheet leaves around the words of a line, both sides together."""


class SectionList(QListWidget):
    """A list of wrapped lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Lines(self))


class _Lines(QStyledItemDelegate):
    """Measures a line in the width it will have: Qt's own forgets what is around the words."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of the words when they are broken to the width of the list."""
        view = self.parent()
        width = view.width() if isinstance(view, QWidget) else option.rect.width()
        room = QRect(0, 0, max(width - _AROUND.width(), 1), 10_000)
        words = str(index.data())
        return QSize(width, option.fontMetrics.boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()) + QSize(
            0, _AROUND.height()
        )

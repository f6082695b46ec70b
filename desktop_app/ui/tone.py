"""Words of a list in a colour of the theme: kept by the colour's name, so that they follow when the theme changes."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.design import colour

TONE_ROLE = Qt.ItemDataRole.UserRole + 100
"""The name of a colour, for items of ready-made lists and tables."""


class ToneDelegate(QStyledItemDelegate):
    """Draws each item in the colour it names."""

    def initStyleOption(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Take the colour from the theme in force, each time the item is painted."""
        super().initStyleOption(option, index)
        name = index.data(TONE_ROLE)
        if name:
            option.palette.setBrush(QPalette.ColorRole.Text, QBrush(colour(name)))
            option.palette.setBrush(QPalette.ColorRole.HighlightedText, QBrush(colour(name)))

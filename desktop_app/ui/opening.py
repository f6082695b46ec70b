"""The first thing on the screen: an old computer needs a moment for the ledger, and nobody should stare at nothing."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from desktop_app.ui.design import SIDE_WIDTH, SPACE, WIDE, WINDOW_SIZE
from desktop_app.ui.sizes import fix_width
from desktop_app.ui.widgets import label


class OpeningWindow(QMainWindow):
    """Looks like the window it makes room for, and says what is being opened. Knows nothing of ledgers."""

    def __init__(self, ledger: Path | None) -> None:
        super().__init__()
        self.setObjectName("opening")
        self.setWindowTitle("Sổ Mầm Non")
        self.resize(*WINDOW_SIZE)
        ground = QWidget(self)
        ground.setObjectName("page")
        side = QWidget(ground)
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        fix_width(side, SIDE_WIDTH)
        brand = QVBoxLayout(side)
        brand.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        brand.addWidget(label("Sổ Mầm Non", "brand", side))
        brand.addStretch(1)
        opened = self.tr("Đang mở sổ {0}…").format(ledger.name) if ledger else self.tr("Xin chào!")
        words = label(opened, "title", ground)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(side)
        row.addWidget(words, 1)
        self.setCentralWidget(ground)

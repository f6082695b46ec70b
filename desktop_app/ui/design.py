"""The look of the window: one type scale, one spacing scale, one accent, in one place."""

from dataclasses import asdict, dataclass
from pathlib import Path
from string import Template

from PySide6.QtGui import QColor, QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

GAP, SPACE, WIDE, PAGE = 4, 8, 16, 24
"""The spacing scale, in logical pixels."""

ROW_HEIGHT = 30
SIDE_WIDTH = 212
WINDOW_SIZE = (1280, 700)
FONT_FAMILY = "Liberation Sans"
FONT_POINTS = 10.5


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of the light theme; contrast of text is at least 4.5 to 1."""

    ink: str = "#1B2430"
    quiet: str = "#51606F"
    paper: str = "#FFFFFF"
    ground: str = "#F2F5F8"
    line: str = "#C9D2DC"
    faint: str = "#E4E9EF"
    accent: str = "#0B5C9E"
    accent_dark: str = "#084677"
    accent_pale: str = "#E3EFF9"
    danger: str = "#A8201A"
    danger_pale: str = "#FBE9E8"
    warning: str = "#7A4B00"
    warning_pale: str = "#FFF3DC"
    good: str = "#1B6636"
    good_pale: str = "#E4F3E8"


COLOURS = Colours()


def colour(name: str) -> QColor:
    """Return one of ``COLOURS`` by name."""
    return QColor(getattr(COLOURS, name))


def dress(application: QApplication, resources: Path) -> None:
    """Give the application its style, font and style sheet, the same on every computer."""
    application.setStyle("Fusion")
    for face in sorted((resources / "fonts").glob("LiberationSans-*.ttf")):
        QFontDatabase.addApplicationFont(str(face))
    font = QFont(FONT_FAMILY)
    font.setPointSizeF(FONT_POINTS)
    application.setFont(font)
    sheet = (resources / "style.qss").read_text(encoding="utf-8")
    application.setStyleSheet(Template(sheet).substitute(asdict(COLOURS), icons=(resources / "icons").as_posix()))

"""The look of the window: one type scale, one spacing scale, one accent, light and dark, in one place."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from string import Template
from typing import TypeVar

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

GAP, SPACE, WIDE, PAGE = 4, 8, 16, 24
"""The spacing scale, in logical pixels. It stays as it is when the text grows."""

ROW_HEIGHT = 30
SIDE_WIDTH = 224
ICON_SIZE = 16
"""Lengths that hold text, at 100 %: give them to ``scaled`` or to the functions of ``ui/sizes.py``."""

WINDOW_SIZE = (1280, 700)
FONT_FAMILY = "Liberation Sans"
FONT_POINTS = 10.5
TYPE_SCALE = {"small_text": 9.5, "body_text": FONT_POINTS, "lead_text": 12.5, "title_text": 16.0, "phrase_text": 21.0}
"""The sizes of text in points at 100 %; the style sheet calls them by name."""

_Role = QPalette.ColorRole
_Q = TypeVar("_Q", bound=QObject)


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of the light theme.

    Contrast of text is at least 4.5 to 1, of the edges of fields and of the mark of the keyboard at least 3 to 1.
    ``fill`` lies under ``on_fill`` (main buttons, chosen answers), ``ring`` around it where the keyboard is;
    ``side`` is the ground of the side bar.
    """

    ink: str = "#1B2430"
    quiet: str = "#51606F"
    paper: str = "#FFFFFF"
    ground: str = "#F2F5F8"
    line: str = "#C9D2DC"
    edge: str = "#74818E"
    faint: str = "#E6EBF0"
    accent: str = "#0B5C9E"
    accent_dark: str = "#084677"
    accent_pale: str = "#E3EFF9"
    fill: str = "#0B5C9E"
    fill_dark: str = "#084677"
    on_fill: str = "#FFFFFF"
    ring: str = "#000000"
    danger: str = "#A8201A"
    danger_pale: str = "#FBE9E8"
    warning: str = "#7A4B00"
    warning_pale: str = "#FFF3DC"
    good: str = "#1B6636"
    good_pale: str = "#E4F3E8"
    side: str = "#0A3F69"
    side_chosen: str = "#14588F"
    side_ink: str = "#FFFFFF"
    side_quiet: str = "#C6DBEC"


LIGHT = Colours()
DARK = Colours(
    ink="#E4E9EE",
    quiet="#A7B3BF",
    paper="#1C232B",
    ground="#14191F",
    line="#3A4550",
    edge="#7C8A98",
    faint="#29323C",
    accent="#7DB8EE",
    accent_dark="#A6D0F5",
    accent_pale="#223B52",
    fill="#3574AF",
    fill_dark="#2A6399",
    on_fill="#FFFFFF",
    ring="#FFFFFF",
    danger="#FF9C94",
    danger_pale="#452524",
    warning="#EFBF70",
    warning_pale="#3B2F18",
    good="#86D29E",
    good_pale="#1E3828",
    side="#0D1217",
    side_chosen="#223B52",
    side_ink="#E4E9EE",
    side_quiet="#A7B3BF",
)


class Look(QObject):
    """The theme and the size of text that the application wears now; ``changed`` when it has put on others."""

    changed = Signal()

    def __init__(self, application: QApplication, resources: Path) -> None:
        super().__init__(application)
        self._application = application
        self._sheet = Template((resources / "style.qss").read_text(encoding="utf-8"))
        self._icons = (resources / "icons").as_posix()
        self._theme = "system"
        self.scale = 100
        self.colours = LIGHT
        application.styleHints().colorSchemeChanged.connect(self._follow_system)

    def wear(self, theme: str = "system", scale: int = 100) -> None:
        """Put on a theme (system, light, dark) and a size of text in percent, at once and everywhere."""
        self._theme, self.scale = theme, scale
        wanted = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(theme, Qt.ColorScheme.Unknown)
        # for what the system draws itself, as the frames of windows
        self._application.styleHints().setColorScheme(wanted)
        self._put_on()

    def _follow_system(self) -> None:
        if self._theme == "system":
            self._put_on()

    def _put_on(self) -> None:
        system = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        self.colours = DARK if self._theme == "dark" or (self._theme == "system" and system) else LIGHT
        font = QFont(FONT_FAMILY)
        font.setPointSizeF(FONT_POINTS * self.scale / 100)
        self._application.setPalette(_palette(self.colours))
        self._application.setFont(font)
        self._application.setStyleSheet(self._sheet.substitute(self._tokens()))
        self.changed.emit()

    def _tokens(self) -> dict[str, str]:
        texts = {name: f"{points * self.scale / 100:g}pt" for name, points in TYPE_SCALE.items()}
        drawn = {"icons": self._icons, "shade": "dark" if self.colours is DARK else "light"}
        # beside the words of a status
        drawn["icon_room"] = f"{round(ICON_SIZE * self.scale / 100) + SPACE + GAP}px"
        return asdict(self.colours) | texts | drawn


def dress(application: QApplication, resources: Path, theme: str = "system", scale: int = 100) -> Look:
    """Give the application its style, font and style sheet, the same on every computer."""
    application.setStyle("Fusion")
    for face in sorted((resources / "fonts").glob("LiberationSans-*.ttf")):
        QFontDatabase.addApplicationFont(str(face))
    QDir.setSearchPaths("icons", [str(resources / "icons")])
    look = look_in_force() or Look(application, resources)
    look.wear(theme, scale)
    return look


def look_in_force() -> Look | None:
    """Return what the application wears; ``None`` before it is dressed."""
    application = QApplication.instance()
    return application.findChild(Look, options=Qt.FindChildOption.FindDirectChildrenOnly) if application else None


def colour(name: str) -> QColor:
    """Return a colour of the theme in force by name; ask whenever you paint, do not keep it."""
    look = look_in_force()
    return QColor(getattr(look.colours if look else LIGHT, name))


def scaled(pixels: int) -> int:
    """Return a length that holds text at the size of text in force."""
    look = look_in_force()
    return round(pixels * look.scale / 100) if look else pixels


class _Follower(QObject):
    """Lives and dies with its owner."""

    def __init__(self, owner: _Q, call: Callable[[_Q], object], look: Look) -> None:
        super().__init__(owner)
        self._call: Callable[..., object] = call
        look.changed.connect(self._follow)

    def _follow(self) -> None:
        self._call(self.parent())


def follow_look(owner: _Q, call: Callable[[_Q], object]) -> None:
    """Do ``call(owner)`` now, and each time the application has put on another look."""
    call(owner)
    look = look_in_force()
    if look is not None:
        _Follower(owner, call, look)


def _palette(colours: Colours) -> QPalette:
    """Return the colours for what the style draws by itself, and for what the style sheet does not name."""
    made = QPalette(QColor(colours.paper), QColor(colours.ground))
    for role, name in (
        (_Role.Window, colours.ground),
        (_Role.WindowText, colours.ink),
        (_Role.Base, colours.paper),
        (_Role.AlternateBase, colours.faint),
        (_Role.Text, colours.ink),
        (_Role.Button, colours.paper),
        (_Role.ButtonText, colours.ink),
        (_Role.BrightText, colours.danger),
        (_Role.PlaceholderText, colours.quiet),
        (_Role.ToolTipBase, colours.ink),
        (_Role.ToolTipText, colours.paper),
        (_Role.Link, colours.accent),
        (_Role.LinkVisited, colours.accent_dark),
        (_Role.Highlight, colours.fill),
        (_Role.HighlightedText, colours.on_fill),
        (_Role.Accent, colours.accent),
    ):
        made.setColor(role, QColor(name))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.quiet))
    return made

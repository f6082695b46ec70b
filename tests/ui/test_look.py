"""What is seen: two themes one can read, text that grows, icons that are there, and nothing out of reach."""

import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, fields
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.record import Path as Place
from desktop_app.paths import Places
from desktop_app.settings import Settings, SettingsFile
from desktop_app.ui.design import DARK, LIGHT, ROW_HEIGHT, Colours, Look, colour, dress, scaled
from desktop_app.ui.icons import ROWS, STATES, WORN, icon
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.models.repeat_model import RepeatModel
from tests.builders import Road
from tests.ui.hands import a_window, find, grid_of, settle

_TEXT, _MARK = 4.5, 3.0
_WORDS_ON = {
    "paper": "ink quiet accent accent_dark danger warning good",
    "ground": "ink quiet accent accent_dark danger warning good",
    "faint": "ink quiet accent_dark",
    "accent_pale": "ink quiet accent accent_dark danger",
    "danger_pale": "ink quiet danger",
    "warning_pale": "ink quiet warning",
    "good_pale": "ink good",
    "fill": "on_fill",
    "fill_dark": "on_fill",
    "ink": "paper",
    "accent": "paper",
    "side": "side_ink side_quiet",
    "side_chosen": "side_ink",
}
"""Which words stand on which ground."""
_MARKS_ON = {
    "paper": "edge accent danger fill quiet ring",
    "ground": "edge accent fill ring",
    "accent_pale": "accent",
    "fill": "on_fill ring",
    "side": "side_ink",
    "side_chosen": "side_ink",
}
"""Which edges of fields, marks of the keyboard and chosen buttons stand out from which ground."""
_PAIRS = [
    pytest.param(theme, mark, ground, least, id=f"{name}: {mark} on {ground}")
    for name, theme in (("light", LIGHT), ("dark", DARK))
    for table, least in ((_WORDS_ON, _TEXT), (_MARKS_ON, _MARK))
    for ground, marks in table.items()
    for mark in marks.split()
]
_LOW = (911, 512)
"""A screen of 1366×768 magnified by 150 %."""


def _light(shade: QColor) -> float:
    """Return the relative luminance as WCAG 2 defines it."""
    return 0.2126 * _linear(shade.redF()) + 0.7152 * _linear(shade.greenF()) + 0.0722 * _linear(shade.blueF())


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else math.pow((part + 0.055) / 1.055, 2.4)


def _contrast(one: QColor, other: QColor) -> float:
    darker, lighter = sorted((_light(one), _light(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.fixture
def look(qapp: QApplication, places: Places) -> Iterator[Look]:
    """The application in its light clothes; it takes off everything afterwards."""
    plain, font, style = qapp.palette(), qapp.font(), qapp.style().objectName()
    made = dress(qapp, places.resources, "light")
    yield made
    made.setParent(None)
    made.deleteLater()
    qapp.setStyleSheet("")
    qapp.setPalette(plain)
    qapp.setFont(font)
    qapp.setStyle(style)


@pytest.fixture
def window(road: Road, look: Look, qtbot: QtBot) -> MainWindow:
    assert look.colours is LIGHT
    return a_window(road.commune, qtbot)


@pytest.fixture
def school(road: Road, look: Look, qtbot: QtBot) -> MainWindow:
    assert look.colours is LIGHT
    return a_window(road.school, qtbot)


@pytest.mark.parametrize(("theme", "mark", "ground", "least"), _PAIRS)
def test_words_and_marks_stand_out_from_their_ground(theme: Colours, mark: str, ground: str, least: float) -> None:
    colours = asdict(theme)
    assert _contrast(QColor(colours[mark]), QColor(colours[ground])) >= least


def test_every_pair_that_one_rule_of_the_style_sheet_names_is_in_the_table(places: Places) -> None:
    sheet = (places.resources / "style.qss").read_text(encoding="utf-8")
    missing = []
    for selector, body in re.findall(r"([^{}]+)\{([^}]*)\}", sheet):
        words = re.findall(r"(?<![-\w])color: \$(\w+)", body)
        grounds = re.findall(r"(?<![-\w])background: \$(\w+)", body)
        missing += [
            (selector.strip(), mark, ground)
            for mark in words
            for ground in grounds
            if mark not in _WORDS_ON.get(ground, "").split()
        ]
    assert missing == []


def test_the_style_sheet_names_no_colour_and_no_size_of_text_itself(places: Places) -> None:
    sheet = (places.resources / "style.qss").read_text(encoding="utf-8")
    assert re.findall(r"#[0-9A-Fa-f]{6}\b|\d\s*pt\b|rgba?\(", sheet) == []


def test_both_themes_differ_in_every_ground() -> None:
    same = [each.name for each in fields(Colours) if getattr(LIGHT, each.name) == getattr(DARK, each.name)]
    assert same == ["on_fill"]


def _page_ground(window: MainWindow) -> QColor:
    """Return the colour of a point of the page where nothing stands."""
    spot = window.pages.mapTo(window, QPoint(4, 4))
    return window.grab().toImage().pixelColor(spot)


def test_a_theme_is_put_on_while_the_window_is_open(school: MainWindow, look: Look) -> None:
    assert _page_ground(school).name() == LIGHT.ground.lower()
    look.wear("dark")
    assert _page_ground(school).name() == DARK.ground.lower()
    assert colour("ink").name() == DARK.ink.lower()
    look.wear("light")
    assert _page_ground(school).name() == LIGHT.ground.lower()


def test_icons_follow_the_theme(school: MainWindow, look: Look) -> None:
    worn = find(school, QPushButton, "nav_home").icon()
    look.wear("dark")
    assert find(school, QPushButton, "nav_home").icon().pixmap(16).toImage() != worn.pixmap(16).toImage()


def test_cells_that_were_painted_in_one_theme_follow_to_the_other(school: MainWindow, look: Look) -> None:
    page = school.open_form("nhom_lop")
    page.view.row_added.emit("nhom", None)
    row = page.filled.record.rows["nhom"][0].id
    page.view.typed.emit(Place("so_tre", "nhom", row), "nhiều")
    grid, _view = grid_of(page, "nhom")
    cell = grid.model.cell(Place("so_tre", "nhom", row))
    assert isinstance(grid.model, RepeatModel)
    assert cell.data(Qt.ItemDataRole.BackgroundRole) == QColor(LIGHT.danger_pale)
    look.wear("dark")
    assert cell.data(Qt.ItemDataRole.BackgroundRole) == QColor(DARK.danger_pale)


def _shades(picture: QImage, rect: QRect) -> tuple[QColor, float]:
    """Return the ground of a part of a picture, and the best contrast that anything in it has to that ground."""
    ratio = picture.devicePixelRatio()
    inside = QRect(rect.topLeft() * ratio, rect.size() * ratio).intersected(picture.rect())
    part = picture.copy(inside).convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(part.constBits()).cast("I"))
    ground = QColor(counted.most_common(1)[0][0])
    return ground, max(_contrast(QColor(shade), ground) for shade in counted)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("form_id", ["", "an_toan", "nhom_lop"])
def test_every_label_and_button_that_is_seen_can_be_read(
    school: MainWindow, look: Look, theme: str, form_id: str
) -> None:
    look.wear(theme)
    if form_id:
        school.open_form(form_id)
    settle()
    picture = school.grab().toImage()
    worded: list[QLabel | QPushButton] = [*school.findChildren(QLabel), *school.findChildren(QPushButton)]
    unread = []
    for each in worded:
        seen = each.visibleRegion().boundingRect()
        if not each.isVisible() or not each.text().strip() or seen.height() < each.height():
            continue
        place = QRect(each.mapTo(school, seen.topLeft()), seen.size())
        ground, best = _shades(picture, place)
        if best < _TEXT:
            unread.append((each.objectName(), each.text(), ground.name(), round(best, 2)))
    assert unread == []


def test_text_and_what_holds_it_grow_together(school: MainWindow, look: Look) -> None:
    side, home = find(school, QWidget, "side"), find(school, QPushButton, "nav_home")
    width, letters = side.width(), home.fontMetrics().height()
    look.wear("light", 150)
    settle()
    assert side.width() == round(width * 1.5)
    assert home.fontMetrics().height() > letters * 1.35
    assert scaled(ROW_HEIGHT) == round(ROW_HEIGHT * 1.5)


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("who", ["school", "commune", "province"])
def test_no_page_needs_more_than_a_small_magnified_screen(road: Road, qtbot: QtBot, who: str) -> None:
    shown = a_window(getattr(road, who), qtbot)
    shown.resize(*_LOW)
    if who == "school":
        shown.open_form("an_toan")
    ground = find(shown, QScrollArea, "ground")
    wide = []
    for at in range(shown.pages.count()):
        shown.pages.setCurrentIndex(at)
        settle()
        if ground.horizontalScrollBar().maximum() > 0:
            wide.append((shown.page.objectName(), shown.page.minimumSizeHint().width()))
    assert (shown.width(), shown.height()) == _LOW
    assert wide == []


def test_what_a_screen_at_200_percent_has_no_room_for_is_scrolled_to(window: MainWindow) -> None:
    window.resize(683, 384)
    settle()
    assert (window.width(), window.height()) == (683, 384)
    for name in ("nav_home", "nav_send", "nav_register"):
        button = find(window, QPushButton, name)
        button.setFocus()
        settle()
        assert button.visibleRegion().boundingRect().height() == button.height(), name
    ground = find(window, QScrollArea, "ground")
    page = window.page
    assert page.width() >= page.minimumSizeHint().width()
    assert ground.horizontalScrollBar().maximum() == max(page.width() - ground.viewport().width(), 0)


@pytest.mark.usefixtures("look")
def test_every_icon_that_is_named_is_there(places: Places) -> None:
    named = {*WORN.values(), *ROWS.values(), *STATES.values()}
    there = {each.stem for each in (places.resources / "icons").glob("*.svg")}
    assert named - there == set()
    empty = [name for name in sorted(named) if _is_empty(icon(name).pixmap(16).toImage())]
    assert empty == []


def _is_empty(picture: QImage) -> bool:
    return all(picture.pixelColor(x, y).alpha() == 0 for x in range(picture.width()) for y in range(picture.height()))


def test_every_picture_the_style_sheet_names_is_there(places: Places) -> None:
    sheet = (places.resources / "style.qss").read_text(encoding="utf-8")
    named = re.findall(r"url\(\$icons/([^)]+)\)", sheet)
    assert named
    for name in named:
        for shade in ("light", "dark"):
            assert (places.resources / "icons" / name.replace("$shade", shade)).is_file(), name


def test_no_icon_stands_without_words(window: MainWindow) -> None:
    silent = [
        each.objectName()
        for each in window.findChildren(QPushButton)
        if not each.isHidden() and not each.icon().isNull() and not each.text()
    ]
    assert silent == []


def test_settings_are_worn_at_once_and_kept(road: Road, look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "cai-dat.json"
    made = MainWindow(road.school, SettingsFile(path))
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    qtbot.keyClick(made, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    settle()
    page = made.page
    assert page.objectName() == "page_settings"
    for name, value in (("field_theme", "dark"), ("field_scale", 125), ("field_language", "en")):
        box = find(page, QComboBox, name)
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Home)
        while box.currentData() != value:
            qtbot.keyClick(box, Qt.Key.Key_Down)
    assert look.colours is DARK
    assert look.scale == 125
    assert SettingsFile(path).read() == Settings(theme="dark", scale=125, language="en")


@pytest.mark.usefixtures("look")
def test_the_settings_page_shows_what_was_kept(road: Road, qtbot: QtBot, tmp_path: Path) -> None:
    kept = SettingsFile(tmp_path / "cai-dat.json")
    kept.change(theme="dark", scale=110)
    made = MainWindow(road.school, kept)
    qtbot.addWidget(made)
    assert find(made, QComboBox, "field_theme").currentData() == "dark"
    assert find(made, QComboBox, "field_scale").currentData() == 110

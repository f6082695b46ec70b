"""Vietnamese from the first key: UniKey, which sends backspaces, and input methods that compose."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.record import Path as Place
from desktop_app.ui.main_window import MainWindow
from desktop_app.workflow.office import Office
from tests.builders import PERIOD, SCHOOL, surroundings
from tests.small_pack import small_places
from tests.ui.grids import a_school, compose, editor, hire, is_editing, kept, key_text, place, shown, staff_grid
from tests.ui.hands import a_window, find, open_chooser, press

# "Tieengs Vieetj" in Telex, "Tie61ng Vie65t" in VNI: what UniKey really sends, a backspace for each letter it corrects
TELEX = (
    "T",
    "i",
    "e",
    "\b",
    "ê",
    "n",
    "g",
    "\b",
    "\b",
    "\b",
    "ế",
    "n",
    "g",
    " ",
    "V",
    "i",
    "e",
    "\b",
    "ê",
    "t",
    "\b",
    "\b",
    "ệ",
    "t",
)
FIRST_LETTER = ("d", "\b", "đ", "a", "o", "\b", "\b", "à", "o")


@pytest.fixture
def school(tmp_path: Path) -> Iterator[Office]:
    with a_school(tmp_path) as office:
        hire(office)
        yield office


@pytest.fixture
def window(school: Office, qtbot: QtBot) -> MainWindow:
    return a_window(school, qtbot)


@pytest.mark.parametrize(("keys", "word"), [(TELEX, "Tiếng Việt"), (FIRST_LETTER, "đào"), (("ă", "n"), "ăn")])
def test_unikey_writes_into_a_cell_from_the_first_key(
    keys: tuple[str, ...], word: str, window: MainWindow, school: Office, qtbot: QtBot
) -> None:
    _, view = staff_grid(window)
    assert not is_editing(view)
    for key in keys:
        key_text(key)
    assert editor(view, "ho_ten").text() == word
    press(qtbot, Qt.Key.Key_Return)
    assert kept(school, "ho_ten")[0] == word


def test_unikey_looks_a_choice_up_from_the_first_key(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    grid, view = staff_grid(window)
    view.setCurrentIndex(grid.model.index(0, 2))
    for key in ("n", "h", "a", "\b", "â", "n"):
        key_text(key)
    chooser = open_chooser(window)
    assert chooser.filter.text() == "nhân"
    press(qtbot, Qt.Key.Key_Return)
    assert kept(school, "vai_tro")[0] == "nv"


def test_unikey_writes_into_the_lines_that_find_and_filter(window: MainWindow, qtbot: QtBot) -> None:
    grid, view = staff_grid(window)
    qtbot.keyClick(view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    for key in FIRST_LETTER:
        key_text(key)
    line = find(grid, QLineEdit, "field_find_nguoi")
    assert line.text() == "đào"
    press(qtbot, Qt.Key.Key_Return)
    assert place(view) == (0, 0)
    words = find(grid, QLineEdit, "field_filter_nguoi")
    words.setFocus()
    for key in FIRST_LETTER:
        key_text(key)
    assert words.text() == "đào"
    qtbot.waitUntil(lambda: shown(grid, "ho_ten") == ["Trần Thị Đào"])


def test_composing_begins_in_a_closed_cell_and_nothing_composed_is_lost(
    window: MainWindow, school: Office, qtbot: QtBot
) -> None:
    _, view = staff_grid(window)
    assert view.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    for preedit in ("T", "Ti", "Tiê", "Tiến", "Tiếng"):
        compose(view, preedit)
    assert editor(view, "ho_ten").isVisible()
    assert view.hasFocus(), "taking the keyboard away would break off the composing"
    compose(view, "", "Tiếng")
    line = editor(view, "ho_ten")
    assert (line.text(), line.hasFocus()) == ("Tiếng", True)
    compose(line, "Việ")
    compose(line, "", " Việt")
    press(qtbot, Qt.Key.Key_Return)
    assert kept(school, "ho_ten")[0] == "Tiếng Việt"


def test_composing_that_is_given_up_leaves_the_cell_as_it_was(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    _, view = staff_grid(window)
    compose(view, "Ti")
    compose(view, "")
    assert editor(view, "ho_ten").text() == "Trần Thị Đào"
    press(qtbot, Qt.Key.Key_Escape)
    assert kept(school, "ho_ten")[0] == "Trần Thị Đào"


def test_a_word_committed_at_once_opens_the_cell_with_it(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    _, view = staff_grid(window)
    compose(view, "", "Đào")
    assert editor(view, "ho_ten").text() == "Đào"
    press(qtbot, Qt.Key.Key_Return)
    assert kept(school, "ho_ten")[0] == "Đào"


def test_a_composed_word_looks_a_choice_up(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    grid, view = staff_grid(window)
    view.setCurrentIndex(grid.model.index(0, 2))
    compose(view, "quả")
    compose(view, "", "quản")
    assert open_chooser(window).filter.text() == "quản"
    press(qtbot, Qt.Key.Key_Return)
    assert kept(school, "vai_tro")[0] == "ql"


@pytest.mark.parametrize("composed", [False, True], ids=["unikey", "composed"])
def test_a_field_of_one_line_takes_both_ways(composed: bool, tmp_path: Path, qtbot: QtBot) -> None:  # noqa: FBT001
    folder = tmp_path / "other"
    folder.mkdir()
    with Office.create(folder / "t.somamnon", SCHOOL, surroundings(places=small_places(folder))) as office:
        window = a_window(office, qtbot)
        field = find(window.open_form("tre"), QWidget, "field_dia_chi")
        window.activateWindow()
        field.setFocus()
        qtbot.waitUntil(field.hasFocus)
        if composed:
            compose(field, "Tiến")
            compose(field, "", "Tiếng Việt")
        else:
            for key in TELEX:
                key_text(key)
        QApplication.processEvents()
        press(qtbot, Qt.Key.Key_Return)
        assert office.entry.open("tre", PERIOD).answer(Place("dia_chi")) == "Tiếng Việt"

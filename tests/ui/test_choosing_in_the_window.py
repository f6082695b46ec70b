"""Choosing from long lists in the window: by a few letters, without diacritics, by keyboard alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.kinds import Choice
from desktop_app.domain.record import Path as Place
from desktop_app.ui.fields.choices import ChoiceBox, ChooserField
from desktop_app.ui.fields.chooser import Chooser
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.models.choice_model import ChoiceModel
from desktop_app.workflow.office import Office
from tests.builders import PERIOD, SCHOOL, surroundings
from tests.small_pack import small_places
from tests.ui.hands import a_window, find, grid_of, open_chooser, press

NAMES = ("Trần Thị Lan", "Lê Thị Mai", "Đặng Thị Đào", "Phạm Đức Đạt", "Hoàng Thị Yến", "Nguyễn Thị Hoà")
TEAM = (
    """## survey

| type | name | label | required |
| --- | --- | --- | --- |
| select_one_from_file doi_ngu.csv | phu_trach | Người phụ trách | yes |
| select_multiple_from_file doi_ngu.csv | to_tu_van | Tổ tư vấn | yes |
| select_one muoi | mau | Màu | yes |
| select_one nam | hang | Hạng | yes |
| text | ghi_chu | Ghi chú | |

## choices

| list_name | name | label |
| --- | --- | --- |
"""
    + "".join(
        f"| {name} | {at} | {label} |\n"
        for name, labels in (
            ("muoi", ("Đỏ", "Da cam", "Vàng", "Lục", "Lam", "Chàm", "Tím", "Đen", "Trắng", "Nâu")),
            ("nam", ("Một", "Hai", "Đặc biệt", "Bốn", "Năm")),
        )
        for at, label in enumerate(labels)
    )
    + """
## settings

| form_title | form_id | version |
| --- | --- | --- |
| Phân công | phan_cong | 1 |
"""
)


@pytest.fixture
def school(tmp_path: Path) -> Iterator[Office]:
    places = small_places(tmp_path, {"phan_cong": TEAM})
    with Office.create(tmp_path / "truong.somamnon", SCHOOL, surroundings(places=places)) as office:
        yield office


@pytest.fixture
def window(school: Office, qtbot: QtBot) -> MainWindow:
    return a_window(school, qtbot)


def _hire(school: Office, *names: str) -> list[str]:
    entry = school.entry
    filled = entry.open("doi_ngu", PERIOD)
    first = len(filled.record.rows.get("nguoi", ()))
    filled = entry.paste(filled, "nguoi", first, ("ho_ten", "vai_tro", "so_gio"), tuple((n, "gv", "9") for n in names))
    return [row.id for row in filled.record.rows["nguoi"]]


def _kept(school: Office, form_id: str, place: Place) -> object:
    return school.entry.open(form_id, PERIOD).answer(place)


def _session(school: Office) -> Place:
    filled = school.entry.add_row(school.entry.open("tap_huan", PERIOD), "buoi")
    return Place("nguoi_du", "buoi", filled.record.rows["buoi"][0].id)


def test_participants_are_found_by_a_few_letters_and_ticked_by_keyboard(
    window: MainWindow, school: Office, qtbot: QtBot
) -> None:
    ids = _hire(school, *NAMES)
    place = _session(school)
    page = window.open_form("tap_huan")
    grid, view = grid_of(page, "buoi")
    view.setCurrentIndex(grid.model.index(0, 1))
    qtbot.keyClick(view, Qt.Key.Key_D)
    chooser = open_chooser(window)
    assert chooser.filter.text() == "d"
    qtbot.keyClicks(chooser.filter, "ao")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "hoa")
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Space)  # nothing is typed: the first of the list
    press(qtbot, Qt.Key.Key_Return)
    assert not chooser.isVisible()
    assert _kept(school, "tap_huan", place) == (ids[0], ids[2], ids[5])
    assert grid.model.index(0, 1).data() == "3 người: Trần Thị Lan; Đặng Thị Đào; Nguyễn Thị Hoà"
    assert grid.model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole) == "Trần Thị Lan; Đặng Thị Đào; Nguyễn Thị Hoà"


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return])
def test_the_list_opens_by_key_and_escape_leaves_everything_as_it_was(
    key: Qt.Key, window: MainWindow, school: Office, qtbot: QtBot
) -> None:
    ids = _hire(school, *NAMES)
    place = _session(school)
    school.entry.answer(school.entry.open("tap_huan", PERIOD), place, "Trần Thị Lan")
    page = window.open_form("tap_huan")
    grid, view = grid_of(page, "buoi")
    view.setCurrentIndex(grid.model.index(0, 1))
    qtbot.keyClick(view, key)
    chooser = open_chooser(window)
    press(qtbot, Qt.Key.Key_Down, 2)
    press(qtbot, Qt.Key.Key_Space)
    assert chooser.model.ticked == (ids[0], ids[2])
    press(qtbot, Qt.Key.Key_Escape)
    assert _kept(school, "tap_huan", place) == (ids[0],)
    assert QApplication.focusWidget() is view


def test_the_list_opens_by_double_click_and_a_click_ticks(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    ids = _hire(school, *NAMES)
    place = _session(school)
    page = window.open_form("tap_huan")
    grid, view = grid_of(page, "buoi")
    where = view.visualRect(grid.model.index(0, 1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    chooser = open_chooser(window)
    line = chooser.view.visualRect(chooser.model.index(1)).center()
    qtbot.mouseClick(chooser.view.viewport(), Qt.MouseButton.LeftButton, pos=line)
    chooser.hide()  # as a click elsewhere does: what was ticked is kept
    assert _kept(school, "tap_huan", place) == (ids[1],)


def test_all_that_fit_are_chosen_or_let_go_together(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    ids = _hire(school, *NAMES)
    place = _session(school)
    page = window.open_form("tap_huan")
    grid, view = grid_of(page, "buoi")
    view.setCurrentIndex(grid.model.index(0, 1))
    qtbot.keyClick(view, Qt.Key.Key_F2)
    chooser = open_chooser(window)
    qtbot.keyClicks(chooser.filter, "thi")
    find(chooser, QPushButton, "action_choose_all").click()
    qtbot.keyClicks(chooser.filter, " lan")
    find(chooser, QPushButton, "action_choose_none").click()
    find(chooser, QPushButton, "action_choose_done").click()
    assert _kept(school, "tap_huan", place) == (ids[1], ids[2], ids[4], ids[5])


def test_typed_and_pasted_names_go_on_working(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    ids = _hire(school, *NAMES)
    place = _session(school)
    page = window.open_form("tap_huan")
    grid, view = grid_of(page, "buoi")
    view.setCurrentIndex(grid.model.index(0, 1))
    qtbot.keyClick(view, Qt.Key.Key_F2)
    qtbot.keyClicks(open_chooser(window).filter, "le thi mai; dang thi dao")
    press(qtbot, Qt.Key.Key_Return)
    assert _kept(school, "tap_huan", place) == (ids[1], ids[2])
    QGuiApplication.clipboard().setText("Phạm Đức Đạt; Lê Thị Mai")
    qtbot.keyClick(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert _kept(school, "tap_huan", place) == (ids[1], ids[3])
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Lê Thị Mai; Phạm Đức Đạt"


def test_a_choice_in_a_cell_is_found_without_diacritics_and_enter_goes_down(
    window: MainWindow, school: Office, qtbot: QtBot
) -> None:
    rows = _hire(school, *NAMES)
    page = window.open_form("doi_ngu")
    grid, view = grid_of(page, "nguoi")
    view.setCurrentIndex(grid.model.index(0, 1))
    for text, key in (("nhan", Qt.Key.Key_Return), ("NHAN V", Qt.Key.Key_Tab)):
        qtbot.keyClicks(view, text[0])
        qtbot.keyClicks(open_chooser(window).filter, text[1:])
        press(qtbot, key)
    assert [_kept(school, "doi_ngu", Place("vai_tro", "nguoi", row)) for row in rows[:3]] == ["nv", "nv", "gv"]
    assert (view.currentIndex().row(), view.currentIndex().column()) == (1, 2)


def test_an_empty_list_says_where_to_fill_it(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    _session(school)
    page = window.open_form("tap_huan")
    grid, view = grid_of(page, "buoi")
    view.setCurrentIndex(grid.model.index(0, 1))
    qtbot.keyClick(view, Qt.Key.Key_F2)
    words = "Chưa có ai trong biểu “Đội ngũ”. Điền biểu ấy trước."
    assert words in [label.text() for label in open_chooser(window).findChildren(type(page.title), "hint")]
    press(qtbot, Qt.Key.Key_Escape)
    assert find(window.open_form("phan_cong"), ChooserField, "field_phu_trach").placeholderText() == words


def test_lists_outside_tables_open_below_their_field(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    ids = _hire(school, *NAMES)
    page = window.open_form("phan_cong")
    field = find(page, ChooserField, "field_phu_trach")
    assert field.hasFocus()
    qtbot.keyClicks(field, "d")
    qtbot.keyClicks(open_chooser(page).filter, "at")
    press(qtbot, Qt.Key.Key_Return)
    assert _kept(school, "phan_cong", Place("phu_trach")) == ids[3]
    assert field.text() == "Phạm Đức Đạt"
    many = find(page, ChooserField, "field_to_tu_van")
    assert many.hasFocus(), "a choice made goes on to the next question"
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Down, 3)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, Qt.Key.Key_Return)
    assert _kept(school, "phan_cong", Place("to_tu_van")) == tuple(ids)
    assert many.text() == "6 người: Trần Thị Lan; Lê Thị Mai; Đặng Thị Đào; …"
    assert many.toolTip().endswith("Nguyễn Thị Hoà")


def test_more_than_eight_choices_are_looked_up_and_fewer_drop_down(
    window: MainWindow, school: Office, qtbot: QtBot
) -> None:
    page = window.open_form("phan_cong")
    field = find(page, ChooserField, "field_mau")
    field.setFocus()
    qtbot.keyClicks(field, "d")
    chooser = open_chooser(page)
    assert [chooser.model.index(at).data() for at in range(3)] == ["Da cam", "Đỏ", "Đen"], "exact accents first"
    qtbot.keyClicks(chooser.filter, "en")
    press(qtbot, Qt.Key.Key_Return)
    assert _kept(school, "phan_cong", Place("mau")) == "7"
    box = find(page, ChoiceBox, "field_hang")
    qtbot.keyClicks(box, "d")
    assert _kept(school, "phan_cong", Place("hang")) == "2", "the first letter is enough, with or without its bar"


def test_a_new_colleague_is_offered_when_the_form_is_opened_again(
    window: MainWindow, school: Office, qtbot: QtBot
) -> None:
    _hire(school, "Lan")
    page = window.open_form("phan_cong")
    ids = _hire(school, "Mai")
    page.enter()
    field = find(page, ChooserField, "field_phu_trach")
    field.setFocus()
    qtbot.keyClicks(field, "m")
    press(qtbot, Qt.Key.Key_Return)
    assert _kept(school, "phan_cong", Place("phu_trach")) == ids[1]


def test_everything_in_the_list_has_a_name(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    _hire(school, *NAMES)
    page = window.open_form("phan_cong")
    find(page, ChooserField, "field_to_tu_van").open()
    chooser = open_chooser(page)
    assert chooser.objectName() == "chooser_to_tu_van"
    for each in (chooser, chooser.filter, chooser.view, *chooser.findChildren(QPushButton)):
        assert each.objectName()
        assert each.accessibleName()
    press(qtbot, Qt.Key.Key_Escape)


def test_the_list_is_a_sound_model_for_a_whole_province() -> None:
    model = ChoiceModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.offer([Choice(str(n), f"Đơn vị {n}") for n in range(600)], ["3"], many=True)
    model.look_up("don vi 59")
    model.toggle(0)
    assert tester.model() is model
    assert model.ticked == ("3", "59")


def test_plain_cells_are_still_typed_into(window: MainWindow, school: Office, qtbot: QtBot) -> None:
    rows = _hire(school, "Lan")
    page = window.open_form("doi_ngu")
    grid, view = grid_of(page, "nguoi")
    view.setCurrentIndex(grid.model.index(0, 2))
    qtbot.keyClicks(view, "7")
    assert not [each for each in page.findChildren(Chooser) if each.isVisible()]
    qtbot.keyClick(find(view, QLineEdit, "cell_so_gio"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _kept(school, "doi_ngu", Place("so_gio", "nguoi", rows[0])) == 7)

"""Draws the pictures of ``resources/pictures/`` anew: real windows over a demonstration province, at 1366×768.

Run ``python build_spec/pictures.py [FOLDER]`` in the project's environment; needs no display. Every page is drawn
three times: in the light theme, in the dark one (folder ``dark``) and as on a screen at 150 % (folder ``large``).
With ``--only light|dark|large`` one of them; ``--text 150`` draws with the program's own larger text.
"""

import argparse
import gc
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

SIZE = (1366, 768)
# a draw of communes with wards and industrial areas among them, so that every indicator has something to say
SEED = 81
_COLOURS = 192
SCREEN = Path(tempfile.mkdtemp()) / "screen.json"
SCREEN.write_text(json.dumps({"screens": [{"name": "small", "x": 0, "y": 0, "width": SIZE[0], "height": SIZE[1]}]}))
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={SCREEN}")
# what the offscreen platform says of itself is no news
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from openpyxl import load_workbook  # noqa: E402 - the platform is chosen first
from PySide6.QtCore import Qt, QThreadPool  # noqa: E402 - the platform is chosen first
from PySide6.QtGui import QAction, QImage, QPainter, QPixmap  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTableView, QWidget  # noqa: E402

from desktop_app.app import make_application  # noqa: E402
from desktop_app.domain.edition import Reason  # noqa: E402
from desktop_app.domain.form import Form  # noqa: E402
from desktop_app.domain.kinds import Kind  # noqa: E402
from desktop_app.domain.record import Path as Place  # noqa: E402
from desktop_app.paths import Places, find_places  # noqa: E402
from desktop_app.ui.design import dress  # noqa: E402
from desktop_app.ui.fields.chooser import Chooser  # noqa: E402
from desktop_app.ui.fields.grid_view import GridView  # noqa: E402
from desktop_app.ui.first_day.doorway import Doorway  # noqa: E402
from desktop_app.ui.main_window import MainWindow  # noqa: E402
from desktop_app.ui.person_panel import PersonPanel  # noqa: E402
from desktop_app.workflow.demo import Demo, make_demo  # noqa: E402
from desktop_app.workflow.first_day import FirstDay  # noqa: E402
from desktop_app.workflow.office import Office, Surroundings, local_now  # noqa: E402
from desktop_app.workflow.register import institution  # noqa: E402


def main() -> None:
    """Make every picture, each look in a process of its own: the scale of a screen is chosen before Qt starts."""
    asked = _asked()
    if asked.only is None:
        for only in ("light", "dark", "large"):
            again = [sys.executable, __file__, str(asked.folder), "--only", only, "--text", str(asked.text)]
            scale = {"QT_SCALE_FACTOR": "1.5"} if only == "large" else {}
            subprocess.run(again, check=True, env=os.environ | scale)
        return
    target: Path = asked.folder if asked.only == "light" else asked.folder / asked.only
    target.mkdir(parents=True, exist_ok=True)
    # windows must go where they were made, not where a thread happens to collect what is left of them
    gc.disable()
    application = make_application()
    places = find_places()
    dress(application, places.resources, "dark" if asked.only == "dark" else "light", asked.text)
    with tempfile.TemporaryDirectory() as folder:
        demo = make_demo(Path(folder) / "demo", 6, 4, SEED, places)
        draw_first_day(application, places, target)
        draw_wide(application, demo, places, target)
        draw_beside(application, demo, places, target)
        draw_trouble(application, demo, places, target)
        draw_institution(application, demo, places, target)
        draw_twin(application, demo, places, target, Path(folder))
        draw_chooser(application, demo, places, target)
        draw_new_year(application, demo, places, target)
        draw_commune(application, demo, places, target)
        draw_province(application, demo, places, target)
        draw_keys(application, demo, places, target, Path(folder))


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "resources" / "pictures")
    parser.add_argument("--only", choices=("light", "dark", "large"))
    parser.add_argument("--text", type=int, default=100, choices=(100, 110, 125, 150))
    return parser.parse_args()


def draw_institution(application: QApplication, demo: Demo, places: Places, target: Path) -> None:
    """Draw home, form page, grid and check page of one kindergarten."""
    with Office.open(demo.institutions[0], Surroundings(places, "Nguyễn Thị Hoà")) as office:
        filled = office.entry.open("nhom_lop", office.period)
        row = filled.record.rows["nhom"][1].id
        filled = office.entry.answer(filled, Place("so_tre", "nhom", row), "41")
        office.entry.answer(filled, Place("tre_nu", "nhom", filled.record.rows["nhom"][2].id), "90")
        safety = office.entry.open("an_toan", office.period)
        safety = office.entry.answer(safety, Place("tc_i_03"), "chua_dat")
        safety = office.entry.answer(safety, Place("tc_i_05"), "")
        office.entry.answer(safety, Place("nguoi_theo_doi"), "")
        window = _window(office)
        _keep(application, window, target / "home.png")
        form = window.open_form("an_toan")
        form.view.go_to_section(2)
        _keep(application, window, target / "form_page.png")
        window.open_form("nhom_lop").go_to(Place("so_tre", "nhom", row))
        _keep(application, window, target / "grid.png")
        window.open_form("an_toan")
        _press(window, "action_check")
        _keep(application, window, target / "check.png")
        _press(window, "nav_send")
        _keep(application, window, target / "send.png")
        _press(window, "nav_settings")
        _keep(application, window, target / "settings.png")
        window.close()


def draw_first_day(application: QApplication, places: Places, target: Path) -> None:
    """Draw what the first day asks."""
    door = Doorway(FirstDay(places), Path.home() / "So Mam Non", "Nguyễn Thị Hoà", restores=True)
    _resize(door)
    door.show_first_day()
    _keep(application, door, target / "first_day.png")
    _press(door, "action_kind_institution")
    _type(door, "field_commune", "bac hong linh")
    _keep(application, door, target / "first_day_commune.png")
    _press(door, "action_next")
    _keep(application, door, target / "first_day_unit.png")
    _type(door, "field_unit_code", "42401001")
    _type(door, "field_unit_name", "Hoa Sen")
    for _ in range(2):
        _press(door, "action_next")
    for name in ("field_passphrase", "field_passphrase_again"):
        _type(door, name, "con meo nam tren mai nha")
    _keep(application, door, target / "first_day_key.png")
    for _ in range(2):
        _press(door, "action_next")
    _keep(application, door, target / "first_day_review.png")
    door.close()


def draw_wide(application: QApplication, demo: Demo, places: Places, target: Path) -> None:
    """Draw a wide table: scrolled sideways, with a note, with something found in it and rows left out."""
    with Office.open(demo.institutions[2], Surroundings(places, "Nguyễn Thị Hoà")) as office:
        filled = office.entry.open("doi_ngu", office.period)
        repeat = next(name for name, rows in filled.record.rows.items() if rows)
        first = filled.form.repeats[repeat].items[0].name
        window = _window(office)
        page = window.open_form("doi_ngu")
        rows = page.filled.record.rows[repeat]
        grid = _grid(page, repeat)
        page.go_to(Place(first, repeat, rows[1].id))
        grid.setCurrentIndex(grid.model().index(1, grid.model().columnCount() - 1))
        _keep(application, window, target / "wide_table.png")
        page.go_to(Place(first, repeat, rows[1].id))
        _do(page, "action_note")
        _keep(application, window, target / "note.png")
        page.memory.close_panel()
        grid.setFocus()
        QTest.keyClick(grid, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        _type(page, f"field_find_{repeat}", "thi")
        _type(page, f"field_filter_{repeat}", "giao vien")
        QTest.qWait(400)
        _keep(application, window, target / "find_and_filter.png")
        window.close()


def draw_beside(application: QApplication, demo: Demo, places: Places, target: Path) -> None:
    """Draw what stands beside and over a form: history, differences, help, keys, search, paper."""
    with Office.open(demo.institutions[2], Surroundings(places, "Nguyễn Thị Hoà")) as office:
        window = _window(office)
        form = window.open_form("nhom_lop")
        row = form.filled.record.rows["nhom"][1].id
        form.go_to(Place("so_tre", "nhom", row))
        for figure in ("19", "20"):
            form.memory.revised.emit(office.entry.answer(form.filled, Place("so_tre", "nhom", row), figure))
        _do(form, "action_history")
        _keep(application, window, target / "history.png")
        _do(form, "action_differences")
        _keep(application, window, target / "differences.png")
        form.memory.close_panel()
        form.go_to(Place("so_tre", "nhom", row))
        _do(window, "action_help")
        _keep(application, window, target / "help.png")
        window.assistance.close_help()
        window.assistance.show_keys()
        _keep(application, window, target / "keys.png")
        window.assistance.sheet.hide()
        _do(window, "action_find_everything")
        _settle(application)
        QTest.keyClicks(_field(window.assistance.palette), "tre em gai")
        _settle(application)
        _keep(application, window, target / "palette.png")
        window.assistance.palette.hide()
        _do(form, "action_print_form")
        _settle(application)
        QTest.qWait(500)
        _keep(application, window, target / "preview.png")
        _press(window, "nav_upkeep")
        _press(window, "action_doctor")
        _settle(application)
        _keep(application, window, target / "upkeep.png")
        _press(window, "nav_home")
        _do(window, "action_switch_person")
        _keep(application, window, target / "person.png")
        window.close()


def draw_trouble(application: QApplication, demo: Demo, places: Places, target: Path) -> None:
    """Draw a ledger that takes no answer, and one that is open for looking."""
    with Office.open(demo.institutions[2], Surroundings(places, "Nguyễn Thị Hoà")) as office:
        window = _window(office)
        page = window.open_form("nhom_lop")
        row = page.filled.record.rows["nhom"][1].id
        page.go_to(Place("so_tre", "nhom", row))
        other = sqlite3.connect(demo.institutions[2])
        other.execute("BEGIN IMMEDIATE")
        page.view.typed.emit(Place("so_tre", "nhom", row), "21")
        _keep(application, window, target / "unkept.png")
        other.rollback()
        other.close()
        page.keep_again()
        window.close()
    with Office.open(demo.institutions[2], Surroundings(places, "Nguyễn Thị Hoà"), read_only=True) as office:
        window = _window(office)
        window.open_form("nhom_lop")
        _keep(application, window, target / "read_only.png")
        window.close()


def draw_twin(application: QApplication, demo: Demo, places: Places, target: Path, folder: Path) -> None:
    """Draw what taking a filled workbook in would do."""
    with Office.open(demo.institutions[1], Surroundings(places, "Nguyễn Thị Hoà")) as office:
        filled = office.entry.open("nhom_lop", office.period)
        workbook = office.twin.write(filled, folder / office.twin.suggested_name(filled))
        _fill_by_hand(workbook)
        window = _window(office)
        form = window.open_form("nhom_lop")
        _press(form, "action_fill")
        window.twin_page.read(workbook)
        _keep(application, window, target / "twin.png")
        window.close()


def _fill_by_hand(workbook: Path) -> None:
    """Change the first group as somebody would in Excel: two figures, one of them with the letter O for a zero."""
    book = load_workbook(workbook)
    page = next(sheet for sheet in book.worksheets if any(cell.value == "so_tre" for cell in sheet[1]))
    columns = {cell.value: at for at, cell in enumerate(page[1], start=1)}
    first = next(row for row in range(2, page.max_row) if isinstance(page.cell(row, columns["so_tre"]).value, int))
    page.cell(first, columns["so_tre"]).value = 19
    page.cell(first, columns["tre_nu"]).value = "1O"
    book.save(workbook)


def draw_chooser(application: QApplication, demo: Demo, places: Places, target: Path) -> None:
    """Draw the list that opens over a cell, where a form of the pack has one."""
    with Office.open(demo.institutions[0], Surroundings(places, "Nguyễn Thị Hoà")) as office:
        found = [
            (entry.form_id, *place)
            for entry in office.pack.entries
            for place in _lists_in_tables(office.form(entry.form_id))
        ]
        for form_id, repeat, item in found[:1]:
            window = _window(office)
            filled = office.entry.open(form_id, office.period)
            office.entry.answer(filled, Place("chon_ten"), "ten")
            page = window.open_form(form_id)
            rows = page.filled.record.rows.get(repeat, ())
            page.go_to(Place(item, repeat, rows[0].id if rows else ""))
            QTest.keyClick(_grid(page, repeat), Qt.Key.Key_F2)
            _keep(application, window, target / "chooser.png")
            window.close()


def draw_new_year(application: QApplication, demo: Demo, places: Places, target: Path) -> None:
    """Draw home and a table a year later: what can be copied, and what was copied and waits."""
    later = local_now() + timedelta(days=365)
    with Office.open(demo.institutions[0], Surroundings(places, "Nguyễn Thị Hoà", now=lambda: later)) as office:
        window = _window(office)
        _keep(application, window, target / "new_year.png")
        page = window.open_form("nhom_lop")
        _press(page, "action_carry")
        page.go_to(next(path for path in page.filled.waiting if path.repeat))
        for _ in range(2):
            QTest.keyClick(_grid(page, "nhom"), Qt.Key.Key_F8)
        row = next(path.row for path in page.filled.waiting if path.repeat)
        page.go_to(Place("so_tre", "nhom", row))
        _keep(application, window, target / "carried.png")
        window.close()


def draw_commune(application: QApplication, demo: Demo, places: Places, target: Path) -> None:
    """Draw the institutions that a commune may fill for, and a form it fills in the stead of one."""
    with Office.open(demo.communes[0], Surroundings(places, "Lê Văn Sơn")) as office:
        code = f"{demo.institutions[0].stem.removeprefix('truong-')[:5]}901"
        group = institution(code, "Tuổi Thơ", "nhóm trẻ độc lập", "tư thục", office.unit.code)
        office.register.add([group])
        filled = office.entry.open("nhom_lop", office.period, group.code)
        office.entry.answer(filled, Place("suc_chua"), "15")
        window = _window(office)
        _press(window, "nav_instead")
        _keep(application, window, target / "instead.png")
        window.open_unit(group.code)
        _keep(application, window, target / "instead_home.png")
        window.close()


def _lists_in_tables(form: Form) -> list[tuple[str, str]]:
    return [
        (repeat.name, item.name)
        for repeat in form.repeats.values()
        for item in repeat.items
        if item.kind is Kind.SELECT_MULTIPLE and item.choices_from
    ]


def draw_province(application: QApplication, demo: Demo, places: Places, target: Path) -> None:
    """Draw the department's table, with some packages received and some missing."""
    with Office.open(demo.province, Surroundings(places, "Trần Thị Minh")) as office:
        office.intake.receive(demo.packages[:-1])
        window = _window(office)
        _press(window, "nav_receive")
        _receive(application, window, demo.packages[-1:])
        _keep(application, window, target / "receive.png")
        _press(window, "nav_home")
        _settle(application)
        _keep(application, window, target / "progress.png")
        _press(window, "nav_table")
        _keep(application, window, target / "table.png")
        _press(window, "nav_indicators")
        _keep(application, window, target / "indicators.png")
        _press(window, "nav_register")
        _keep(application, window, target / "register.png")
        window.close()


def draw_keys(application: QApplication, demo: Demo, places: Places, target: Path, folder: Path) -> None:
    """Draw the key of an office while it is asked for and in use, and the department's list of keys."""
    around = Surroundings(places, "Trần Thị Minh")
    with Office.open(demo.province, around) as province, Office.open(demo.communes[0], around) as commune:
        made = Office.create(folder / "moi.somamnon", commune.unit.code, around)
        made.keys.make(None)
        made.keys.ask(folder / "yeu-cau.gdmn", "Văn thư")
        window = _window(made)
        _press(window, "nav_my_key")
        _keep(application, window, target / "my_key_asked.png")
        window.close()
        made.close()
        province.editions.write(folder / "danh-muc.gdmn")
        commune.editions.take(folder / "danh-muc.gdmn")
        window = _window(commune)
        _press(window, "nav_my_key")
        _keep(application, window, target / "my_key.png")
        window.close()
        issued = province.issuing.issued()
        province.issuing.revoke(issued[-1].fingerprint, Reason.LOST, province.now)
        window = _window(province)
        _press(window, "nav_issued_keys")
        _settle(application)
        for table in window.page.findChildren(QTableView):
            table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
        _keep(application, window, target / "issued_keys.png")
        _press(window, "action_issue")
        _type(window, "field_requests", str(folder / "yeu-cau.gdmn"))
        _press(window, "action_look_requests")
        _keep(application, window, target / "issue.png")
        window.close()


def _window(office: Office) -> MainWindow:
    window = MainWindow(office)
    _resize(window)
    return window


def _resize(window: QWidget) -> None:
    ratio = window.devicePixelRatio()
    window.resize(round(SIZE[0] / ratio), round(SIZE[1] / ratio))
    window.show()
    window.activateWindow()


def _do(around: QWidget, name: str) -> None:
    action = around.findChild(QAction, name)
    if isinstance(action, QAction):
        action.trigger()
    else:
        sys.exit(f"the window has no action {name}")


def _type(around: QWidget, name: str, text: str) -> None:
    field = around.findChild(QLineEdit, name)
    if isinstance(field, QLineEdit):
        field.setText(text)
        field.textEdited.emit(text)
    else:
        sys.exit(f"the window has no field {name}")


def _press(around: QWidget, name: str) -> None:
    button = around.findChild(QPushButton, name)
    if isinstance(button, QPushButton):
        button.click()
    else:
        sys.exit(f"the window has no button {name}")


def _grid(around: QWidget, repeat: str) -> GridView:
    found = around.findChild(GridView, f"grid_{repeat}")
    return found if isinstance(found, GridView) else sys.exit(f"the window has no table {repeat}")


def _field(around: QWidget) -> QLineEdit:
    found = around.findChild(QLineEdit)
    return found if isinstance(found, QLineEdit) else sys.exit("nothing to type in")


def _settle(application: QApplication) -> None:
    for _ in range(3):
        QThreadPool.globalInstance().waitForDone(20_000)
        application.processEvents()


def _keep(application: QApplication, window: QWidget, path: Path) -> None:
    _settle(application)
    picture = window.grab()
    for chooser in [*window.findChildren(Chooser), *window.findChildren(PersonPanel)]:
        if chooser.isVisible():
            painter = QPainter(picture)
            painter.drawPixmap(window.mapFromGlobal(chooser.pos()), chooser.grab())
            painter.end()
    _save(picture, path)
    print(path)


def _save(picture: QPixmap, path: Path) -> None:
    """Keep a picture with the colours it has most of, at a third of the size."""
    drawn = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(drawn.constBits()).cast("I"))
    colours = [colour for colour, _ in counted.most_common(_COLOURS)]
    drawn.convertToFormat(QImage.Format.Format_Indexed8, colours, Qt.ImageConversionFlag.ThresholdDither).save(
        str(path)
    )


def _receive(application: QApplication, window: MainWindow, packages: Sequence[Path]) -> None:
    """Look at packages as they would be received."""
    field = window.page.findChild(QLineEdit, "field_receive_paths")
    if isinstance(field, QLineEdit):
        field.setText("; ".join(str(each) for each in packages))
    _press(window.page, "action_dry_run")
    _settle(application)


if __name__ == "__main__":
    main()

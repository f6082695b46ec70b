"""A school with a table of staff, for the tests of the grid."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from desktop_app.domain.kinds import Answer
from desktop_app.ui.fields.grid import Grid
from desktop_app.ui.fields.grid_view import GridView
from desktop_app.ui.main_window import MainWindow
from desktop_app.workflow.office import Office
from tests.builders import PERIOD, SCHOOL, surroundings
from tests.small_pack import small_places
from tests.ui.hands import find, grid_of

STAFF_ITEMS = ("ho_ten", "ngay_sinh", "vai_tro", "so_gio", "luong", "ghi_chu")
STAFF = """## survey

| type | name | label | hint | required |
| --- | --- | --- | --- | --- |
| begin_repeat | nguoi | Danh sách | | |
| text | ho_ten | Họ và tên | Theo giấy khai sinh | yes |
| date | ngay_sinh | Ngày sinh | | |
| select_one vai_tro | vai_tro | Vai trò | | |
| integer | so_gio | Số giờ dạy trong một tuần | | |
| decimal | luong | Hệ số lương | | |
| text | ghi_chu | Ghi chú | | |
| end_repeat | | | | |

## choices

| list_name | name | label |
| --- | --- | --- |
| vai_tro | gv | Giáo viên |
| vai_tro | nv | Nhân viên |
| vai_tro | ql | Quản lý |

## settings

| form_title | form_id | version |
| --- | --- | --- |
| Danh sách | danh_sach | 1 |
"""
PEOPLE = (
    ("Trần Thị Đào", "12/3/85", "gv", "20", "2,34", ""),
    ("Ân", "", "nv", "9", "", "nghỉ"),
    ("Nguyễn Thị Hoà", "5/9/90", "gv", "10", "3", ""),
    ("Lê Văn An", "1/1/99", "ql", "", "4,5", ""),
    ("Dương Hoa", "31/12/1979", "gv", "18", "2,5", "nghỉ"),
    ("Yến", "", "nv", "20", "2", ""),
)


def a_school(folder: Path) -> Office:
    """Open a school whose pack has the table."""
    places = small_places(folder, {"danh_sach": STAFF})
    return Office.create(folder / "truong.somamnon", SCHOOL, surroundings(places=places))


def hire(school: Office, people: tuple[tuple[str, ...], ...] = PEOPLE) -> None:
    """Fill the table."""
    school.entry.paste(school.entry.open("danh_sach", PERIOD), "nguoi", 0, STAFF_ITEMS, people)


def staff_grid(window: MainWindow) -> tuple[Grid, GridView]:
    """Open the form; the keyboard is in the first cell of its table."""
    grid, view = grid_of(window.open_form("danh_sach"), "nguoi")
    if grid.model.rowCount():
        view.setCurrentIndex(grid.model.index(0, 0))
    return grid, view


def kept(school: Office, item: str) -> list[Answer]:
    """Return a column as the ledger has it, in the order of the record."""
    rows = school.entry.open("danh_sach", PERIOD).record.rows.get("nguoi", ())
    return [row.values.get(item) for row in rows]


def shown(grid: Grid, item: str) -> list[str]:
    """Return a column as it is shown."""
    column = STAFF_ITEMS.index(item)
    return [str(grid.model.index(row, column).data() or "") for row in range(grid.model.rowCount())]


def place(view: GridView) -> tuple[int, int]:
    """Return where the keyboard is."""
    return view.currentIndex().row(), view.currentIndex().column()


def editor(view: GridView, item: str) -> QLineEdit:
    """Return the open editor of a column; Qt deletes those that are done with first."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return find(view, QLineEdit, f"cell_{item}")


def is_editing(view: GridView) -> bool:
    """Say whether a cell is open."""
    focus = QApplication.focusWidget()
    return isinstance(focus, QLineEdit) and view.isAncestorOf(focus)


def key_text(text: str) -> None:
    """Press a key that brings ``text``, wherever the keyboard is, as UniKey sends its letters."""
    key = Qt.Key.Key_Backspace if text == "\b" else Qt.Key(0)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        widget = QApplication.focusWidget()
        assert widget is not None
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def compose(widget: QWidget, preedit: str, commit: str = "") -> None:
    """Send what an input method composes, or commits."""
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(widget, event)

"""What can be done with the tables of a form, in the page's menu and with the keys that spreadsheets have."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop_app.ui.fields.grid_keys import Command
from desktop_app.ui.form_view import FormView
from desktop_app.ui.pages.page import Page


class TableActions(QObject):
    """Hands an action to the table the keyboard is in, or else to the first that is shown."""

    def __init__(self, page: Page, view: FormView) -> None:
        super().__init__(page)
        self._view = view
        for name, words, shortcut, command in (
            ("action_table_find", self.tr("Tìm trong bảng"), "Ctrl+F", Command.FIND),
            ("action_table_filter", self.tr("Lọc bảng theo ô này"), "Ctrl+Shift+F", Command.FILTER_CELL),
            ("action_table_sort", self.tr("Sắp xếp bảng theo cột này"), "Ctrl+Shift+S", Command.SORT),
            ("action_table_fill_down", self.tr("Chép xuống các ô đang chọn"), "Ctrl+D", Command.FILL_DOWN),
            ("action_table_copy_row", self.tr("Thêm dòng giống dòng này"), "Ctrl+Shift+D", Command.COPY_ROW),
            ("action_table_next_bad", self.tr("Tới ô chưa nhận được kế tiếp"), "F4", Command.NEXT_BAD),
        ):
            page.add_action(name, words, shortcut, partial(self._do, command))

    def _do(self, command: Command) -> None:
        tables = [table for table in self._view.tables if table.isVisible()]
        focus = QApplication.focusWidget()
        here = [table for table in tables if focus is not None and table.isAncestorOf(focus)]
        for table in (here or tables)[:1]:
            table.do(command)


def offer_tables(page: Page, view: FormView) -> None:
    """Offer the actions where the form has a table."""
    if view.tables:
        TableActions(page, view)

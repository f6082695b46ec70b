"""Going where a hit of the search leads: a place in a form, a unit, a table, or something to be done."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QPushButton

from desktop_app.domain.errors import AppError
from desktop_app.domain.finding import Findable
from desktop_app.domain.period import Period
from desktop_app.domain.record import Path, RecordKey
from desktop_app.domain.unit import UnitKind
from desktop_app.ui.commands import run_command
from desktop_app.ui.pages.form_page import FormPage
from desktop_app.ui.pages.instead import InsteadPage
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.register import RegisterPage
from desktop_app.ui.pages.table import TablePage
from desktop_app.ui.window_part import WindowPart
from desktop_app.workflow.office import Office


@dataclass(frozen=True, slots=True)
class Roads:
    """What the window lets its assistance do."""

    page: Callable[[], Page]
    period: Callable[[], Period]
    open_form: Callable[[str, str, Period], FormPage]
    add_action: Callable[[str, str, str, Callable[[], object]], QAction]
    tell: Callable[[AppError], object]


class Going(WindowPart):
    """Takes the window to what was found."""

    def __init__(self, window: QMainWindow, office: Office, roads: Roads) -> None:
        super().__init__(window)
        self._office = office
        self._roads = roads

    def go(self, hit: Findable) -> None:
        """Go there; what is in the way is told in the window's bar."""
        try:
            self._go(hit)
        except AppError as error:
            self._roads.tell(error)

    def _go(self, hit: Findable) -> None:
        if hit.command:
            run_command(self._window, self._roads.page(), hit.command)
        elif hit.key is not None and hit.key.unit:
            self._go_to_record(hit.key, hit.path)
        elif hit.key is not None:
            self._go_to_table(hit.key.form_id)
        else:
            self._go_to_unit(hit.unit)

    def _go_to_record(self, key: RecordKey, path: Path | None) -> None:
        page = self._roads.page()
        if not isinstance(page, FormPage) or page.filled.record.key != key:
            page = self._roads.open_form(key.form_id, key.unit, Period.parse(key.period))
        if path is None:
            return
        rows = page.filled.record.rows.get(path.repeat, ())
        if path.repeat and path.item and not path.row and rows:
            path = replace(path, row=rows[0].id)
        page.go_to(path)
        if {path, Path("", path.repeat), replace(path, row="")} & page.filled.judgement.hidden:
            words = self.tr("Lúc này biểu không hỏi “{0}”.").format(_label(page, path))
            advice = self.tr("Câu ấy chỉ hiện khi một câu khác được trả lời khác đi.")
            self._roads.tell(AppError(words, advice))

    def _go_to_table(self, form_id: str) -> None:
        """Show the table of a form that others fill."""
        page = self._turn_to("nav_table")
        if isinstance(page, TablePage):
            page.choose(form_id)

    def _go_to_unit(self, code: str) -> None:
        """Show a unit: our own at home, an institution of this commune in its list, any other in the register."""
        own = self._office.unit
        if code == own.code and own.kind is not UnitKind.PROVINCE:
            self._turn_to("nav_home")
            return
        page = self._turn_to("nav_instead") if self._is_ours(code) else self._turn_to("nav_register")
        if isinstance(page, InsteadPage | RegisterPage):
            page.choose(code)
            units = page.units if isinstance(page, InsteadPage) else page.view
            units.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_ours(self, code: str) -> bool:
        own = self._office.unit
        return own.kind is UnitKind.COMMUNE and self._office.register.get(code).parent == own.code

    def _turn_to(self, name: str) -> Page | None:
        button = self._window.findChild(QPushButton, name)
        if not isinstance(button, QPushButton):
            return None
        button.click()
        return self._roads.page()


def _label(page: FormPage, path: Path) -> str:
    form = page.filled.form
    return form.item(path.item, path.repeat).label if path.item else form.repeats[path.repeat].label

"""Any form, drawn from a ``Filled``: sections, questions, grids. Widgets are made once and only shown anew."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.choosing import why_empty
from desktop_app.domain.form import Form, Group, Item, Node, Repeat
from desktop_app.domain.kinds import Kind
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Path
from desktop_app.ui.design import SPACE, WIDE
from desktop_app.ui.fields.calculated import Calculated
from desktop_app.ui.fields.grid import Grid
from desktop_app.ui.fields.question import Question
from desktop_app.ui.section import Part, Section


class FormView(QScrollArea):
    """The questions of one form; it reports what the clerk does and draws what it is given.

    ``titles`` say what the lists are taken from that some questions choose from ("doi_ngu.csv": "Đội ngũ").
    """

    typed = Signal(object, str)
    marked = Signal(object, object)
    explained = Signal(object, str)
    confirmed = Signal(object)
    row_added = Signal(str, object)
    row_copied = Signal(str, str, object)
    rows_removed = Signal(str, object)
    pasted = Signal(str, object, object, object)
    filled_down = Signal(str, str, object, object)
    section_entered = Signal(int)

    def __init__(self, form: Form, parent: QWidget, titles: Mapping[str, str] | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"form_{form.id}")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # the keyboard stops at questions, not at the page they lie on
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._titles = dict(titles or {})
        self._sections: list[Section] = []
        ground = QWidget(self)
        ground.setObjectName("scroll_ground")
        self._column = QVBoxLayout(ground)
        self._column.setContentsMargins(0, 0, SPACE, WIDE)
        self._column.setSpacing(WIDE)
        self._draw(form.nodes)
        self._column.addStretch(1)
        self.setWidget(ground)

    @property
    def sections(self) -> tuple[str, ...]:
        """The titles of the sections, in order."""
        return tuple(section.title for section in self._sections)

    @property
    def here(self) -> Path | None:
        """The place where the keyboard is in this window; nothing when it is elsewhere in it."""
        focus = self.window().focusWidget()
        for part in self._parts():
            if part is focus or part.isAncestorOf(focus):
                return (part.here or part.path) if isinstance(part, Grid) else part.path
        return None

    @property
    def tables(self) -> tuple[Grid, ...]:
        """The tables of the form, in order."""
        return tuple(part for part in self._parts() if isinstance(part, Grid))

    def show_filled(self, filled: Filled, *, checked: bool) -> None:
        """Draw the record as it is now; ``checked`` also shows what is merely not answered yet."""
        waiting = filled.waiting
        for section in self._sections:
            section.show_filled(filled, waiting, checked=checked)

    def progress(self, filled: Filled) -> tuple[tuple[int, int], ...]:
        """Return (problems that block, places that wait to be confirmed) of each section."""
        return tuple(section.progress(filled) for section in self._sections)

    def go_to(self, path: Path) -> None:
        """Put the keyboard at a place, and bring it into sight."""
        for part in self._parts():
            if isinstance(part, Grid) and path.repeat == part.repeat.name:
                part.take_focus(path)
                self._show_part(part)
            elif not isinstance(part, Grid) and part.path == path:
                part.take_focus()
                self._show_part(part)

    def go_to_section(self, number: int) -> None:
        """Put the keyboard at the first question of a section, and its title on top."""
        section = self._sections[number]
        section.take_focus()
        self.verticalScrollBar().setValue(section.y())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep every table as high as can be seen at once."""
        super().resizeEvent(event)
        for part in self._parts():
            if isinstance(part, Grid):
                part.fit(self.viewport().height())

    def _parts(self) -> list[Part]:
        return [part for section in self._sections for part in section.parts]

    def _draw(self, nodes: Sequence[Node], title: str = "", hint: str = "") -> None:
        loose: list[Item | Repeat] = []
        for node in nodes:
            if isinstance(node, Group):
                self._section(title, hint, loose)
                loose = []
                self._draw(node.children, node.label, node.hint)
            elif isinstance(node, Repeat):
                self._section(title, hint, loose)
                loose = []
                self._section(node.label, "", [node])
            elif node.label and node.kind is not Kind.HIDDEN:
                loose.append(node)
        self._section(title, hint, loose)

    def _section(self, title: str, hint: str, nodes: Sequence[Item | Repeat]) -> None:
        if not nodes:
            return
        section = Section(title, hint, self)
        section.confirmed.connect(self.confirmed)
        for node in nodes:
            part = self._part(node, section)
            section.add(part)
            if not isinstance(part, Calculated):
                part.entered.connect(self._entered)
        self._sections.append(section)
        self._column.addWidget(section)

    def _part(self, node: Item | Repeat, parent: QWidget) -> Part:
        if isinstance(node, Repeat):
            return self._grid(node, parent)
        if not node.kind.is_asked or node.read_only:
            value = Calculated(node, parent)
            value.explained.connect(self.explained)
            return value
        question = Question(node, parent, why_empty(node.choices_from, self._titles.get(node.choices_from, "")))
        question.typed.connect(self.typed)
        question.marked.connect(self.marked)
        question.explained.connect(self.explained)
        question.confirmed.connect(self.confirmed)
        question.finished.connect(self._next)
        return question

    def _grid(self, repeat: Repeat, parent: QWidget) -> Grid:
        grid = Grid(repeat, parent, self._titles)
        grid.typed.connect(self.typed)
        grid.marked.connect(self.marked)
        grid.explained.connect(self.explained)
        grid.confirmed.connect(self.confirmed)
        grid.add_wanted.connect(self.row_added)
        grid.copy_wanted.connect(self.row_copied)
        grid.remove_wanted.connect(self.rows_removed)
        grid.pasted.connect(self.pasted)
        grid.filled_down.connect(self.filled_down)
        return grid

    def _next(self, path: Path) -> None:
        """Go on to the next question that is shown."""
        after = False
        for part in self._parts():
            if after and not isinstance(part, Calculated) and part.isVisibleTo(self):
                part.take_focus()
                self._show_part(part)
                return
            after = after or part.path == path

    def _show_part(self, part: Part) -> None:
        self.ensureWidgetVisible(part, 0, 60)

    def _entered(self, path: Path) -> None:
        for number, section in enumerate(self._sections):
            if any(part.path == path for part in section.parts):
                self.section_entered.emit(number)

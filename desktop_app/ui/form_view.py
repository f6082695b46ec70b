"""Any form, drawn from a ``Filled``: sections, questions, grids. Widgets are made once and only shown anew."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.form import Form, Group, Item, Node, Repeat
from desktop_app.domain.kinds import Kind
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Path
from desktop_app.ui.design import SPACE, WIDE
from desktop_app.ui.fields.grid import Grid
from desktop_app.ui.fields.question import Calculated, Question
from desktop_app.ui.widgets import card, label

Part = Question | Calculated | Grid


class FormView(QScrollArea):
    """The questions of one form; it reports what the clerk does and draws what it is given."""

    typed = Signal(object, str)
    marked = Signal(object, object)
    explained = Signal(object, str)
    row_added = Signal(str)
    row_removed = Signal(str, str)
    pasted = Signal(str, int, object, object)
    section_entered = Signal(int)

    def __init__(self, form: Form, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"form_{form.id}")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._parts: list[Part] = []
        self._sections: list[tuple[str, QWidget, list[Part]]] = []
        ground = QWidget(self)
        ground.setObjectName("scroll_ground")
        self._column = QVBoxLayout(ground)
        self._column.setContentsMargins(0, 0, SPACE, WIDE)
        self._column.setSpacing(WIDE)
        self._draw(form.nodes)
        self._column.addStretch(1)
        self.setWidget(ground)
        self._shown: Filled | None = None

    @property
    def sections(self) -> tuple[str, ...]:
        """The titles of the sections, in order."""
        return tuple(title for title, _, _ in self._sections)

    def show_filled(self, filled: Filled, *, checked: bool) -> None:
        """Draw the record as it is now; ``checked`` also shows what is merely not answered yet."""
        self._shown = filled
        for part in self._parts:
            if not isinstance(part, Calculated):
                part.checked = checked
            part.show_filled(filled)
        for title, frame, parts in self._sections:
            frame.setVisible(not title or any(part.path not in filled.judgement.hidden for part in parts))

    def progress(self, filled: Filled) -> tuple[tuple[int, int], ...]:
        """Return (problems that block, questions asked) of each section."""
        blocked = [problem.path for problem in filled.judgement.blocking]
        counts = []
        for _, _, parts in self._sections:
            names = {part.path.repeat or part.path.item for part in parts}
            count = sum((path.repeat or path.item) in names for path in blocked)
            counts.append((count, sum(not isinstance(part, Calculated) for part in parts)))
        return tuple(counts)

    def go_to(self, path: Path) -> None:
        """Put the keyboard at a place, and bring it into sight."""
        for part in self._parts:
            if isinstance(part, Grid) and path.repeat == part.repeat.name:
                part.take_focus(path)
                self._show_part(part)
            elif isinstance(part, Question) and part.path == path:
                part.take_focus()
                self._show_part(part)

    def go_to_section(self, number: int) -> None:
        """Put the keyboard at the first question of a section, and its title on top."""
        _, frame, parts = self._sections[number]
        for part in parts:
            if not isinstance(part, Calculated) and part.isVisibleTo(self):
                part.take_focus()
                break
        self.verticalScrollBar().setValue(frame.y())

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
        frame, column = card(self)
        if title:
            column.addWidget(label(title, "section_title", frame))
        if hint:
            column.addWidget(label(hint, "hint", frame))
        parts = [self._part(node, frame) for node in nodes]
        for part in parts:
            column.addWidget(part)
            if not isinstance(part, Calculated):
                part.entered.connect(self._entered)
        self._parts += parts
        self._sections.append((title, frame, parts))
        self._column.addWidget(frame)

    def _part(self, node: Item | Repeat, parent: QWidget) -> Part:
        if isinstance(node, Repeat):
            grid = Grid(node, parent)
            grid.typed.connect(self.typed)
            grid.marked.connect(self.marked)
            grid.explained.connect(self.explained)
            grid.add_wanted.connect(self.row_added)
            grid.remove_wanted.connect(self.row_removed)
            grid.pasted.connect(self.pasted)
            return grid
        if not node.kind.is_asked or node.read_only:
            return Calculated(node, parent)
        question = Question(node, parent)
        question.typed.connect(self.typed)
        question.marked.connect(self.marked)
        question.explained.connect(self.explained)
        question.finished.connect(self._next)
        return question

    def _next(self, path: Path) -> None:
        """Go on to the next question that is shown."""
        after = False
        for part in self._parts:
            if after and not isinstance(part, Calculated) and part.isVisibleTo(self):
                part.take_focus()
                self._show_part(part)
                return
            after = after or part.path == path

    def _show_part(self, part: Part) -> None:
        self.ensureWidgetVisible(part, 0, 60)

    def _entered(self, path: Path) -> None:
        for number, (_, _, parts) in enumerate(self._sections):
            if any(part.path == path for part in parts):
                self.section_entered.emit(number)

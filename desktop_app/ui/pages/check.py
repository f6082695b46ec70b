"""Kiểm tra lại: everything the record says, section by section, before it is chốt."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QTableView, QVBoxLayout, QWidget

from desktop_app.domain.choosing import in_full
from desktop_app.domain.errors import AppError
from desktop_app.domain.form import Group, Item, Node, Repeat
from desktop_app.domain.kinds import Kind
from desktop_app.domain.period import Period
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Path
from desktop_app.domain.table import Align, Column, Line, Table
from desktop_app.ui.design import GAP, ROW_HEIGHT, SPACE, WIDE, scaled
from desktop_app.ui.english import said
from desktop_app.ui.models.table_model import TableModel
from desktop_app.ui.pages.banners import show_stead
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.summary import ErrorSummary, ProblemLink
from desktop_app.ui.preview.offer import record_offer
from desktop_app.ui.sizes import fix_height, keep_rows
from desktop_app.ui.widgets import button, card, label, tab_after
from desktop_app.workflow.office import Office
from desktop_app.workflow.papers import notes_at, row_notes

NOT_PROVIDED = "Không cung cấp"
_NUMBERS = frozenset({Kind.INTEGER, Kind.DECIMAL})
_MOST_ROWS = 12


class CheckPage(Page):
    """All answers with a link back to each, what stands in the way, and the button that freezes them."""

    edit_wanted = Signal(object)
    back_wanted = Signal()
    finalized = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__("page_check", "Kiểm tra lại", parent)
        self._office = office
        self._filled: Filled | None = None
        self._summary = ErrorSummary(self)
        self._summary.chosen.connect(self.edit_wanted)
        self._verdict = label("", "subtitle", self)
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("answers")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAccessibleName(self.tr("Các câu trả lời"))
        self._finalize = button(self.tr("Chốt số liệu"), "action_finalize", self._do_finalize, "main")
        foot = QHBoxLayout()
        foot.setSpacing(SPACE)
        foot.addWidget(self._verdict, 1)
        self._back_button = button(self.tr("Quay lại điền"), "action_back", self._back)
        foot.addWidget(self._back_button)
        foot.addWidget(self._finalize)
        self.add_action("action_print_check", self.tr("In, xem trước…"), "Ctrl+P", self._print)
        self._stead = label("", "instead", self)
        self._stead.hide()
        self.column.addWidget(self._stead)
        self.column.addWidget(self._summary)
        self.column.addWidget(self._scroll, 1)
        self.column.addLayout(foot)

    def show_filled(self, filled: Filled) -> None:
        """Show another record."""
        self._filled = filled
        head = self._office.submission.latest(filled.record.key)
        self.title.setText(self.tr("Kiểm tra lại: {0}").format(filled.form.title))
        unit, period = self._office.stead.unit(filled.record.key.unit), Period.parse(filled.record.key.period)
        self.show_subtitle(f"{unit.full_name}, {said(period.title)}")
        show_stead(self._stead, self._office.unit, unit)
        self._summary.show_problems(filled)
        self._draw(filled)
        number = head.revision + 1 if head else 1
        self._finalize.setText(self.tr("Chốt số liệu lần {0}").format(number))
        self._finalize.setAccessibleName(self._finalize.text())
        differences = self._office.submission.differences(filled)
        unchanged = head is not None and differences == 0
        self._finalize.setEnabled(not filled.judgement.blocking and not unchanged)
        if head is not None:
            words = (
                self.tr("Giống bản chốt lần {0} (mã {1})") if unchanged else self.tr("Khác bản chốt lần {0} (mã {1})")
            )
            cells = "" if unchanged else self.tr(" ở {0} ô").format(differences)
            self._verdict.setText(words.format(head.revision, head.check_code) + cells)
        else:
            self._verdict.setText(self.tr("Chưa chốt lần nào"))
        target = self._summary if filled.judgement.blocking else self._finalize
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw(self, filled: Filled) -> None:
        ground = QWidget()
        ground.setObjectName("scroll_ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, SPACE, 0)
        column.setSpacing(WIDE)
        for title, nodes in _sections(filled.form.nodes, filled):
            frame, inside = card(ground)
            if title:
                inside.addWidget(label(title, "section_title", frame))
            self._section(inside, nodes, filled, frame)
            column.addWidget(frame)
        column.addStretch(1)
        self._scroll.setWidget(ground)
        places = [each for each in ground.findChildren(QWidget) if isinstance(each, ProblemLink | QTableView)]
        tab_after(self._scroll, [*places, self._back_button, self._finalize])

    def _section(self, column: QVBoxLayout, nodes: list[Item | Repeat], filled: Filled, parent: QWidget) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        grid.setVerticalSpacing(GAP)
        for row, node in enumerate(nodes):
            if isinstance(node, Repeat):
                column.addLayout(grid)
                column.addWidget(self._rows(node, filled, parent))
                grid = QGridLayout()
                continue
            path = Path(node.name)
            grid.addWidget(label(node.label, "question", parent), row, 0)
            missing = any(problem.path == path for problem in filled.judgement.blocking)
            empty = self.tr("Chưa trả lời") if missing else said(NOT_PROVIDED)
            words = [in_full(filled.answer(path), node) or empty, *self._reasons(filled, path)]
            grid.addWidget(label("\n".join(words), "calculated", parent), row, 1)
            if node.kind.is_asked or path in filled.judgement.at:
                verb = self.tr("Sửa") if node.kind.is_asked else self.tr("Xem")
                link = ProblemLink(path, verb, parent)
                link.setObjectName(f"edit_{node.name}")
                link.setAccessibleName(f"{verb}: {node.label}")
                link.followed.connect(self.edit_wanted)
                grid.addWidget(link, row, 2)
        column.addLayout(grid)

    def _rows(self, repeat: Repeat, filled: Filled, parent: QWidget) -> QWidget:
        table = rows_table(repeat, filled)
        holder = QWidget(parent)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        model = TableModel(holder)
        model.show_table(table)
        view = QTableView(holder)
        view.setModel(model)
        view.setObjectName(f"rows_{repeat.name}")
        view.setAccessibleName(repeat.label)
        view.verticalHeader().hide()
        keep_rows(view)
        view.horizontalHeader().setStretchLastSection(True)
        for at, each in enumerate(table.columns):
            view.setColumnWidth(at, scaled(int(each.width * 100)))
        fix_height(view, min(len(table.lines), _MOST_ROWS) * ROW_HEIGHT + 52)
        link = ProblemLink(Path("", repeat.name), self.tr("Sửa bảng này"), holder)
        link.setObjectName(f"edit_{repeat.name}")
        link.followed.connect(self.edit_wanted)
        column.addWidget(view)
        for words in self._reasons(filled, Path("", repeat.name)):
            column.addWidget(label(words, "calculated", holder))
        column.addWidget(link)
        return holder

    def _reasons(self, filled: Filled, path: Path) -> list[str]:
        """Return the reasons that were given at a place and are asked for, and its notes."""
        given = [problem.reason for problem in filled.judgement.at.get(path, ()) if problem.reason]
        reasons = [self.tr("Giải trình: {0}").format(reason) for reason in dict.fromkeys(given)]
        rows = row_notes(filled, filled.form.repeats[path.repeat]) if path.repeat else []
        return [*reasons, *notes_at(filled, path), *rows]

    def _do_finalize(self) -> None:
        if self._filled is None:
            return
        try:
            snapshot = self._office.submission.finalize(self._filled)
        except AppError as error:
            self.failed.emit(error)
            return
        words = self.tr("Đã chốt “{0}” lần {1}. Mã đối chiếu: {2}. Vào trang Gửi để gửi lên trên.")
        self.said.emit(words.format(self._filled.form.title, snapshot.revision, snapshot.check_code))
        self.finalized.emit()

    def _print(self) -> None:
        if self._filled is not None:
            self.print_wanted.emit(record_offer(self._office, self._filled.record.key, checked=True))

    def _back(self) -> None:
        self.back_wanted.emit()


def rows_table(repeat: Repeat, filled: Filled) -> Table:
    """Return the rows of a repeat as a finished table."""
    items = [item for item in repeat.items if item.label and item.kind.is_asked]
    columns = [Column("TT", Align.CENTRE, 0.5)]
    columns += [Column(item.label, Align.RIGHT if item.kind in _NUMBERS else Align.LEFT, 1.2) for item in items]
    lines = [
        Line(
            (
                number,
                *(in_full(filled.answer(Path(i.name, repeat.name, row.id)), i) or NOT_PROVIDED for i in items),
            )
        )
        for number, row in enumerate(filled.record.rows.get(repeat.name, ()), start=1)
    ]
    return Table(repeat.label, tuple(columns), tuple(lines))


def _sections(nodes: tuple[Node, ...], filled: Filled, title: str = "") -> list[tuple[str, list[Item | Repeat]]]:
    sections: list[tuple[str, list[Item | Repeat]]] = []
    loose: list[Item | Repeat] = []
    hidden = filled.judgement.hidden
    for node in nodes:
        match node:
            case Group() if Path(node.name) not in hidden:
                sections += _sections(node.children, filled, node.label)
            case Repeat() if Path("", node.name) not in hidden:
                sections.append((node.label, [node]))
            case Item() if node.label and node.kind is not Kind.NOTE and Path(node.name) not in hidden:
                loose.append(node)
    return [(title, loose), *sections] if loose else sections

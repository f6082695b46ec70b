"""The window before an office is open: the first day's questions one by one, or the list of ledgers."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.errors import AppError
from desktop_app.domain.unit import UnitKind
from desktop_app.ui.background import Job
from desktop_app.ui.design import PAGE, SIDE_WIDTH, SPACE, WIDE, WINDOW_SIZE
from desktop_app.ui.dialogs import choose_files
from desktop_app.ui.english import said
from desktop_app.ui.first_day.desk_steps import KeyStep, PersonStep, PlaceStep
from desktop_app.ui.first_day.last_steps import ReviewStep, SampleStep
from desktop_app.ui.first_day.ledgers_step import LedgersStep
from desktop_app.ui.first_day.step import Step
from desktop_app.ui.first_day.unit_steps import CommuneStep, InstitutionStep
from desktop_app.ui.first_day.who_step import WhoStep
from desktop_app.ui.sizes import fix_width
from desktop_app.ui.widgets import button, label, set_state
from desktop_app.workflow.first_day import FirstDay, NewOffice

_COLUMN_WIDTH = 640
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Doorway(QMainWindow):
    """Asks one thing a page. ``made`` brings a new ledger and its person, ``chosen`` one that was there already.

    ``folder`` is where ledgers lie by default. ``restore_wanted`` is offered only when ``restores`` says that somebody
    listens. Nothing typed is lost by going back: every page lives as long as the window.
    """

    made = Signal(object, str)
    chosen = Signal(object)
    restore_wanted = Signal()
    closed = Signal()

    def __init__(self, first_day: FirstDay, folder: Path, person: str = "", *, restores: bool = False) -> None:
        super().__init__()
        self.setObjectName("doorway")
        self.setWindowTitle("Sổ Mầm Non")
        self.resize(*WINDOW_SIZE)
        self._first_day = first_day
        self.ledgers = LedgersStep()
        self.who = WhoStep()
        self._commune = CommuneStep(first_day)
        self._institution = InstitutionStep(first_day)
        self._person = PersonStep(person)
        self._key = KeyStep()
        self._place = PlaceStep(folder)
        self._review = ReviewStep()
        self._sample = SampleStep(folder / "Xem thu")
        self._steps: tuple[Step, ...] = (
            self.ledgers,
            self.who,
            self._commune,
            self._institution,
            self._person,
            self._key,
            self._place,
            self._review,
            self._sample,
        )
        self._road: Sequence[Step] = (self.who,)
        self._at = 0
        self._can_choose = False
        self._over_office = False
        self._busy = False
        self._stack = QStackedWidget(self)
        for step in self._steps:
            self._stack.addWidget(_scrolled(step))
        for each in (self.ledgers.restore, self.who.restore):
            each.setVisible(restores)
        self._back = button(self.tr("Quay lại"), "action_back", self.go_back)
        self._next = button("", "action_next", self.go_on, "main")
        self._working = label("", "working", self)
        self._trail = QGridLayout()
        self._arrange()
        self._connect()
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self._back.click)

    @property
    def step(self) -> Step:
        """The page that is shown."""
        return self._road[self._at]

    def show_first_day(self) -> None:
        """Begin with the first question."""
        self._walk((self.who,), 0)

    def show_ledgers(self, paths: Sequence[Path], opened: Path | None = None, error: AppError | None = None) -> None:
        """Begin with the list of ledgers; ``error`` says why none is open."""
        self._can_choose = True
        self._over_office = opened is not None
        self.ledgers.show_ledgers(paths, opened)
        self.ledgers.tell(error)
        self._walk((self.ledgers,), 0)

    def show_error(self, error: AppError) -> None:
        """Say why a ledger could not be opened, on the page that is shown where it can."""
        if self.step is not self.ledgers:
            self._walk((self.ledgers,), 0)
        self.ledgers.tell(error)

    def go_on(self) -> None:
        """Take the next step, when this one is sound."""
        if self._busy:
            return
        step = self.step
        if not step.is_sound():
            step.go_to_trouble()
        elif step is self._review:
            self._make()
        elif step is self._sample:
            self._make_sample()
        elif step is self.ledgers:
            self.chosen.emit(self.ledgers.ledger)
        elif step is self.who and self.who.kind is None:
            self.who.enter()
        else:
            self._walk(self._new_road(), self._at + 1)

    def go_back(self) -> None:
        """Go back one step; nothing typed is lost."""
        if self._busy:
            return
        if self._at:
            self._walk(self._road, self._at - 1)
        elif self._can_choose and self.step is self.who:
            self._walk((self.ledgers,), 0)
        elif self._over_office:
            self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go on with Enter and back with Esc, wherever the keyboard is."""
        if event.key() in _ENTER and self.step is not self.who:
            self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Stay while something is being made: half a ledger helps nobody."""
        if self._busy:
            event.ignore()
        else:
            super().closeEvent(event)
            self.closed.emit()

    def _connect(self) -> None:
        self.who.done.connect(self.go_on)
        self._commune.picker.entered.connect(self.go_on)
        self.ledgers.done.connect(self.go_on)
        self.ledgers.chosen.connect(self.chosen)
        self.ledgers.new_wanted.connect(self.show_first_day)
        self.who.open_wanted.connect(self._choose_file)
        self.who.sample_wanted.connect(self._go_sample)
        for each in (self.ledgers, self.who):
            each.restore_wanted.connect(self.restore_wanted)
        self._review.edit_wanted.connect(self._edit)

    def _arrange(self) -> None:
        ground = QWidget(self)
        ground.setObjectName("page")
        side = QWidget(ground)
        side.setObjectName("side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        fix_width(side, SIDE_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(PAGE)
        column.addWidget(label("Sổ Mầm Non", "brand", side))
        self._trail.setSpacing(SPACE + 2)
        self._trail.setColumnStretch(1, 1)
        column.addLayout(self._trail)
        column.addStretch(1)
        foot = QFrame(ground)
        foot.setObjectName("foot")
        buttons = QHBoxLayout(foot)
        buttons.setContentsMargins(PAGE * 2, WIDE - 4, PAGE, WIDE - 4)
        buttons.setSpacing(SPACE)
        inner = QWidget(foot)
        inner.setMaximumWidth(_COLUMN_WIDTH)
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._back)
        row.addWidget(self._working, 1)
        row.addWidget(self._next)
        buttons.addWidget(inner, 1)
        buttons.addStretch(0)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addWidget(foot)
        whole = QHBoxLayout(ground)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(side)
        whole.addLayout(right, 1)
        self._foot = foot
        self.setCentralWidget(ground)

    def _walk(self, road: Sequence[Step], at: int) -> None:
        """Show a step of a road."""
        self._road, self._at = road, at
        step = self.step
        if step is self._place:
            self._place.suggest_for(self._wanted().unit)
        if step is self._review:
            commune = self._commune.commune if self._commune in road and self._institution in road else None
            self._review.show_wanted(self._wanted(), commune)
        self._stack.setCurrentIndex(self._steps.index(step))
        self._next.setText(step.next_words or self.tr("Tiếp tục"))
        self._next.setAccessibleName(step.next_words or self.tr("Tiếp tục"))
        can_go_back = at > 0 or self._over_office or (self._can_choose and step is self.who)
        closes = self._over_office and step is self.ledgers
        words = self.tr("Về sổ đang mở (Esc)") if closes else self.tr("Quay lại")
        self._back.setText(words)
        self._back.setAccessibleName(words.removeprefix("‹ "))
        self._back.setVisible(can_go_back)
        self._next.setVisible(step is not self.who)
        self._foot.setVisible(can_go_back or step is not self.who)
        self._show_trail()
        if step is self._review:
            # nothing is typed here: Enter makes the ledger
            self._next.setFocus(Qt.FocusReason.OtherFocusReason)
        step.enter()

    def _new_road(self) -> Sequence[Step]:
        """Return the steps that follow from who the clerk is."""
        if self.step is self._sample or self._sample in self._road:
            return self._road
        asked: Sequence[Step] = ()
        match self.who.kind:
            case UnitKind.COMMUNE:
                asked = (self._commune,)
            case UnitKind.INSTITUTION:
                asked = (self._commune, self._institution)
        return (self.who, *asked, self._person, self._key, self._place, self._review)

    def _show_trail(self) -> None:
        while (item := self._trail.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if len(self._road) == 1:
            return
        for at, step in enumerate(self._road):
            state, sign = ("done", "✓") if at < self._at else ("now", "●") if at == self._at else ("ahead", "○")
            for column, words in enumerate((sign, step.short)):
                told = label(words, "trail", self.centralWidget())
                set_state(told, "state", state)
                self._trail.addWidget(told, at, column)

    def _wanted(self) -> NewOffice:
        match self.who.kind:
            case UnitKind.COMMUNE:
                unit = self._commune.commune
            case UnitKind.INSTITUTION:
                unit = self._institution.unit(self._commune.commune)
            case _:
                unit = self._first_day.province
        place = self._place
        return NewOffice(unit, self._person.person.strip(), place.ledger, self._key.passphrase, place.practice)

    def _edit(self, name: str) -> None:
        at = next(at for at, step in enumerate(self._road) if step.objectName() == f"step_{name}")
        self._walk(self._road, at)

    def _choose_file(self) -> None:
        for chosen in choose_files(self, self.tr("Mở sổ"), self.tr("Sổ (*.somamnon)"))[:1]:
            self.chosen.emit(Path(chosen))

    def _go_sample(self) -> None:
        self._walk((self.who, self._sample), 1)

    def _make(self) -> None:
        job = Job(partial(self._first_day.make, self._wanted()))
        job.done.connect(self._made)
        job.failed.connect(self._not_made)
        self._work(self.tr("Đang tạo sổ và khóa ký…"))
        job.start()

    def _make_sample(self) -> None:
        job = Job(partial(self._first_day.make_sample, self._sample.folder, self._sample.kind))
        job.done.connect(self._sample_made)
        job.failed.connect(self._not_made)
        self._work(self.tr("Đang soạn số liệu mẫu, chừng mười giây…"))
        job.start()

    def _work(self, words: str) -> None:
        self._busy = bool(words)
        self._working.setText(words)
        for each in (self._back, self._next, self._stack):
            each.setEnabled(not self._busy)

    def _made(self, ledger: Path) -> None:
        self._work("")
        self.made.emit(ledger, self._person.person)

    def _sample_made(self, ledger: Path) -> None:
        self._work("")
        self.chosen.emit(ledger)

    def _not_made(self, error: AppError) -> None:
        self._work("")
        told = f"{said(error.message)} {said(error.advice)}".strip()
        (self._sample if self.step is self._sample else self._review).tell(told)
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)


def _scrolled(step: Step) -> QScrollArea:
    """Return the page of a step: one column, and nothing lost where the screen is low."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    ground = QWidget(area)
    ground.setObjectName("scroll_ground")
    step.setMaximumWidth(_COLUMN_WIDTH)
    row = QHBoxLayout(ground)
    row.setContentsMargins(PAGE * 2, PAGE * 2 - SPACE, PAGE, PAGE)
    row.addWidget(step, 1)
    row.addStretch(0)
    area.setWidget(ground)
    return area

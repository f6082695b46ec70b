"""The memory of an open form: undo and redo, history, what differs from a bản chốt, and notes, in one side panel."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.domain.history import Compared, Event, Sentence, Told
from desktop_app.domain.places import Places
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Path
from desktop_app.domain.snapshot import Snapshot
from desktop_app.ui.background import Job
from desktop_app.ui.english import said
from desktop_app.ui.form_view import FormView
from desktop_app.ui.memory_panel import MemoryPanel
from desktop_app.ui.models.line_model import PanelLine
from desktop_app.ui.own_undo import OwnUndo
from desktop_app.ui.pages.page import Page
from desktop_app.ui.widgets import button
from desktop_app.workflow.history import Finder
from desktop_app.workflow.memory import Stepped
from desktop_app.workflow.office import Office

_REST = 800
_WHOLE_TRAIL = 200


class FormMemory(QObject):
    """What a form page remembers and tells. It changes records through the office, and says what came of it."""

    revised = Signal(object)
    place_wanted = Signal(object)

    def __init__(self, office: Office, page: Page, view: FormView, filled: Filled) -> None:
        super().__init__(page)
        self._office = office
        self._page = page
        self._view = view
        self._filled = filled
        self._place: Path | None = None
        self._back: QWidget | None = None
        self._finder: Finder | None = None
        self._finals: tuple[Snapshot, ...] = ()
        self._showing: Callable[[], object] | None = None
        self._versions = ("", "")
        self._last = 0
        self.panel = MemoryPanel(page)
        self.link = button(self.tr("Có gì khác bản chốt"), "action_show_differences", self.show_differences, "link")
        self.link.hide()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._count)
        OwnUndo(page)
        self._connect()
        self._add_actions()

    def show_filled(self, filled: Filled) -> None:
        """Be about the record as it is now; how much differs from the last bản chốt is counted when the hands rest."""
        self._filled = filled
        self._rest.start()
        if self.panel.isVisible() and self._showing is not None:
            self._showing()

    def undo(self) -> None:
        """Undo the last step."""
        self._step(self._office.memory.undo, 1, self.tr("Hoàn tác"))

    def redo(self) -> None:
        """Do again what was undone last."""
        self._step(self._office.memory.redo, 1, self.tr("Làm lại"))

    def show_steps(self) -> None:
        """List the steps just taken; choosing one goes back (or forth) to it."""
        self._open(self._list_steps)
        self.panel.take_focus()

    def show_place(self) -> None:
        """Show the history of the place where the keyboard is."""
        self._take_place()
        self._open(self._list_place)
        self.panel.take_focus()

    def show_record(self) -> None:
        """Show the history of the whole record, to be searched."""
        self._finder = None
        self._open(self._title_record)
        self.panel.ask_search()
        self._list_record("")

    def show_differences(self) -> None:
        """Show what differs from the last bản chốt, or between any two."""
        self._finals = self._office.comparing.finals(self._filled)
        if not self._finals:
            self._page.said.emit(self.tr("Phiếu này chưa chốt lần nào, chưa có bản để so."))
            return
        self._open(None)
        self.panel.show_title(self.tr("Có gì khác"), "")
        named = [
            (self.tr("Bản chốt lần {0} · {1}").format(each.revision, each.check_code), each.hash)
            for each in self._finals
        ]
        self.panel.ask_versions(named, [(self.tr("Bản đang điền"), ""), *named])
        self._compare(self._finals[0].hash, "")
        self._showing = self._compare_again
        self.panel.take_focus()

    def write_note(self) -> None:
        """Let the clerk write a note at the place where the keyboard is."""
        path = self._take_place()
        if path is None:
            return
        self._open(None)
        where = said(Places(self._filled.form, self._filled.record).words(path, named=True))
        about = self.tr("{0}\nEnter: giữ. Esc: bỏ. Ghi chú đi cùng bản chốt, nơi nhận đọc được.").format(where)
        self.panel.show_title(self.tr("Ghi chú"), about)
        self.panel.ask_note(self._filled.record.notes.get(path, ""), self.tr("Ghi chú cho {0}").format(where))

    def close_panel(self) -> None:
        """Close the panel; the keyboard goes back to where it was."""
        self._showing = None
        self.panel.hide()
        if self._back is not None and self._back.isVisible():
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._place is not None:
            self.place_wanted.emit(self._place)

    def _add_actions(self) -> None:
        add = self._page.add_action
        add("action_undo", self.tr("Hoàn tác"), "Ctrl+Z", self.undo)
        redo = add("action_redo", self.tr("Làm lại"), "Ctrl+Y", self.redo)
        redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        add("action_steps", self.tr("Các bước vừa làm"), "", self.show_steps)
        add("action_history", self.tr("Lịch sử của ô này"), "Ctrl+H", self.show_place)
        add("action_record_history", self.tr("Lịch sử của phiếu"), "Ctrl+Shift+H", self.show_record)
        add("action_differences", self.tr("Có gì khác bản chốt"), "Ctrl+G", self.show_differences)
        add("action_note", self.tr("Ghi chú cho ô này"), "Ctrl+M", self.write_note)

    def _connect(self) -> None:
        self.panel.closed.connect(self.close_panel)
        self.panel.chosen.connect(self._choose)
        self.panel.current.connect(self._tell_act)
        self.panel.searched.connect(self._search)
        self.panel.compared.connect(self._compare)
        self.panel.more_wanted.connect(self._list_more)
        self.panel.noted.connect(self._note)

    def _open(self, showing: Callable[[], object] | None) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and not self.panel.isAncestorOf(focus):
            self._back = focus
        self._showing = showing
        if showing is not None:
            showing()

    def _take_place(self) -> Path | None:
        """Return the place where the keyboard is, or was before it went into the panel."""
        self._place = self._view.here or self._place
        return self._place

    def _step(self, work: Callable[[Filled, int], Stepped], times: int, verb: str) -> None:
        done = self._do(partial(work, self._filled, times))
        if not isinstance(done, Stepped):
            return
        self.revised.emit(done.filled)
        names = said(done.names[0]) if len(done.names) == 1 else self.tr("{0} bước").format(len(done.names))
        self._page.said.emit(" ".join(part for part in (f"{verb}: {names}.", said(done.left_words)) if part))
        places = Places(done.filled.form, done.filled.record)
        there = [path for path in done.paths if places.has(path)]
        if there and not self.panel.isVisible():
            self.place_wanted.emit(there[0])

    def _list_steps(self) -> None:
        steps = self._office.memory.steps(self._filled.record.key)
        self.panel.show_title(self.tr("Các bước vừa làm"), self.tr("Chọn một bước rồi Enter để lùi về trước bước ấy."))
        undone = [
            PanelLine(said(step.name), self.tr("đã hoàn tác · Enter: làm lại tới đây"), -at)
            for at, step in enumerate(steps.undone[::-1], start=1)
        ][::-1]
        done = [
            PanelLine(said(step.name), self.tr("vừa xong") if at == 1 else "", at)
            for at, step in enumerate(steps.done[::-1], start=1)
        ]
        nothing = [PanelLine(self.tr("Chưa có bước nào từ khi mở chương trình."), heading=True)]
        self.panel.show_lines([*undone, *done] or nothing)

    def _list_place(self) -> None:
        path = self._place
        if path is None:
            self.panel.show_title(self.tr("Lịch sử của ô"), self.tr("Đặt con trỏ vào một ô rồi bấm Ctrl+H."))
            return
        where = said(Places(self._filled.form, self._filled.record).words(path, named=True))
        self.panel.show_title(self.tr("Lịch sử của ô"), where)
        lines = self._office.history.of_place(self._filled, path)
        nothing = [PanelLine(self.tr("Ô này chưa thay đổi lần nào."), heading=True)]
        self.panel.show_lines([_line(each) for each in lines] or nothing, more=len(lines) >= _WHOLE_TRAIL)
        self._last = lines[-1].number if lines else 0

    def _title_record(self) -> None:
        if self._showing is self._title_record and self.panel.searching:
            return
        if not self.panel.isVisible() or self.panel.title != self.tr("Lịch sử của phiếu"):
            self.panel.show_title(self.tr("Lịch sử của phiếu"), "")

    def _list_record(self, text: str) -> None:
        if not text.strip():
            lines = self._office.history.of_record(self._filled)
            self._show_found(lines)
            return
        self._search(text)

    def _search(self, text: str) -> None:
        """Look for ``text`` off the window's thread."""
        if not text.strip():
            self._list_record("")
            return
        if self._finder is None:
            self._finder = self._office.history.finder(self._filled)
        self._run(partial(self._finder.find, text), self._show_found)

    def _show_found(self, lines: Sequence[Told]) -> None:
        numbered = [each.number for each in lines if each.number]
        self._last = numbered[-1] if numbered else 0
        nothing = [PanelLine(self.tr("Không thấy dòng nào."), heading=True)]
        told = [_line(each, place=True) for each in lines]
        self.panel.show_lines(told or nothing, more=len(numbered) >= _WHOLE_TRAIL)

    def _list_more(self) -> None:
        """Add the next page of what is listed."""
        if not self._last:
            return
        if self.panel.searching.strip() and self._finder is not None:
            self._run(partial(self._finder.find, self.panel.searching, self._last), self._add_found)
        elif self._showing == self._list_place and self._place is not None:
            self._add_found(self._office.history.of_place(self._filled, self._place, self._last))
        else:
            self._add_found(self._office.history.of_record(self._filled, self._last))

    def _add_found(self, lines: Sequence[Told]) -> None:
        numbered = [each.number for each in lines if each.number]
        self._last = numbered[-1] if numbered else 0
        place = self._showing != self._list_place
        self.panel.lines.add_lines([_line(each, place=place) for each in lines], more=len(numbered) >= _WHOLE_TRAIL)

    def _compare(self, older: str, newer: str) -> None:
        self._versions = (older, newer)
        compared = self._do(partial(self._office.comparing.compare, self._filled, older, newer))
        if isinstance(compared, Compared):
            self.panel.show_about(
                self.tr("{0} ô khác nhau.").format(compared.cells) if compared.cells else self.tr("Không khác gì.")
            )
            lines: list[PanelLine] = []
            for section, sentences in compared.sections:
                lines.append(PanelLine(said(section), heading=True))
                lines += [PanelLine(said(each.words), "", each) for each in sentences]
            self.panel.show_lines(lines)

    def _compare_again(self) -> None:
        self._compare(*self._versions)

    def _choose(self, about: object) -> None:
        """Do what Enter does with an entry."""
        match about:
            case int(times) if times > 0:
                self._step(self._office.memory.undo, times, self.tr("Hoàn tác"))
            case int(times) if times < 0:
                self._step(self._office.memory.redo, -times, self.tr("Làm lại"))
            case Sentence(path, _, present) if present:
                self._leave_to(path)
            case Told(event=Event.ROW_GONE):
                self._restore(about)
            case Told(event=Event.VALUE) if self._showing == self._list_place:
                self._restore(about)
            case Told(path=path, present=True):
                self._leave_to(path)

    def _tell_act(self, about: object) -> None:
        match about:
            case int(times):
                words = (
                    self.tr("Lùi về trước bước này (Enter)") if times > 0 else self.tr("Làm lại tới bước này (Enter)")
                )
            case Told(event=Event.ROW_GONE):
                words = self.tr("Khôi phục dòng này (Enter)")
            case Told(event=Event.VALUE) if self._showing == self._list_place:
                words = self.tr("Khôi phục giá trị này (Enter)")
            case Told(present=True) | Sentence(present=True):
                words = self.tr("Tới chỗ này (Enter)")
            case _:
                words = ""
        self.panel.show_act(words)

    def _restore(self, told: Told) -> None:
        before = self._filled.record
        filled = self._do(partial(self._office.history.restore, self._filled, told))
        if not isinstance(filled, Filled):
            return
        self.revised.emit(filled)
        if filled.record == before:
            self._page.said.emit(self.tr("Ô này đang giữ đúng giá trị ấy."))
            return
        self._page.said.emit(self.tr("Đã khôi phục: {0}, {1}.").format(said(told.where), said(told.words)))
        if told.event is Event.ROW_GONE:
            self.place_wanted.emit(told.path)

    def _note(self, words: str) -> None:
        if self._place is None:
            return
        filled = self._do(partial(self._office.entry.note, self._filled, self._place, words))
        if isinstance(filled, Filled):
            self.revised.emit(filled)
            self._page.said.emit(self.tr("Đã giữ ghi chú.") if words.strip() else self.tr("Đã bỏ ghi chú."))

    def _leave_to(self, path: Path) -> None:
        """Go to a place; the panel stays, so that the next line is a click away."""
        self.place_wanted.emit(path)

    def _count(self) -> None:
        """Count, off the window's thread, in how many cells the record differs from its last bản chốt."""
        self._run(partial(_differing, self._office, self._filled), self._show_count)

    def _show_count(self, counted: tuple[int, int] | None) -> None:
        revision, cells = counted or (0, 0)
        words = self.tr("Khác bản chốt lần {0} ở {1} ô (Ctrl+G)").format(revision, cells)
        self.link.setText(words)
        self.link.setAccessibleName(words)
        self.link.setVisible(bool(cells))

    def _run(self, call: Callable[[], object], show: Callable[..., object]) -> None:
        job = Job(call)
        job.done.connect(show)
        job.start()

    def _do(self, work: Callable[[], object]) -> object:
        """Do something that may be refused; the refusal is told."""
        try:
            return work()
        except AppError as error:
            self._page.failed.emit(error)
            return None


def _differing(office: Office, filled: Filled) -> tuple[int, int] | None:
    head = office.submission.latest(filled.record.key)
    return (head.revision, office.submission.differences(filled)) if head else None


def _line(told: Told, *, place: bool = False) -> PanelLine:
    words = f"{told.where}: {told.words}" if place and told.event is not Event.FINAL else told.words
    small = "\n".join(part for part in (told.by, told.why) if part)
    return PanelLine(said(words), said(small), told, heading=told.event is Event.FINAL)

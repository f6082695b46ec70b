"""Xem trước và in: the very pages that a printer will get, to look at, print, keep as a file or open elsewhere."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTemporaryDir, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QResizeEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget

from desktop_app.domain.printout import Printout
from desktop_app.domain.progress import Progress, silently
from desktop_app.ui.background import Job
from desktop_app.ui.design import SPACE, scaled
from desktop_app.ui.dialogs import choose_save
from desktop_app.ui.english import said
from desktop_app.ui.pages.page import Page
from desktop_app.ui.preview.offer import Offer, Variant
from desktop_app.ui.preview.paper_view import PaperView
from desktop_app.ui.preview.print_box import PrintBox
from desktop_app.ui.preview.printer import print_pages, set_up
from desktop_app.ui.token_signing import TokenSigning
from desktop_app.ui.widgets import button, label
from desktop_app.workflow.office import Office

_ROWS, _MOST_ROWS = 10, 200

_ROOM_FOR_BUTTONS = 1000


class PreviewPage(Page):
    """Shows an offer; Esc leads back to where it came from."""

    back_wanted = Signal()

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__("page_preview", "Xem trước khi in", parent)
        self._office = office
        self._offer: Offer | None = None
        self._variant: Variant | None = None
        self._asked = 0
        self._job: Job | None = None
        self.printout: Printout | None = None
        self._folder = QTemporaryDir()
        self.signing = TokenSigning(office.tokens, self)
        self.view = PaperView(office.printing.picture, self)
        self.view.page_shown.connect(self._show_place)
        self.view.zoomed.connect(self._show_place)
        self._choices = QHBoxLayout()
        self._choices.setSpacing(SPACE)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._choose)
        self.rows = QSpinBox(self)
        self._place = QLabel(self)
        self._add_actions()
        self._arrange()

    def show_offer(self, offer: Offer) -> None:
        """Show the first paper of an offer, and buttons for the others."""
        self._offer = offer
        self.title.setText(self.tr("In: {0}").format(offer.title))
        for old in self._group.buttons():
            self._group.removeButton(old)
            self._choices.removeWidget(old)
            old.deleteLater()
        for at, variant in enumerate(offer.variants):
            made = QPushButton(said(variant.words), self)
            made.setObjectName(f"action_paper_{variant.name}")
            made.setAccessibleName(said(variant.words))
            made.setProperty("role", "choice")
            made.setCheckable(True)
            made.setAutoDefault(True)
            made.setVisible(len(offer.variants) > 1)
            self._group.addButton(made, at)
            self._choices.addWidget(made)
        self._group.button(0).setChecked(True)
        self._choose(0)
        self.view.setFocus()

    def print_on(self, printer: QPrinter, pages: Sequence[int]) -> None:
        """Print some pages (from 0) off the window's thread."""
        if self.printout is not None:
            set_up(printer, self.printout)
            work = partial(_print, self._office, self.printout, pages, printer)
            job = Job(work, cancellable=True)
            job.done.connect(self._tell_printed)
            job.failed.connect(self.failed)
            job.cancelled.connect(self._tell_not_printed)
            self.run(job, self.tr("Đang in…"))

    def save(self, path: Path) -> None:
        """Keep the document as a file."""
        if self.printout is not None:
            job = Job(partial(self._office.printing.save, self.printout, path))
            job.done.connect(self._tell_saved)
            job.failed.connect(self.failed)
            job.start()

    def _add_actions(self) -> None:
        self.add_action("action_print", self.tr("In…"), "Ctrl+P", self._ask_printer)
        self.add_action("action_save_pdf", self.tr("Lưu PDF…"), "Ctrl+S", self._ask_path)
        self.add_action("action_sign_pdf", self.tr("Ký số bằng USB token…"), "", self._sign)
        self.add_action("action_open_pdf", self.tr("Mở bằng chương trình khác"), "", self._open_elsewhere)
        larger = self.add_action("action_zoom_in", self.tr("Phóng to"), "Ctrl++", self._zoom_in)
        larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self.add_action("action_zoom_out", self.tr("Thu nhỏ"), "Ctrl+-", self._zoom_out)
        self.add_action("action_zoom_fit", self.tr("Vừa bề ngang"), "Ctrl+0", self.view.fit_width)
        self.add_action("action_leave_preview", self.tr("Quay lại"), "Esc", self._leave)

    def _arrange(self) -> None:
        self.rows.setObjectName("field_blank_rows")
        self.rows.setAccessibleName(self.tr("Số dòng trống trong mỗi bảng"))
        self.rows.setRange(1, _MOST_ROWS)
        self.rows.setValue(_ROWS)
        self.rows.setKeyboardTracking(False)
        self.rows.valueChanged.connect(self._make)
        self._rows_words = label(self.tr("Số dòng trống:"), "question", self)
        self._rows_words.setWordWrap(False)
        self._rows_words.setBuddy(self.rows)
        self._place.setObjectName("preview_place")
        self._place.setAccessibleName(self.tr("Trang và cỡ"))
        top = QHBoxLayout()
        top.setSpacing(SPACE)
        top.addLayout(self._choices)
        top.addWidget(self._rows_words)
        top.addWidget(self.rows)
        top.addStretch(1)
        self._spared = (
            button(self.tr("Quay lại"), "action_back", self._leave),
            button(self.tr("Lưu PDF…"), "action_save", self._ask_path),
        )
        for each in self._spared:
            top.addWidget(each)
        self._print_button = button(self.tr("In…"), "action_print_now", self._ask_printer, "main")
        top.addWidget(self._print_button)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE)
        foot.addWidget(self._place, 1)
        for words, name, slot, told in (
            ("−", "action_smaller", self._zoom_out, self.tr("Thu nhỏ")),
            ("+", "action_larger", self._zoom_in, self.tr("Phóng to")),
            (self.tr("Vừa bề ngang"), "action_fit", self.view.fit_width, self.tr("Vừa bề ngang")),
            (self.tr("‹ Trang trước"), "action_page_before", self._page_before, self.tr("Trang trước")),
            (self.tr("Trang sau ›"), "action_page_after", self._page_after, self.tr("Trang sau")),
        ):
            foot.addWidget(button(words, name, slot, "quiet", accessible=told))
        self.column.addLayout(top)
        self.column.addWidget(self.view, 1)
        self.column.addLayout(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave to the menu and to their keys what there is no room for."""
        super().resizeEvent(event)
        for each in self._spared:
            each.setVisible(self.width() >= scaled(_ROOM_FOR_BUTTONS))

    def _choose(self, at: int) -> None:
        if self._offer is not None:
            self._variant = self._offer.variants[at]
            for widget in (self.rows, self._rows_words):
                widget.setVisible(self._variant.by_rows)
            self._make()

    def _make(self) -> None:
        """Have the paper made; what was shown before goes, so that nobody prints the wrong one."""
        if self._variant is None:
            return
        self._asked += 1
        self._stop_making()
        self._show_printout(None)
        call = partial(self._variant.make, rows=self.rows.value()) if self._variant.by_rows else self._variant.make
        job = Job(partial(_numbered, self._asked, call), cancellable=True)
        job.done.connect(self._made)
        job.failed.connect(self._failed_to_make)
        job.cancelled.connect(self._not_made)
        self._job = job
        self.run(job, self.tr("Đang dàn trang…"))

    def _stop_making(self) -> None:
        """Let go of a paper that is still being made and that nobody waits for any more."""
        if self._job is not None:
            self._job.cancelled.disconnect(self._not_made)
            self._job.cancel()
            self._job = None

    def _made(self, answer: tuple[int, Printout]) -> None:
        number, printout = answer
        if number == self._asked:
            self._job = None
            self._show_printout(printout)

    def _failed_to_make(self, error: object) -> None:
        self._job = None
        self._place.clear()
        self.failed.emit(error)

    def _not_made(self) -> None:
        self._job = None
        self._place.setText(self.tr("Đã thôi dàn trang. Chọn lại loại giấy ở trên để xem."))

    def _show_printout(self, printout: Printout | None) -> None:
        self.printout = printout
        self.view.show_printout(printout)
        self._print_button.setEnabled(printout is not None)
        self._show_place()

    def _show_place(self) -> None:
        if self.printout is None:
            self._place.setText(self.tr("Đang dàn trang…"))
            return
        words = self.tr("Trang {0}/{1} · {2} %")
        self._place.setText(words.format(self.view.page + 1, len(self.printout.pages), self.view.percent))

    def _zoom_in(self) -> None:
        self.view.zoom_by(1)

    def _zoom_out(self) -> None:
        self.view.zoom_by(-1)

    def _page_before(self) -> None:
        self.view.go_to(self.view.page - 1)

    def _page_after(self) -> None:
        self.view.go_to(self.view.page + 1)

    def _leave(self) -> None:
        self._stop_making()
        self.back_wanted.emit()

    def _ask_printer(self) -> None:
        if self.printout is not None:
            box = PrintBox(len(self.printout.pages), self.view.page, self)
            if box.exec():
                self.print_on(box.printer, box.pages)

    def _ask_path(self) -> None:
        if self.printout is not None:
            kinds = self.tr("Tệp PDF (*.pdf)")
            chosen = choose_save(self, self.tr("Lưu PDF"), self.printout.file_name, kinds)
            if chosen:
                self.save(Path(chosen))

    def _sign(self) -> None:
        if self.printout is not None:
            self.signing.sign_printout(self.printout)

    def _open_elsewhere(self) -> None:
        """Open the document in whatever shows PDF here; the copy goes when the window is closed."""
        if self.printout is not None:
            path = Path(self._folder.path()) / self.printout.file_name
            job = Job(partial(self._office.printing.save, self.printout, path))
            job.done.connect(self._open)
            job.failed.connect(self.failed)
            job.start()

    def _open(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _tell_printed(self, count: int) -> None:
        self.said.emit(self.tr("Đã gửi {0} trang tới máy in.").format(count))

    def _tell_not_printed(self) -> None:
        self.said.emit(self.tr("Đã thôi in. Máy in có thể in nốt vài trang đã nhận."))

    def _tell_saved(self, path: Path) -> None:
        self.wrote.emit(self.tr("Đã ghi {0}.").format(path), path)


def _print(
    office: Office, printout: Printout, pages: Sequence[int], printer: QPrinter, progress: Progress = silently
) -> int:
    """Print some pages, and have the ledger know of it."""
    count = print_pages(office.printing.picture, printout, pages, printer, progress)
    office.printing.note_printed(printout, printer.outputFileName() or printer.printerName())
    return count


def _numbered(number: int, call: Callable[..., Printout], **told: object) -> tuple[int, Printout]:
    return number, call(**told)

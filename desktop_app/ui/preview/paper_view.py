"""The pages of a paper, one below the other, drawn as they come into sight and off the window's thread."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from desktop_app.domain.printout import Picture, Printout
from desktop_app.ui.background import Job
from desktop_app.ui.design import WIDE

_POINTS = 72
_SCREEN = 96
_STEPS = (25, 33, 50, 67, 80, 100, 125, 150, 200, 300)
# pages kept as pictures: what is in sight and a little around it, however long the paper
_KEPT = 6
_LINE = 40
_PAPER, _EDGE = QColor("#FFFFFF"), QColor("#9AA5B1")

Draw = Callable[[Printout, int, float], Picture]


def as_image(picture: Picture) -> QImage:
    """Return a picture as Qt draws it."""
    # the copy outlives the bytes that Qt only borrows
    return QImage(picture.dots, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB888).copy()


class PaperView(QAbstractScrollArea):
    """Scrolls with the arrow keys, Page Up and Down, Home and End; tells which page is in sight and how large."""

    page_shown = Signal(int)
    zoomed = Signal(int)

    def __init__(self, draw: Draw, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("paper_view")
        self.setAccessibleName(self.tr("Trang in xem trước"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._draw = draw
        self._printout: Printout | None = None
        self._percent = 100.0
        self.fits_width = True
        self._pictures: dict[int, tuple[float, QImage]] = {}
        self._drawing = False
        self._page = 0
        self.verticalScrollBar().setSingleStep(_LINE)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def page(self) -> int:
        """The page that is in sight, from 0."""
        return self._page

    @property
    def percent(self) -> int:
        """How large the pages are: 100 is the size of the paper on a screen of 96 dots an inch."""
        return round(self._percent)

    @property
    def drawn(self) -> tuple[int, ...]:
        """The pages that are kept as pictures now."""
        return tuple(sorted(self._pictures))

    def picture(self, number: int) -> QImage | None:
        """Return the picture of a page, where it is drawn already."""
        kept = self._pictures.get(number)
        return kept[1] if kept else None

    def show_printout(self, printout: Printout | None) -> None:
        """Show another paper from its first page, or none."""
        self._printout = printout
        self._pictures.clear()
        self._arrange()
        self.go_to(0)
        self.viewport().update()

    def go_to(self, number: int) -> None:
        """Bring a page into sight."""
        if self._printout and self._printout.pages:
            number = min(max(number, 0), len(self._printout.pages) - 1)
            self.verticalScrollBar().setValue(self._tops()[number] - WIDE // 2)
            self._tell(number)

    def zoom_by(self, steps: int) -> None:
        """Make the pages larger or smaller by so many steps."""
        self.fits_width = False
        larger = [step for step in _STEPS if step > self._percent + 1]
        smaller = [step for step in _STEPS if step < self._percent - 1]
        wanted = larger[:1] if steps > 0 else smaller[-1:]
        if wanted:
            self._zoom(float(wanted[0]))

    def fit_width(self) -> None:
        """Make the pages as wide as there is room, and keep them so."""
        self.fits_width = True
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the pages again."""
        super().resizeEvent(event)
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """With Ctrl the wheel zooms."""
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Home and End go to the first and the last page; the other keys scroll."""
        match event.key():
            case Qt.Key.Key_Home:
                self.go_to(0)
            case Qt.Key.Key_End if self._printout:
                self.go_to(len(self._printout.pages) - 1)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the pages in sight, white where the picture is still on its way."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number in self._in_sight():
            place = self._place(number)
            kept = self._pictures.get(number)
            painter.fillRect(place, _PAPER)
            if kept is not None:
                painter.drawImage(place, kept[1])
            painter.setPen(_EDGE)
            painter.drawRect(place.adjusted(-1, -1, 0, 0))
        self._draw_next()

    def _zoom(self, percent: float) -> None:
        page, within = self._page, self._within()
        self._percent = percent
        self._set_bars()
        place = self._place(page)
        self.verticalScrollBar().setValue(self._tops()[page] + int(within * place.height()))
        self.zoomed.emit(self.percent)
        self.viewport().update()

    def _within(self) -> float:
        """Return how far down its page the top of the view is, as a share of the page."""
        place = self._place(self._page)
        return -place.top() / place.height() if place.height() else 0.0

    def _arrange(self) -> None:
        if self.fits_width and self._printout and self._printout.pages:
            room = max(self.viewport().width() - 2 * WIDE, 1)
            widest = max(width for width, _ in self._printout.pages)
            percent = min(max(room / widest * _POINTS / _SCREEN * 100, _STEPS[0]), _STEPS[-1])
            if abs(percent - self._percent) > 1:
                self._zoom(percent)
                return
        self._set_bars()
        self.zoomed.emit(self.percent)

    def _set_bars(self) -> None:
        pages = self._printout.pages if self._printout else ()
        heights = sum(self._pixels(height) + WIDE for _, height in pages) + WIDE
        widest = max((self._pixels(width) for width, _ in pages), default=0) + 2 * WIDE
        for bar, whole, room in (
            (self.verticalScrollBar(), heights, self.viewport().height()),
            (self.horizontalScrollBar(), widest, self.viewport().width()),
        ):
            bar.setPageStep(room)
            bar.setRange(0, max(whole - room, 0))

    def _pixels(self, points: float) -> int:
        return round(points / _POINTS * _SCREEN * self._percent / 100)

    def _tops(self) -> list[int]:
        tops, top = [], WIDE
        for _, height in self._printout.pages if self._printout else ():
            tops.append(top)
            top += self._pixels(height) + WIDE
        return tops or [0]

    def _place(self, number: int) -> QRect:
        if self._printout is None or not self._printout.pages:
            return QRect()
        width, height = (self._pixels(side) for side in self._printout.pages[number])
        left = max((self.viewport().width() - width) // 2, WIDE) - self.horizontalScrollBar().value()
        return QRect(left, self._tops()[number] - self.verticalScrollBar().value(), width, height)

    def _in_sight(self) -> list[int]:
        if self._printout is None:
            return []
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        tops = self._tops()
        return [
            number
            for number, (_, height) in enumerate(self._printout.pages)
            if tops[number] < bottom and tops[number] + self._pixels(height) > top
        ]

    def _scrolled(self) -> None:
        middle = self.viewport().height() // 2
        near = [number for number in self._in_sight() if self._place(number).bottom() >= middle]
        if near:
            self._tell(near[0])
        self.viewport().update()

    def _tell(self, number: int) -> None:
        self._page = number
        count = len(self._printout.pages) if self._printout else 0
        self.setAccessibleDescription(self.tr("Trang {0}/{1}").format(number + 1, count))
        self.page_shown.emit(number)

    def _draw_next(self) -> None:
        """Have the next page in sight drawn that is missing or has another size; one at a time."""
        if self._drawing or self._printout is None:
            return
        dots = self._percent / 100 * _SCREEN * self.devicePixelRatioF()
        wanted = [each for each in self._in_sight() if self._pictures.get(each, (0.0,))[0] != dots]
        if wanted:
            self._drawing = True
            job = Job(partial(_drawn, self._draw, self._printout, wanted[0], dots))
            job.done.connect(self._keep)
            job.start()

    def _keep(self, answer: tuple[Printout, int, float, QImage]) -> None:
        printout, number, dots, image = answer
        self._drawing = False
        if printout is self._printout:
            self._pictures[number] = (dots, image)
            for far in sorted(self._pictures, key=lambda each: abs(each - self._page))[_KEPT:]:
                del self._pictures[far]
        self.viewport().update()


def _drawn(draw: Draw, printout: Printout, number: int, dots: float) -> tuple[Printout, int, float, QImage]:
    return printout, number, dots, as_image(draw(printout, number, dots))

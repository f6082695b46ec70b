"""The page itself: A4, the decree's margins, page numbers, and the foot with the mã đối chiếu."""

from typing import IO, Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from desktop_app.domain.paper import Paper
from desktop_app.reports.fonts import BOLD, REGULAR
from desktop_app.reports.wording import writable

# NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.4: top and bottom 20-25 mm, left 30-35 mm, right 15-20 mm
TOP, BOTTOM, LEFT, RIGHT = 20 * mm, 20 * mm, 30 * mm, 15 * mm
_NUMBER_SIZE, _FOOT_SIZE = 13, 8
_MARK_SIZE, _MARK_TURN = 110, 35
# pale enough to read everything over it, also after a copying machine
_MARK_COLOUR = HexColor("#EBEBEB")
_SOURCE_SHARE, _FOOT_LINES = 0.7, 2


def make_document(buffer: IO[bytes], paper: Paper) -> BaseDocTemplate:
    """Return an empty document with the page of ``paper``."""
    size = landscape(A4) if paper.landscape else A4
    document = BaseDocTemplate(
        buffer,
        pagesize=size,
        leftMargin=LEFT,
        rightMargin=RIGHT,
        topMargin=TOP,
        bottomMargin=BOTTOM,
        title=writable(f"{paper.title} {paper.subtitle}"),
        author=writable(paper.letterhead.issuer),
        creator="Sổ Mầm Non",
        lang="vi-VN",
        initialFontName=REGULAR,
        invariant=1,
    )
    frame = Frame(
        LEFT, BOTTOM, document.width, document.height, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0
    )

    def furniture(canvas: Any, page: Any) -> None:
        _draw_furniture(canvas, page.page, paper, size)

    document.addPageTemplates(PageTemplate("page", [frame], onPage=furniture))
    return document


def _draw_furniture(canvas: Any, number: int, paper: Paper, size: tuple[float, float]) -> None:
    width, height = size
    canvas.saveState()
    if paper.mark:
        _draw_mark(canvas, writable(paper.mark), size)
    if number > 1:
        # the number stands in the middle of the top margin, and not on the first page
        canvas.setFont(REGULAR, _NUMBER_SIZE)
        canvas.drawCentredString((LEFT + width - RIGHT) / 2, height - TOP / 2 - _NUMBER_SIZE / 3, str(number))
    canvas.setFont(REGULAR, _FOOT_SIZE)
    if paper.check_code:
        canvas.drawString(LEFT, BOTTOM / 2, writable(f"Mã đối chiếu: {paper.check_code}"))
    room = (width - LEFT - RIGHT) * _SOURCE_SHARE
    for at, line in enumerate(simpleSplit(writable(paper.source), REGULAR, _FOOT_SIZE, room)[:_FOOT_LINES]):
        canvas.drawRightString(width - RIGHT, BOTTOM / 2 - at * _FOOT_SIZE * 1.2, line)
    canvas.restoreState()


def _draw_mark(canvas: Any, words: str, size: tuple[float, float]) -> None:
    canvas.saveState()
    canvas.setFillColor(_MARK_COLOUR)
    canvas.setFont(BOLD, _MARK_SIZE)
    canvas.translate(size[0] / 2, size[1] / 2)
    canvas.rotate(_MARK_TURN)
    canvas.drawCentredString(0, -_MARK_SIZE / 3, words)
    canvas.restoreState()

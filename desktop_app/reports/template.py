"""The page itself: A4, the decree's margins, page numbers, and the foot with the mã đối chiếu."""

from typing import IO, Any

from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from desktop_app.domain.paper import Paper
from desktop_app.domain.vietnamese import nfc
from desktop_app.reports.fonts import REGULAR

# NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.4: top and bottom 20-25 mm, left 30-35 mm, right 15-20 mm
TOP, BOTTOM, LEFT, RIGHT = 20 * mm, 20 * mm, 30 * mm, 15 * mm
_NUMBER_SIZE, _FOOT_SIZE = 13, 8


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
        title=nfc(f"{paper.title} {paper.subtitle}"),
        author=nfc(paper.letterhead.issuer),
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
    if number > 1:
        # the number stands in the middle of the top margin, and not on the first page
        canvas.setFont(REGULAR, _NUMBER_SIZE)
        canvas.drawCentredString(width / 2, height - TOP / 2 - _NUMBER_SIZE / 3, str(number))
    canvas.setFont(REGULAR, _FOOT_SIZE)
    if paper.check_code:
        canvas.drawString(LEFT, BOTTOM / 2, nfc(f"Mã đối chiếu: {paper.check_code}"))
    canvas.drawRightString(width - RIGHT, BOTTOM / 2, nfc(paper.source))
    canvas.restoreState()

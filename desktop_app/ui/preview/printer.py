"""Pages onto a printer: the same pictures as in the preview, at the printer's own resolution up to 300 dots an inch."""

from collections.abc import Sequence

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from desktop_app.domain.errors import AppError
from desktop_app.domain.printout import Printout
from desktop_app.domain.progress import Cancelled, Progress, silently
from desktop_app.ui.preview.paper_view import Draw, as_image

FINEST = 300
_ADVICE = "Kiểm tra máy in, dây và giấy, rồi in lại; hoặc bấm “Lưu PDF…” và in ở máy khác."


def set_up(printer: QPrinter, printout: Printout) -> None:
    """Tell a printer what paper is coming: A4, lying as the document lies, and its name."""
    lying = QPageLayout.Orientation.Landscape if printout.is_landscape else QPageLayout.Orientation.Portrait
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), lying, QMarginsF()))
    printer.setFullPage(True)
    printer.setResolution(min(printer.resolution(), FINEST) if printer.resolution() > 0 else FINEST)
    printer.setDocName(printout.title)


def print_pages(
    draw: Draw, printout: Printout, numbers: Sequence[int], printer: QPrinter, progress: Progress = silently
) -> int:
    """Print some pages (from 0), and return how many; raises ``AppError`` when the printer refuses.

    A cancelled work is taken back from the printer as far as it allows.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise AppError("Máy in không nhận việc in.", _ADVICE)
    try:
        for done, number in enumerate(numbers):
            progress(done, len(numbers), f"{done}/{len(numbers)} trang")
            if done and not printer.newPage():
                raise AppError(f"Máy in dừng sau {done} trang.", _ADVICE)
            image = as_image(draw(printout, number, float(printer.resolution())))
            painter.drawImage(QRectF(painter.viewport()), image)
    except Cancelled:
        printer.abort()
        raise
    finally:
        painter.end()
    return len(numbers)

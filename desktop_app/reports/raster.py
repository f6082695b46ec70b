"""Pages of a PDF as pictures, for the preview and for printers: what is seen is what is printed."""

from contextlib import closing
from threading import Lock
from typing import Any

from desktop_app.domain.printout import Picture

_POINTS = 72
# PDFium is one library for the whole process and does not bear two threads in it at once
_ALONE = Lock()


def page_sizes(data: bytes) -> tuple[tuple[float, float], ...]:
    """Return the width and height of every page of a PDF, in points."""
    with _ALONE, closing(_document(data)) as document:
        return tuple(document.get_page_size(number) for number in range(len(document)))


def draw_page(data: bytes, number: int, dots_per_inch: float) -> Picture:
    """Return page ``number`` (from 0) of a PDF as it looks at a resolution; safe on any thread."""
    with _ALONE, closing(_document(data)) as document:
        drawn = document[number].render(scale=dots_per_inch / _POINTS, rev_byteorder=True)
        return Picture(drawn.width, drawn.height, drawn.stride, bytes(drawn.buffer))


def _document(data: bytes) -> Any:
    # loads slowly, and most starts never draw a page
    import pypdfium2  # noqa: PLC0415

    return pypdfium2.PdfDocument(data)

"""Papers as pages (PDF), after NĐ 30/2020/NĐ-CP, Phụ lục I: letterhead, title, body, signature, receivers.

Bytes are the same for the same paper (reportlab's ``invariant``), so a page can be hashed and signed.
"""

from io import BytesIO
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import ReportError
from desktop_app.domain.paper import Paper
from desktop_app.domain.progress import Progress, silently
from desktop_app.reports.fonts import Fonts
from desktop_app.reports.writing import write_whole

__all__ = ["Fonts", "page_bytes", "write_page"]


def write_page(paper: Paper, path: Path, fonts: Fonts, progress: Progress = silently) -> None:
    """Write ``paper`` to ``path``; raises ``ReportError`` when the file cannot be written."""
    data = page_bytes(paper, fonts, progress)
    write_whole(path, lambda temporary: _write(temporary, data))


def page_bytes(paper: Paper, fonts: Fonts, progress: Progress = silently) -> bytes:
    """Return ``paper`` as a PDF; raises ``ReportError`` when something on it has no room on a page."""
    fonts.register()
    # these load slowly, and only after the fonts are known, or an unembedded one sneaks in
    from reportlab.platypus.doctemplate import LayoutError  # noqa: PLC0415

    from desktop_app.reports.layout import flowables  # noqa: PLC0415
    from desktop_app.reports.template import make_document  # noqa: PLC0415

    buffer = BytesIO()
    document: Any = make_document(buffer, paper)
    try:
        document.setProgressCallBack(_Pages(progress))
        document.build(flowables(paper, document.width, progress))
    except LayoutError as error:
        message = f"Không in được “{paper.title[:60]}”: tên đơn vị hoặc tiêu đề quá dài, không vừa trang giấy."
        raise ReportError(message, "Rút ngắn tên rồi in lại.") from error
    return buffer.getvalue()


class _Pages:
    """Hears reportlab lay out page after page, and tells it on; how many there will be is not known before the end."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def __call__(self, kind: str, number: int) -> None:
        if kind == "PAGE":
            self._progress(0, 0, f"trang {number}")


def _write(path: Path, data: bytes) -> None:
    path.write_bytes(data)

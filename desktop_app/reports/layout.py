"""From a paper's parts to what reportlab flows onto pages."""

from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm, mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer, Table, TableStyle

from desktop_app.domain import paper as domain
from desktop_app.domain.table import Align, show_cell
from desktop_app.domain.table import Table as DomainTable
from desktop_app.domain.vietnamese import nfc, show_official_date
from desktop_app.reports.fonts import BOLD, BOLD_ITALIC, ITALIC, REGULAR

_BODY = ParagraphStyle(
    "body", fontName=REGULAR, fontSize=13, leading=17, alignment=TA_JUSTIFY, firstLineIndent=1 * cm, spaceBefore=6
)
_STRONG = ParagraphStyle("strong", _BODY, fontName=BOLD)
_HEADING = ParagraphStyle(
    "heading", fontName=BOLD, fontSize=13, leading=17, spaceBefore=10, spaceAfter=3, keepWithNext=1
)
_CENTRED = ParagraphStyle("centred", fontName=REGULAR, fontSize=12, leading=14.5, alignment=TA_CENTER)
_SMALL = ParagraphStyle("small", fontName=REGULAR, fontSize=10, leading=12.5, wordWrap="LTR", splitLongWords=1)
_SMALL_BOLD = ParagraphStyle("small_bold", _SMALL, fontName=BOLD)
_NOTE = ParagraphStyle("note", _SMALL, fontName=ITALIC, spaceBefore=3)
_PROVISIONAL = ParagraphStyle(
    "provisional", fontName=ITALIC, fontSize=10.5, leading=13, alignment=TA_CENTER, borderWidth=0.6, borderPadding=4,
    borderColor=colors.HexColor("#7F7F7F"), spaceBefore=10, spaceAfter=8, leftIndent=12, rightIndent=12,
)  # fmt: skip
_RECEIVERS = ParagraphStyle("receivers", fontName=REGULAR, fontSize=11, leading=13)
_BLANK_DATE = "ngày …… tháng …… năm ………"
_GRID = colors.HexColor("#7F7F7F")


def flowables(paper: domain.Paper, width: float) -> list[Flowable]:
    """Return everything that stands on the pages of ``paper``, in order; ``width`` is that of the text, in points."""
    flow = [_letterhead(paper.letterhead, width), *_title(paper)]
    for block in paper.blocks:
        flow += _block(block, width)
    flow += [Spacer(1, 8 * mm), KeepTogether([_signature(paper, width)])]
    return flow


def _text(words: str, style: ParagraphStyle) -> Paragraph:
    return Paragraph(_safe(words), style)


def _safe(words: str) -> str:
    return escape(nfc(words)).replace("\n", "<br/>")


class _Rule(Flowable):
    """A line of a given length, in the middle of whatever it stands in."""

    def __init__(self, length: float) -> None:
        super().__init__()
        self._length = length
        self._room = 0.0

    def wrap(self, available: float, _height: float) -> tuple[float, float]:
        """Take the whole width; reportlab asks before drawing."""
        self._room = available
        return available, 4.0

    def draw(self) -> None:
        """Draw the line."""
        start = (self._room - self._length) / 2
        self.canv.setLineWidth(0.7)
        self.canv.line(start, 1.0, start + self._length, 1.0)


def _letterhead(head: domain.Letterhead, width: float) -> Table:
    """Ô 1-4: issuing body on the left, Quốc hiệu and Tiêu ngữ on the right, number and place below."""
    bold = ParagraphStyle("issuer", _CENTRED, fontName=BOLD)
    motto = ParagraphStyle("motto", _CENTRED, fontName=BOLD, fontSize=13)
    left_width, right_width = width * 0.42, width * 0.58
    left: list[Flowable] = [_text(head.superior, _CENTRED)] if head.superior else []
    # the line under the issuing body is a third to a half of its length
    left += [_text(head.issuer, bold), _Rule(min(stringWidth(nfc(head.issuer), BOLD, 12) * 0.4, left_width * 0.5))]
    words = "Độc lập - Tự do - Hạnh phúc"
    right: list[Flowable] = [
        _text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", ParagraphStyle("nation", bold, fontSize=12)),
        _text(words, motto),
        _Rule(stringWidth(words, BOLD, 13)),
    ]
    number = ParagraphStyle("number", _CENTRED, fontSize=13, leading=16)
    day = show_official_date(head.day) if head.day else _BLANK_DATE
    place = ParagraphStyle("place", number, fontName=ITALIC)
    rows = [[left, right], [_text(f"Số: ……/{head.symbol}", number), _text(f"{head.place}, {day}", place)]]
    table = Table(rows, colWidths=[left_width, right_width])
    table.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, 0), 0),
                ("TOPPADDING", (0, 1), (-1, 1), 6),
            ]
        )
    )
    return table


def _title(paper: domain.Paper) -> list[Flowable]:
    """Ô 5a: the kind of paper and what it is about, bold and centred, with a line under them."""
    style = ParagraphStyle("title", _CENTRED, fontName=BOLD, fontSize=14, leading=18)
    about = ParagraphStyle("about", style, fontSize=13, leading=17)
    longest = max((paper.subtitle, paper.title), key=len)
    flow = [Spacer(1, 6 * mm), _text(paper.title, style), _text(paper.subtitle, about)]
    flow.append(_Rule(min(stringWidth(nfc(longest), BOLD, 13) * 0.4, 60 * mm)))
    flow.append(Spacer(1, 4 * mm))
    if paper.provisional:
        flow.append(_text(paper.provisional, _PROVISIONAL))
    return flow


def _block(block: domain.Block, width: float) -> list[Flowable]:
    match block:
        case domain.Heading(text):
            return [_text(text, _HEADING)]
        case domain.Paragraph(text, emphasis):
            return [_text(text, _STRONG if emphasis else _BODY)]
        case domain.Entry():
            return [_entry(block, width)]
        case DomainTable():
            return _table(block, width)


def _entry(entry: domain.Entry, width: float) -> Table:
    """A question and its answer side by side, a remark under the question."""
    label = ParagraphStyle("label", _SMALL, fontSize=12, leading=15)
    answer = ParagraphStyle("answer", label, fontName=BOLD)
    question: list[Flowable] = [_text(entry.label, label)]
    if entry.remark:
        question.append(_text(entry.remark, _NOTE))
    table = Table([[question, _text(entry.answer, answer)]], colWidths=[width * 0.66, width * 0.34])
    table.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LINEBELOW", (0, 0), (-1, -1), 0.3, colors.HexColor("#BFBFBF")),
                ("LEFTPADDING", (0, 0), (-1, -1), 2),
                ("TOPPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            ]
        )
    )
    return table


def _table(table: DomainTable, width: float) -> list[Flowable]:
    """A grid with its headings on every page, numbers on the right, totals in bold, notes below."""
    units = sum(column.width for column in table.columns) or 1.0
    widths = [width * column.width / units for column in table.columns]
    heading = ParagraphStyle("heading_cell", _SMALL_BOLD, alignment=TA_CENTER)
    rows: list[list[Flowable]] = [[_text(column.heading, heading) for column in table.columns]]
    commands: list[tuple[object, ...]] = [
        ("GRID", (0, 0), (-1, -1), 0.4, _GRID),
        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#EEF2F6")),
        ("VALIGN", (0, 0), (-1, 0), "MIDDLE"),
        ("VALIGN", (0, 1), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]
    for line in table.lines:
        styles = [_cell_style(column.align, emphasis=line.emphasis) for column in table.columns]
        rows.append([_text(show_cell(cell), style) for cell, style in zip(line.cells, styles, strict=True)])
        if line.emphasis:
            commands.append(("LINEABOVE", (0, len(rows) - 1), (-1, len(rows) - 1), 1, colors.black))
    grid = Table(rows, colWidths=widths, repeatRows=1)
    grid.setStyle(TableStyle(commands))
    return [Spacer(1, 2 * mm), grid, *(_text(note, _NOTE) for note in table.notes)]


def _cell_style(align: Align, *, emphasis: bool) -> ParagraphStyle:
    places = {Align.LEFT: 0, Align.CENTRE: TA_CENTER, Align.RIGHT: TA_RIGHT}
    base = _SMALL_BOLD if emphasis else _SMALL
    return ParagraphStyle(f"cell_{align}_{emphasis}", base, alignment=places[align])


def _signature(paper: domain.Paper, width: float) -> Table:
    """Ô 7 and 9b: who signs on the right, "Nơi nhận" on the left at the same height."""
    capacity = ParagraphStyle("capacity", _CENTRED, fontName=BOLD, fontSize=13, leading=16)
    right: list[Flowable] = [_text(words, capacity) for words in paper.signature.capacity]
    right += [Spacer(1, 24 * mm), _text(paper.signature.name or " ", capacity)]
    left: list[Flowable] = []
    if paper.receivers:
        label = ParagraphStyle("receivers_label", _RECEIVERS, fontName=BOLD_ITALIC, fontSize=12, leading=15)
        ends = [";"] * (len(paper.receivers) - 1) + ["."]
        left = [_text("Nơi nhận:", label)]
        left += [_text(f"- {each}{end}", _RECEIVERS) for each, end in zip(paper.receivers, ends, strict=True)]
    table = Table([[left or "", right]], colWidths=[width * 0.5, width * 0.5])
    table.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)]))
    return table

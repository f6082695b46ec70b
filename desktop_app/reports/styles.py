"""How words look on paper: the sizes of NĐ 30/2020/NĐ-CP, and the few ways of putting words on a page."""

from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import HRFlowable, Paragraph

from desktop_app.reports.fonts import BOLD, BOLD_ITALIC, ITALIC, REGULAR
from desktop_app.reports.wording import writable

INK = colors.black
LINE = colors.HexColor("#7F7F7F")
PALE = colors.HexColor("#BFBFBF")
SHADE = colors.HexColor("#EEF2F6")

BODY = ParagraphStyle(
    "body", fontName=REGULAR, fontSize=13, leading=17, alignment=TA_JUSTIFY, firstLineIndent=1 * cm,
    spaceBefore=6, spaceAfter=4,
)  # fmt: skip
STRONG = ParagraphStyle("strong", BODY, fontName=BOLD)
HEADING = ParagraphStyle("heading", fontName=BOLD, fontSize=13, leading=17, spaceBefore=10, spaceAfter=3)
CENTRED = ParagraphStyle("centred", fontName=REGULAR, fontSize=12, leading=14.5, alignment=TA_CENTER)
CENTRED_BOLD = ParagraphStyle("centred_bold", CENTRED, fontName=BOLD)
MOTTO = ParagraphStyle("motto", CENTRED_BOLD, fontSize=13)
NUMBER = ParagraphStyle("number", CENTRED, fontSize=13, leading=16)
PLACE = ParagraphStyle("place", NUMBER, fontName=ITALIC)
TITLE = ParagraphStyle("title", CENTRED_BOLD, fontSize=14, leading=18)
ABOUT = ParagraphStyle("about", CENTRED_BOLD, fontSize=13, leading=17)
PROVISIONAL = ParagraphStyle(
    "provisional", fontName=ITALIC, fontSize=10.5, leading=13, alignment=TA_CENTER, borderWidth=0.6, borderPadding=4,
    borderColor=LINE, spaceBefore=10, spaceAfter=8, leftIndent=12, rightIndent=12,
)  # fmt: skip
LABEL = ParagraphStyle("label", fontName=REGULAR, fontSize=12, leading=15)
ANSWER = ParagraphStyle("answer", LABEL, fontName=BOLD)
NOTE = ParagraphStyle("note", fontName=ITALIC, fontSize=10, leading=12.5, spaceBefore=3)
CAPACITY = ParagraphStyle("capacity", CENTRED_BOLD, fontSize=13, leading=16)
RECEIVERS_LABEL = ParagraphStyle("receivers_label", fontName=BOLD_ITALIC, fontSize=12, leading=15)
RECEIVERS = ParagraphStyle("receivers", fontName=REGULAR, fontSize=11, leading=13)
_STEP = 6.0


def text(words: str, style: ParagraphStyle) -> Paragraph:
    """Return ``words`` as they are: no letter of theirs is markup."""
    return Paragraph(escape(writable(words)).replace("\n", "<br/>"), style)


def balanced(words: str, style: ParagraphStyle, width: float) -> Paragraph:
    """Return centred ``words`` broken into lines of like length, not one full line and a crumb."""
    # a hair of room, so that rounding does not break a line that just fits
    side = max(0.0, (width - _even_width(writable(words), style, width) - 1) / 2)
    return text(words, ParagraphStyle(f"{style.name}_balanced", style, leftIndent=side, rightIndent=side))


def longest_line(words: str, style: ParagraphStyle, width: float) -> float:
    """Return the length of the longest line of ``balanced`` words, in points."""
    plain = writable(words)
    lines = _lines(plain, style, _even_width(plain, style, width))
    return max((float(stringWidth(line, style.fontName, style.fontSize)) for line in lines), default=0.0)


def rule(length: float) -> HRFlowable:
    """Return a line of ``length`` points in the middle of whatever it stands in."""
    return HRFlowable(width=length, thickness=0.7, lineCap="butt", color=INK, spaceBefore=3, spaceAfter=3)


def _even_width(words: str, style: ParagraphStyle, width: float) -> float:
    """Return the least width at which ``words`` take no more lines than at ``width``."""
    fewest = len(_lines(words, style, width))
    longest = max((stringWidth(word, style.fontName, style.fontSize) for word in words.split()), default=0.0)
    while width - _STEP >= longest and len(_lines(words, style, width - _STEP)) <= fewest:
        width -= _STEP
    return width


def _lines(words: str, style: ParagraphStyle, width: float) -> list[str]:
    return list(simpleSplit(words, style.fontName, style.fontSize, width))

"""The upper part of an official paper: ô 1-5 of NĐ 30/2020/NĐ-CP, Phụ lục I."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table, TableStyle

from desktop_app.domain.paper import Letterhead, Paper
from desktop_app.domain.vietnamese import show_official_date
from desktop_app.reports.styles import (
    ABOUT,
    CENTRED,
    CENTRED_BOLD,
    MOTTO,
    NUMBER,
    PLACE,
    PROVISIONAL,
    TITLE,
    balanced,
    longest_line,
    rule,
    text,
)

_NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
_WORDS = "Độc lập - Tự do - Hạnh phúc"
_BLANK_DATE = "ngày …… tháng …… năm ………"
_LEFT_SHARE = 0.42
# the lines under the issuing body and the title are a third to a half of their length
_RULE_SHARE = 0.4
_LONGEST_RULE = 60 * mm


def letterhead(head: Letterhead, width: float) -> Table:
    """Return ô 1-4: the issuing body on the left, Quốc hiệu and Tiêu ngữ on the right, number and place below."""
    left, right = width * _LEFT_SHARE, width * (1 - _LEFT_SHARE)
    day = show_official_date(head.day) if head.day else _BLANK_DATE
    upper = [_issuer(head, left), _nation(right)]
    lower = [text(f"Số: ……/{head.symbol}", NUMBER), text(f"{head.place}, {day}", PLACE)]
    table = Table([upper, lower], colWidths=[left, right])
    table.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("ALIGN", (0, 0), (-1, -1), "CENTER"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, 0), 0),
                ("TOPPADDING", (0, 1), (-1, 1), 4),
            ]
        )
    )
    return table


def title(paper: Paper, width: float) -> list[Flowable]:
    """Return ô 5a, the kind of paper and what it is about, and the box that says what is not official yet."""
    lines = [(words, style) for words, style in ((paper.title, TITLE), (paper.subtitle, ABOUT)) if words]
    longest = max((longest_line(words, style, width) for words, style in lines), default=0.0)
    flow: list[Flowable] = [Spacer(1, 6 * mm), *(balanced(words, style, width) for words, style in lines)]
    flow += [rule(min(longest * _RULE_SHARE, _LONGEST_RULE)), Spacer(1, 4 * mm)]
    return [*flow, text(paper.provisional, PROVISIONAL)] if paper.provisional else flow


def _issuer(head: Letterhead, width: float) -> list[Flowable]:
    superior = [balanced(head.superior, CENTRED, width)] if head.superior else []
    line = rule(longest_line(head.issuer, CENTRED_BOLD, width) * _RULE_SHARE)
    return [*superior, balanced(head.issuer, CENTRED_BOLD, width), line]


def _nation(width: float) -> list[Flowable]:
    return [text(_NATION, CENTRED_BOLD), text(_WORDS, MOTTO), rule(longest_line(_WORDS, MOTTO, width))]

"""How a template looks: fonts, colours and named styles, and how wide and high things must be."""

from typing import Any

from desktop_app.domain.kinds import Kind

FONT = "Times New Roman"
LINE_HEIGHT = 15.5
_LINE, _HEAD, _LOCKED, _OPEN = "FFB8C2CC", "FFDCE8F3", "FFF1F3F5", "FFFFFFFF"
_FORMATS = {Kind.INTEGER: "#,##0", Kind.DECIMAL: "General", Kind.DATE: "dd/mm/yyyy"}
_TEXT = "@"
HEADING, HINT, SECTION, QUESTION, SIDE = "sm_dau_cot", "sm_goi_y", "sm_phan", "sm_cau_hoi", "sm_ben"
TITLE, GUIDE, NUMBER = "sm_tieu_de", "sm_huong_dan", "sm_so_thu_tu"
_BARE = frozenset({TITLE, GUIDE})


def answer_style(kind: Kind) -> str:
    """Return the name of the style of an answer cell."""
    return f"sm_tra_loi_{kind.value}"


def number_format(kind: Kind) -> str:
    """Return how a cell of this kind shows what is typed: figures as figures, everything else as text."""
    return _FORMATS.get(kind, _TEXT)


def add_styles(book: Any) -> None:
    """Give a workbook its named styles; a cell takes one by name, which is quick for thousands of cells."""
    from openpyxl.styles import Alignment, Font, PatternFill, Protection  # noqa: PLC0415 - openpyxl is loaded by now

    top = Alignment(vertical="top", wrap_text=True)
    middle = Alignment(horizontal="center", vertical="center", wrap_text=True)
    looks = {
        TITLE: (Font(name=FONT, size=14, bold=True), None, Alignment(vertical="center")),
        HEADING: (Font(name=FONT, size=11, bold=True), _HEAD, middle),
        HINT: (Font(name=FONT, size=10, italic=True, color="FF51606F"), _LOCKED, top),
        SECTION: (Font(name=FONT, size=12, bold=True, color="FF084677"), _HEAD, Alignment(vertical="center")),
        QUESTION: (Font(name=FONT, size=11), _LOCKED, top),
        SIDE: (Font(name=FONT, size=10, color="FF51606F"), _LOCKED, top),
        GUIDE: (Font(name=FONT, size=12), None, top),
    }
    for name, (font, fill, alignment) in looks.items():
        _add(book, name, font=font, fill=PatternFill("solid", fgColor=fill) if fill else None, alignment=alignment)
    quiet = Font(name=FONT, size=10, color="FF51606F")
    _add(
        book,
        NUMBER,
        font=quiet,
        alignment=Alignment(horizontal="center", vertical="top"),
        protection=Protection(locked=False),
    )
    for kind in Kind:
        if kind.is_asked:
            figure = kind in {Kind.INTEGER, Kind.DECIMAL}
            _add(
                book,
                answer_style(kind),
                font=Font(name=FONT, size=11),
                fill=PatternFill("solid", fgColor=_OPEN),
                alignment=Alignment(horizontal="right" if figure else "left", vertical="top", wrap_text=not figure),
                number_format=number_format(kind),
                protection=Protection(locked=False),
            )


def lines(words: str, width: float) -> int:
    """Return on how many lines ``words`` stand in a column of ``width`` characters."""
    count = 0
    for line in words.split("\n"):
        room, count = 0.0, count + 1
        for word in line.split():
            if room and room + len(word) > width:
                room, count = 0.0, count + 1
            room += len(word) + 1
            count += int(len(word) // max(width, 1))
    return count


def _add(book: Any, name: str, **looks: Any) -> None:
    from openpyxl.styles import Border, NamedStyle, Side  # noqa: PLC0415 - openpyxl is loaded by now

    thin = Side(style="thin", color=_LINE)
    style = NamedStyle(name=name, border=None if name in _BARE else Border(thin, thin, thin, thin))
    for part, look in looks.items():
        if look is not None:
            setattr(style, part, look)
    book.add_named_style(style)

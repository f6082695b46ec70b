"""Where things stand on paper, measured by poppler in millimetres, and what happens when words do not fit."""

import re
import subprocess
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from desktop_app.domain.errors import ReportError
from desktop_app.domain.paper import Block, Entry, Heading, Letterhead, Paper, Paragraph, SignatureBlock
from desktop_app.domain.table import Align, Column, Line, Table
from desktop_app.reports.page import Fonts, page_bytes, write_page
from tests.builders import the_places

MILLIMETRE = 72 / 25.4
WORD = re.compile(r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</word>')


@dataclass(frozen=True)
class Word:
    """A word and its edges on its page, in millimetres."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
    text: str


def _paper(*blocks: Block) -> Paper:
    return Paper(
        Letterhead("ỦY BAN NHÂN DÂN PHƯỜNG THÀNH SEN", "TRƯỜNG MẦM NON HOA SEN", "BC-MN", "Thành Sen"),
        "BÁO CÁO",
        "Kết quả tự đánh giá",
        blocks,
        SignatureBlock(("HIỆU TRƯỞNG",), "Đặng Thị Hòa"),
        ("Phường Thành Sen", "Lưu: VT"),
        check_code="1A2B3C4D",
        source="Bản in từ Sổ Mầm Non",
    )


def _words(paper: Paper, folder: Path) -> list[Word]:
    path = folder / "paper.pdf"
    write_page(paper, path, Fonts(the_places().fonts))
    boxes = subprocess.run(["pdftotext", "-bbox", str(path), "-"], capture_output=True, check=True).stdout.decode()
    return [
        _word(number, edges, text)
        for number, page in enumerate(boxes.split("<page ")[1:], start=1)
        for *edges, text in WORD.findall(page)
    ]


def _word(page: int, edges: list[str], text: str) -> Word:
    left, top, right, bottom = (float(edge) / MILLIMETRE for edge in edges)
    return Word(page, left, top, right, bottom, text)


def _find(words: list[Word], text: str, page: int = 1) -> Word:
    return next(word for word in words if word.text == text and word.page == page)


def _a_grid(lines: int, words: str = "ô") -> Table:
    columns = (Column("TT", Align.CENTRE, 0.5), Column("Tên", width=3), Column("Số", Align.RIGHT))
    return Table("", columns, tuple(Line((number, words, 10 * number)) for number in range(1, lines + 1)))


@pytest.mark.parametrize(("landscape", "width", "height"), [(False, 210, 297), (True, 297, 210)], ids=["dọc", "ngang"])
def test_margins_are_those_of_the_decree(landscape: bool, width: int, height: int, tmp_path: Path) -> None:  # noqa: FBT001 - parametrized
    long = Paragraph("Nội dung của báo cáo được viết dài để đầy dòng. " * 60)
    words = _words(replace(_paper(long, _a_grid(60)), landscape=landscape), tmp_path)
    assert max(word.page for word in words) > 1
    body = [word for word in words if 18 < word.top < height - 18]
    assert min(word.left for word in body) == pytest.approx(30, abs=1.2)
    assert width - max(word.right for word in body) == pytest.approx(15, abs=1.2)
    assert min(word.top for word in body) >= 19
    assert max(word.bottom for word in body) <= height - 19


def test_the_nation_stands_right_and_the_issuer_left_at_one_height(tmp_path: Path) -> None:
    words = _words(_paper(Paragraph("Nội dung.")), tmp_path)
    nation, superior = _find(words, "CỘNG"), words[0]
    # its column begins where the left one, 42 % of the text, ends
    assert nation.left > 30 + 0.42 * 165
    assert superior.text == "ỦY"
    assert nation.top == pytest.approx(superior.top, abs=0.5)
    # "Số: …" and place and date share a line
    assert _find(words, "Số:").bottom == pytest.approx(_find(words, "Thành").bottom, abs=0.7)


def test_a_long_name_breaks_into_even_lines(tmp_path: Path) -> None:
    words = _words(_paper(Paragraph("Nội dung.")), tmp_path)
    first = _find(words, "ỦY").top
    assert [word.text for word in words if word.top == pytest.approx(first, abs=0.5) and word.right < 105] == [
        "ỦY", "BAN", "NHÂN", "DÂN",
    ]  # fmt: skip


def test_receivers_stand_left_at_the_height_of_the_signer(tmp_path: Path) -> None:
    words = _words(_paper(Paragraph("Nội dung.")), tmp_path)
    label, capacity = _find(words, "Nơi"), _find(words, "HIỆU")
    assert label.left == pytest.approx(30, abs=0.5)
    assert capacity.left > 105
    assert label.top == pytest.approx(capacity.top, abs=1)
    # room for signature and stamp
    assert _find(words, "Đặng").top - capacity.bottom > 20


@pytest.mark.parametrize("lines", range(20, 34))
def test_the_signature_never_stands_alone_on_a_page(lines: int, tmp_path: Path) -> None:
    entries = [Entry(f"Câu {number}", "Đạt") for number in range(1, lines + 1)]
    words = _words(_paper(*entries, Paragraph("Câu cuối cùng.")), tmp_path)
    signed = next(word.page for word in words if word.text == "HIỆU")
    assert _find(words, "cuối", signed)


@pytest.mark.parametrize("lines", range(24, 34))
def test_a_heading_is_never_the_last_line_of_a_page(lines: int, tmp_path: Path) -> None:
    entries = [Entry(f"Câu {number}", "Đạt") for number in range(1, lines + 1)]
    words = _words(_paper(*entries, Heading("Tiêuđề"), _a_grid(8)), tmp_path)
    heading = next(word for word in words if word.text == "Tiêuđề")
    assert any(word.page == heading.page and word.text == "TT" and word.top > heading.bottom for word in words)


def test_the_page_number_stands_in_the_middle_of_the_top_margin(tmp_path: Path) -> None:
    words = _words(_paper(_a_grid(90)), tmp_path)
    numbers = [word for word in words if word.bottom < 18]
    assert [word.text for word in numbers] == [str(page) for page in range(2, max(word.page for word in words) + 1)]
    assert [(word.left + word.right) / 2 for word in numbers] == pytest.approx([(30 + 195) / 2] * len(numbers), abs=0.5)


def test_the_code_stands_at_the_foot_of_every_page(tmp_path: Path) -> None:
    words = _words(_paper(_a_grid(90)), tmp_path)
    codes = [word.page for word in words if word.text == "1A2B3C4D" and word.top > 280]
    assert codes == list(range(1, max(word.page for word in words) + 1))


def test_a_figure_is_never_broken_in_a_narrow_column(tmp_path: Path) -> None:
    columns = tuple(Column(f"Cột {number}", Align.RIGHT, 0.3) for number in range(1, 13))
    wide = Table("", (Column("Tên", width=9), *columns), (Line(("Xã", *[123_456_789] * 12)),))
    words = _words(replace(_paper(wide), landscape=True), tmp_path)
    assert [word.text for word in words].count("123.456.789") == 12


def test_a_caption_says_what_the_title_of_the_paper_does_not(tmp_path: Path) -> None:
    own = replace(_a_grid(1), title="Bảngphụ")
    named = replace(_a_grid(1), title="Kết quả tự đánh giá")
    texts = [word.text for word in _words(_paper(named, own), tmp_path)]
    assert texts.count("Bảngphụ") == 1
    assert texts.count("đánh") == 1


LONG = "rất dài " * 2_000
UNBROKEN = "ư" * 10_000


@pytest.mark.parametrize("landscape", [False, True], ids=["dọc", "ngang"])
@pytest.mark.parametrize(
    "block",
    [
        pytest.param(Paragraph(LONG), id="a long paragraph"),
        pytest.param(Paragraph(UNBROKEN), id="a long word"),
        pytest.param(Heading(LONG), id="a long heading"),
        pytest.param(Entry("Ý kiến", LONG), id="a long answer"),
        pytest.param(Entry("Ý kiến", UNBROKEN), id="an answer of one word"),
        pytest.param(Entry(LONG, "Đạt", LONG), id="a long question and remark"),
        pytest.param(_a_grid(3, LONG), id="long cells"),
        pytest.param(_a_grid(3, UNBROKEN), id="cells of one word"),
        pytest.param(replace(_a_grid(1), columns=(Column(LONG), Column(""), Column(""))), id="a long column heading"),
        pytest.param(replace(_a_grid(0), notes=(LONG,)), id="a long note"),
        pytest.param(Table("", (), ()), id="a table of nothing"),
    ],
)
def test_what_is_too_long_goes_on_over_the_page(block: Block, landscape: bool, tmp_path: Path) -> None:  # noqa: FBT001 - parametrized
    words = _words(replace(_paper(block), landscape=landscape), tmp_path)
    assert sum(word.text.count("ư") for word in words) >= (10_000 if UNBROKEN in repr(block) else 0)
    assert sum(word.text == "dài" for word in words) >= repr(block).count("dài")
    assert any(word.text == "HIỆU" for word in words)


def test_many_receivers_go_on_over_the_page(tmp_path: Path) -> None:
    communes = tuple(f"Xã {number}" for number in range(1, 70))
    words = _words(replace(_paper(Paragraph("Nội dung.")), receivers=communes), tmp_path)
    assert [word.text for word in words if word.text.endswith((";", "."))][-69:] == [
        *(f"{number};" for number in range(1, 69)),
        "69.",
    ]
    assert _find(words, "HIỆU").page == _find(words, "Nơi").page


def test_a_name_longer_than_the_page_is_told_in_one_sentence() -> None:
    paper = replace(_paper(), letterhead=Letterhead("Ủ" * 3_000, "B" * 3_000, "BC", "X"))
    with pytest.raises(ReportError, match="quá dài, không vừa trang giấy"):
        page_bytes(paper, Fonts(the_places().fonts))


def test_characters_that_no_file_can_hold_are_left_out(tmp_path: Path) -> None:
    texts = [word.text for word in _words(_paper(Paragraph("trước\x00\x07\ufffe\ud800sau")), tmp_path)]
    assert "trướcsau" in texts

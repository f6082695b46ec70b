"""Text of the years before Unicode: every letter, in both old writings, told from text that is fine as it is."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.legacy_text import Encoding, decode, encoding_of_font, fits, guess_encoding
from tests.workbooks.old_writing import LETTERS, to_tcvn3, to_vni

NAMES = [
    "Cộng hoà xã hội chủ nghĩa Việt Nam",
    "Độc lập - Tự do - Hạnh phúc",
    "Trường mầm non Hoa Phượng",
    "Lớp 5 tuổi A (bán trú)",
    "Nguyễn Thị Thuỳ Dương",
    "Đặng Hữu Quỳnh",
    "Số trẻ em gái dưới 36 tháng",
    "quyết định của Bộ trưởng",
]
UNICODE = [
    "Lê Thông",
    "Hoà",
    "Khoá",
    "Lò Văn Pó",
    "Quý",
    "Bùi Xuân Ánh",
    "Café",
    "25°C",
    "§ 5",
    "m²",
    "Nguyễn Văn A",
    "",
]


def test_the_tests_know_all_134_letters_with_marks() -> None:
    assert len(LETTERS) == len(set(LETTERS)) == 134
    assert all(unicodedata.is_normalized("NFC", letter) for letter in LETTERS)


@pytest.mark.parametrize("letter", LETTERS)
def test_every_letter_comes_back_from_vni(letter: str) -> None:
    assert decode(to_vni(letter), Encoding.VNI) == letter


@pytest.mark.parametrize("letter", [letter for letter in LETTERS if letter.islower() or letter in "ĂÂĐÊÔƠƯ"])
def test_every_letter_that_tcvn3_has_comes_back(letter: str) -> None:
    assert decode(to_tcvn3(letter), Encoding.TCVN3) == letter


@pytest.mark.parametrize("letter", [letter for letter in LETTERS if letter.isupper()])
def test_capitals_come_back_from_the_fonts_that_drew_them(letter: str) -> None:
    assert decode(to_tcvn3(letter.lower()), Encoding.TCVN3_CAPITALS) == letter


@given(st.text(alphabet=[*LETTERS, *"abcdeghiklmnopqrstuvxy ABC0123,.-()"]))
def test_any_text_comes_back_from_vni(text: str) -> None:
    # two vowels in a row may look like a vowel with its mark, so marks end here with a consonant
    words = "t".join(text)
    assert decode(to_vni(words), Encoding.VNI) == words


@given(st.text(alphabet=[*(letter for letter in LETTERS if letter.islower()), *"abc xyz XYZ 012,.-()"]))
def test_any_text_comes_back_from_tcvn3(text: str) -> None:
    assert decode(to_tcvn3(text), Encoding.TCVN3) == text


@pytest.mark.parametrize("name", NAMES)
def test_old_text_is_known_by_its_letters(name: str) -> None:
    assert guess_encoding(to_tcvn3(name)) is Encoding.TCVN3
    assert guess_encoding(to_vni(name)) is Encoding.VNI


@pytest.mark.parametrize("text", [*NAMES, *UNICODE, *(unicodedata.normalize("NFD", name) for name in NAMES)])
def test_text_that_is_fine_is_left_alone(text: str) -> None:
    assert guess_encoding(text) is None


@pytest.mark.parametrize("name", NAMES)
def test_unicode_text_in_an_old_font_is_not_garbled(name: str) -> None:
    assert all(decode(name, encoding) == name for encoding in Encoding)


@pytest.mark.parametrize(
    ("font", "encoding"),
    [
        (".VnTime", Encoding.TCVN3),
        (".VNARIAL", Encoding.TCVN3),
        (".VnTimeH", Encoding.TCVN3_CAPITALS),
        (".VnArialH", Encoding.TCVN3_CAPITALS),
        ("VNI-Times", Encoding.VNI),
        ("VNI Helve", Encoding.VNI),
        ("Times New Roman", None),
        ("Vnu Sans", None),
    ],
)
def test_old_fonts_are_known_by_name(font: str, encoding: Encoding | None) -> None:
    assert encoding_of_font(font) is encoding


def test_a_short_word_may_be_both_and_is_only_said_to_fit() -> None:
    assert guess_encoding("Lã") is None
    assert fits("Lã", Encoding.TCVN3)
    assert not fits("Lớp", Encoding.TCVN3)

"""Vietnamese text: order, search keys, numbers."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.period import Period
from desktop_app.domain.share import Share
from desktop_app.domain.vietnamese import fold, nfc, show_official_date, sorted_vietnamese
from tests.builders import NOW


def test_names_sort_as_in_a_vietnamese_dictionary() -> None:
    mixed = ["Yến", "Ánh", "Ân", "Ông", "Ăn", "Đức", "Dũng", "An", "Anh", "Sơn Kim 10", "Sơn Kim 2"]
    assert ";".join(sorted_vietnamese(mixed)) == "An;Anh;Ánh;Ăn;Ân;Dũng;Đức;Ông;Sơn Kim 2;Sơn Kim 10;Yến"


def test_tones_follow_letters() -> None:
    assert sorted_vietnamese(["mạ", "má", "mã", "mả", "mà", "ma"]) == ["ma", "mà", "mả", "mã", "má", "mạ"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("ĐẶNG  Thị Hoà", "dang thi hoa"),
        ("hòa", "hoa"),
        ("phượng", "phuong"),
        (unicodedata.normalize("NFD", "Hà Tĩnh"), "ha tinh"),
    ],
)
def test_search_keys_have_no_marks(text: str, key: str) -> None:
    assert fold(text) == key


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_composed_and_decomposed_text_are_the_same_text() -> None:
    assert nfc(unicodedata.normalize("NFD", "Kỳ Thượng")) == "Kỳ Thượng"


def test_official_dates_have_leading_zeros_where_the_decree_wants_them() -> None:
    assert show_official_date(NOW.date()) == "ngày 05 tháng 10 năm 2026"
    assert show_official_date(NOW.date().replace(month=2)) == "ngày 05 tháng 02 năm 2026"
    assert show_official_date(NOW.date().replace(month=3, day=15)) == "ngày 15 tháng 3 năm 2026"


def test_a_share_of_nothing_is_no_figure() -> None:
    assert str(Share(0, 0)) == "chưa có số liệu"
    assert str(Share(1, 3)) == "33,3 % (1/3)"


@pytest.mark.parametrize("code", ["2025-2026", "2026", "TH-2025-2026"])
def test_a_period_reads_back_from_its_code(code: str) -> None:
    assert Period.parse(code).code == code

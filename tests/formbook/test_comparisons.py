"""Rules between forms are read strictly: what is wrong is said with the rule's name."""

import re
from pathlib import Path

import pytest

from desktop_app.domain.errors import FormError
from desktop_app.formbook.book import Book
from tests.small_pack import RULES, small_places


@pytest.fixture
def forms(tmp_path: Path) -> Path:
    return small_places(tmp_path).forms


def test_every_rule_of_a_sound_file_is_there_in_order(forms: Path) -> None:
    written = re.findall(r'^id = "(\w+)"', RULES, re.MULTILINE)
    assert len(written) > 3
    assert [rule.id for rule in Book.load(forms).comparisons] == written


def test_a_pack_without_the_file_has_no_such_rules(forms: Path) -> None:
    (forms / "doi_chieu.toml").unlink()
    assert Book.load(forms).comparisons == ()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('level = "chan"', 'level = "cam"', "level"),
        ('form = "doi_ngu"', 'form = "doi_nga"', "không có biểu mẫu “doi_nga”"),
        ('item = "so_lop"', 'item = "so_lo"', "không có câu “so_lo”"),
        ("${don_vi.so_huu}", "${don_vi.ten}", "danh mục chỉ có"),
        ("${truoc.tre.tong_tre},", "${sau.tre.tong_tre},", "không hiểu tên"),
        ("${truoc.tre.tong_tre},", "${truoc.don_vi.kcn},", "không hiểu tên"),
        ("${tre.tong_tre} <=", "${tong_tre} <=", "không phải tên câu hỏi"),
        ("count(${doi_ngu.nguoi}) * 10", "${doi_ngu.so_gio} * 10", "có nhiều dòng"),
        ("(${tre.so_lop}).", "(${tre.so_nha}).", "không có câu “so_nha”"),
        ('id = "co_nguoi"', 'id = "du_nguoi"', "hai mục"),
        ('id = "co_nguoi"', 'id = "co_nguoi"\nmau = "do"', "khuôn"),
        ('item = "nguoi"', 'item = "nguoi"\nitem = "nguoi"', "viết sai"),
        ("* 10", "* ", "ký tự thứ"),
        ("${don_vi.so_huu} != 'công lập'", "${chuong_trinh.muc} = 'toot'", "không có ý chọn 'toot'"),
    ],
)
def test_what_is_wrong_is_refused_by_name(forms: Path, old: str, new: str, said: str) -> None:
    assert old in RULES
    (forms / "doi_chieu.toml").write_text(RULES.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(FormError) as refused:
        Book.load(forms)
    assert said in refused.value.message
    assert "doi_chieu.toml" in refused.value.message


def test_a_list_that_no_form_has_is_refused(forms: Path) -> None:
    path = forms / "tap_huan.md"
    path.write_text(path.read_text(encoding="utf-8").replace("doi_ngu.csv", "tre.csv"), encoding="utf-8")
    with pytest.raises(FormError, match=r"tre\.csv"):
        Book.load(forms)

"""A form of the tests' own with every kind of question, so that forms of the pack may change freely."""

from pathlib import Path

from desktop_app.domain.unit import Unit
from desktop_app.paths import Places
from desktop_app.workflow.office import Office, Surroundings
from tests.builders import HANOI, NOW, PERIOD, SCHOOL, the_places

FORM = "bang_ke"
__all__ = ["FORM", "HANOI", "PERIOD", "SCHOOL"]

_PACK = """
id = "thu"
version = "1"
title = "Bộ thử"
provisional = ""

[[form]]
id = "bang_ke"
filled_by = "institution"
period = "school_year"

[[form]]
id = "khac"
filled_by = "institution"
period = "school_year"
"""

FORM_TEXT = """# Bảng kê

## survey

| type | name | label | hint | required | read_only | constraint | constraint_message | calculation |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| begin_group | chung | Thông tin chung |  |  |  |  |  |  |
| text | nguoi_lap | Người lập | Ghi cả họ và tên. | yes |  |  |  |  |
| date | ngay_lap | Ngày lập |  | yes |  |  |  |  |
| integer | tong_phong | Tổng số phòng |  | yes |  |  |  |  |
| decimal | dien_tich_dat | Diện tích đất (m²) |  |  |  |  |  |  |
| select_one co_khong | co_bep | Có bếp ăn không? |  |  |  |  |  |  |
| select_multiple dich_vu | dich_vu_chung | Dịch vụ của trường |  |  |  |  |  |  |
| end_group |  |  |  |  |  |  |  |  |
| begin_repeat | lop | Các lớp | Mỗi lớp một dòng. |  |  |  |  |  |
| text | ten_lop | Tên nhóm, lớp | Ví dụ Lớp 4 tuổi A. | yes |  |  |  |  |
| select_one do_tuoi | do_tuoi | Độ tuổi |  | yes |  |  |  |  |
| integer | so_tre | Số trẻ |  | yes |  | . >= 0 | Không âm. |  |
| integer | tre_nu | Trẻ em gái |  | yes |  | . <= ${so_tre} | Không quá số trẻ. |  |
| decimal | dien_tich | Diện tích phòng (m²) |  |  |  |  |  |  |
| date | ngay_mo | Ngày mở lớp |  |  |  |  |  |  |
| select_one co_khong | ban_tru | Bán trú |  |  |  |  |  |  |
| select_multiple dich_vu | dich_vu | Dịch vụ |  |  |  |  |  |  |
| text | giao_vien | Họ và tên giáo viên |  |  |  |  |  |  |
| text | ly_do | Lý do nghỉ hè |  |  |  |  |  |  |
| calculate | tre_nam | Trẻ em trai |  |  |  |  |  | ${so_tre} - ${tre_nu} |
| end_repeat |  |  |  |  |  |  |  |  |
| calculate | tong_tre | Tổng số trẻ |  |  |  |  |  | sum(${so_tre}) |

## choices

| list_name | name | label |
| --- | --- | --- |
| co_khong | co | Có |
| co_khong | khong | Không |
| do_tuoi | 3_4_tuoi | 3–4 tuổi |
| do_tuoi | 4_5_tuoi | 4–5 tuổi |
| do_tuoi | 5_6_tuoi | 5–6 tuổi |
| dich_vu | an_sang | Ăn sáng |
| dich_vu | xe | Xe đưa đón |
| dich_vu | ngoai_gio | Trông ngoài giờ |

## settings

| form_title | form_id | version |
| --- | --- | --- |
| Bảng kê | bang_ke | VERSION |
"""


def the_sample(folder: Path, version: str = "2026.2", instead: dict[str, str] | None = None) -> Places:
    """Write the form (with words replaced, for another version) and its pack; return where they lie."""
    forms = folder / f"forms-{version}"
    forms.mkdir(parents=True)
    (forms / "pack.toml").write_text(_PACK, encoding="utf-8")
    text = FORM_TEXT.replace("VERSION", version)
    for old, new in (instead or {}).items():
        if old not in text:
            raise ValueError(old)
        text = text.replace(old, new)
    (forms / "bang_ke.md").write_text(text, encoding="utf-8")
    other = text.replace("| Bảng kê | bang_ke |", "| Biểu khác | khac |")
    (forms / "khac.md").write_text(other, encoding="utf-8")
    return Places(forms, the_places().resources)


def an_office(folder: Path, places: Places | None = None, name: str = "truong", unit: Unit = SCHOOL) -> Office:
    """A school's fresh ledger over the sample form."""
    places = places or the_sample(folder)
    return Office.create(folder / f"{name}.somamnon", unit, Surroundings(places, "Nguyễn Thị Hoà", now=lambda: NOW))

"""A pack of four small forms that know one another: enough to try rules between forms, lists and a new year."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from desktop_app.paths import Places
from tests.builders import the_places

STAFF = """## survey

| type | name | label | required | chuyen_nam |
| --- | --- | --- | --- | --- |
| begin_repeat | nguoi | Cán bộ, giáo viên | | chep |
| text | ho_ten | Họ và tên | yes | chep |
| select_one vai_tro | vai_tro | Vai trò | yes | chep |
| integer | so_gio | Số giờ dạy | yes | chi_hien |
| end_repeat | | | | |

## choices

| list_name | name | label |
| --- | --- | --- |
| vai_tro | gv | Giáo viên |
| vai_tro | nv | Nhân viên |

## settings

| form_title | form_id | version |
| --- | --- | --- |
| Đội ngũ | doi_ngu | 1 |
"""

TRAINING = """## survey

| type | name | label | required |
| --- | --- | --- | --- |
| begin_repeat | buoi | Các buổi | |
| text | noi_dung | Nội dung | yes |
| select_multiple_from_file doi_ngu.csv | nguoi_du | Người dự | yes |
| end_repeat | | | |

## settings

| form_title | form_id | version |
| --- | --- | --- |
| Tập huấn | tap_huan | 1 |
"""

CHILDREN = """## survey

| type | name | label | required | chuyen_nam | calculation |
| --- | --- | --- | --- | --- | --- |
| text | dia_chi | Địa chỉ | yes | chep | |
| integer | so_lop | Số lớp | yes | chi_hien | |
| integer | tong_tre | Tổng số trẻ | yes | chi_hien | |
| calculate | tre_moi_lop | Trẻ mỗi lớp | | | ${tong_tre} div ${so_lop} |

## settings

| form_title | form_id | version |
| --- | --- | --- |
| Trẻ | tre | 1 |
"""

PLAN = """## survey

| type | name | label | required |
| --- | --- | --- | --- |
| text | so_ke_hoach | Số kế hoạch | yes |
| select_one muc | muc | Mức hoàn thành | yes |

## choices

| list_name | name | label |
| --- | --- | --- |
| muc | tot | Tốt |
| muc | cham | Chậm |

## settings

| form_title | form_id | version |
| --- | --- | --- |
| Chương trình | chuong_trinh | 1 |
"""

PACK = """id = "nho"
version = "1"
title = "Bộ nhỏ"
provisional = ""

[[form]]
id = "tre"
filled_by = "institution"
period = "school_year"

[[form]]
id = "doi_ngu"
filled_by = "institution"
period = "school_year"
personal = true

[[form]]
id = "tap_huan"
filled_by = "institution"
period = "school_year"
personal = true

[[form]]
id = "chuong_trinh"
filled_by = "commune"
period = "calendar_year"
"""

_ENTRY = """
[[form]]
id = "{0}"
filled_by = "institution"
period = "school_year"
"""

RULES = """
[[rule]]
id = "du_nguoi"
form = "tre"
item = "tong_tre"
level = "giai_trinh"
holds = "${tre.tong_tre} <= count(${doi_ngu.nguoi}) * 10"
message = "Có ${tre.tong_tre} trẻ, mỗi người không quá 10 trẻ. Ghi lý do."

[[rule]]
id = "it_nhat_mot_lop"
form = "tre"
item = "so_lop"
level = "chan"
holds = "${tre.so_lop} >= 1 or ${don_vi.so_huu} != 'công lập'"
message = "Trường công lập có ít nhất một lớp."

[[rule]]
id = "tre_bien_dong"
form = "tre"
item = "tong_tre"
level = "giai_trinh"
holds = "max(${tre.tong_tre} - ${truoc.tre.tong_tre}, ${truoc.tre.tong_tre} - ${tre.tong_tre}) <= 10"
message = "Năm trước có ${truoc.tre.tong_tre} trẻ. Ghi lý do thay đổi."

[[rule]]
id = "lop_dong"
form = "tre"
item = "tre_moi_lop"
level = "giai_trinh"
holds = "${tre.tre_moi_lop} <= 35"
message = "Trung bình ${tre.tre_moi_lop} trẻ một lớp. Ghi lý do."

[[rule]]
id = "thua_nguoi"
form = "doi_ngu"
item = "nguoi"
level = "giai_trinh"
holds = "count(${doi_ngu.nguoi}) <= ${tre.tong_tre}"
message = "Nhiều người hơn số trẻ (${tre.tong_tre}). Ghi lý do."

[[rule]]
id = "co_nguoi"
form = "doi_ngu"
item = "nguoi"
level = "luu_y"
holds = "count(${doi_ngu.nguoi}) >= ${tre.so_lop}"
message = "Ít người hơn số lớp (${tre.so_lop})."
"""


def small_places(folder: Path, more: Mapping[str, str] | None = None) -> Places:
    """Write the pack into ``folder`` and return where it lies; ``more`` are further forms of institutions, by id."""
    forms = folder / "forms"
    forms.mkdir()
    written = {"doi_ngu": STAFF, "tap_huan": TRAINING, "tre": CHILDREN, "chuong_trinh": PLAN, **(more or {})}
    for name, text in written.items():
        (forms / f"{name}.md").write_text(text, encoding="utf-8")
    entries = "".join(_ENTRY.format(name) for name in more or {})
    (forms / "pack.toml").write_text(PACK + entries, encoding="utf-8")
    (forms / "doi_chieu.toml").write_text(RULES, encoding="utf-8")
    shutil.copytree(the_places().resources, folder / "resources")
    return Places(forms, folder / "resources")

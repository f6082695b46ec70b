"""an_toan: the verdict of Điều 8, the marks it counts, and what it asks of a clerk."""

from datetime import date

import pytest

from desktop_app.domain.kinds import Answer, NoData
from desktop_app.domain.problem import Judgement, Level
from desktop_app.domain.record import Path as Place
from tests.forms.judging import BOOK, judged

CRITERIA = [name for name in BOOK.form("an_toan").items if name.startswith("tc_")]
MANDATORY = [item.name for item in BOOK.form("an_toan").items.values() if item.mandatory]
OPTIONAL = [name for name in CRITERIA if name not in MANDATORY]
ONLY_FOR_SCHOOLS = ["tc_i_12", "tc_i_21", "tc_ii_05", "tc_iii_05", "tc_iv_02"]
VETO = ("su_co_xam_hai", "su_co_thuong_tich", "su_co_dao_duc", "su_co_ngo_doc")


def _safety(kind: str, failed: list[str], **more: Answer) -> Judgement:
    values: dict[str, Answer] = {"loai_co_so": kind, "ngay_danh_gia": date(2026, 8, 25)}
    values |= dict.fromkeys(VETO, "khong") | dict.fromkeys(CRITERIA, "dat") | dict.fromkeys(failed, "chua_dat") | more
    return judged("an_toan", values)


def _verdict(judgement: Judgement) -> tuple[Answer, Answer]:
    return judgement.calculated[Place("ket_luan")], judgement.calculated[Place("ket_luan_chu")]


def test_the_safety_form_asks_all_forty_criteria_and_says_it_is_provisional() -> None:
    form = BOOK.form("an_toan")
    assert len(CRITERIA) == 40
    assert len(MANDATORY) == 20
    assert "tạm thời" in form.provisional
    items = [form.items[name] for name in CRITERIA]
    assert all(item.clause and item.required and item.hint for item in items)
    assert all(form.items[name].clause and form.items[name].required for name in VETO)


@pytest.mark.parametrize(
    ("kind", "failed", "veto", "verdict"),
    [
        ("truong", [], "khong", "dat"),
        ("truong", OPTIONAL[:1], "khong", "chua_dat"),
        ("truong", MANDATORY[:1], "khong", "chua_dat"),
        ("truong", [], "co", "chua_dat"),
        ("doc_lap", OPTIONAL[:10], "khong", "dat"),
        ("doc_lap", OPTIONAL[:11], "khong", "chua_dat"),
        ("doc_lap", ONLY_FOR_SCHOOLS + OPTIONAL[:5], "khong", "dat"),
        ("doc_lap", MANDATORY[:1], "khong", "chua_dat"),
        ("doc_lap", OPTIONAL[:10], "co", "chua_dat"),
    ],
    ids=[
        *("school 40", "school 39", "school 19 mandatory", "school 40 and veto"),
        *("independent 30", "independent 29", "independent 15 mandatory", "independent 14 mandatory", "30 and veto"),
    ],
)
def test_the_verdict_follows_article_8(kind: str, failed: list[str], veto: str, verdict: str) -> None:
    judgement = _safety(kind, failed, su_co_thuong_tich=veto)
    assert _verdict(judgement) == (verdict, {"dat": "ĐẠT", "chua_dat": "CHƯA ĐẠT"}[verdict])
    assert judgement.calculated[Place("so_dat")] == 40 - len(failed)
    assert judgement.calculated[Place("so_chua_dat")] == len(failed)


@pytest.mark.parametrize("event", VETO)
def test_any_one_event_is_a_veto_and_asks_for_its_story(event: str) -> None:
    judgement = _safety("truong", [], **{event: "co"})
    assert _verdict(judgement) == ("chua_dat", "CHƯA ĐẠT")
    assert judgement.calculated[Place("ly_do")] == "có sự cố trong năm học"
    assert [problem.path for problem in judgement.blocking] == [Place("su_co_chi_tiet")]


@pytest.mark.parametrize("event", VETO)
@pytest.mark.parametrize("unknown", [None, NoData("đang xác minh")], ids=["blank", "no data"])
def test_an_event_nobody_has_ruled_out_is_no_pass(event: str, unknown: Answer) -> None:
    assert _verdict(_safety("truong", [], **{event: unknown})) == ("chua_dat", "CHƯA ĐÁNH GIÁ XONG")


def test_a_form_half_filled_says_how_much_is_left_and_not_that_it_failed() -> None:
    half = dict.fromkeys(CRITERIA[25:])
    judgement = _safety("truong", [], **half)
    assert _verdict(judgement) == ("chua_dat", "CHƯA ĐÁNH GIÁ XONG")
    assert judgement.calculated[Place("con_lai")] == 15
    assert judgement.calculated[Place("ly_do")] == ("còn 15 câu chưa có câu trả lời; đã đạt 25/40 tiêu chí cần có")


@pytest.mark.parametrize("name", CRITERIA)
def test_the_mark_and_the_count_of_mandatory_criteria_agree(name: str) -> None:
    school, independent = (_safety(kind, [name]).calculated[Place("so_bat_buoc_dat")] for kind in ("truong", "doc_lap"))
    assert school == 20 - (name in MANDATORY)
    assert independent == 15 - (name in MANDATORY and name not in ONLY_FOR_SCHOOLS)
    hint = BOOK.form("an_toan").items[name].hint
    assert ("Chỉ tính bắt buộc với trường." in hint) == (name in ONLY_FOR_SCHOOLS)


@pytest.mark.parametrize("name", CRITERIA)
def test_a_failed_criterion_asks_how_it_will_be_mended(name: str) -> None:
    section = name.split("_")[1]
    assert [problem.path for problem in _safety("truong", [name]).blocking] == [Place(f"khac_phuc_{section}")]


@pytest.mark.parametrize(
    ("event", "criterion"), [("su_co_dao_duc", "tc_iii_01"), ("su_co_xam_hai", "tc_iii_02")], ids=["ethics", "abuse"]
)
def test_an_event_and_a_criterion_that_deny_each_other_are_told(event: str, criterion: str) -> None:
    judgement = _safety("truong", [], **{event: "co"}, su_co_chi_tiet="Đã xử lý.")
    assert [(p.level, p.path) for p in judgement.problems] == [(Level.REMARK, Place(criterion))]


def test_a_sound_safety_form_has_no_problem_at_all() -> None:
    assert _safety("truong", []).problems == ()


def test_the_day_of_assessment_is_not_in_the_future() -> None:
    judgement = _safety("truong", [], ngay_danh_gia=date(2026, 10, 6))
    assert [problem.path for problem in judgement.blocking] == [Place("ngay_danh_gia")]

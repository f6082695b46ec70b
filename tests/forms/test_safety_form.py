"""an_toan: the verdict of Điều 8, the marks it counts, and what it asks of a clerk."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.kinds import Answer, NoData
from desktop_app.domain.paper import Heading
from desktop_app.domain.problem import Filled, Judgement, Level
from desktop_app.domain.record import Path as Place
from desktop_app.domain.table import Table
from desktop_app.rules.judge import Judge
from desktop_app.workflow.papers import record_paper
from tests.builders import SCHOOL
from tests.forms.judging import BOOK, TODAY, a_record, gravest, judged, recipe_judged, without_carry

CRITERIA = [name for name in BOOK.form("an_toan").items if name.startswith("tc_")]
MANDATORY = [item.name for item in BOOK.form("an_toan").items.values() if item.mandatory]
OPTIONAL = [name for name in CRITERIA if name not in MANDATORY]
ONLY_FOR_SCHOOLS = ["tc_i_12", "tc_i_21", "tc_ii_05", "tc_iii_05", "tc_iv_02"]
PLAN = BOOK.form("an_toan").repeats["ke_hoach"]
VETO = ("su_co_xam_hai", "su_co_thuong_tich", "su_co_dao_duc", "su_co_ngo_doc")


ASSESSED = date(2026, 8, 25)


def _safety(kind: str, failed: list[str], *works: dict[str, Answer], **more: Answer) -> Judgement:
    values: dict[str, Answer] = {"loai_co_so": kind, "ngay_danh_gia": ASSESSED}
    values |= dict.fromkeys(VETO, "khong") | dict.fromkeys(CRITERIA, "dat") | dict.fromkeys(failed, "chua_dat")
    return judged("an_toan", values | {"nguoi_theo_doi": "Cô Hoà"} | more, {"ke_hoach": works})


def _work(criterion: str, **more: Answer) -> dict[str, Answer]:
    work: dict[str, Answer] = {"tieu_chi": criterion, "bien_phap": "Thay khóa", "thoi_han": date(2026, 11, 30)}
    return work | {"nguoi_phu_trach": "Cô Lan", "kinh_phi": 0} | more


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
def test_a_failed_criterion_needs_a_line_of_the_plan_and_is_named_until_it_has_one(name: str) -> None:
    label = next(choice.label for choice in PLAN.item("tieu_chi").choices if choice.name == name)
    other = next(each for each in CRITERIA if each != name)
    without, with_it = _safety("truong", [name, other], _work(other)), _safety("truong", [name], _work(name))
    assert without.calculated[Place("thieu_hien")] == f"{label}. "
    assert [problem.path for problem in without.blocking] == [Place("nguoi_theo_doi")]
    assert with_it.problems == ()
    assert with_it.calculated[Place("thieu_hien")] == "Không còn"


def test_the_plan_can_name_every_criterion_and_nothing_else() -> None:
    for select in (PLAN.item("tieu_chi"), BOOK.form("an_toan").repeats["minh_chung"].item("tieu_chi_mc")):
        assert [choice.name for choice in select.choices] == CRITERIA


def test_without_a_failed_criterion_no_plan_is_asked_for() -> None:
    judgement = _safety("truong", [], nguoi_theo_doi=None)
    assert judgement.problems == ()
    assert {Place("", "ke_hoach"), Place("theo_doi")} <= judgement.hidden


def test_a_plan_without_lines_is_no_plan_even_with_a_reason() -> None:
    paths = [problem.path for problem in _safety("truong", ["tc_i_03"]).blocking]
    assert paths == [Place("", "ke_hoach"), Place("nguoi_theo_doi")]


@pytest.mark.parametrize(
    ("change", "level", "item"),
    [
        ({"bien_phap": None}, Level.BLOCK, "bien_phap"),
        ({"thoi_han": None}, Level.BLOCK, "thoi_han"),
        ({"nguoi_phu_trach": None}, Level.BLOCK, "nguoi_phu_trach"),
        ({"thoi_han": ASSESSED}, Level.BLOCK, "thoi_han"),
        ({"thoi_han": ASSESSED + timedelta(days=1)}, None, ""),
        ({"thoi_han": ASSESSED + timedelta(days=366)}, None, ""),
        ({"thoi_han": ASSESSED + timedelta(days=367)}, Level.REMARK, "thoi_han"),
        ({"kinh_phi": -1}, Level.BLOCK, "kinh_phi"),
        ({"kinh_phi": 2_500_000}, None, ""),
        ({"kinh_phi": NoData("chờ báo giá")}, None, ""),
        ({"hien_trang": "Nắp bể hỏng khóa"}, None, ""),
    ],
    ids=str,
)
def test_a_line_of_the_plan_says_what_who_and_until_when(
    change: dict[str, Answer], level: Level | None, item: str
) -> None:
    problems = _safety("truong", ["tc_i_03"], _work("tc_i_03", **change)).problems
    assert [(problem.level, problem.path.item) for problem in problems] == ([(level, item)] if level else [])


def test_several_works_may_mend_one_criterion_and_their_costs_add_up() -> None:
    works = [_work("tc_i_03", kinh_phi=1_000_000), _work("tc_i_03", kinh_phi=500_000)]
    judgement = _safety("truong", ["tc_i_03"], *works)
    assert judgement.problems == ()
    assert judgement.calculated[Place("so_viec")] == 2
    assert judgement.calculated[Place("tong_kinh_phi")] == 1_500_000


def test_a_line_for_a_criterion_that_passes_is_only_remarked() -> None:
    problems = _safety("truong", ["tc_i_03"], _work("tc_i_03"), _work("tc_i_04")).problems
    assert [(problem.level, problem.path.item) for problem in problems] == [(Level.REMARK, "tieu_chi")]


@pytest.mark.parametrize("name", CRITERIA)
def test_a_failed_criterion_reminds_of_the_plan_where_it_stands(name: str) -> None:
    remarks = [p.path.item for p in _safety("truong", [name]).problems if p.level is Level.REMARK]
    assert remarks == ([] if name in {"tc_iii_01", "tc_iii_02"} else [name])


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ({"tieu_chi_mc": "tc_i_05", "minh_chung_la": "Biên bản số 12"}, None),
        ({"tieu_chi_mc": "tc_i_05"}, Level.BLOCK),
        ({"minh_chung_la": "Biên bản số 12"}, Level.BLOCK),
    ],
    ids=["whole", "no evidence", "no criterion"],
)
def test_evidence_may_be_noted_for_any_criterion(line: dict[str, Answer], level: Level | None) -> None:
    values: dict[str, Answer] = {"loai_co_so": "truong", "ngay_danh_gia": ASSESSED}
    values |= dict.fromkeys(VETO, "khong") | dict.fromkeys(CRITERIA, "dat")
    assert gravest(judged("an_toan", values, {"minh_chung": [line]})) is level


def test_the_plan_prints_as_a_table() -> None:
    form = BOOK.form("an_toan")
    record = a_record(
        "an_toan", {"loai_co_so": "truong"} | dict.fromkeys(CRITERIA, "chua_dat"), {"ke_hoach": [_work("tc_i_03")]}
    )
    blocks = record_paper(Filled(form, record, Judge(form).judge(record, TODAY)), SCHOOL, None).blocks
    plan = blocks[blocks.index(Heading("Kế hoạch khắc phục")) + 1]
    assert isinstance(plan, Table)
    assert [column.heading for column in plan.columns] == ["TT", *(item.label for item in PLAN.items)]
    assert "30/11/2026" in plan.lines[0].cells


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


@given(st.integers(0, 10**6))
def test_the_demonstration_plans_for_every_weakness(seed: int) -> None:
    judgement = recipe_judged("an_toan", seed)
    assert judgement.problems == ()


def test_every_question_says_what_becomes_of_it_in_a_new_year() -> None:
    assert without_carry("an_toan") == []

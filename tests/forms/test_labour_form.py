"""lao_dong: the two cases of NĐ 145/2020, Điều 75, and a result that differs from the figures."""

from datetime import date

import pytest

from desktop_app.domain.kinds import Answer, NoData
from desktop_app.domain.problem import Judgement, Level
from desktop_app.domain.record import Path as Place
from tests.forms.judging import BOOK, TODAY, gravest, judged


def _zone(insured: Answer, workers: int = 20_000) -> dict[str, Answer]:
    return {
        "ten_khu": "Khu kinh tế",
        "loai_khu": "kkt",
        "lao_dong_khu": workers,
        "lao_dong_bhxh": insured,
        "nguon_khu": "bhxh",
    }


def _review(zones: list[dict[str, Answer]], residents: Answer = 500, **change: Answer) -> Judgement:
    values: dict[str, Answer] = {
        "ra_soat": "da",
        "ngay_ra_soat": date(2026, 6, 30),
        "co_khu": "co" if zones else "khong",
        "lao_dong_cu_tru": residents,
        "nguon_cu_tru": "cong_an",
        "de_nghi": "khong",
        "ket_qua": "dang_ra_soat",
    }
    return judged("lao_dong", values | change, {"khu": zones} if zones else {})


DECISION: dict[str, Answer] = {
    "de_nghi": "co",
    "ket_qua": "du",
    "so_quyet_dinh": "1234/QĐ-UBND",
    "ngay_quyet_dinh": date(2026, 3, 15),
    "hieu_luc_tu": date(2026, 3, 15),
    "hieu_luc_den": date(2029, 3, 15),
}


@pytest.mark.parametrize(
    ("zones", "residents", "verdict"),
    [
        ([], 2_999, "khong_du"),
        ([], 3_000, "du"),
        ([_zone(4_999)], 2_999, "khong_du"),
        ([_zone(5_000)], 0, "du"),
        ([_zone(3_000), _zone(3_000)], 0, "khong_du"),
        ([_zone(100), _zone(5_000)], 0, "du"),
        ([_zone(NoData("chờ BHXH"))], 2_999, None),
        ([_zone(NoData("chờ BHXH"))], 3_000, "du"),
        ([_zone(4_999)], NoData("chờ công an"), None),
        ([_zone(5_000)], NoData("chờ công an"), "du"),
        ([], NoData("chờ công an"), None),
    ],
    ids=[
        *("2.999 residents", "3.000 residents", "4.999 insured", "5.000 insured", "two small zones", "one big zone"),
        *("zone unknown", "zone unknown, residents enough", "residents unknown", "residents unknown, zone enough"),
        "nothing known",
    ],
)
def test_either_case_of_article_75_is_enough_and_a_missing_figure_is_no_verdict(
    zones: list[dict[str, Answer]], residents: Answer, verdict: str | None
) -> None:
    calculated = _review(zones, residents).calculated
    assert calculated[Place("du_dieu_kien")] == verdict
    words = {"du": "ĐỦ ĐIỀU KIỆN", "khong_du": "KHÔNG ĐỦ ĐIỀU KIỆN", None: "chưa đủ số liệu để kết luận"}
    assert calculated[Place("du_dieu_kien_chu")] == words[verdict]


def test_the_thresholds_are_in_the_form_and_the_form_says_who_determines() -> None:
    calculated = _review([]).calculated
    assert (calculated[Place("nguong_khu")], calculated[Place("nguong_cu_tru")]) == (5000, 3000)
    form = BOOK.form("lao_dong")
    assert "cấp tỉnh xác định" in form.provisional
    assert "Kế hoạch 624 giao xã, phường" in form.provisional


@pytest.mark.parametrize(
    ("residents", "change", "level"),
    [
        (3_500, DECISION, None),
        (2_000, DECISION | {"de_nghi": "khong"}, Level.EXPLAIN),
        (3_500, {"ket_qua": "khong_du", "de_nghi": "co"}, Level.EXPLAIN),
        (2_000, {"ket_qua": "khong_du"}, None),
        (NoData("chờ công an"), DECISION, Level.EXPLAIN),
        (3_500, {"de_nghi": "khong"}, Level.REMARK),
        (2_000, {"de_nghi": "co"}, Level.REMARK),
        (3_500, DECISION | {"so_quyet_dinh": None}, Level.BLOCK),
        (3_500, DECISION | {"ngay_quyet_dinh": date(2026, 10, 6)}, Level.BLOCK),
        (3_500, DECISION | {"hieu_luc_tu": date(2026, 3, 14)}, Level.BLOCK),
        (3_500, DECISION | {"hieu_luc_den": date(2026, 3, 14)}, Level.BLOCK),
        (3_500, DECISION | {"hieu_luc_den": date(2026, 10, 4)}, Level.REMARK),
        (3_500, DECISION | {"hieu_luc_den": TODAY}, None),
        (3_500, DECISION | {"hieu_luc_den": None}, Level.BLOCK),
    ],
    ids=[
        *("determined", "determined against figures", "refused against figures", "refused", "unknown figures"),
        *("enough, not proposed", "proposed, not enough", "no number", "signed tomorrow", "before its date"),
        *("ends before it begins", "expired", "until today", "end left open"),
    ],
)
def test_the_result_is_held_against_the_figures(
    residents: Answer, change: dict[str, Answer], level: Level | None
) -> None:
    assert gravest(_review([], residents, **change)) is level


def test_more_insured_than_working_blocks() -> None:
    assert [problem.path.item for problem in _review([_zone(101, 100)]).blocking] == ["lao_dong_bhxh"]


def test_no_review_asks_why_and_nothing_else() -> None:
    judgement = judged("lao_dong", {"ra_soat": "chua"})
    assert [(problem.level, problem.path.item) for problem in judgement.problems] == [(Level.EXPLAIN, "ra_soat")]
    assert Place("", "khu") in judgement.hidden


def test_zones_left_over_from_an_earlier_answer_do_not_count() -> None:
    judgement = judged(
        "lao_dong",
        {"ra_soat": "da", "co_khu": "khong", "lao_dong_cu_tru": 100},
        {"khu": [_zone(9_000), _zone(None)]},
    )
    assert judgement.calculated[Place("du_dieu_kien")] == "khong_du"

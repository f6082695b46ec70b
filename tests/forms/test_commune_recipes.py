"""Made-up communes: every form can be chốt at once, and together they look like Hà Tĩnh."""

from random import Random

import pytest

from desktop_app.domain.kinds import Answer
from desktop_app.domain.problem import Judgement, Level
from desktop_app.domain.record import Path as Place
from desktop_app.domain.unit import UnitKind
from desktop_app.store.seed import units_from_csv
from desktop_app.workflow.plausible.programme import NAMED_WARDS
from desktop_app.workflow.plausible.recipes import commune_answers
from tests.builders import the_places
from tests.forms.judging import BOOK, TODAY, judged

COMMUNES = [unit for unit in units_from_csv(the_places().units) if unit.kind is UnitKind.COMMUNE]
FORMS = [entry.form_id for entry in BOOK.pack.entries if entry.filled_by is UnitKind.COMMUNE]


def _judged(form_id: str, seed: int) -> dict[str, Judgement]:
    found = {}
    for commune in COMMUNES:
        random = Random(f"{commune.code} {seed}")  # noqa: S311 - made-up data, to be made alike again
        answers = commune_answers(form_id, commune, random, TODAY)
        rows = {name: list(lines.values()) for name, lines in answers.rows.items()}
        found[commune.code] = judged(form_id, answers.values, rows)
    return found


def _values(found: dict[str, Judgement], name: str) -> dict[str, Answer]:
    return {code: judgement.calculated[Place(name)] for code, judgement in found.items()}


@pytest.mark.parametrize("form_id", FORMS)
def test_nothing_blocks_in_any_of_the_69_communes(form_id: str) -> None:
    for seed in range(3):
        for code, judgement in _judged(form_id, seed).items():
            assert [p for p in judgement.problems if p.level is Level.BLOCK] == [], f"{code}, seed {seed}"


def test_the_five_named_wards_and_no_others_have_a_model_deployed() -> None:
    deployed = _values(_judged("chuong_trinh", 1), "so_mo_hinh_trien_khai")
    assert {code for code, number in deployed.items() if number} == NAMED_WARDS
    wards = {unit.code for unit in COMMUNES if unit.type == "phường"}
    assert len(NAMED_WARDS & wards) / len(wards) > 0.55


def test_workers_live_around_the_zones() -> None:
    children = _values(_judged("nhu_cau", 1), "tong_tre_cong_nhan")
    around = {unit.code for unit in COMMUNES if unit.industrial}
    known = {code: int(str(number)) for code, number in children.items() if number is not None}
    assert min(known[code] for code in around if code in known) > max(known[c] for c in known if c not in around) / 2
    enough = _values(_judged("lao_dong", 1), "du_dieu_kien")
    assert {code for code, verdict in enough.items() if verdict == "du"} <= around


def test_a_commune_tells_the_same_for_the_same_seed() -> None:
    assert _judged("chuong_trinh", 5) == _judged("chuong_trinh", 5)

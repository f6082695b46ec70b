"""Searching a real ledger: what can be found in it, and where a hit leads."""

import pytest

from desktop_app.domain.finding import Findable, FindableKind
from desktop_app.domain.record import Path as Place
from desktop_app.workflow.demo import Demo
from desktop_app.workflow.office import Office
from tests.builders import COMMUNE, PERIOD, SCHOOL, Road, a_group, surroundings


def _hits(office: Office, query: str, kind: FindableKind) -> tuple[Findable, ...]:
    found = office.search.catalogue(office.period).find(query)
    return next((group.hits for group in found if group.kind is kind), ())


def test_a_name_in_a_row_is_found_without_diacritics_and_leads_to_its_cell(road: Road) -> None:
    row = a_group(road.school)
    (hit,) = _hits(road.school, "mam lop", FindableKind.NAME)
    assert hit.title == "Lớp Mầm 1"
    assert hit.path == Place("ten_nhom", "nhom", row)
    assert hit.key is not None
    assert (hit.key.unit, hit.key.period, hit.key.form_id) == (SCHOOL.code, PERIOD.code, "nhom_lop")


def test_a_row_that_is_gone_is_found_no_more(road: Road) -> None:
    row = a_group(road.school)
    entry = road.school.entry
    entry.remove_row(entry.open("nhom_lop", PERIOD), "nhom", row)
    assert _hits(road.school, "lớp mầm", FindableKind.NAME) == ()


def test_a_question_is_found_by_its_label_its_hint_and_its_clause(road: Road) -> None:
    labels = {
        query: [hit.title for hit in _hits(road.school, query, FindableKind.QUESTION)]
        for query in ("san choi phong hoc", "ho va ten", "tt 45 2021 phu luc")
    }
    form = road.school.form("nhom_lop")
    assert form.item("suc_chua").label in labels["san choi phong hoc"], "the hint is searched, too"
    assert "Họ và tên" in labels["ho va ten"]
    assert labels["tt 45 2021 phu luc"], "the clause is searched, too"


def test_a_form_is_found_by_its_title(road: Road) -> None:
    (first, *_) = _hits(road.school, "truong hoc an toan", FindableKind.FORM)
    assert first.key is not None
    assert first.key.form_id == "an_toan"


def test_the_department_and_a_commune_find_units_by_name_code_and_commune(road: Road) -> None:
    for office in (road.province, road.commune):
        assert _hits(office, "hoa sen", FindableKind.UNIT)[0].unit == SCHOOL.code
        assert _hits(office, SCHOOL.code, FindableKind.UNIT)[0].unit == SCHOOL.code
        assert COMMUNE in [hit.unit for hit in _hits(office, "thanh sen", FindableKind.UNIT)]


def test_a_school_finds_itself_and_no_register_it_does_not_keep(road: Road) -> None:
    assert [hit.unit for hit in _hits(road.school, "hoa sen", FindableKind.UNIT)] == [SCHOOL.code]
    assert [hit.unit for hit in _hits(road.school, "phuong thanh sen", FindableKind.UNIT)] == [SCHOOL.code]
    assert _hits(road.school, "xa", FindableKind.UNIT) == ()


def test_a_school_does_not_find_the_forms_of_its_commune(road: Road) -> None:
    assert _hits(road.commune, "lao dong", FindableKind.FORM)
    titles = [hit.title for hit in _hits(road.school, "lao dong", FindableKind.FORM)]
    assert road.commune.form("lao_dong").title not in titles


def test_who_is_named_in_what_was_received_leads_to_the_unit_that_sent_it(demo: Demo) -> None:
    with Office.open(demo.institutions[0], surroundings()) as school:
        people = school.entry.open("doi_ngu", school.period).record.rows["nguoi"]
        name, unit = str(people[0].values["ho_ten"]), school.unit.code
    with Office.open(demo.communes[0], surroundings()) as commune:
        hits = [hit for hit in _hits(commune, name, FindableKind.NAME) if hit.unit == unit]
    assert hits
    assert hits[0].title == name
    assert hits[0].key is None, "the record is the school's own"


def test_marks_and_figures_are_not_taken_for_names(demo: Demo) -> None:
    with Office.open(demo.institutions[0], surroundings()) as school:
        catalogue = school.search.catalogue(school.period)
        found = catalogue.find("c", most=len(catalogue))
    names = [hit.title for group in found if group.kind is FindableKind.NAME for hit in group.hits]
    assert names
    assert "Cái" not in names


def test_commands_of_the_window_are_found_beside_the_rest(road: Road) -> None:
    command = Findable(FindableKind.COMMAND, "Sao lưu ngay", mark="Ctrl+B", command="action_backup")
    found = road.school.search.catalogue(PERIOD, [command]).find("sao luu")
    assert [group.hits for group in found if group.kind is FindableKind.COMMAND] == [(command,)]


@pytest.mark.parametrize("query", ["", "   ", "…", "(", "%"])
def test_nothing_is_found_where_nothing_is_asked(road: Road, query: str) -> None:
    assert road.school.search.catalogue(PERIOD).find(query) == ()

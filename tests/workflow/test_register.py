"""The register over the years: what happens to units is kept, and figures count where they were."""

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.errors import AppError
from desktop_app.domain.period import Period
from desktop_app.domain.register import Alike, Basis, Event, Exemption
from desktop_app.domain.snapshot import Outcome
from desktop_app.domain.table import Table
from desktop_app.domain.unit import Area, Unit, UnitKind
from desktop_app.rules.completeness import Standing, overall, standing, tally
from desktop_app.workflow.office import Office
from tests.builders import COMMUNE, HANOI, NOW, PERIOD, SCHOOL, Road, a_finished_form, surroundings

MERGER = date(2027, 3, 1)
NEXT = Period(2027)
OTHER = Unit("42401002", UnitKind.INSTITUTION, "Sao Mai", "trường mầm non", COMMUNE, "công lập", order=2)
ACT = Basis(MERGER, "NQ 12/NQ-HĐND")


@pytest.fixture(name="office")
def _office(tmp_path: Path) -> Iterator[Office]:
    """A department's register with two schools in one commune."""
    with Office.create(tmp_path / "so.somamnon", "42", surroundings()) as office:
        office.register.add([SCHOOL, OTHER])
        yield office


def _line(table: Table, name: str) -> tuple[object, ...]:
    return next(line.cells for line in table.lines if line.cells[1] == name)


def _in_period(office: Office, period: Period) -> dict[str, Unit]:
    with office._ledger.reading() as books:
        return {unit.code: unit for unit in books.register.in_period(period)}


def test_a_renamed_unit_keeps_its_old_name_in_the_periods_before(office: Office) -> None:
    office.register.edit(SCHOOL.code, {"name": "Hoa Sen Hồng"}, Basis(date(2027, 9, 1), "QĐ 5/QĐ-UBND"))
    assert _in_period(office, PERIOD)[SCHOOL.code].name == "Hoa Sen"
    assert _in_period(office, Period(2028))[SCHOOL.code].name == "Hoa Sen Hồng"
    assert office.register.get(SCHOOL.code).name == "Hoa Sen", "the day has not come yet"
    created, renamed = office.register.history(SCHOOL.code)
    assert (created.event, renamed.event) == (Event.CREATED, Event.RENAMED)
    assert (dict(renamed.before), dict(renamed.after)) == ({"name": "Hoa Sen"}, {"name": "Hoa Sen Hồng"})
    assert (renamed.document, renamed.who, renamed.when) == ("QĐ 5/QĐ-UBND", "Nguyễn Thị Hoà", NOW)


def test_a_correction_has_no_day_and_holds_for_the_past_too(office: Office) -> None:
    office.register.edit(SCHOOL.code, {"name": "Hoa Sen Trắng"}, Basis(why="gõ thiếu"))
    assert _in_period(office, Period(2025))[SCHOOL.code].name == "Hoa Sen Trắng"
    assert office.register.history(SCHOOL.code)[-1].event is Event.CORRECTED


def test_figures_received_before_a_merger_count_where_they_were(road: Road) -> None:
    a_finished_form(road.school)
    road.school.submission.send(PERIOD, road.folder / "a.gdmn")
    road.commune.intake.receive([road.folder / "a.gdmn"])
    road.commune.submission.send(PERIOD, road.folder / "xa.gdmn")
    road.province.intake.receive([road.folder / "xa.gdmn"])
    new = road.province.register.merge([COMMUNE, "18100"], Unit("18074", UnitKind.COMMUNE, "Thành Phú", "phường"), ACT)
    now = road.province.province.table("nhom_lop", PERIOD)
    children = [column.heading for column in now.columns].index("Số trẻ")
    assert _line(now, "Phường Thành Sen")[2] == "1/1"
    assert _line(now, "Phường Thành Sen")[children] == 20
    assert all(line.cells[1] != new.full_name for line in now.lines)
    later = road.province.province.table("nhom_lop", NEXT)
    assert _line(later, "Phường Thành Phú")[2] == "0/1"
    assert not any(line.cells[1] in {"Phường Thành Sen", "Phường Trần Phú"} for line in later.lines)
    assert len(later.lines) == 69, "68 communes and the total"
    assert road.province.intake.receive([road.folder / "xa.gdmn"])[0].outcome is Outcome.KNOWN


def test_a_package_made_before_a_move_is_still_taken_after_it(road: Road) -> None:
    a_finished_form(road.school)
    road.school.submission.send(PERIOD, road.folder / "a.gdmn")
    road.commune.intake.receive([road.folder / "a.gdmn"])
    road.commune.submission.send(PERIOD, road.folder / "xa.gdmn")
    road.province.register.move(SCHOOL.code, "18100", Basis(date(2026, 10, 1)))
    assert road.province.intake.receive([road.folder / "xa.gdmn"])[0].outcome is Outcome.NEW
    assert _line(road.province.province.table("nhom_lop", PERIOD), "Phường Thành Sen")[2] == "1/1"
    assert _line(road.province.province.table("nhom_lop", NEXT), "Phường Trần Phú")[2] == "0/1"


def test_a_merger_writes_down_what_became_of_everybody(office: Office) -> None:
    office.register.merge(["18100"], COMMUNE, ACT)
    office.register.merge([COMMUNE], Unit("18074", UnitKind.COMMUNE, "Thành Phú", "phường"), Basis(date(2028, 3, 1)))
    assert office.register.get("18100").valid_to == date(2027, 2, 28)
    assert [line.event for line in office.register.history("18100")] == [Event.MERGED]
    assert [line.event for line in office.register.history(COMMUNE)] == [Event.ABSORBED, Event.MERGED]
    assert [line.event for line in office.register.history(SCHOOL.code)] == [Event.CREATED, Event.MOVED]
    formed = office.register.history("18074")[0]
    assert (formed.event, formed.other, formed.day) == (Event.FORMED, COMMUNE, date(2028, 3, 1))
    assert [_in_period(office, Period(year))[SCHOOL.code].parent for year in (2026, 2027, 2028)] == [
        COMMUNE,
        COMMUNE,
        "18074",
    ]


def test_the_areas_of_a_merged_commune_wait_for_the_department_to_confirm_them(office: Office) -> None:
    office.register.set_area(COMMUNE, Area.INDUSTRIAL, Basis(date(2026, 1, 1), "QĐ 1"), belongs=True, confirmed=True)
    office.register.merge([COMMUNE, "18133"], Unit("18074", UnitKind.COMMUNE, "Thành Hương", "phường"), ACT)
    lines = office.register.areas("18074")
    assert [(line.area, line.belongs, line.confirmed) for line in lines] == [
        (Area.URBAN, True, False),
        (Area.INDUSTRIAL, True, False),
    ]


def test_a_new_commune_is_parted_from_an_old_one_with_its_institutions(office: Office) -> None:
    new = Unit("18075", UnitKind.COMMUNE, "Thành Bắc", "phường")
    office.register.split(COMMUNE, new, [OTHER.code], ACT)
    before, after = _in_period(office, PERIOD), _in_period(office, NEXT)
    assert before[OTHER.code].parent == COMMUNE
    assert "18075" not in before
    assert (after[OTHER.code].parent, after[SCHOOL.code].parent) == ("18075", COMMUNE)
    assert [line.event for line in office.register.history(COMMUNE)] == [Event.PARTED]


def test_a_kindergarten_opened_in_a_commune_formed_in_the_same_year_is_not_lost(office: Office) -> None:
    office.register.merge([COMMUNE, "18100"], Unit("18074", UnitKind.COMMUNE, "Thành Phú", "phường"), ACT)
    late = replace(OTHER, code="18074-001", name="Ban Mai", parent="18074", valid_from=date(2027, 4, 1))
    office.register.add([late], Basis(date(2027, 4, 1)))
    coverage = office.province.table("nhom_lop", PERIOD).coverage
    assert coverage is not None
    assert coverage.expected == 3
    assert _line(office.province.table("nhom_lop", PERIOD), "Phường Thành Phú")[2] == "0/1"


def test_a_closed_unit_still_reports_the_year_in_which_it_closed(office: Office) -> None:
    office.register.close(SCHOOL.code, Basis(date(2026, 12, 31), "QĐ 9"))
    assert SCHOOL.code in _in_period(office, PERIOD)
    assert SCHOOL.code not in _in_period(office, NEXT)
    office.register.reopen(SCHOOL.code, Basis(date(2028, 9, 1)))
    assert [SCHOOL.code in _in_period(office, Period(year)) for year in (2026, 2027, 2028)] == [True, False, True]


def test_flags_hold_from_a_day_and_the_days_before_stay_as_they_were(office: Office) -> None:
    office.register.set_area("18133", Area.URBAN, Basis(date(2027, 1, 1), "QĐ 3"), belongs=True, confirmed=True)
    assert [_in_period(office, period)["18133"].urban for period in (PERIOD, NEXT)] == [False, True]
    lines = [line for line in office.register.areas("18133") if line.area is Area.URBAN]
    assert [(line.belongs, line.valid_from, line.valid_to) for line in lines] == [
        (False, date(2025, 7, 1), date(2026, 12, 31)),
        (True, date(2027, 1, 1), None),
    ]
    assert _in_period(office, NEXT)["18133"].flags_confirmed is False, "the other flag waits still"


def test_institutions_have_the_flags_of_the_commune_they_lie_in(office: Office) -> None:
    assert office.register.get(SCHOOL.code).urban
    office.register.move(SCHOOL.code, "18133", Basis(date(2026, 10, 1)))
    assert not office.register.get(SCHOOL.code).urban


def test_all_flags_are_confirmed_by_one_document(office: Office) -> None:
    assert office.register.confirm_areas("QĐ 100/QĐ-SGDĐT") == 138
    assert office.register.get("18133").flags_confirmed
    assert office.register.confirm_areas("QĐ 101") == 0
    with pytest.raises(AppError, match="văn bản"):
        office.register.confirm_areas(" ")


def test_the_views_tell_outside_tools_about_areas_places_and_exemptions(office: Office, tmp_path: Path) -> None:
    office.register.move(SCHOOL.code, "18133", Basis(MERGER))
    office.register.exempt(Exemption(OTHER.code, PERIOD.code, "an_toan", "đang xây lại"))
    raw = sqlite3.connect(tmp_path / "so.somamnon")
    places = raw.execute("SELECT parent, valid_from, valid_to FROM v_place WHERE unit = ?", (SCHOOL.code,)).fetchall()
    assert sorted(places) == [(COMMUNE, None, "2027-02-28"), ("18133", "2027-03-01", None)]
    assert raw.execute("SELECT * FROM v_exempt").fetchall() == [(OTHER.code, PERIOD.code, "an_toan")]
    assert raw.execute("SELECT parent, kind FROM v_unit WHERE code = ?", (SCHOOL.code,)).fetchone() == (
        "18133",
        "institution",
    )
    raw.close()


def test_a_new_unit_that_looks_like_another_is_added_only_with_a_yes(office: Office) -> None:
    new = Unit(
        office.register.free_code(COMMUNE), UnitKind.INSTITUTION, "hoa sen", "nhóm trẻ độc lập", COMMUNE, "tư thục"
    )
    assert new.code == "18073-001"
    assert office.register.introduce([new]) == (Alike(new, (replace(SCHOOL, urban=True),)),)
    assert not office.register.find(new.code)
    assert office.register.introduce([new], anyway=True) == ()
    assert office.register.free_code(COMMUNE) == "18073-002"


def test_two_new_units_that_look_like_each_other_are_noticed(office: Office) -> None:
    new = [
        Unit(f"18100-00{number}", UnitKind.INSTITUTION, name, "nhóm trẻ độc lập", "18100", "tư thục")
        for number, name in enumerate(("Sơn Ca", "SƠN CA"), start=1)
    ]
    (warning,) = office.register.introduce(new)
    assert "Sơn Ca (18100-001)" in str(warning)


_TROUBLE = {
    "double code": (lambda o: o.register.add([SCHOOL]), "đã có trong danh mục"),
    "unknown unit": (lambda o: o.register.edit("000", {"name": "A"}, Basis()), "Không có đơn vị"),
    "no name": (lambda o: o.register.edit(SCHOOL.code, {"name": " "}, Basis()), "chưa có tên"),
    "odd type": (lambda o: o.register.edit(SCHOOL.code, {"type": "tiểu học"}, Basis()), "loại hình"),
    "odd owner": (lambda o: o.register.edit(SCHOOL.code, {"ownership": "nhà nước"}, Basis()), "sở hữu"),
    "public group": (lambda o: o.register.edit(SCHOOL.code, {"type": "nhóm trẻ độc lập"}, Basis()), "dân lập hoặc"),
    "no commune": (lambda o: o.register.move(SCHOOL.code, "1", Basis(MERGER)), "xã, phường"),
    "moved commune": (lambda o: o.register.move(COMMUNE, "18100", Basis(MERGER)), "xã, phường"),
    "commune in use": (lambda o: o.register.close(COMMUNE, Basis(MERGER)), "còn 2 cơ sở"),
    "no day": (lambda o: o.register.close(SCHOOL.code, Basis()), "ngày hiệu lực"),
    "open already": (lambda o: o.register.reopen(SCHOOL.code, Basis(MERGER)), "đang hoạt động"),
    "two kinds": (lambda o: o.register.merge([SCHOOL.code], COMMUNE, ACT), "không cùng cấp"),
    "itself": (lambda o: o.register.merge([COMMUNE], COMMUNE, ACT), "Chưa chọn"),
    "too early": (lambda o: o.register.merge([COMMUNE], "18100", Basis(date(2025, 7, 1))), "không có vào ngày"),
    "flag of a school": (
        lambda o: o.register.set_area(SCHOOL.code, Area.URBAN, Basis(MERGER), belongs=True, confirmed=False),
        "cờ địa bàn riêng",
    ),
    "no reason": (lambda o: o.register.exempt(Exemption(SCHOOL.code, PERIOD.code, "", " ")), "lý do"),
    "other form": (lambda o: o.register.exempt(Exemption(COMMUNE, PERIOD.code, "nhom_lop", "x")), "không điền"),
    "not exempt": (lambda o: o.register.expect(Exemption(SCHOOL.code, PERIOD.code, "", "")), "không được miễn"),
    "end before beginning": (
        lambda o: o.register.correct_life(SCHOOL.code, MERGER, date(2026, 1, 1), Basis()),
        "sớm hơn",
    ),
    "the province": (lambda o: o.register.edit("42", {"name": "x"}, Basis()), "không sửa trong danh mục"),
}


@pytest.mark.parametrize("name", _TROUBLE)
def test_what_cannot_be_gets_one_kind_sentence_and_changes_nothing(name: str, office: Office) -> None:
    act, words = _TROUBLE[name]
    before = office.register.find("")
    with pytest.raises(AppError, match=words) as caught:
        act(office)
    assert caught.value.advice
    assert office.register.find("") == before
    assert [line.event for line in office.register.history(SCHOOL.code)] == [Event.CREATED]


def test_the_past_is_not_rearranged_behind_a_change_that_came_later(office: Office) -> None:
    office.register.edit(SCHOOL.code, {"name": "B"}, Basis(date(2027, 1, 1)))
    with pytest.raises(AppError, match="sau ngày này"):
        office.register.edit(SCHOOL.code, {"name": "C"}, Basis(date(2026, 11, 1)))
    office.register.edit(SCHOOL.code, {"ownership": "tư thục"}, Basis(date(2026, 11, 1)))
    assert _in_period(office, PERIOD)[SCHOOL.code].ownership == "công lập"


def test_a_commune_keeps_its_own_institutions_and_nothing_else(road: Road) -> None:
    road.commune.register.edit(SCHOOL.code, {"name": "Hoa Sen 1"}, Basis(date(2026, 9, 10)))
    for refused in (
        lambda: road.commune.register.edit(COMMUNE, {"name": "x"}, Basis()),
        lambda: road.commune.register.move(SCHOOL.code, "18100", Basis(MERGER)),
        lambda: road.commune.register.merge([COMMUNE], "18100", ACT),
        lambda: road.commune.register.set_area(COMMUNE, Area.URBAN, Basis(), belongs=True, confirmed=True),
        lambda: road.school.register.edit(SCHOOL.code, {"name": "x"}, Basis()),
        lambda: road.school.register.add([OTHER]),
    ):
        with pytest.raises(AppError):
            refused()


def test_exempt_units_are_not_missing_and_are_listed_with_their_reason(office: Office) -> None:
    office.register.exempt(Exemption(SCHOOL.code, PERIOD.code, "", "đang sửa chữa"), "CV 7")
    table = office.province.table("nhom_lop", PERIOD)
    assert table.coverage is not None
    assert (table.coverage.counted, table.coverage.expected, len(table.coverage.exempt)) == (0, 1, 1)
    assert any("Miễn báo cáo" in note and "đang sửa chữa" in note for note in table.notes)
    progress = office.province.progress(PERIOD)
    assert "miễn: đang sửa chữa" in next(line for line in progress.lines if line.cells[2] == SCHOOL.full_name).cells
    assert "1 được miễn" in progress.notes[0]
    office.register.expect(Exemption(SCHOOL.code, PERIOD.code, "", ""))
    assert str(office.province.table("nhom_lop", PERIOD).coverage) == "0/2"
    assert [line.event for line in office.register.history(SCHOOL.code)][1:] == [Event.EXEMPTED, Event.EXPECTED]


def test_what_was_sent_in_spite_of_an_exemption_counts(road: Road) -> None:
    a_finished_form(road.school)
    road.school.submission.send(PERIOD, road.folder / "a.gdmn")
    road.commune.intake.receive([road.folder / "a.gdmn"])
    road.commune.register.exempt(Exemption(SCHOOL.code, PERIOD.code, "nhom_lop", "mới lập"))
    table = road.commune.province.table("nhom_lop", PERIOD)
    assert table.coverage is not None
    assert (str(table.coverage), table.coverage.exempt) == ("1/1", ())


_CODES = [f"42{number:06d}" for number in range(12)]
_SOME = st.frozensets(st.sampled_from(_CODES))


@given(st.lists(st.sampled_from(_CODES), unique=True), _SOME, _SOME)
def test_the_states_exclude_one_another_and_add_up_to_the_register(
    codes: list[str], received: frozenset[str], exempt: frozenset[str]
) -> None:
    units = [Unit(code, UnitKind.INSTITUTION, code) for code in codes]
    found = tally(units, received, exempt)
    everybody = [unit.code for units in (found.received, found.exempt, found.missing) for unit in units]
    assert sorted(everybody) == sorted(codes)
    coverage = found.coverage()
    assert coverage.expected + len(coverage.exempt) == len(codes)
    assert coverage.counted + len(coverage.missing) == coverage.expected
    assert {unit.code for unit in found.received} == received & set(codes)


@given(st.lists(st.sampled_from("abc"), unique=True, min_size=1), st.frozensets(st.sampled_from("abc")), st.booleans())
def test_a_unit_is_missing_as_long_as_one_form_is(forms: list[str], sent: frozenset[str], exempt: bool) -> None:  # noqa: FBT001 - hypothesis gives it
    found = overall(standing(form, sent, set(forms) if exempt else set()) for form in forms)
    assert (found is Standing.MISSING) == (not exempt and not set(forms) <= sent)
    assert (found is Standing.EXEMPT) == (exempt and not set(forms) & sent)


_STEPS = st.lists(
    st.tuples(st.sampled_from(["exempt", "close", "move", "merge"]), st.integers(0, 7), st.integers(0, 2)), max_size=6
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=_STEPS)
def test_whatever_happens_every_table_adds_up_to_the_register_of_its_period(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, int]]
) -> None:
    with Office.create(tmp_path_factory.mktemp("so") / "so.somamnon", "42", surroundings()) as office:
        communes = ["18073", "18100", "18133", "18160"]
        units = [replace(SCHOOL, code=f"4240{n:04d}", name=f"Số {n}", parent=communes[n % 4]) for n in range(8)]
        office.register.add(units)
        for at, (what, number, where) in enumerate(steps):
            _carry_out(office, what, units[number].code, communes[where], Basis(date(2026, 9, 1 + at)))
        for period in (PERIOD, NEXT):
            _adds_up(office, period)


def _carry_out(office: Office, what: str, code: str, commune: str, basis: Basis) -> None:
    register = office.register
    with suppress(AppError):  # some of these cannot be, and are refused
        match what:
            case "exempt":
                register.exempt(Exemption(code, PERIOD.code, "nhom_lop", "thử"))
            case "close":
                register.close(code, basis)
            case "move":
                register.move(code, commune, basis)
            case "merge":
                register.merge([commune], "18160", basis)


def _adds_up(office: Office, period: Period) -> None:
    register = _in_period(office, period)
    institutions = [unit for unit in register.values() if unit.kind is UnitKind.INSTITUTION]
    assert all(unit.parent in register for unit in institutions)
    for table in (office.province.table("nhom_lop", period), office.province.progress(period)):
        coverage = table.coverage
        assert coverage is not None
        assert coverage.counted + len(coverage.missing) == coverage.expected
        if table.title != "Tình hình nộp":
            assert coverage.expected + len(coverage.exempt) == len(institutions)
            parts = [str(line.cells[2]).split("/") for line in table.lines]
            assert sum(int(expected) for _, expected in parts[:-1]) == int(parts[-1][1]) == coverage.expected


def test_the_clock_of_the_desk_decides_what_holds_today(office: Office, tmp_path: Path) -> None:
    office.register.edit(SCHOOL.code, {"name": "Mới"}, Basis(date(2026, 12, 1)))
    later = surroundings(datetime(2026, 12, 2, 8, tzinfo=HANOI))
    with Office.open(tmp_path / "so.somamnon", later) as other:
        assert (office.register.get(SCHOOL.code).name, other.register.get(SCHOOL.code).name) == ("Hoa Sen", "Mới")

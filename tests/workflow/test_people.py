"""Several persons at one computer: whose name stands at what is written."""

from pathlib import Path

import pytest

from desktop_app.domain.errors import AppError
from desktop_app.domain.record import Path as Place
from desktop_app.workflow.office import Office
from desktop_app.workflow.people import matching
from tests.builders import COMMUNE, PERIOD, SCHOOL, a_finished_form, surroundings


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    Office.create(tmp_path / "truong.somamnon", SCHOOL, surroundings()).close()
    return tmp_path / "truong.somamnon"


def test_what_is_answered_carries_the_name_of_whoever_sits_there(ledger: Path) -> None:
    with Office.open(ledger, surroundings(clerk="Nguyễn Thị Hoà")) as office:
        filled = office.entry.answer(office.entry.open("nhom_lop", PERIOD), Place("suc_chua"), "300")
        office.people.sit_down("Trần Văn Nam")
        office.entry.answer(filled, Place("suc_chua"), "310")
        with office._desk.ledger.reading() as books:
            lines = books.trail.of(filled.record.key)
    assert [(line.new, line.who) for line in lines] == [
        (300, "Nguyễn Thị Hoà"),
        (310, "Trần Văn Nam"),
    ]


def test_a_snapshot_names_whoever_sits_there(ledger: Path) -> None:
    with Office.open(ledger, surroundings(clerk="Nguyễn Thị Hoà")) as office:
        office.people.sit_down("Trần Văn Nam")
        assert a_finished_form(office).author == "Trần Văn Nam"
        assert office.clerk == "Trần Văn Nam"


def test_a_change_of_the_register_names_whoever_sits_there(tmp_path: Path) -> None:
    with Office.create(tmp_path / "xa.somamnon", COMMUNE, surroundings(clerk="Lê Văn Sơn")) as office:
        office.people.sit_down("Phan Thị Lê")
        office.register.add([SCHOOL])
        assert [line.who for line in office.register.history(SCHOOL.code)] == ["Phan Thị Lê"]


def test_persons_are_kept_in_the_ledger_in_the_order_they_came(ledger: Path) -> None:
    with Office.open(ledger, surroundings()) as office:
        for name in ("Yến", "An", "Đào"):
            office.people.add(name)
    with Office.open(ledger, surroundings()) as office:
        assert office.people.all() == ("Yến", "An", "Đào")


def test_the_same_person_is_kept_once(ledger: Path) -> None:
    with Office.open(ledger, surroundings()) as office:
        office.people.add("Nguyễn Thị Hoà")
        assert office.people.add("  nguyễn   thị hoà ") == "Nguyễn Thị Hoà"
        assert office.people.sit_down("NGUYỄN THỊ HOÀ") == "Nguyễn Thị Hoà"
        assert office.people.all() == ("Nguyễn Thị Hoà",)


def test_a_decomposed_name_is_kept_composed(ledger: Path) -> None:
    with Office.open(ledger, surroundings()) as office:
        assert office.people.add("Hoa\u0300") == "Hoà"


@pytest.mark.parametrize("name", ["", "   ", "12", "a" * 61, "An\u200b\u0007"], ids=repr)
def test_what_is_no_name_is_refused_and_nobody_moves(ledger: Path, name: str) -> None:
    with Office.open(ledger, surroundings(clerk="Hoà")) as office:
        with pytest.raises(AppError):
            office.people.sit_down(name)
        assert (office.people.all(), office.clerk) == ((), "Hoà")


def test_a_ledger_that_nobody_has_named_has_no_persons(ledger: Path) -> None:
    with Office.open(ledger, surroundings(clerk="pc-user")) as office:
        assert office.people.all() == ()
        assert office.clerk == "pc-user"


def test_names_are_found_without_diacritics_and_exact_ones_first() -> None:
    names = ("Lê Thị Lan", "Trần Thị Lân", "Phạm Hoa")
    assert matching(names, "lan") == ("Lê Thị Lan", "Trần Thị Lân")
    assert matching(names, "Lân") == ("Trần Thị Lân", "Lê Thị Lan")
    assert matching(names, "") == names

"""The first day of an office, without a window: what is refused, and what there is in the end."""

from dataclasses import replace
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import pytest

from desktop_app.domain.errors import AppError, SigningKeyError
from desktop_app.domain.keys import KeyState
from desktop_app.domain.package import PackageKind
from desktop_app.domain.passphrase import Strength, estimate
from desktop_app.domain.unit import UnitKind
from desktop_app.packages.unseal import inspect
from desktop_app.paths import Places
from desktop_app.workflow.first_day import (
    FirstDay,
    NewOffice,
    bare_name,
    check_ownership,
    check_passphrase,
    check_unit_name,
    default_folder,
    suggested_ledger,
)
from desktop_app.workflow.medium import Medium, is_cloud, medium_of, read_mounts
from desktop_app.workflow.office import Office
from tests.builders import COMMUNE, SCHOOL, surroundings

WORDS = "con meo nam tren mai nha"


@pytest.fixture
def first_day(places: Places) -> FirstDay:
    return FirstDay(places)


def wanted(folder: Path, **changes: Any) -> NewOffice:
    return replace(NewOffice(SCHOOL, "Nguyễn Thị Hoà", folder / "So Mam Non" / "so.somamnon"), **changes)


def test_a_school_has_a_ledger_with_a_person_and_a_key(first_day: FirstDay, tmp_path: Path) -> None:
    made = first_day.make(wanted(tmp_path))
    with Office.open(made, surroundings()) as office:
        assert office.unit.full_name == "Trường mầm non Hoa Sen"
        assert office.people.all() == ("Nguyễn Thị Hoà",)
        assert office.keys.mine().state is KeyState.MADE
        assert not office.keys.is_locked()
        assert not office.period.practice
    assert sorted(each.name for each in made.parent.iterdir()) == ["so.khoa", "so.somamnon"]


def test_a_key_with_a_passphrase_opens_for_it_alone_and_for_this_session(first_day: FirstDay, tmp_path: Path) -> None:
    made = first_day.make(wanted(tmp_path, passphrase=WORDS))
    with Office.open(made, surroundings()) as office:
        assert office.keys.is_locked()
        with pytest.raises(SigningKeyError):
            office.keys.unlock("con meo")
        assert office.keys.is_locked()
        office.keys.unlock(WORDS)
        assert not office.keys.is_locked()
        assert inspect(office.keys.request()).header.kind is PackageKind.ENROLMENT_REQUEST
    with Office.open(made, surroundings()) as office:
        assert office.keys.is_locked()


def test_the_department_with_a_passphrase_can_issue(first_day: FirstDay, tmp_path: Path) -> None:
    made = first_day.make(wanted(tmp_path, unit=first_day.province, passphrase=WORDS))
    with Office.open(made, surroundings()) as office:
        assert office.unit.kind is UnitKind.PROVINCE
        assert "Sở Giáo dục" in office.keys.mine().issuer


def test_a_commune_for_practice_has_practice_periods_only(first_day: FirstDay, tmp_path: Path) -> None:
    made = first_day.make(wanted(tmp_path, unit=first_day.commune(COMMUNE), practice=True))
    with Office.open(made, surroundings()) as office:
        assert office.unit.code == COMMUNE
        assert office.period.practice


def test_a_ledger_that_is_there_is_never_touched(first_day: FirstDay, tmp_path: Path) -> None:
    made = first_day.make(wanted(tmp_path))
    before = made.read_bytes()
    with pytest.raises(AppError, match="Đã có sổ"):
        first_day.make(wanted(tmp_path))
    assert made.read_bytes() == before
    assert (made.parent / "so.khoa").is_dir()


def test_the_key_of_a_lost_ledger_is_never_overwritten(first_day: FirstDay, tmp_path: Path) -> None:
    made = first_day.make(wanted(tmp_path))
    made.unlink()
    with pytest.raises(AppError, match="còn khóa"):
        first_day.make(wanted(tmp_path))
    assert suggested_ledger(made.parent, SCHOOL, practice=False).name == "truong-mam-non-hoa-sen.somamnon"


@pytest.mark.parametrize(
    "changes",
    [{"person": " "}, {"ledger": Path("so.somamnon")}, {"unit": replace(SCHOOL, parent="99999")}],
    ids=["nobody", "nowhere", "unknown commune"],
)
def test_what_is_refused_leaves_nothing_behind(first_day: FirstDay, tmp_path: Path, changes: dict[str, object]) -> None:
    with pytest.raises(AppError):
        first_day.make(wanted(tmp_path, **changes))
    assert [each for each in tmp_path.rglob("*") if each.is_file() or each.name.startswith(".")] == []


def test_a_folder_that_cannot_be_made_is_told(first_day: FirstDay, tmp_path: Path) -> None:
    (tmp_path / "So Mam Non").write_text("a file", encoding="utf-8")
    with pytest.raises(AppError, match="Không tạo được thư mục"):
        first_day.make(wanted(tmp_path))


def test_suggested_names_are_plain_and_free(tmp_path: Path) -> None:
    assert suggested_ledger(tmp_path, SCHOOL, practice=True).name == "truong-mam-non-hoa-sen-tap-huan.somamnon"
    (tmp_path / "truong-mam-non-hoa-sen.somamnon").touch()
    assert suggested_ledger(tmp_path, SCHOOL, practice=False).name == "truong-mam-non-hoa-sen-2.somamnon"


def test_the_sample_is_for_practice_and_is_made_once(first_day: FirstDay, tmp_path: Path) -> None:
    school = first_day.make_sample(tmp_path / "mau", UnitKind.INSTITUTION)
    commune = first_day.make_sample(tmp_path / "mau", UnitKind.COMMUNE)
    with Office.open(school, surroundings()) as office:
        assert office.unit.kind is UnitKind.INSTITUTION
        assert office.period.practice
    with Office.open(commune, surroundings()) as office:
        assert office.unit.kind is UnitKind.COMMUNE
        units = office.register.find("")
        assert sum(each.parent == office.unit.code for each in units) == 3


@pytest.mark.parametrize(
    ("code", "told"),
    [(f" {COMMUNE} ", "Phường Thành Sen"), ("42", "Sở Giáo dục"), (" ", "Chưa có mã"), ("mã 1", "không dùng làm mã")],
)
def test_a_code_that_cannot_be_is_told(first_day: FirstDay, code: str, told: str) -> None:
    with pytest.raises(AppError, match=told):
        first_day.check_code(code)
    first_day.check_code(SCHOOL.code)


def test_the_type_before_a_name_is_not_part_of_it() -> None:
    assert bare_name("  Trường  mầm non Hoa Sen") == "Hoa Sen"
    assert bare_name("Hoa Sen") == "Hoa Sen"
    check_unit_name("Hoa Sen")
    for nothing in ("", "Trường mầm non", " nhà trẻ "):
        with pytest.raises(AppError, match="Chưa có tên"):
            check_unit_name(nothing)


def test_an_independent_group_is_never_public() -> None:
    check_ownership("trường mầm non", "công lập")
    check_ownership("nhóm trẻ độc lập", "tư thục")
    with pytest.raises(AppError, match="Nhóm trẻ độc lập không thể là công lập"):
        check_ownership("nhóm trẻ độc lập", "công lập")


def test_ledgers_are_not_put_where_a_cloud_watches_unless_asked_to(tmp_path: Path) -> None:
    assert default_folder(tmp_path / "Documents", tmp_path) == tmp_path / "Documents" / "So Mam Non"
    assert default_folder(tmp_path / "OneDrive" / "Documents", tmp_path) == tmp_path / "So Mam Non"


@pytest.mark.parametrize(("first", "again"), [("", ""), ("1234567", "1234567"), (WORDS, f"{WORDS}.")])
def test_two_different_or_short_passphrases_are_refused(first: str, again: str) -> None:
    with pytest.raises(AppError):
        check_passphrase(first, again)


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("", Strength.WEAK),
        ("a1B!", Strength.WEAK),
        ("12345678901234567890", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("Mam Non 2026", Strength.WEAK),
        ("mèo vàng", Strength.FAIR),
        ("con meo nam tren mai nha", Strength.STRONG),
        ("Meo-vang-7-con", Strength.STRONG),
    ],
)
def test_strength_is_told_in_three_steps(passphrase: str, strength: Strength) -> None:
    assert estimate(passphrase).strength is strength


@pytest.mark.parametrize(
    ("path", "medium"),
    [
        ("/home/hoa/Documents/So", Medium.FIXED),
        ("/media/hoa/USB 1/So", Medium.REMOVABLE),
        ("/run/media/hoa/USB/So", Medium.REMOVABLE),
        ("/srv/chung/So", Medium.NETWORK),
        ("/srv/nha/So", Medium.FIXED),
    ],
)
def test_sticks_and_network_folders_are_known_by_their_mount(path: str, medium: Medium) -> None:
    mounts = [
        "/dev/sda1 / ext4 rw 0 0",
        "/dev/sdb1 /media/hoa/USB\\0401 vfat rw 0 0",
        "/dev/sdc1 /run/media/hoa/USB exfat rw 0 0",
        "//may-chu/chung /srv/chung cifs rw 0 0",
        "broken",
    ]
    assert read_mounts(mounts, PurePosixPath(path)) is medium


def test_a_folder_that_is_copied_to_a_cloud_is_known(tmp_path: Path) -> None:
    assert is_cloud(PureWindowsPath(r"C:\Users\hoa\OneDrive - So GDDT\Documents"))
    assert not is_cloud(PureWindowsPath(r"C:\Users\hoa\Documents"))
    assert medium_of(Path("//may-chu/chung")) is Medium.NETWORK
    assert medium_of(tmp_path / "not yet there") is Medium.FIXED

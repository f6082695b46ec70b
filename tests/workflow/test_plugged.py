"""What lies on a stick is said without taking anything in, following anything or running anything."""

import shutil
from pathlib import Path

import pytest

from desktop_app.domain.package import PackageKind
from desktop_app.domain.progress import Cancelled
from desktop_app.domain.snapshot import Outcome
from desktop_app.domain.stick import Found, Volume
from desktop_app.workflow.office import Office
from desktop_app.workflow.plugged import MOST_FILES, packages_on
from tests.builders import PERIOD, Road, a_finished_form
from tests.workflow.test_sending import LockedRoad, publish


@pytest.fixture
def stick(tmp_path: Path) -> Volume:
    """An empty stick."""
    root = tmp_path / "usb"
    root.mkdir()
    return Volume(root, "KINGSTON")


def _by_name(found: tuple[Found, ...]) -> dict[str, Found]:
    return {each.path.name: each for each in found}


def test_every_package_is_told_with_its_verdict_and_nothing_is_taken_in(road: Road, stick: Volume) -> None:
    publish(road)
    shutil.copyfile(road.folder / "danh-muc.gdmn", stick.root / "danh-muc.gdmn")
    a_finished_form(road.school)
    sent = road.school.submission.send(PERIOD, stick.root / "truong.gdmn")
    inner = stick.root / "SoMamNon" / "thang-10"
    inner.mkdir(parents=True)
    shutil.copyfile(sent.path, inner / "lai.gdmn")
    (stick.root / "hong.gdmn").write_bytes(b"PK nothing")
    (stick.root / "phim.mp4").write_bytes(b"x")
    for _ in range(2):
        look = road.commune.plugged.look(stick)
        found = _by_name(look.found)
        assert {name: each.received.outcome for name, each in found.items()} == {
            "danh-muc.gdmn": Outcome.KNOWN,
            "hong.gdmn": Outcome.INVALID,
            "lai.gdmn": Outcome.NEW,
            "truong.gdmn": Outcome.NEW,
        }
        assert look.words == "4 gói: 2 mới, 1 đã có, 1 không hợp lệ"
        assert found["hong.gdmn"].received.explanation
    assert look.taking == (stick.root / "danh-muc.gdmn", stick.root / "truong.gdmn", inner / "lai.gdmn")


def test_packages_of_others_receipts_and_certificates_are_shown_for_what_they_are(road: Road, stick: Volume) -> None:
    publish(road)
    a_finished_form(road.school)
    road.school.submission.send(PERIOD, stick.root / "truong.gdmn")
    road.commune.receipts.write(road.commune.intake.receive([stick.root]), stick.root)
    road.school.keys.ask(stick.root / "xin-cap.gdmn")
    look = road.school.plugged.look(stick)
    found = _by_name(look.found)
    receipt = next(each for name, each in found.items() if name.startswith("bien-nhan"))
    assert (receipt.kind, receipt.received.outcome) == (PackageKind.RECEIPT, Outcome.NEW)
    assert found["truong.gdmn"].own
    assert "do đơn vị này ghi" in found["truong.gdmn"].received.explanation
    assert found["xin-cap.gdmn"].elsewhere
    assert "xin cấp chứng thư" in found["xin-cap.gdmn"].received.explanation
    assert look.taking == (receipt.path,)
    assert "1 biên nhận" in look.words
    other = road.province.plugged.look(stick)
    assert "2 của nơi khác" in other.words
    assert other.taking == ()


def test_what_is_locked_says_so_instead_of_asking(tmp_path: Path, stick: Volume) -> None:
    road = LockedRoad(tmp_path)
    publish(road)
    a_finished_form(road.school)
    path = road.school.submission.send(PERIOD, stick.root / "truong.gdmn").path
    with Office.open(road.folder / "xa.somamnon", road.around) as commune:
        (found,) = commune.plugged.look(stick).found
        assert found.locked
        assert "mở khóa để xem" in found.received.explanation
        assert found.clear is not None
        assert found.clear.sender == "42401001"
        assert commune.plugged.needs_key([path])
        assert commune.plugged.needs_key([stick.root])
        commune.keys.unlock("bon tu de nho")
        (found,) = commune.plugged.look(stick).found
        assert (found.locked, found.received.outcome) == (False, Outcome.NEW)
    road.close()


def test_no_link_is_followed_and_no_other_folder_is_searched(road: Road, stick: Volume, tmp_path: Path) -> None:
    a_finished_form(road.school)
    sent = road.school.submission.send(PERIOD, tmp_path / "ngoai.gdmn")
    elsewhere = tmp_path / "ngoai"
    elsewhere.mkdir()
    shutil.copyfile(sent.path, elsewhere / "a.gdmn")
    (stick.root / "lien-ket.gdmn").symlink_to(sent.path)
    (stick.root / "SoMamNon-lien-ket").symlink_to(elsewhere, target_is_directory=True)
    for folder in ("Anh rieng", "SoMamNon/1/2/3", ".Trash"):
        (stick.root / folder).mkdir(parents=True)
        shutil.copyfile(sent.path, stick.root / folder / "a.gdmn")
    (stick.root / "thu-muc.gdmn").mkdir()
    (stick.root / ".dang-ghi.gdmn").write_bytes(b"x")
    assert road.commune.plugged.look(stick).found == ()
    (stick.root / "SoMamNon" / "1" / "B.GDMN").write_bytes(b"x")
    assert [each.path.name for each in road.commune.plugged.look(stick).found] == ["B.GDMN"]


def test_a_stick_with_very_many_files_is_looked_at_in_bounds(stick: Volume) -> None:
    for number in range(MOST_FILES + 20):
        (stick.root / f"{number:04d}.gdmn").touch()
    assert len(list(packages_on(stick.root, MOST_FILES + 1))) == MOST_FILES + 1


def test_a_stick_that_is_gone_has_nothing_on_it(road: Road, tmp_path: Path) -> None:
    look = road.commune.plugged.look(Volume(tmp_path / "rut-ra"))
    assert (look.found, look.words) == ((), "không có gói nào")


def test_looking_can_be_stopped(road: Road, stick: Volume) -> None:
    (stick.root / "a.gdmn").touch()

    def stop(done: int, total: int, what: str = "") -> None:
        del done, total, what
        raise Cancelled

    with pytest.raises(Cancelled):
        road.commune.plugged.look(stick, stop)

"""Files reach the medium whole or not at all: full, locked, pulled out, with names that no stick takes."""

import os
from collections.abc import Iterator
from io import FileIO
from pathlib import Path

import pytest

from desktop_app.domain.errors import AppError
from desktop_app.workflow.delivery import deliver
from tests.builders import PERIOD, Road, a_finished_form
from tests.store.mounts import Stick, a_locked_medium, a_small_disk, a_small_volume, a_stick

mounted = pytest.mark.skipif(os.name == "nt", reason="these media are made by mounting")


@pytest.fixture(params=["memory", "ext4"])
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """A small disk in memory, and one with blocks and a journal of its own."""
    folder = tmp_path / "usb"
    with a_small_disk(folder, "2m") if request.param == "memory" else a_small_volume(folder, "4M") as made:
        yield made


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Stick]:
    """A stick that can be pulled out."""
    with a_stick(tmp_path) as made:
        yield made


def test_a_file_arrives_whole_and_leaves_nothing_else(tmp_path: Path) -> None:
    deliver(b"goi", tmp_path / "a.gdmn")
    deliver(b"goi khac", tmp_path / "a.gdmn")
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == {"a.gdmn": b"goi khac"}


@pytest.mark.parametrize(
    "name",
    [
        *(
            "a:b.gdmn",
            "a?.gdmn",
            "a<b>.gdmn",
            'a"b.gdmn',
            "a|b.gdmn",
            "a*.gdmn",
            "a\\b.gdmn",
            "a\tb.gdmn",
            "a.gdmn.",
            "a ",
        ),
        *("con", "CON.gdmn", "nul.txt", "LPT1.gdmn", "com9"),
    ],
)
def test_a_name_that_fat32_or_windows_refuses_is_refused_here(name: str, tmp_path: Path) -> None:
    with pytest.raises(AppError, match="Không đặt được tên") as caught:
        deliver(b"goi", tmp_path / name)
    assert caught.value.advice
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["ă" * 200 + ".gdmn", "a" * 245 + ".gdmn"])
def test_a_path_over_260_letters_is_refused_in_a_sentence(name: str, tmp_path: Path) -> None:
    with pytest.raises(AppError, match="dài quá 260 chữ"):
        deliver(b"goi", tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_the_name_that_is_suggested_goes_onto_any_stick(road: Road, tmp_path: Path) -> None:
    name = road.school.submission.suggested_name(PERIOD)
    assert name == "HT42_42401001_hoa-sen_2026-2027_20261005-0800.gdmn"
    deliver(b"goi", tmp_path / name)


@mounted
def test_without_room_it_is_said_how_much_is_needed_before_anything_is_written(disk: Path) -> None:
    (disk / "cu.gdmn").write_bytes(b"cu")
    for size, words in ((50 * 2**20, "cần 50 MB, còn trống"), (200 * 2**20, "cần 200 MB")):
        with pytest.raises(AppError, match=words):
            deliver(b"x" * size, disk / "cu.gdmn")
    assert (disk / "cu.gdmn").read_bytes() == b"cu"
    assert not [each for each in disk.iterdir() if each.suffix == ".tmp"]


@mounted
def test_a_stick_that_is_locked_against_writing_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "khoa"
    folder.mkdir()
    with a_locked_medium(folder), pytest.raises(AppError, match="khóa ghi") as caught:
        deliver(b"goi", folder / "a.gdmn")
    assert "USB" in caught.value.advice


@mounted
def test_a_stick_pulled_out_before_the_last_step_is_not_called_sent(stick: Stick, road: Road) -> None:
    a_finished_form(road.school)
    pulled = []

    def pull(done: int, total: int, what: str = "") -> None:
        del done, total
        if what == "ghi gói":
            stick.pull_out()
            stick.slot.rmdir()
            pulled.append(what)

    with pytest.raises(AppError, match="không có thư mục này, hoặc USB đã bị rút"):
        road.school.submission.send(PERIOD, stick.slot / "a.gdmn", progress=pull)
    assert pulled == ["ghi gói"]
    assert road.school.receipts.sent(PERIOD) == ()
    assert list(stick.medium.iterdir()) == []
    stick.slot.mkdir()
    stick.put_in()
    road.school.submission.send(PERIOD, stick.slot / "a.gdmn")
    assert [each.file for each in road.school.receipts.sent(PERIOD)] == ["a.gdmn"]


def _write_for_ever(film: FileIO) -> None:
    while True:
        film.write(b"x" * 4096)


@mounted
def test_a_full_stick_is_not_called_sent(disk: Path, road: Road) -> None:
    a_finished_form(road.school)
    with (disk / "phim").open("ab", buffering=0) as film, pytest.raises(OSError, match="No space"):
        _write_for_ever(film)
    with pytest.raises(AppError, match="Không đủ chỗ"):
        road.school.submission.send(PERIOD, disk / "a.gdmn")
    assert [each.name for each in disk.iterdir() if each.is_file()] == ["phim"]
    assert road.school.receipts.sent(PERIOD) == ()

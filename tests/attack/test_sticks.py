"""Line 13 of the list: sticks that are full, locked, pulled out while they are written to, or short of names."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from desktop_app.domain.errors import AppError
from desktop_app.workflow import delivery
from desktop_app.workflow.delivery import deliver
from tests.store.mounts import a_locked_medium, a_small_disk, a_stick

_DATA = bytes(range(256)) * 4_096


def _told(work: Callable[[], None]) -> str:
    with pytest.raises(AppError) as refused:
        work()
    assert refused.value.advice.endswith(".")
    return refused.value.message


def test_a_full_stick_keeps_the_old_file_and_no_half_of_the_new_one(tmp_path: Path) -> None:
    with a_small_disk(tmp_path / "usb", "1m") as stick:
        deliver(b"old", stick / "goi.gdmn")
        assert "Không đủ chỗ" in _told(lambda: deliver(_DATA * 2, stick / "goi.gdmn"))
        assert {each.name: each.read_bytes() for each in stick.iterdir()} == {"goi.gdmn": b"old"}


def test_a_locked_stick_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "usb"
    folder.mkdir()
    with a_locked_medium(folder) as stick:
        assert "chỉ đọc được" in _told(lambda: deliver(_DATA, stick / "goi.gdmn"))
        assert not list(stick.iterdir())


def test_a_stick_that_is_pulled_out_before_the_rename_leaves_no_file_under_the_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with a_stick(tmp_path) as stick:
        (stick.slot / "gui").mkdir()
        synced = os.fsync

        def pulled(descriptor: int) -> None:
            synced(descriptor)
            stick.pull_out()

        # at the moment when everything is written and nothing has its name yet
        monkeypatch.setattr(os, "fsync", pulled)
        assert "không có thư mục này" in _told(lambda: deliver(_DATA, stick.slot / "gui" / "goi.gdmn"))
        assert not (stick.medium / "gui" / "goi.gdmn").exists()
        assert not (stick.slot / "gui").exists()


def test_a_medium_that_gives_back_other_bytes_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "read_bytes", lambda _: _DATA[:-1])
    assert "không giống bản vừa ghi" in _told(lambda: deliver(_DATA, tmp_path / "goi.gdmn"))
    assert not list(tmp_path.iterdir())


def test_a_stick_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert "không có thư mục này" in _told(lambda: deliver(_DATA, tmp_path / "usb" / "goi.gdmn"))


def test_a_stick_that_fills_up_while_it_is_written_to_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with a_small_disk(tmp_path / "usb", "1m") as stick:
        monkeypatch.setattr(delivery, "free_space", lambda _: None)
        assert "thiết bị đã đầy" in _told(lambda: deliver(_DATA * 2, stick / "goi.gdmn"))
        assert not list(stick.iterdir())


@pytest.mark.parametrize(
    "name",
    ["a:b.gdmn", "a?.gdmn", "a*.gdmn", 'a".gdmn', "a<b>.gdmn", "a|b.gdmn", "a\\b.gdmn", "con.gdmn", "LPT1.gdmn", "a."],
)
def test_names_that_no_stick_takes_are_refused_on_every_system(name: str, tmp_path: Path) -> None:
    assert name in _told(lambda: deliver(_DATA, tmp_path / name))
    assert not list(tmp_path.iterdir())


def test_names_and_paths_that_are_too_long_are_refused_on_every_system(tmp_path: Path) -> None:
    folder = tmp_path / "/".join(["thu-muc-rat-dai-cua-mot-truong"] * 8)
    folder.mkdir(parents=True)
    for path in (tmp_path / f"{'a' * 260}.gdmn", folder / "goi.gdmn"):
        assert "dài quá 260 chữ" in _told(partial(deliver, _DATA, path))
    assert not list(folder.iterdir())

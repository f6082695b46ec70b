"""The list of communes we ship: all 69, by code, with flags nobody has confirmed yet."""

import csv
import unicodedata

import pytest

from desktop_app.store.seed import units_from_csv
from tests.builders import the_places

HEADER = "code,type,name,order,urban,industrial,flags_source,valid_from,valid_to"
WARDS = {"18073", "18100", "18115", "18118", "18652", "18754", "18781", "18823", "18832"}
AROUND_VUNG_ANG = {"18754", "18781", "18823", "18832"}


@pytest.fixture(name="lines")
def _lines() -> list[dict[str, str]]:
    text = the_places().units.read_bytes().decode("utf-8")
    return list(csv.DictReader(text.splitlines()))


def test_the_file_is_plain_utf8_with_unix_line_ends() -> None:
    data = the_places().units.read_bytes()
    assert data.decode("utf-8").splitlines()[0] == HEADER
    assert b"\r" not in data
    assert data.endswith(b"\n")
    assert unicodedata.is_normalized("NFC", data.decode("utf-8"))


def test_there_are_9_wards_and_60_communes_each_once(lines: list[dict[str, str]]) -> None:
    assert {line["code"] for line in lines if line["type"] == "phường"} == WARDS
    assert sum(line["type"] == "xã" for line in lines) == 60
    assert len({line["code"] for line in lines}) == len({line["name"] for line in lines}) == len(lines) == 69
    assert all(len(line["code"]) == 5 and line["code"].isdigit() for line in lines)
    assert [line["order"] for line in lines] == [str(number) for number in range(1, 70)]


def test_the_area_flags_are_the_wards_and_those_around_vung_ang(lines: list[dict[str, str]]) -> None:
    assert {line["code"] for line in lines if line["urban"] == "1"} == WARDS
    assert {line["code"] for line in lines if line["industrial"] == "1"} == AROUND_VUNG_ANG
    assert {line[flag] for line in lines for flag in ("urban", "industrial")} == {"0", "1"}


def test_no_flag_passes_for_confirmed() -> None:
    province, *communes = units_from_csv(the_places().units)
    assert province.code == "42"
    assert not any(unit.flags_confirmed for unit in communes)

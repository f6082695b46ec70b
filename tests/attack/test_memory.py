"""What a package may cost, at the edge of what is allowed."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.domain.canonical import parse_strict
from desktop_app.packages.limits import Limits
from tests.attack.craft import EVERYTHING, write_all

HEAVY = Path(__file__).with_name("heavy.py")


def _run(verb: str, folder: Path) -> str:
    command = [sys.executable, str(HEAVY), verb, str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel for the peak of memory")
def test_the_largest_package_is_opened_within_512_megabytes(tmp_path: Path) -> None:
    _run("make", tmp_path)
    assert (tmp_path / "goi.gdmn").stat().st_size > Limits().total * 0.99
    assert int(_run("open", tmp_path)) < 512


def test_json_within_the_limits_stays_small() -> None:
    import tracemalloc  # noqa: PLC0415 - slows everything down that it watches

    pairs = Limits().marks // 3
    data = b'{"a":[' + b",".join([b'{"a":0}'] * pairs) + b"]}"
    tracemalloc.start()
    parse_strict(data)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 100 * 2**20


def test_every_crafted_file_has_a_name_of_its_own_and_every_line_its_files(tmp_path: Path) -> None:
    names = [crafted.file for crafted in EVERYTHING]
    assert len(set(names)) == len(names)
    # line 13 is about sticks, not about files
    assert {crafted.line for crafted in EVERYTHING} == set(range(1, 13))
    write_all(tmp_path, EVERYTHING[:3])
    assert {path.name for path in tmp_path.iterdir()} == {*names[:3], "index.tsv"}

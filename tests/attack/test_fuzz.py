"""Files changed at random never do harm; the long run is ``python tests/soak/fuzz.py --minutes 60``."""

import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.errors import PackageError
from desktop_app.packages.unseal import inspect, unseal
from tests.attack.offices import TRUST, honest, wrapping
from tests.soak.mutations import cut, flip, overwrite, repeat, rezip_with, splice_of

FUZZ = Path(__file__).parent.parent / "soak" / "fuzz.py"
SEEDS = (honest(), wrapping(honest()))
_CHANGES = (flip, overwrite, cut, repeat, splice_of(SEEDS), rezip_with(flip))


@settings(max_examples=400, deadline=2_000)
@given(st.sampled_from(SEEDS), st.lists(st.sampled_from(_CHANGES), min_size=1, max_size=4), st.randoms())
def test_no_changed_package_is_believed(data: bytes, changes: list[object], chance: random.Random) -> None:
    changed = data
    for change in changes:
        assert callable(change)
        changed = change(chance, changed) or b"\0"
    if changed in SEEDS:
        return
    for look in (inspect, lambda each: unseal(each, TRUST)):
        with pytest.raises(PackageError) as refused:
            look(changed)
        assert refused.value.message.endswith(".")


@settings(max_examples=200, deadline=2_000)
@given(st.binary(max_size=2_000))
def test_no_noise_is_believed(data: bytes) -> None:
    with pytest.raises(PackageError):
        unseal(data, TRUST)


@pytest.mark.skipif(sys.platform == "win32", reason="forks, and bounds memory and time by the kernel")
@pytest.mark.parametrize("what", ["packages", "envelopes", "insiders", "forms", "workbooks", "ledgers"])
def test_changed_files_are_refused_or_read_in_time_and_memory(what: str, tmp_path: Path) -> None:
    command = [sys.executable, str(FUZZ), "--minutes", "0.05", "--what", what, "--seed", "5", "--keep", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    kept = "\n".join(path.read_text() for path in sorted(tmp_path.glob("*.txt"))[:2])
    assert done.returncode == 0, done.stdout + done.stderr + kept
    assert "crash 0, hang 0, memory 0, believed 0" in done.stdout

"""Windows in tests live as in the program: garbage is looked for on their own thread alone, between two tests."""

import gc
from collections.abc import Iterator

import pytest

_MUCH = 200_000


@pytest.fixture(autouse=True)
def _no_garbage_on_other_threads() -> Iterator[None]:
    gc.disable()
    yield
    if gc.get_count()[0] > _MUCH:
        gc.collect()
    gc.enable()

"""Garbage is looked for on the window's thread, where much has been made."""

import gc
import threading
from weakref import ref

import pytest
from PySide6.QtCore import QObject

from desktop_app.ui.tidying import Tidying

pytestmark = pytest.mark.usefixtures("qtbot")


class _Circle:
    def __init__(self, threads: list[int]) -> None:
        self.itself = self
        self._threads = threads

    def __del__(self) -> None:
        self._threads.append(threading.get_ident())


def _make_much() -> list[list[int]]:
    return [[number] for number in range(60_000)]


def test_what_another_thread_makes_is_tidied_away_on_the_windows_own() -> None:
    owner = QObject()
    tidying, threads = Tidying(owner), list[int]()
    circle = _Circle(threads)
    watched = ref(circle)
    del circle
    other = threading.Thread(target=_make_much)
    other.start()
    other.join()
    assert watched() is not None, "nothing is looked for where it was made"
    much = _make_much()
    tidying.look()
    assert threads == [threading.get_ident()]
    assert len(much) == 60_000


def test_where_little_was_made_nothing_is_looked_for() -> None:
    gc.collect()
    threads: list[int] = []
    _Circle(threads)
    Tidying(QObject()).look()
    assert threads == []

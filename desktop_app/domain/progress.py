"""How far a long piece of work has come, and how it hears that the clerk has changed their mind."""

from typing import Protocol


class Cancelled(Exception):  # noqa: N818 - no error: the clerk wished it so
    """The clerk has stopped the work; everything is as it was after the last finished part."""


class Progress(Protocol):
    """Called between two parts of a long work: ``done`` of ``total`` are finished, ``what`` is at hand.

    Raises ``Cancelled`` when the clerk has asked to stop. Never called where stopping would leave a half.
    """

    def __call__(self, done: int, total: int, what: str = "") -> None:
        """Tell, and listen."""


def silently(done: int, total: int, what: str = "") -> None:
    """Tell nobody, and never stop: for work that nobody watches."""
    del done, total, what

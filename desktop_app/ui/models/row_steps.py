"""From one list of rows to another in the few steps that a view can follow without losing its place."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Steps:
    """Blocks (first, last) to remove, the last block first, then blocks to insert, the first block first."""

    removed: tuple[tuple[int, int], ...]
    inserted: tuple[tuple[int, int], ...]


def steps(old: Sequence[str], new: Sequence[str]) -> Steps | None:
    """Return the steps from ``old`` to ``new``, or ``None`` when rows that stay have changed places."""
    left, right = set(old), set(new)
    if [each for each in old if each in right] != [each for each in new if each in left]:
        return None
    gone = _blocks([at for at, each in enumerate(old) if each not in right])
    come = _blocks([at for at, each in enumerate(new) if each not in left])
    return Steps(tuple(reversed(gone)), tuple(come))


def _blocks(places: Sequence[int]) -> list[tuple[int, int]]:
    blocks: list[tuple[int, int]] = []
    for at in places:
        if blocks and blocks[-1][1] == at - 1:
            blocks[-1] = blocks[-1][0], at
        else:
            blocks.append((at, at))
    return blocks

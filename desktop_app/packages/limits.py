"""How large and how deep a package may be; checked before anything in it is used."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes; ``nesting`` counts packages around a snapshot (province ← commune ← institution).

    ``total`` is chosen so that the copies a reader needs (the file, its members, what a member unwraps to) stay within
    512 MB of memory. ``json`` is the size of one JSON member, and ``marks`` how many brackets and commas it may have:
    each may become an object in memory that is a hundred times as large.
    """

    members: int = 4_096
    member: int = 64 * 2**20
    total: int = 96 * 2**20
    nesting: int = 2
    name: int = 200
    json: int = 8 * 2**20
    marks: int = 300_000
    ratio: int = 200

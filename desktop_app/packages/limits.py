"""How large and how deep a package may be; checked before anything in it is used."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes; ``nesting`` counts packages around a snapshot (province ← commune ← institution)."""

    members: int = 4_096
    member: int = 64 * 2**20
    total: int = 256 * 2**20
    nesting: int = 2
    name: int = 200

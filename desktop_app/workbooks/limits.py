"""How large a workbook may be; checked before and while it is unpacked."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes. ``cells`` counts cells with something in them, ``marked`` also those that only have a look."""

    file: int = 32 * 2**20
    members: int = 2_000
    part: int = 48 * 2**20
    total: int = 96 * 2**20
    ratio: int = 300
    small: int = 2**20
    sheets: int = 60
    cells: int = 400_000
    marked: int = 1_500_000
    text: int = 32_767

"""Plausible institutions: sizes and mixes like those of Hà Tĩnh, none of them real.

Source of the proportions: 255 kindergartens, 234 of them public, at the end of 2024-2025 (reference/domain.md §5e).
"""

from random import Random

from desktop_app.domain.unit import Unit, UnitKind

_NAMES = (
    *("Hoa Sen", "Sao Mai", "Bình Minh", "Ánh Dương", "Họa Mi", "Sơn Ca", "Tuổi Thơ", "Hoa Hồng", "Hướng Dương"),
    *("Vành Khuyên", "Búp Sen Hồng", "Măng Non", "Hoa Mai", "Ban Mai", "Thỏ Trắng", "Ong Vàng", "Đồng Nội"),
    *("Hoa Phượng", "Nắng Mai", "Cầu Vồng"),
)
_SCHOOL = "trường mầm non"
_PRIVATE_SHARE = 0.3
_INDEPENDENT_SHARE = 0.6
_INDEPENDENT = ("nhóm trẻ độc lập", "lớp mầm non độc lập")


def institutions_of(commune: Unit, number: int, random: Random) -> tuple[Unit, ...]:
    """Return ``number`` institutions of a commune: mostly public schools, some private, some independent groups."""
    names = random.sample(_NAMES, k=min(number, len(_NAMES)))
    return tuple(_institution(commune, at, names, random) for at in range(number))


def _institution(commune: Unit, at: int, names: list[str], random: Random) -> Unit:
    # the first is always the commune's own public school; most of the others are public too
    private = at > 0 and random.random() < _PRIVATE_SHARE
    independent = private and random.random() < _INDEPENDENT_SHARE
    name = commune.name if at == 0 else names[at % len(names)]
    if at >= len(names):
        name = f"{name} {at // len(names) + 1}"
    return Unit(
        code=institution_code(commune, at + 1),
        kind=UnitKind.INSTITUTION,
        name=name,
        type=random.choice(_INDEPENDENT) if independent else _SCHOOL,
        parent=commune.code,
        ownership="tư thục" if private else "công lập",
        order=at + 1,
    )


def institution_code(commune: Unit, number: int) -> str:
    """Return the made-up code of the ``number``-th institution of a commune."""
    return f"42{commune.order:03d}{number:03d}"


def is_independent(unit: Unit) -> bool:
    """Say whether ``unit`` is an independent group or class rather than a school."""
    return unit.type in _INDEPENDENT

"""Refuses at the sender what every recipient would refuse for its size."""

from collections.abc import Sequence

from desktop_app.domain.errors import PackageError
from desktop_app.domain.vietnamese import show_number
from desktop_app.packages.container import Part
from desktop_app.packages.limits import Limits

_MEGABYTE = 2**20
# what the road adds: the envelope, with 16 bytes for each 64 KiB, and signatures of tokens
_ROOM, _SHARE = 16 * 1024, 2048
_LIGHTER = "Gửi không kèm bản in PDF, hoặc chia số liệu thành hai lần gửi."


def refuse_oversize(parts: Sequence[Part], size: int, limits: Limits) -> None:
    """Raise ``PackageError`` when no recipient would take the archive of ``parts``, which has ``size`` bytes."""
    travelling = size + size // _SHARE + _ROOM
    if travelling > limits.total:
        words = f"Gói nặng {_megabytes(travelling)}, nơi nhận chỉ nhận đến {_megabytes(limits.total)}."
        raise PackageError(words, _LIGHTER)
    if len(parts) > limits.members:
        words = f"Gói có {show_number(len(parts))} phần, nơi nhận chỉ nhận đến {show_number(limits.members)}."
        raise PackageError(words, _LIGHTER)
    heaviest = max(parts, key=lambda part: len(part.data))
    if len(heaviest.data) > limits.member:
        weight, most = _megabytes(len(heaviest.data)), _megabytes(limits.member)
        raise PackageError(f"Phần “{heaviest.name}” nặng {weight}, nơi nhận chỉ nhận đến {most}.", _LIGHTER)


def _megabytes(size: int) -> str:
    # rounded up, so that what is too large is never shown as the limit itself
    return f"{show_number(-(-size // _MEGABYTE))} MB"

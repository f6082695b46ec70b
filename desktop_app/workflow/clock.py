"""Tells a clock that cannot be right. Nothing depends on it: order comes from the trail and the chain, not from clocks.

A wrong clock still misleads people, since it is written into trail lines, snapshots and papers.
"""

from datetime import date, datetime, timedelta

from desktop_app.domain.errors import AppError
from desktop_app.domain.vietnamese import show_date

OLDEST_DAY = date(2026, 9, 1)
"""No copy of this program is older; moved on when a version is made."""

_MEANWHILE = timedelta(days=1)
_ADVICE = "Sửa ngày giờ của máy. Số liệu trong sổ không bị ảnh hưởng, nhưng ngày ghi trên giấy và nhật ký sẽ sai."


def odd_clock(now: datetime, newest: datetime | None) -> AppError | None:
    """Return what is odd about ``now``, with ``newest`` the moment of the newest line of the trail."""
    if now.date() < OLDEST_DAY:
        return AppError(f"Máy đang ghi ngày {show_date(now.date())}, trước ngày chương trình này ra đời.", _ADVICE)
    if newest is not None and newest - now > _MEANWHILE:
        words = f"Máy đang ghi ngày {show_date(now.date())}, mà sổ đã có dòng ghi ngày {show_date(newest.date())}."
        return AppError(words, _ADVICE)
    return None

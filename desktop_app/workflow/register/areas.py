"""Area flags as the department sets and confirms them, each change with its line of history."""

from types import MappingProxyType

from desktop_app.domain.errors import AppError
from desktop_app.domain.register import Basis, Event
from desktop_app.domain.unit import Area, AreaFlag, UnitKind
from desktop_app.domain.vietnamese import show_date
from desktop_app.workflow.register.pen import Pen


def set_area(pen: Pen, code: str, area: Area, basis: Basis, *, belongs: bool, confirmed: bool) -> AreaFlag:
    """Let a commune belong to an area, or not, from the day of ``basis`` on; return the line that now holds.

    Without a day, or when nothing but the document is new, the line that is there is confirmed (or no longer).
    """
    unit = pen.unit(code)
    if unit.kind is not UnitKind.COMMUNE:
        raise AppError(f"{unit.full_name} không có cờ địa bàn riêng.", "Đặt cờ cho xã, phường của cơ sở.")
    day = basis.day
    if day and not unit.exists_on(day):
        raise AppError(f"{unit.full_name} không có vào ngày {show_date(day)}.", "Kiểm tra lại ngày.")
    lines = [line for line in pen.books.flags.of([code]).get(code, ()) if line.area is area]
    holding = [line for line in lines if (line.holds_on(day) if day else line.valid_to is None)]
    current = holding[-1] if holding else AreaFlag(code, area, belongs=False)
    if holding and current.belongs == belongs:
        source = basis.document or current.source
        if (current.confirmed, current.source) == (confirmed, source):
            return current
        made = AreaFlag(code, area, belongs, current.valid_from, current.valid_to, source, confirmed)
        pen.books.flags.confirm(current, source, confirmed=confirmed)
    else:
        if day is None and current.valid_from != unit.valid_from:
            raise AppError(f"Chưa có ngày đổi cờ {area.words} của {unit.full_name}.", "Ghi ngày theo văn bản.")
        first = day or unit.valid_from
        made = AreaFlag(code, area, belongs, first, None, basis.document, confirmed)
        pen.books.flags.put(made)
    pen.write(unit, Event.FLAGGED, basis, before=flag_said(current), after=flag_said(made))
    return made


def flag_said(flag: AreaFlag) -> MappingProxyType[str, str]:
    """Return a flag as history keeps it."""
    words = "có" if flag.belongs else "không"
    words += f", từ {show_date(flag.valid_from)}" if flag.valid_from else ""
    words += ", đã xác nhận" if flag.confirmed else ", tạm"
    return MappingProxyType({flag.area.value: words})

"""Merging and splitting: old codes end, institutions move on, and every figure stays where it was received."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType

from desktop_app.domain.errors import AppError
from desktop_app.domain.register import Basis, Event
from desktop_app.domain.unit import PROVINCE_CODE, Unit, UnitKind
from desktop_app.domain.vietnamese import show_date
from desktop_app.workflow.register.pen import Pen, needed_day
from desktop_app.workflow.register.rights import refuse_odd_facts, refuse_strangers

_DAY = timedelta(days=1)


def merge(pen: Pen, codes: Sequence[str], into: Unit | str, basis: Basis) -> Unit:
    """Merge units into one that is there (a code) or into a new one, from the day of ``basis`` on; return it."""
    day = needed_day(basis)
    olds = [pen.unit(code) for code in dict.fromkeys(codes)]
    target = pen.unit(into) if isinstance(into, str) else _new(pen, into, olds[:1], day)
    olds = [old for old in olds if old.code != target.code]
    _refuse_unfit(olds, target)
    for each in olds:
        _refuse_not_there(each, day - _DAY)
    _refuse_not_there(target, day)
    others = ",".join(old.code for old in olds)
    if isinstance(into, str):
        pen.write(target, Event.ABSORBED, basis, other=others)
    else:
        target = _in_areas_of(target, olds, min(old.order for old in olds))
        pen.found([target], Event.FORMED, basis, others)
    for old in olds:
        # the institutions first: a commune does not end while some lie in it
        for each in pen.lying_in(old.code, day):
            _move(pen, each, target.code, basis)
        pen.end(old, day - _DAY, Event.MERGED, basis, target.code)
    return target


def split(pen: Pen, code: str, new: Unit, institutions: Sequence[str], basis: Basis) -> Unit:
    """Part a new commune from the one with ``code``, with some of its institutions, from the day of ``basis`` on."""
    day, old = needed_day(basis), pen.unit(code)
    _refuse_not_there(old, day)
    made = _new(pen, new, [old], day)
    made = _in_areas_of(made, [old], old.order)
    pen.found([made], Event.SPLIT, basis, old.code)
    pen.write(old, Event.PARTED, basis, other=made.code)
    for each in institutions:
        unit = pen.unit(each)
        if unit.parent != old.code:
            raise AppError(f"{unit.full_name} không thuộc {old.full_name}.", "Chọn cơ sở của xã, phường được chia.")
        _move(pen, unit, made.code, basis)
    return made


def _move(pen: Pen, unit: Unit, to: str, basis: Basis) -> None:
    moved = replace(unit, parent=to)
    pen.books.register.put(moved)
    before, after = MappingProxyType({"parent": unit.parent}), MappingProxyType({"parent": to})
    pen.write(unit, Event.MOVED, basis, before=before, after=after, other=to)


def _new(pen: Pen, unit: Unit, models: Sequence[Unit], day: date) -> Unit:
    """Return the new unit, of the kind of those it comes from, beginning on ``day``."""
    model = models[0] if models else unit
    parent = PROVINCE_CODE if model.kind is UnitKind.COMMUNE else unit.parent or model.parent
    made = replace(unit, kind=model.kind, parent=parent, valid_from=day, valid_to=None)
    refuse_strangers(pen.desk.unit, made)
    refuse_odd_facts(made)
    return made


def _refuse_unfit(olds: Sequence[Unit], target: Unit) -> None:
    if not olds:
        raise AppError("Chưa chọn đơn vị nào để gộp.", "Chọn ít nhất một đơn vị khác với nơi nhận.")
    for each in (*olds, target):
        if each.kind is not target.kind:
            raise AppError(
                f"{each.full_name} và {target.full_name} không cùng cấp.", "Chỉ gộp xã với xã, cơ sở với cơ sở."
            )


def _refuse_not_there(unit: Unit, day: date) -> None:
    if not unit.exists_on(day):
        raise AppError(f"{unit.full_name} không có vào ngày {show_date(day)}.", "Kiểm tra lại đơn vị và ngày.")


def _in_areas_of(unit: Unit, olds: Sequence[Unit], order: int) -> Unit:
    """Return a new unit in every area that any of ``olds`` lay in; the department has yet to confirm that."""
    return replace(
        unit,
        urban=any(old.urban for old in olds),
        industrial=any(old.industrial for old in olds),
        flags_confirmed=False,
        order=order,
    )

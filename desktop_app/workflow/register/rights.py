"""Who may write what in a register, and which facts about a unit can be."""

from desktop_app.domain.errors import AppError
from desktop_app.domain.unit import (
    COMMUNE_TYPES,
    INDEPENDENT_TYPES,
    INSTITUTION_TYPES,
    OWNERSHIPS,
    Unit,
    UnitKind,
)

_ASK_DOET = "Danh mục xã, phường và cờ địa bàn do Sở giữ; gửi đề xuất lên Sở."


def refuse_strangers(desk: Unit, unit: Unit) -> None:
    """Refuse what is not this desk's to change; raises ``AppError``.

    The department keeps communes and institutions; a commune keeps its own institutions; an institution reads only.
    """
    if unit.kind is UnitKind.PROVINCE:
        raise AppError(f"{unit.full_name} không sửa trong danh mục.", "Chọn một xã, phường hoặc một cơ sở.")
    if desk.kind is UnitKind.PROVINCE:
        return
    refuse_readers(desk)
    if unit.kind is UnitKind.COMMUNE or unit.parent != desk.code:
        raise AppError(f"{desk.full_name} không sửa được {unit.full_name} trong danh mục.", _ASK_DOET)


def refuse_readers(desk: Unit) -> None:
    """Refuse a desk that keeps no part of the register; raises ``AppError``."""
    if desk.kind is UnitKind.INSTITUTION:
        raise AppError("Sổ của cơ sở chỉ xem danh mục.", "Báo xã, phường để được sửa.")


def refuse_odd_facts(unit: Unit) -> None:
    """Refuse a name, type or owner that cannot be; raises ``AppError``."""
    if not unit.name.strip():
        raise AppError(f"Đơn vị {unit.code} chưa có tên.", "Ghi tên, không kèm loại hình.")
    types = COMMUNE_TYPES if unit.kind is UnitKind.COMMUNE else INSTITUTION_TYPES
    if unit.type not in types:
        raise AppError(f"Không có loại hình “{unit.type}”.", f"Chọn một trong: {', '.join(types)}.")
    if unit.kind is UnitKind.COMMUNE:
        return
    if unit.ownership not in OWNERSHIPS:
        raise AppError(f"Không có loại sở hữu “{unit.ownership}”.", f"Chọn một trong: {', '.join(OWNERSHIPS)}.")
    if unit.type in INDEPENDENT_TYPES and unit.ownership == OWNERSHIPS[0]:
        words = f"{unit.type[0].upper()}{unit.type[1:]} chỉ có thể là dân lập hoặc tư thục."
        raise AppError(words, "Sửa loại sở hữu, hoặc loại hình.")

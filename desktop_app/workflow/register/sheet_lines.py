"""The lines of a register that comes back from Excel, each carried out by the pen, with a verdict for each cell."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from datetime import date
from functools import partial

from desktop_app.domain.errors import AppError
from desktop_app.domain.kinds import Kind, Rejected, parse
from desktop_app.domain.register import FACTS, Basis, Event
from desktop_app.domain.register_sheet import (
    COMMUNES,
    HELPERS,
    PAGES,
    YES,
    YES_NO,
    CellOutcome,
    CellVerdict,
    ReadLine,
    ReadPage,
)
from desktop_app.domain.unit import Area, Unit
from desktop_app.domain.vietnamese import show_date
from desktop_app.workflow.register.areas import set_area
from desktop_app.workflow.register.csv_intake import institution
from desktop_app.workflow.register.pen import Pen
from desktop_app.workflow.register.rights import refuse_odd_facts

_Texts = Mapping[str, str]
_READ_ONLY = "Cột này chỉ để xem."
_LIFE = ("first", "last")


class Lines:
    """Carries out what the lines of a workbook say and collects the verdicts; who calls decides whether it stays."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen
        self.verdicts: list[CellVerdict] = []
        self.units: set[str] = set()

    def take(self, page: ReadPage, current: Mapping[str, _Texts]) -> None:
        """Take one sheet; ``current`` is what the ledger says now, by code."""
        seen: set[str] = set()
        added = []
        for line in page.lines:
            code = line.cells["code"]
            if code and code in seen:
                self._refuse(page, line, ["code"], {}, f"Mã {code} có ở hai dòng. Bỏ bớt một dòng.")
            elif code in current:
                self._known(page, line, current[code])
            else:
                added.append(line)
            seen.add(code)
        self._added(page, added)

    def _known(self, page: ReadPage, line: ReadLine, now: _Texts) -> None:
        before = line.before or now
        changed = self._changed(page, line, before, now)
        facts = [key for key in FACTS if key in changed]
        if facts:
            self._try(page, line, facts, before, partial(self._edit, line, facts))
        life = [key for key in _LIFE if key in changed]
        if life:
            self._try(page, line, life, before, partial(self._live, line, before))
        for area in Area:
            flags = [key for key in changed if key == area.value or key.startswith(f"{area.value}_")]
            if flags:
                self._try(page, line, flags, before, partial(self._flag, line, area, before))

    def _changed(self, page: ReadPage, line: ReadLine, before: _Texts, now: _Texts) -> list[str]:
        """Return the columns that somebody changed and that are theirs to change; the others get a verdict."""
        changed = []
        for column in PAGES[page.title]:
            key, text = column.key, line.cells.get(column.key, "")
            if column.key in HELPERS or column.key not in line.cells or text == before.get(key, ""):
                continue
            kept = now.get(key, "")
            if text == kept:
                continue
            if not column.asks:
                self._refuse(page, line, [key], before, _READ_ONLY)
            elif kept != before.get(key, ""):
                words = f"Sổ đã đổi ô này thành “{kept}” sau khi xuất tệp. Xuất lại danh mục rồi sửa."
                self._refuse(page, line, [key], before, words)
            else:
                changed.append(key)
        return changed

    def _edit(self, line: ReadLine, keys: Collection[str]) -> str:
        basis = _basis(line)
        self._pen.edit(line.cells["code"], {key: line.cells[key] for key in keys}, basis)
        return f"Từ {show_date(basis.day)}." if basis.day else "Đính chính: trước nay vẫn thế."

    def _live(self, line: ReadLine, before: _Texts) -> str:
        code, basis = line.cells["code"], _basis(line)
        first, last = _day(line.cells["first"]), _day(line.cells["last"])
        if last and not before.get("last") and line.cells["first"] == before.get("first", ""):
            self._pen.close(code, replace(basis, day=last))
            return f"Ngừng hoạt động sau {show_date(last)}."
        if not last and before.get("last") and basis.day:
            self._pen.reopen(code, basis)
            return f"Hoạt động lại từ {show_date(basis.day)}."
        self._pen.correct_life(code, first, last, basis)
        return "Đính chính thời gian hoạt động."

    def _flag(self, line: ReadLine, area: Area, before: _Texts) -> str:
        key, code = area.value, line.cells["code"]
        belongs, confirmed = _yes(line.cells[key]), _yes(line.cells[f"{key}_confirmed"] or "không")
        source, since = line.cells[f"{key}_source"], _day(line.cells[f"{key}_from"])
        started = _day(before.get(f"{key}_from", ""))
        same = line.cells[key] == before.get(key, "")
        if same and since == started:
            set_area(self._pen, code, area, Basis(None, source), belongs=belongs, confirmed=confirmed)
            return "Sở đã xác nhận." if confirmed else "Chưa xác nhận."
        if since is None:
            raise AppError("Chưa có ngày bắt đầu của cờ địa bàn.", "Ghi ngày, ví dụ 01/07/2026.")
        if same and started and since > started:
            # until then it was the other way round
            set_area(self._pen, code, area, Basis(started, source), belongs=not belongs, confirmed=confirmed)
        set_area(self._pen, code, area, Basis(since, source), belongs=belongs, confirmed=confirmed)
        words = "thuộc" if belongs else "không thuộc"
        return f"Từ {show_date(since)} {words} địa bàn {area.words}."

    def _added(self, page: ReadPage, lines: list[ReadLine]) -> None:
        if page.title == COMMUNES:
            for line in lines:
                self._refuse(
                    page, line, ["code"], {}, "Xã, phường mới được lập khi gộp hoặc chia: trong cửa sổ hoặc bằng lệnh."
                )
            return
        made = [(line, unit) for line in lines if (unit := self._made(page, line, lines))]
        warnings = {warning.unit.code: warning for warning in self._pen.look_alikes([unit for _, unit in made])}
        for line, unit in made:
            warning = warnings.get(unit.code)
            if warning and line.cells.get("anyway") != YES:
                self._refuse(page, line, ["name"], {}, f"{warning} Nếu vẫn thêm, ghi “có” ở cột cuối.")
                continue
            basis = _basis(line)
            self._pen.found([unit], Event.CREATED, replace(basis, day=unit.valid_from))
            self._say(page, line, ["code"], {}, CellOutcome.ADDS, f"Thêm {unit.full_name}, mã {unit.code}.")

    def _made(self, page: ReadPage, line: ReadLine, lines: list[ReadLine]) -> Unit | None:
        """Return the unit that a new line describes; a line that describes none gets its verdict."""
        cells = line.cells
        try:
            taken = [each.cells["code"] for each in lines] + sorted(self.units)
            code = cells["code"] or self._pen.free_code(cells["parent"], taken)
            made = institution(code, cells["name"], cells["type"], cells["ownership"], cells["parent"])
            made = replace(made, valid_from=_day(cells["first"]), valid_to=_day(cells["last"]))
            _basis(line)
            refuse_odd_facts(made)
            self._pen.refuse_no_commune(made, made.valid_from)
        except AppError as error:
            self._refuse(page, line, ["code"], {}, str(error))
            return None
        self.units.add(made.code)
        return made

    def _try(
        self, page: ReadPage, line: ReadLine, keys: Collection[str], before: _Texts, act: Callable[[], str]
    ) -> None:
        try:
            words = act()
        except AppError as error:
            self._refuse(page, line, keys, before, str(error))
        else:
            self.units.add(line.cells["code"])
            self._say(page, line, keys, before, CellOutcome.CHANGES, words)

    def _refuse(self, page: ReadPage, line: ReadLine, keys: Collection[str], before: _Texts, words: str) -> None:
        self._say(page, line, keys, before, CellOutcome.REFUSED, words)

    def _say(
        self,
        page: ReadPage,
        line: ReadLine,
        keys: Collection[str],
        before: _Texts,
        outcome: CellOutcome,
        words: str,
    ) -> None:
        headings = {column.key: column.heading for column in PAGES[page.title]}
        unit = line.cells["code"] or line.cells["name"]
        for key in keys:
            old, new = before.get(key, ""), line.cells.get(key, "")
            cell = page.address(line, key)
            self.verdicts.append(CellVerdict(page.title, cell, unit, headings[key], old, new, outcome, words))


def _basis(line: ReadLine) -> Basis:
    return Basis(_day(line.cells.get("day", "")), line.cells.get("document", ""), "nhập Excel")


def _day(text: str) -> date | None:
    parsed = parse(Kind.DATE, text)
    if isinstance(parsed, Rejected):
        raise AppError(f"“{text}”: {parsed.message}")
    return parsed if isinstance(parsed, date) else None


def _yes(text: str) -> bool:
    if text.casefold() not in YES_NO:
        raise AppError(f"“{text}” không phải “có” hoặc “không”.", "Chọn trong danh sách của ô.")
    return text.casefold() == YES

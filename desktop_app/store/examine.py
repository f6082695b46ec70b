"""Examines a ledger file from within: is everything whole, and does every part say the same as the others?"""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex

from desktop_app.domain.canonical import JsonError, JsonValue, digest, parse_canonical
from desktop_app.domain.errors import LedgerError
from desktop_app.domain.examination import Finding, Level, Repair
from desktop_app.domain.flat_body import ROW_ADDED, ROW_REMOVED, flat, is_row
from desktop_app.domain.record import RecordKey
from desktop_app.domain.snapshot import Snapshot
from desktop_app.domain.snapshot_json import read_snapshot
from desktop_app.store import schema
from desktop_app.store.erasing import read_erasure
from desktop_app.store.strangers import make_harmless

_RESTORE = "Khôi phục từ bản sao lưu gần nhất, hoặc cứu dữ liệu."
_SHOWN = 5
STRUCTURE = "Cấu trúc tệp"
"""What the findings about the file itself are called."""


def examine(path: Path) -> tuple[Finding, ...]:
    """Return what is found in the ledger at ``path``; never raises for what is wrong with it."""
    findings: list[Finding] = []
    try:
        with closing(sqlite3.connect(path, timeout=5)) as raw:
            make_harmless(raw, path)
            # one unchanging view: somebody may be typing while the records are held against the trail
            raw.execute("BEGIN")
            for part, look in _LOOKS.items():
                findings += _guarded(part, look, raw)
    except LedgerError as error:
        findings.append(Finding(Level.BAD, STRUCTURE, error.message, error.advice))
    except (sqlite3.Error, ValueError) as error:
        findings.append(Finding(Level.BAD, "Tệp sổ", f"không mở được ({error}).", _RESTORE))
    return tuple(findings)


def _guarded(
    part: str, look: Callable[[sqlite3.Connection], Iterator[str | Finding]], raw: sqlite3.Connection
) -> list[Finding]:
    try:
        found = [each if isinstance(each, Finding) else Finding(Level.BAD, part, each, _RESTORE) for each in look(raw)]
    except (sqlite3.Error, ValueError, TypeError, KeyError, RecursionError) as error:
        return [Finding(Level.BAD, part, f"không đọc được ({type(error).__name__}: {str(error)[:80]}).", _RESTORE)]
    if len(found) > _SHOWN:
        more = Finding(Level.BAD, part, f"… và {len(found) - _SHOWN} chỗ nữa.", _RESTORE)
        found = [*found[:_SHOWN], more]
    return found or [Finding(Level.GOOD, part, "nguyên vẹn.")]


def _integrity(raw: sqlite3.Connection) -> Iterator[str | Finding]:
    said = [words for (words,) in raw.execute("PRAGMA integrity_check(20)") if words != "ok"]
    of_indices = all("index" in words for words in said)
    for words in said:
        if of_indices:
            yield Finding(Level.BAD, STRUCTURE, f"{words}.", "Sửa được: dựng lại chỉ mục.", Repair.INDICES)
        else:
            yield f"{words}."


def _foreign_keys(raw: sqlite3.Connection) -> Iterator[str]:
    for table, row, parent, _ in raw.execute("PRAGMA foreign_key_check"):
        yield f"dòng {row} của {table} trỏ tới {parent} không có."


def _guards(raw: sqlite3.Connection) -> Iterator[Finding]:
    present = {sql for (sql,) in raw.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger'")}
    for statement in schema.trigger_statements():
        if statement not in present:
            name = statement.split()[2]
            yield Finding(Level.BAD, "Khóa chống sửa", f"thiếu {name}.", "Sửa được: tạo lại.", Repair.TRIGGERS)


def _indices(raw: sqlite3.Connection) -> Iterator[Finding]:
    present = {name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}
    for name in index_statements():
        if name not in present:
            yield Finding(Level.BAD, "Chỉ mục", f"thiếu {name}.", "Sửa được: tạo lại.", Repair.INDICES)


def index_statements() -> dict[str, str]:
    """Return the statements that make the indices of a ledger, by name."""
    return {
        str(index.name): str(CreateIndex(index).compile(dialect=sqlite.dialect()))
        for table in schema.metadata.tables.values()
        for index in table.indexes
    }


def _trail_numbers(raw: sqlite3.Connection) -> Iterator[str]:
    numbers = sorted({number for (number,) in raw.execute("SELECT id FROM change")} | _erased(raw))
    if not numbers:
        return
    count, first, last = len(numbers), numbers[0], numbers[-1]
    if last - first + 1 != count:
        yield f"nhật ký thiếu {last - first + 1 - count} dòng (có {count}, đánh số từ {first} tới {last})."
    if first != 1:
        yield f"nhật ký thiếu {first - 1} dòng đầu."


def _erased(raw: sqlite3.Connection) -> set[int]:
    """Return the numbers of those lines of the trail that went because of their age."""
    if raw.execute("SELECT 1 FROM sqlite_master WHERE name = 'erasure'").fetchone() is None:
        # a ledger of an older program
        return set()
    rows = raw.execute("SELECT moment, who, before, why, what FROM erasure")
    return {number for row in rows for first, last in read_erasure(*row).lines for number in range(first, last + 1)}


def _records(raw: sqlite3.Connection) -> Iterator[str]:
    """Compare every working copy with what the trail says last of each place."""
    trail = _last_said(raw)
    for unit, period, form, body in raw.execute("SELECT unit, period, form_id, body FROM record"):
        key = RecordKey(unit, period, form)
        try:
            answers = flat(json.loads(body))
        except ValueError as error:
            yield f"phiếu {form} {period} ({unit}) không đọc được: {error}."
            continue
        said = trail.pop(key, {})
        for path in dict.fromkeys([*answers, *said]):
            if answers.get(path) != said.get(path):
                words = f"phiếu {_show(answers.get(path))}, nhật ký {_show(said.get(path))}"
                yield f"phiếu {form} {period} ({unit}), chỗ {path}: {words}."
    for key, said in trail.items():
        if any(value is not None for value in said.values()):
            yield f"mất phiếu {key.form_id} {key.period} ({key.unit}); nhật ký còn."


def _last_said(raw: sqlite3.Connection) -> dict[RecordKey, dict[str, JsonValue]]:
    found: dict[RecordKey, dict[str, JsonValue]] = {}
    for unit, period, form, path, new in raw.execute("SELECT unit, period, form_id, path, new FROM change ORDER BY id"):
        value = json.loads(new)
        if is_row(path):
            if value not in {ROW_ADDED, ROW_REMOVED}:
                continue
            value = True if value == ROW_ADDED else None
        found.setdefault(RecordKey(unit, period, form), {})[path] = value
    return found


def _show(value: JsonValue) -> str:
    return "trống" if value is None else json.dumps(value, ensure_ascii=False)


def _snapshots(raw: sqlite3.Connection) -> Iterator[str]:
    found: dict[str, Snapshot] = {}
    question = "SELECT hash, unit, period, form_id, revision, content FROM snapshot ORDER BY revision"
    for code, unit, period, form, revision, content in raw.execute(question):
        what = f"bản chốt {form} {period} ({unit}) lần {revision}"
        if digest(content) != code:
            yield f"{what}: nội dung không khớp mã băm."
            continue
        try:
            each = read_snapshot(content)
        except JsonError as error:
            yield f"{what}: {error}."
            continue
        if (each.key, each.revision) != (RecordKey(unit, period, form), revision):
            yield f"{what}: nội dung là của phiếu khác."
        found[code] = each
    yield from _chains(raw, found)


def _chains(raw: sqlite3.Connection, found: dict[str, Snapshot]) -> Iterator[str]:
    made_here = {code for (code,) in raw.execute("SELECT hash FROM snapshot WHERE package = ''")}
    for code in sorted(made_here & found.keys()):
        for parent in found[code].parents:
            if parent not in found:
                yield f"bản chốt {found[code].check_code}: thiếu bản trước {parent[:8].upper()}."
    heads = raw.execute("SELECT unit, period, form_id, head FROM chain").fetchall()
    for unit, period, form, head in heads:
        if head not in found or found[head].key != RecordKey(unit, period, form):
            yield f"chuỗi {form} {period} ({unit}) không có bản mới nhất."
    keys = {(unit, period, form) for unit, period, form, _ in heads}
    for each in found.values():
        if (each.key.unit, each.key.period, each.key.form_id) not in keys:
            yield f"bản chốt {each.check_code} không thuộc chuỗi nào."


def _forms(raw: sqlite3.Connection) -> Iterator[str]:
    for code, form, version, frozen in raw.execute("SELECT hash, form_id, version, frozen FROM form_version"):
        if digest(frozen) != code:
            yield f"biểu mẫu {form} phiên bản {version}: nội dung không khớp mã băm."
        else:
            parse_canonical(frozen)


def _packages(raw: sqlite3.Connection) -> Iterator[str]:
    question = "SELECT file, moment, file_hash, data FROM package WHERE data IS NOT NULL"
    for file, moment, file_hash, data in raw.execute(question):
        if digest(data) != file_hash:
            yield f"gói {file} ({moment[:10]}): nội dung không khớp mã băm."


def _settings(raw: sqlite3.Connection) -> Iterator[str]:
    settings = dict(raw.execute("SELECT name, value FROM setting").fetchall())
    unit = settings.get("unit")
    if not unit:
        yield "sổ không ghi đơn vị."
    elif raw.execute("SELECT 1 FROM unit WHERE code = ?", (unit,)).fetchone() is None:
        yield f"đơn vị của sổ ({unit}) không có trong danh mục."


def _register(raw: sqlite3.Connection) -> Iterator[str]:
    question = "SELECT code FROM unit WHERE parent <> '' AND parent NOT IN (SELECT code FROM unit)"
    for (code,) in raw.execute(question):
        yield f"đơn vị {code} thuộc nơi không có trong danh mục."
    for (code,) in raw.execute("SELECT DISTINCT unit FROM record WHERE unit NOT IN (SELECT code FROM unit)"):
        yield f"phiếu của đơn vị {code}, đơn vị này không có trong danh mục."


_LOOKS: dict[str, Callable[[sqlite3.Connection], Iterator[str | Finding]]] = {
    STRUCTURE: _integrity,
    "Liên kết giữa các bảng": _foreign_keys,
    "Khóa chống sửa": _guards,
    "Chỉ mục": _indices,
    "Nhật ký": _trail_numbers,
    "Phiếu và nhật ký": _records,
    "Bản chốt": _snapshots,
    "Biểu mẫu": _forms,
    "Gói đã nhận": _packages,
    "Thông số của sổ": _settings,
    "Danh mục đơn vị": _register,
}

"""Saves what can be read of a damaged ledger into a new, sound one; the damaged file is only ever read."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert

from desktop_app.domain.errors import LedgerError
from desktop_app.domain.progress import Progress, silently
from desktop_app.domain.record import FormVersion, RecordKey
from desktop_app.domain.rescue import Rescued, Saved
from desktop_app.domain.snapshot_json import read_snapshot
from desktop_app.domain.unit import Unit
from desktop_app.store import schema
from desktop_app.store.database import Books, create_ledger
from desktop_app.store.erasing import read_erasure
from desktop_app.store.pages import Pages
from desktop_app.store.rebuilding import body_of_snapshot, replayed
from desktop_app.store.salvage import Line, Salvage, salvage

_NAMES = {
    "record": "phiếu",
    "change": "dòng nhật ký",
    "snapshot": "bản chốt",
    "package": "gói",
    "form_version": "biểu mẫu",
    "unit": "đơn vị",
    "unit_history": "dòng lịch sử đơn vị",
    "setting": "thông số",
}
_ERASURE = ("moment", "who", "before", "why", "what")
_FIRST = ("unit", "form_version", "snapshot")


class _Rescue:
    """The rows of a ledger on their way from a damaged file to a new one."""

    def __init__(self, found: Salvage, copy: Salvage | None) -> None:
        self.rows = {name: sorted(rows.items(), key=lambda pair: pair[0]) for name, rows in found.rows.items()}
        self.read = {name: len(rows) for name, rows in self.rows.items()}
        self.added: dict[str, int] = {}
        self.rebuilt = 0
        self.lost: list[str] = []
        self.doubts: list[str] = []
        self._copied_to = max(copy.rows["change"], default=0) if copy else 0
        self._old_bodies = {_key(line): line for line in copy.rows["record"].values()} if copy else {}
        if copy:
            for name, rows in copy.rows.items():
                if name not in {"record", "chain", "fork"}:
                    self._complete(name, rows)
        self._erased = self._drop_erased()

    def _complete(self, name: str, rows: Mapping[int, Line]) -> None:
        """Add what only the copy has; where both differ in what never changes, the copy is the sound one."""
        table = schema.metadata.tables[name]
        keys = [column.name for column in table.primary_key.columns]
        present = {tuple(line[key] for key in keys): at for at, (_, line) in enumerate(self.rows[name])}
        for rowid, line in rows.items():
            at = present.get(tuple(line[key] for key in keys))
            if at is None:
                self.rows[name].append((rowid, line))
                self.added[name] = self.added.get(name, 0) + 1
            elif name in schema.GROWING and self.rows[name][at][1] != line:
                self.rows[name][at] = (rowid, line)
                self.doubts.append(f"Một {_NAMES.get(name, name)} khác với bản sao lưu; lấy theo bản sao lưu.")
        self.rows[name].sort(key=lambda pair: pair[0])

    def lines(self, name: str) -> list[Line]:
        """Return the rows of a table."""
        return [line for _, line in self.rows[name]]

    def unit(self) -> str:
        """Return whose ledger it is; empty when nothing tells any more."""
        for line in self.lines("setting"):
            if line["name"] == "unit":
                return str(line["value"])
        for line in self.lines("snapshot"):
            content = line["content"]
            if line["package"] == "" and isinstance(content, bytes):
                made = read_snapshot(content)
                return made.filler.code if made.filler else made.key.unit
        return ""

    def note_gaps(self) -> bool:
        """Write down which lines of the trail are missing; return whether there are none."""
        numbers = sorted({rowid for rowid, _ in self.rows["change"]} | self._erased)
        expected = 1
        for number in numbers:
            if number > expected:
                self.lost.append(f"Mất dòng nhật ký {_span(expected, number - 1)}.")
            expected = number + 1
        return bool(numbers) and numbers[-1] == len(numbers)

    def _drop_erased(self) -> set[int]:
        """Leave out what a copy still has of what was deleted because of its age; return the numbers of its lines."""
        erased = [read_erasure(*(str(line[name]) for name in _ERASURE)) for line in self.lines("erasure")]
        forms = {form for each in erased for form in each.forms}
        for name in ("record", "change", "snapshot", "chain"):
            staying = [pair for pair in self.rows[name] if (pair[1]["period"], pair[1]["form_id"]) not in forms]
            self.rows[name] = staying
        self._old_bodies = {
            key: line for key, line in self._old_bodies.items() if (key.period, key.form_id) not in forms
        }
        return {n for each in erased for first, last in each.lines for n in range(first, last + 1)}

    def rebuild_records(self, forms: Mapping[str, FormVersion]) -> None:
        """Make the working copies again that could not be read."""
        whole = self.note_gaps()
        present = {_key(line) for line in self.lines("record")}
        trail: dict[RecordKey, list[Line]] = {}
        for line in self.lines("change"):
            trail.setdefault(_key(line), []).append(line)
        heads = self._newest_made_here()
        for key in dict.fromkeys([*trail, *heads, *self._old_bodies]):
            if key not in present:
                self._rebuild(key, trail.get(key, []), heads.get(key), forms.get(key.form_id), whole=whole)

    def _rebuild(
        self, key: RecordKey, lines: Sequence[Line], head: bytes | None, form: FormVersion | None, *, whole: bool
    ) -> None:
        old = self._old_bodies.get(key)
        frozen = body_of_snapshot(head) if head else None
        form = frozen[1] if frozen else form
        body: bytes | None = None
        how = ""
        if lines and whole:
            body, how = replayed(None, lines), "từ nhật ký"
        elif old is not None and isinstance(old["body"], bytes):
            late = [line for line in lines if _number(line) > self._copied_to]
            body, how = replayed(old["body"], late), "từ bản sao lưu và nhật ký sau đó"
            form = FormVersion(key.form_id, str(old["version"]), str(old["form_hash"]))
        elif frozen:
            late = [line for line in lines if str(line["moment"]) > frozen[2]]
            body, how = replayed(frozen[0], late), "từ bản chốt và nhật ký sau đó"
        elif lines:
            body, how = replayed(None, lines), "từ phần nhật ký còn lại"
        what = f"{key.form_id} {key.period} ({key.unit})"
        if body is None or form is None:
            self.lost.append(f"Mất phiếu {what}.")
            return
        updated = str(lines[-1]["moment"]) if lines else ""
        row: Line = {"unit": key.unit, "period": key.period, "form_id": key.form_id, "version": form.version}
        row |= {"form_hash": form.hash, "body": body, "updated": updated}
        self.rows["record"].append((0, row))
        self.rebuilt += 1
        self.doubts.append(f"Phiếu {what} được dựng lại {how}; hãy xem lại.")

    def _newest_made_here(self) -> dict[RecordKey, bytes]:
        found: dict[RecordKey, tuple[int, bytes]] = {}
        for line in self.lines("snapshot"):
            content, revision = line["content"], line["revision"]
            if line["package"] == "" and isinstance(content, bytes) and isinstance(revision, int):
                key = _key(line)
                if revision >= found.get(key, (0, b""))[0]:
                    found[key] = revision, content
        return {key: content for key, (_, content) in found.items()}

    def mend_chains(self) -> None:
        """Let every chain have its newest bản chốt as head again, and drop what points nowhere."""
        snapshots = {str(line["hash"]): line for line in self.lines("snapshot")}
        self.rows["fork"] = [pair for pair in self.rows["fork"] if pair[1]["hash"] in snapshots]
        forks = {pair[1]["hash"] for pair in self.rows["fork"]}
        self.rows["chain"] = [pair for pair in self.rows["chain"] if pair[1]["head"] in snapshots]
        headed = {_key(line) for line in self.lines("chain")}
        tips: dict[RecordKey, tuple[int, str]] = {}
        for code, line in snapshots.items():
            revision = line["revision"]
            if code not in forks and isinstance(revision, int) and _key(line) not in headed:
                tips[_key(line)] = max(tips.get(_key(line), (0, "")), (revision, code))
        for key, (_, code) in tips.items():
            row: Line = {"unit": key.unit, "period": key.period, "form_id": key.form_id, "head": code}
            self.rows["chain"].append((0, row))

    def drop_homeless(self, units: set[str]) -> None:
        """Drop lines about units that are in no register any more."""
        for name in ("area_flag", "expected"):
            staying = [pair for pair in self.rows[name] if pair[1]["unit"] in units]
            if len(staying) < len(self.rows[name]):
                self.lost.append(f"Bỏ {len(self.rows[name]) - len(staying)} dòng về đơn vị không còn trong danh mục.")
                self.rows[name] = staying


def rescue(
    damaged: Path,
    new: Path,
    copy: Path | None,
    forms: Mapping[str, FormVersion],
    units: Sequence[Unit],
    progress: Progress = silently,
) -> Rescued:
    """Save what can be read of ``damaged`` into a new ledger at ``new``; raises ``LedgerError``.

    ``copy`` is the newest sound backup of it, which fills gaps. ``forms`` are those in force, for working copies that
    have no bản chốt to tell theirs; ``units`` the list of communes the program ships.
    """
    found, pages = _read(damaged, progress)
    if found.revision and found.revision != schema.REVISION:
        words = f"{damaged.name} là sổ của phiên bản khác ({found.revision}), chưa cứu trực tiếp được."
        raise LedgerError(words, "Khôi phục từ bản sao lưu gần nhất.")
    held = _read(copy, silently)[0] if copy else None
    work = _Rescue(found, held if held and held.revision == schema.REVISION else None)
    unit = work.unit()
    if not unit:
        words = f"Trong {damaged.name} không còn gì cho biết đây là sổ của đơn vị nào."
        raise LedgerError(words, "Khôi phục từ bản sao lưu gần nhất.")
    if found.pages:
        work.lost.append(f"{len(found.pages)} trang của tệp có dòng không đọc được ({_tables(found)}).")
    if found.headless:
        work.doubts.append("Tệp mất phần đầu nên không biết chắc còn thiếu gì; hãy so với bản sao lưu hoặc bản giấy.")
    work.rebuild_records(forms)
    work.mend_chains()
    temporary = new.with_name(f".{new.stem}.cuu{new.suffix}")
    temporary.unlink(missing_ok=True)
    progress(pages, pages, "Ghi sổ mới")
    _write(work, temporary, unit, units)
    temporary.replace(new)
    return Rescued(unit, _saved(work), tuple(work.lost), tuple(dict.fromkeys(work.doubts)), str(copy or ""))


def _read(path: Path, progress: Progress) -> tuple[Salvage, int]:
    try:
        pages = Pages.of(path)
    except OSError as error:
        raise LedgerError(f"Không đọc được {path}.", "Kiểm tra tên tệp và USB.") from error
    words = f"Đọc từng trang của {path.name}"
    return salvage(pages, lambda done, total: progress(done, total + 1, words)), pages.count


def _write(work: _Rescue, path: Path, unit: str, seeds: Sequence[Unit]) -> None:
    ledger = create_ledger(path, unit)
    try:
        with ledger.connection("IMMEDIATE") as connection:
            _insert(connection, "unit", work.lines("unit"))
            books = Books.of(connection)
            there = {each.code for each in books.register.all()}
            missing = [each for each in seeds if each.code not in there]
            if missing:
                books.register.add(missing)
                work.doubts.append(f"{len(missing)} đơn vị lấy lại từ danh mục gốc; hãy xem lại danh mục.")
            there |= {each.code for each in missing}
            if unit not in there:
                work.lost.append(f"Mất dòng danh mục của chính đơn vị này ({unit}).")
            work.drop_homeless(there)
            for name in [*_FIRST[1:], *(each for each in work.rows if each not in _FIRST)]:
                _insert(connection, name, [line for line in work.lines(name) if line.get("name") != "views"])
    finally:
        ledger.close()


def _insert(connection: Connection, name: str, lines: Sequence[Line]) -> None:
    if lines:
        connection.execute(insert(schema.metadata.tables[name]).on_conflict_do_nothing(), list(lines))


def _saved(work: _Rescue) -> tuple[Saved, ...]:
    return tuple(
        Saved(words, work.read[name], work.added.get(name, 0), work.rebuilt if name == "record" else 0)
        for name, words in _NAMES.items()
    )


def _tables(found: Salvage) -> str:
    names = dict.fromkeys(found.pages.values())
    return ", ".join(_NAMES.get(name, name) for name in names)


def _key(line: Line) -> RecordKey:
    return RecordKey(str(line["unit"]), str(line["period"]), str(line["form_id"]))


def _number(line: Line) -> int:
    value = line["id"]
    return value if isinstance(value, int) else 0


def _span(first: int, last: int) -> str:
    return f"số {first}" if first == last else f"từ số {first} đến số {last}"

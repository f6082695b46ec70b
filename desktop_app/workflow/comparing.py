"""Có gì khác: what differs between the working copy and a bản chốt, or between two bản chốt, in sentences."""

from collections.abc import Iterator

from desktop_app.domain.difference import Aspect, Changed, Difference, Placed
from desktop_app.domain.errors import AppError
from desktop_app.domain.form import Form, Group
from desktop_app.domain.history import Compared, Sentence
from desktop_app.domain.places import Places
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Path
from desktop_app.domain.snapshot import Snapshot
from desktop_app.domain.vietnamese import show_time
from desktop_app.rules.difference import difference
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.working_copy import as_sealed

NOW = "bản đang điền"


class Comparing:
    """Comparing states of a record at this desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def finals(self, filled: Filled) -> tuple[Snapshot, ...]:
        """Return the bản chốt of a record, the newest first."""
        with self._desk.ledger.reading() as books:
            return books.snapshots.chain(filled.record.key)[::-1]

    def compare(self, filled: Filled, older: str = "", newer: str = "") -> Compared:
        """Return what differs between the bản chốt ``older`` (by hash; the newest one) and ``newer`` (what is now).

        Raises ``AppError`` when there is no such bản chốt.
        """
        finals = {each.hash: each for each in self.finals(filled)}
        if not finals:
            raise AppError("Phiếu này chưa chốt lần nào.", "Chốt số liệu rồi mới có bản để so.")
        if not {older, newer} <= {"", *finals}:
            raise AppError("Không có bản chốt này trong sổ.", "Chọn một bản trong danh sách.")
        first = finals[older] if older else next(iter(finals.values()))
        second = finals[newer] if newer else filled
        old, new = as_sealed(filled.form, first), as_sealed(filled.form, second)
        change = difference(old, new)
        before, after = Places(filled.form, old), Places(filled.form, new)
        present = Places(filled.form, filled.record)
        sections = _by_section(filled.form, list(_sentences(change, before, after, present)))
        return Compared(final_words(first), final_words(second), change.cells, sections)


def final_words(source: Filled | Snapshot) -> str:
    """Return what a state is called: "bản chốt lần 2 (mã 1A2B3C4D, 08:00 05/10/2026)"."""
    if isinstance(source, Filled):
        return NOW
    return f"bản chốt lần {source.revision} (mã {source.check_code}, {show_time(source.created)})"


def _sentences(change: Difference, before: Places, after: Places, present: Places) -> Iterator[Sentence]:
    gone = {each.path for each in change.went}
    for each in change.changed:
        if each.aspect is not Aspect.WAITING:
            row = Path("", each.path.repeat, each.path.row)
            yield Sentence(each.path, _changed(each, before if row in gone else after), present.has(each.path))
    for placed in change.came:
        yield Sentence(placed.path, _row("Thêm", placed, after), present.has(placed.path))
    for placed in change.went:
        yield Sentence(placed.path, _row("Bớt", placed, before), present.has(placed.path))
    for moved in change.moved:
        path = Path("", moved.repeat)
        yield Sentence(path, f"Thứ tự các dòng của {after.section(path)} đã đổi")


def _changed(each: Changed, places: Places) -> str:
    words = places.words(each.path, named=True)
    if each.aspect is Aspect.ANSWER:
        item = places.item(each.path)
        worked_out = " (tự tính)" if item and item.calculation else ""
        return f"{words}{worked_out}: {places.value(each.path, each.old)} → {places.value(each.path, each.new)}"
    kind = "Lý do" if each.aspect is Aspect.REASON else "Ghi chú"
    if each.new is None:
        return f"Bỏ {kind.lower()} ở {words}: “{each.old}”"
    if each.old is None:
        return f"{kind} mới ở {words}: “{each.new}”"
    return f"{kind} ở {words}: “{each.old}” → “{each.new}”"


def _row(verb: str, placed: Placed, places: Places) -> str:
    name = places.name(placed.repeat, placed.row)
    called = f" “{name}”" if name else ""
    return f"{verb} dòng {placed.at + 1}{called} ({len(placed.row.values)} ô)"


def _by_section(form: Form, sentences: list[Sentence]) -> tuple[tuple[str, tuple[Sentence, ...]], ...]:
    """Return sentences under the titles of their sections, both in reading order."""
    titles, order = _titles(form)
    found: dict[str, list[Sentence]] = {}
    for each in sorted(sentences, key=lambda each: order.get(each.path.repeat or each.path.item, len(order))):
        name = each.path.repeat or each.path.item
        found.setdefault(titles.get(name, form.title), []).append(each)
    return tuple((title, tuple(lines)) for title, lines in found.items())


def _titles(form: Form) -> tuple[dict[str, str], dict[str, int]]:
    titles: dict[str, str] = {}
    order = {node.name: at for at, node in enumerate(form.walk())}
    groups = [node for node in form.walk() if isinstance(node, Group) and node.label]
    for group in groups:
        # an inner group comes later, and is the nearer one
        titles |= {child.name: group.label for child in group.children}
    titles |= {name: repeat.label for name, repeat in form.repeats.items() if repeat.label}
    return titles, order

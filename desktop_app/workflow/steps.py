"""The steps somebody has just taken in a record: what each did, by name, so that it can be undone and done again."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from desktop_app.domain.difference import Aspect, Changed, Difference
from desktop_app.domain.kinds import Rejected
from desktop_app.domain.places import Places
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Origin, Path, Record, RecordKey

DEPTH = 500
"""How many steps of one record are remembered while the program runs."""

Texts = tuple[tuple[Path, Rejected | None, Rejected | None], ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its name, what it changed, and which texts that are no answers it brought or took away."""

    name: str
    change: Difference
    texts: Texts = ()

    @property
    def inverse(self) -> "Step":
        """The way back."""
        return replace(self, change=self.change.inverse, texts=tuple((path, new, old) for path, old, new in self.texts))


@dataclass(frozen=True, slots=True)
class Steps:
    """The steps of one record: those that are done, and those that were undone and can be done again; newest last."""

    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()

    def taken(self, step: Step) -> "Steps":
        """Return the steps with one more; what was undone before it cannot be done again."""
        return Steps((*self.done, step)[-DEPTH:])


class StepBook:
    """The steps of every record that was worked on since the program started."""

    def __init__(self) -> None:
        self._steps: dict[RecordKey, Steps] = {}

    def of(self, key: RecordKey) -> Steps:
        """Return the steps of a record."""
        return self._steps.get(key, Steps())

    def put(self, key: RecordKey, steps: Steps) -> None:
        """Remember the steps of a record as they are now."""
        self._steps[key] = steps

    def take(self, before: Filled, after: Filled, change: Difference, origin: Origin) -> None:
        """Remember what has just been done, under the name that it deserves."""
        texts = texts_between(before.rejected, after.rejected)
        if change or texts:
            key = after.record.key
            self.put(key, self.of(key).taken(Step(step_name(before, after, change, origin), change, texts)))


def texts_between(old: Mapping[Path, Rejected], new: Mapping[Path, Rejected]) -> Texts:
    """Return which texts that are no answers came and went."""
    if old is new:
        return ()
    return tuple((p, old.get(p), new.get(p)) for p in dict.fromkeys([*old, *new]) if old.get(p) != new.get(p))


def with_texts(filled: Filled, texts: Texts, record: Record) -> Mapping[Path, Rejected]:
    """Return the texts shown in ``filled`` after ``texts``, where they still are what they were and have their row."""
    shown = dict(filled.rejected)
    for path, old, new in texts:
        if shown.get(path) == old:
            shown.pop(path, None)
            if new is not None:
                shown[path] = new
    return with_rows_of(record, shown)


def with_rows_of(record: Record, texts: Mapping[Path, Rejected]) -> Mapping[Path, Rejected]:
    """Return those of ``texts`` whose rows are in the record."""
    if not texts:
        return MappingProxyType({})
    rows = {(repeat, row.id) for repeat, lines in record.rows.items() for row in lines}
    return MappingProxyType({p: text for p, text in texts.items() if not p.row or (p.repeat, p.row) in rows})


def step_name(before: Filled, after: Filled, change: Difference, origin: Origin) -> str:
    """Return what a step is called: "sửa Số trẻ, dòng 3, từ 21 thành 22"."""
    old, new = Places(before.form, before.record), Places(after.form, after.record)
    match origin:
        case Origin.EXCEL:
            return f"nhập từ Excel {change.cells} ô"
        case Origin.CARRIED:
            return f"chép {change.cells} ô từ năm trước"
        case Origin.RESTORED if change.came:
            return f"khôi phục {_rows_words(new, change.came[0].path, len(change.came))}"
    if change.came and (origin is Origin.PASTED or change.changed):
        rows = {(path.repeat, path.row) for path in change.paths}
        return f"dán {len(rows)} dòng vào {new.section(change.came[0].path)}"
    if change.came:
        return f"thêm {_rows_words(new, change.came[0].path, len(change.came))}"
    if change.went:
        named = f" “{name}”" if (name := old.name(change.went[0].repeat, change.went[0].row)) else ""
        one = named if len(change.went) == 1 else ""
        return f"xóa {_rows_words(old, change.went[0].path, len(change.went))}{one}"
    if change.moved:
        return f"đổi thứ tự dòng ở {new.section(Path('', change.moved[0].repeat))}"
    if not change:
        return _typed_name(new, after)
    return _cells_name(new, change, origin)


def _rows_words(places: Places, path: Path, count: int) -> str:
    where = places.section(path)
    return f"{places.row(path.repeat, path.row)} ở {where}" if count == 1 else f"{count} dòng ở {where}"


def _typed_name(places: Places, after: Filled) -> str:
    if not after.rejected:
        return "bỏ chữ không nhận được"
    path, rejected = list(after.rejected.items())[-1]
    return f"gõ “{rejected.text[:30]}” vào {places.words(path)}"


def _cells_name(places: Places, change: Difference, origin: Origin) -> str:
    answers = [each for each in change.changed if each.aspect is Aspect.ANSWER]
    others = [each for each in change.changed if each.aspect is not Aspect.ANSWER]
    if len(answers) == 1:
        return _answer_name(places, answers[0])
    if answers:
        return _answers_name(places, answers, origin)
    first, words = others[0], places.words(others[0].path)
    match first.aspect:
        case Aspect.REASON:
            return f"giải trình ở {words}" if first.new else f"bỏ giải trình ở {words}"
        case Aspect.NOTE:
            return f"ghi chú ở {words}" if first.new else f"bỏ ghi chú ở {words}"
    return f"xác nhận {words}" if len(others) == 1 else f"xác nhận {len(others)} chỗ"


def _answer_name(places: Places, each: Changed) -> str:
    words, old, new = places.words(each.path), places.value(each.path, each.old), places.value(each.path, each.new)
    if each.old is None:
        return f"điền {words}: {new}"
    if each.new is None:
        return f"xóa {words} ({old})"
    return f"sửa {words}, từ {old} thành {new}"


def _answers_name(places: Places, answers: list[Changed], origin: Origin) -> str:
    items = {(each.path.repeat, each.path.item) for each in answers}
    rows = {(each.path.repeat, each.path.row) for each in answers if each.path.row}
    where = places.section(answers[0].path)
    if all(each.new is None for each in answers):
        return f"xóa {len(answers)} ô ở {where}" if where else f"xóa {len(answers)} câu"
    if len(items) == 1 and len({str(each.new) for each in answers}) == 1:
        label = places.words(Path(answers[0].path.item, answers[0].path.repeat))
        return f"điền “{places.value(answers[0].path, answers[0].new)}” vào {len(answers)} ô {label}"
    if origin is Origin.PASTED and where:
        return f"dán {len(rows)} dòng vào {where}"
    return f"sửa {len(answers)} ô ở {where}" if where else f"sửa {len(answers)} câu"

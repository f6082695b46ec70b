"""What the desk remembers of a record: steps to undo and to do again."""

from dataclasses import dataclass, replace

from desktop_app.domain.errors import AppError
from desktop_app.domain.places import Places
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Origin, Path, Record, RecordKey
from desktop_app.rules.difference import applied, difference
from desktop_app.workflow.entry import Entry
from desktop_app.workflow.steps import Step, Steps, with_texts

AGAIN = "làm lại"
_MOST_TOLD = 3


@dataclass(frozen=True, slots=True)
class Stepped:
    """What undoing (or doing again) came to: the record, the steps' names, and the places that had to be left."""

    filled: Filled
    names: tuple[str, ...]
    paths: tuple[Path, ...] = ()
    left: tuple[str, ...] = ()

    @property
    def left_words(self) -> str:
        """What could not be undone, as a sentence; empty when all could."""
        if not self.left:
            return ""
        more = f" và {len(self.left) - _MOST_TOLD} chỗ khác" if len(self.left) > _MOST_TOLD else ""
        return f"{len(self.left)} chỗ giữ nguyên vì đã đổi sau đó: {'; '.join(self.left[:_MOST_TOLD])}{more}."


class Memory:
    """Going back and forth in a record. Each way is a change like any other: kept at once, with lines in the trail.

    The record may have been changed elsewhere in the meantime. Only places that still hold what the step made are
    taken back; the others are left and told.
    """

    def __init__(self, entry: Entry) -> None:
        self._entry = entry

    def steps(self, key: RecordKey) -> Steps:
        """Return the steps of a record that can be undone and done again now."""
        return self._entry.steps.of(key)

    def undo(self, filled: Filled, times: int = 1) -> Stepped:
        """Undo the last steps, in one transaction; raises ``AppError`` when there is none."""
        return self._go(filled, times, back=True)

    def redo(self, filled: Filled, times: int = 1) -> Stepped:
        """Do again what was undone last, in one transaction; raises ``AppError`` when there is nothing."""
        return self._go(filled, times, back=False)

    def _go(self, filled: Filled, times: int, *, back: bool) -> Stepped:
        key = filled.record.key
        steps = self.steps(key)
        stack = steps.done if back else steps.undone
        if not stack:
            words = "Chưa có bước nào để hoàn tác." if back else "Chưa có bước nào để làm lại."
            raise AppError(words, "Các bước được nhớ từ khi mở chương trình; trước đó xem Lịch sử (Ctrl+H).")
        going = stack[-times:][::-1]
        made: list[Step] = []
        left: list[str] = []

        def work(record: Record) -> Record:
            for step in going:
                after = applied(record, step.inverse.change)
                left.extend(Places(filled.form, record).words(path, named=True) for path in after.left)
                # what was really done is what the way back from here undoes
                made.append(replace(step.inverse, change=difference(record, after.record)))
                record = after.record
            return record

        done = self._entry.revise(filled, work, Origin.UNDONE, "" if back else AGAIN)
        for step in made:
            done = replace(done, rejected=with_texts(done, step.texts, done.record))
        self._entry.steps.put(key, _moved(steps, made, back=back))
        paths = tuple(dict.fromkeys(path for step in made for path in _touched(step)))
        return Stepped(done, tuple(step.name for step in going), paths, tuple(dict.fromkeys(left)))


def _moved(steps: Steps, made: list[Step], *, back: bool) -> Steps:
    """Return the steps after ``made`` were gone; one that could do nothing any more is forgotten."""
    fresh = tuple(step for step in made if step.change or step.texts)
    if back:
        return Steps(steps.done[: -len(made)], (*steps.undone, *fresh))
    return Steps((*steps.done, *fresh), steps.undone[: -len(made)])


def _touched(step: Step) -> tuple[Path, ...]:
    return (*step.change.paths, *(path for path, _, _ in step.texts))

"""What is to be done: one row of the home page for each form of a period."""

from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.domain.record import RecordKey
from desktop_app.domain.unit import Unit


class TaskStatus(StrEnum):
    """Where a record stands, in the fewest words that help."""

    TODO = "Chưa làm"
    DOING = "Đang làm"
    DONE = "Xong"
    TROUBLE = "Có vấn đề"


@dataclass(frozen=True, slots=True)
class Carriable:
    """How many stable answers and rows of last year's bản chốt can be copied; false when there are none."""

    answers: int = 0
    rows: int = 0

    def __bool__(self) -> bool:
        return bool(self.answers or self.rows)


@dataclass(frozen=True, slots=True)
class Task:
    """One form to fill. ``detail`` says what is left ("còn 12 câu", "đã chốt lần 2, mã 1A2B3C4D").

    ``finalized`` is the revision of the newest bản chốt (0 for none) and ``sent`` whether that one has gone out.
    ``theirs`` says that the unit itself has sent it, so that nobody fills it in its stead; ``carriable`` counts what
    can still be copied from the year before.
    """

    key: RecordKey
    title: str
    status: TaskStatus
    detail: str
    provisional: str = ""
    asked: int = 0
    answered: int = 0
    finalized: int = 0
    sent: bool = False
    theirs: bool = False
    carriable: Carriable = field(default_factory=Carriable)

    @property
    def left(self) -> int:
        """How many questions have no answer yet."""
        return 0 if self.theirs else self.asked - self.answered

    @property
    def is_changed(self) -> bool:
        """Whether the form has been worked on since its newest bản chốt."""
        return self.finalized > 0 and self.status is not TaskStatus.DONE and not self.theirs


@dataclass(frozen=True, slots=True)
class InStead:
    """Where an institution stands that its commune may fill for.

    ``done`` of the ``expected`` forms have a bản chốt; ``own`` of these it has sent itself, the others were made here.
    ``begun`` more have been started here.
    """

    unit: Unit
    expected: int
    done: int = 0
    own: int = 0
    begun: int = 0

"""What an office has to do, as home shows it: the one next step, what is missing, what came, what has not gone out."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.package import JournalLine
from desktop_app.domain.period import Period
from desktop_app.domain.record import RecordKey
from desktop_app.domain.task import Task
from desktop_app.domain.unit import Unit


class StepKind(StrEnum):
    """Where the next step leads."""

    FILL = "fill"
    SEND = "send"
    RECEIVE = "receive"
    LOOK = "look"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class NextStep:
    """The one thing to do next: the words of its button, and a sentence that says why it comes first."""

    kind: StepKind
    words: str
    reason: str
    key: RecordKey | None = None


@dataclass(frozen=True, slots=True)
class Awaited:
    """A unit that has not sent everything: ``sent`` of the ``due`` forms are here."""

    unit: Unit
    sent: int
    due: int


@dataclass(frozen=True, slots=True)
class Arrival:
    """A line of the journal, with the name of who sent the package where it is known."""

    line: JournalLine
    sender: str


@dataclass(frozen=True, slots=True)
class Agenda:
    """Everything home shows of one unit and period.

    ``tasks`` are its forms. ``awaited`` are units below that owe something, of ``expected`` in all. ``unsent`` counts
    bản chốt made here that no package has carried yet, ``forwarding`` packages from below that came since the last
    sending. ``arrivals`` are the newest lines of the journal; questions and receipts from above will be lines of it.
    """

    unit: Unit
    period: Period
    step: NextStep
    tasks: tuple[Task, ...] = ()
    awaited: tuple[Awaited, ...] = ()
    expected: int = 0
    unsent: tuple[str, ...] = ()
    forwarding: int = 0
    arrivals: tuple[Arrival, ...] = ()

    @property
    def changed(self) -> tuple[Task, ...]:
        """The forms that have been worked on since their newest bản chốt."""
        return tuple(task for task in self.tasks if task.is_changed)

    @property
    def questions_left(self) -> int:
        """How many questions of all forms have no answer yet."""
        return sum(task.left for task in self.tasks)

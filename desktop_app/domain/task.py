"""What is to be done: one row of the home page for each form of a period."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.record import RecordKey


class TaskStatus(StrEnum):
    """Where a record stands, in the fewest words that help."""

    TODO = "Chưa làm"
    DOING = "Đang làm"
    DONE = "Xong"
    TROUBLE = "Có vấn đề"


@dataclass(frozen=True, slots=True)
class Task:
    """One form to fill. ``detail`` says what is left ("còn 12 câu", "đã chốt lần 2, mã 1A2B3C4D").

    ``finalized`` is the revision of the newest bản chốt (0 for none) and ``sent`` whether that one has gone out.
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

"""Rules between forms: what one form says must fit what others say, last year's included.

They are data of the pack (``forms/doi_chieu.toml``). A name in their expressions says where it is looked up::

    ${tre.tong_tre}             another form of the same unit and period
    ${truoc.tre.tong_tre}       the newest bản chốt of the period before
    ${don_vi.loai_hinh}         the unit itself, as the register has it
"""

from dataclasses import dataclass

from desktop_app.domain.expression import Expression
from desktop_app.domain.problem import Level

BEFORE = "truoc"
"""The first word of a name that is looked up in the period before."""

UNIT = "don_vi"
"""The first word of a name that is looked up in the register."""

UNIT_FACTS = frozenset({"loai_hinh", "so_huu", "do_thi", "kcn"})
"""What the register knows of a unit: its type, its ownership, and the area flags of its commune (1 or 0)."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """One rule between forms. Its problem is shown at ``item`` of ``form``: a question, or a whole repeat.

    ``message`` may hold names as the expression does; they are replaced by the answers.
    """

    id: str
    form_id: str
    item: str
    level: Level
    holds: Expression
    message: str
    clause: str = ""


def split_name(name: str) -> tuple[bool, str, str]:
    """Return whether a name looks at the period before, its form (or ``UNIT``), and its question."""
    *front, form_id, item = name.split(".")
    return front == [BEFORE], form_id, item

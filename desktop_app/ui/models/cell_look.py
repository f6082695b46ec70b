"""What the cells of a table say, and how they look: worked out for what is seen, remembered until it changes."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont

from desktop_app.domain.arrangement import Look
from desktop_app.domain.choosing import in_full, in_short, labels_of
from desktop_app.domain.form import Item
from desktop_app.domain.kinds import Answer, Kind, NoData, NotApplicable, editable
from desktop_app.domain.last_year import last_year
from desktop_app.domain.problem import Filled, Level, Problem
from desktop_app.domain.record import Path, Row
from desktop_app.domain.vietnamese import fold
from desktop_app.ui.english import said

LEVEL_ROLE = Qt.ItemDataRole.UserRole
ITEM_ROLE = Qt.ItemDataRole.UserRole + 1
NOTE_ROLE = Qt.ItemDataRole.UserRole + 2
LOOK_ROLES = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.FontRole,
        Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.ForegroundRole,
        Qt.ItemDataRole.BackgroundRole,
        LEVEL_ROLE,
        NOTE_ROLE,
    }
)
COLOURED = frozenset({Qt.ItemDataRole.ForegroundRole, Qt.ItemDataRole.BackgroundRole})
"""Roles whose looks are names of colours."""

NUMBERS = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.CALCULATE})
_GROUNDS = {Level.BLOCK: "danger_pale", Level.EXPLAIN: "warning_pale"}


class CellLook:
    """Answers what a cell says and how, from the record as it was last taken."""

    def __init__(self, repeat: str, items: Sequence[Item]) -> None:
        self.items = tuple(items)
        self.filled: Filled | None = None
        self._repeat = repeat
        self._by_name = {item.name: item for item in items}
        self._calculated = frozenset(item.name for item in items if not item.kind.is_asked)
        self._words: dict[str, dict[Answer, str]] = {}
        self._folded: dict[str, tuple[Row, str]] = {}
        self._looks: dict[tuple[str, str], dict[int, object]] = {}
        self._refused: frozenset[str] = frozenset()
        self._waiting: Collection[str] = ()
        self._hits: frozenset[tuple[str, str]] = frozenset()
        self._copied, self._found = QFont(), QFont()
        self._copied.setItalic(True)
        self._found.setUnderline(True)

    def take(self, filled: Filled, waiting: Collection[str]) -> None:
        """Speak of the record as it is now; ``waiting`` are the rows copied from last year."""
        if self.filled is None or self.filled.form is not filled.form:
            # the form of this record offers other choices than the one before, when a list has changed
            self.items = tuple(filled.form.item(item.name, self._repeat) for item in self.items)
            self._by_name = {item.name: item for item in self.items}
            self._words.clear()
            self._folded.clear()
        if self._calculated:
            self._folded.clear()
        self.filled, self._waiting = filled, waiting
        self._refused = frozenset(path.row for path in filled.rejected if path.repeat == self._repeat)
        self._looks.clear()

    def mark(self, hits: frozenset[tuple[str, str]]) -> None:
        """Mark the cells (row, question) that were found."""
        self._hits = hits
        self._looks.clear()

    @property
    def looking(self) -> Look:
        """What sorting, filtering and finding look at."""
        return Look(self.words, self.answer, self.folded)

    def path(self, row: Row, item: str) -> Path:
        """Return the place of a cell."""
        return Path(item, self._repeat, row.id)

    def answer(self, row: Row, item: str) -> Answer:
        """Return the answer of a cell, the clerk's or the calculated one."""
        if item in self._calculated and self.filled:
            return self.filled.judgement.calculated.get(self.path(row, item))
        return row.values.get(item)

    def words(self, row: Row, item: str) -> str:
        """Return all that a cell says: text that was refused, too."""
        if row.id in self._refused and self.filled:
            rejected = self.filled.rejected.get(self.path(row, item))
            if rejected:
                return rejected.text
        answer = self.answer(row, item)
        if answer is None:
            return ""
        known = self._words.setdefault(item, {})
        if answer not in known:
            known[answer] = in_full(answer, self._by_name[item])
        return known[answer]

    def folded(self, row: Row) -> str:
        """Return what a row says, a line a cell, without diacritics."""
        found = self._folded.get(row.id)
        if found and found[0] is row and row.id not in self._refused:
            return found[1]
        text = "\n".join(fold(self.words(row, item.name)) for item in self.items)
        self._folded[row.id] = row, text
        return text

    def editable(self, row: Row, item: Item) -> str:
        """Return the text an editor begins with."""
        rejected = self.filled.rejected.get(self.path(row, item.name)) if self.filled else None
        return rejected.text if rejected else editable(self.answer(row, item.name), item.choices)

    def problem(self, path: Path) -> Problem | None:
        """Return the heaviest problem at a place."""
        found = self.filled.judgement.at.get(path) if self.filled else None
        return found[0] if found else None

    def noted(self, path: Path) -> bool:
        """Say whether there is a note at a place."""
        return bool(self.filled and path in self.filled.record.notes)

    def look(self, row: Row, item: Item) -> dict[int, object]:
        """Return how a cell looks, by role; asked for role by role, whenever the cell is painted."""
        here = row.id, item.name
        if here not in self._looks:
            self._looks[here] = self._look(row, item)
        return self._looks[here]

    def tip(self, row: Row, item: Item) -> str | None:
        """Return all that does not fit into a cell: what is wrong, every name, last year's figure."""
        if self.filled is None:
            return None
        path = self.path(row, item.name)
        rejected, problem = self.filled.rejected.get(path), self.problem(path)
        answer = self.answer(row, item.name)
        before = said(last_year(self.filled, path))
        parts = (
            said(rejected.message if rejected else problem.message if problem else ""),
            in_full(answer, item) if isinstance(answer, tuple) else "",
            QCoreApplication.translate("CellLook", "Năm trước: {0}").format(before) if before else "",
        )
        return "\n".join(part for part in parts if part) or None

    def _look(self, row: Row, item: Item) -> dict[int, object]:
        path = self.path(row, item.name)
        rejected = self.filled.rejected.get(path) if self.filled else None
        problem, answer = self.problem(path), self.answer(row, item.name)
        told = problem if problem and not problem.missing else None
        side = Qt.AlignmentFlag.AlignRight if item.kind in NUMBERS else Qt.AlignmentFlag.AlignLeft
        short = isinstance(answer, tuple) and not rejected
        words = self._short(answer, item) if short else self.words(row, item.name)
        look: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: said(words) if isinstance(answer, NoData | NotApplicable) else words,
            Qt.ItemDataRole.TextAlignmentRole: side | Qt.AlignmentFlag.AlignVCenter,
            LEVEL_ROLE: Level.BLOCK if rejected else told.level if told else None,
            NOTE_ROLE: self.noted(path),
        }
        if row.id in self._waiting:
            look[Qt.ItemDataRole.FontRole] = self._copied
            look[Qt.ItemDataRole.ForegroundRole] = "quiet"
        if rejected:
            look[Qt.ItemDataRole.ForegroundRole] = "danger"
            look[Qt.ItemDataRole.BackgroundRole] = "danger_pale"
        elif told and told.level is not Level.REMARK:
            look[Qt.ItemDataRole.BackgroundRole] = _GROUNDS[told.level]
        if (row.id, item.name) in self._hits:
            look[Qt.ItemDataRole.FontRole] = self._found
            look[Qt.ItemDataRole.BackgroundRole] = "warning_pale"
        return look

    def _short(self, answer: Answer, item: Item) -> str:
        names = answer if isinstance(answer, tuple) else ()
        return in_short(labels_of(names, item.choices), item.choices_from)

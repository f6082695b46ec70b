"""The sheet of keys (?): everything that can be done here, with its key, found by typing and done by Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from desktop_app.domain.finding import grade
from desktop_app.ui.commands import Command
from desktop_app.ui.design import colour
from desktop_app.ui.keys import KeyLine, everywhere_keys, grid_keys, question_keys
from desktop_app.ui.overlay import Overlay

_SIZE = QSize(680, 600)
_KEYS_WIDTH = 210
_NAME = Qt.ItemDataRole.UserRole


class KeySheet(Overlay):
    """Groups of lines: what is done, and by which key. An action can be done from here, too."""

    wanted = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__("key_sheet", window.tr("Phím tắt"), _SIZE, window)
        self.field.setPlaceholderText(self.tr("Lọc: gõ việc hoặc phím, không cần dấu (ví dụ: them dong, F5)"))
        self._groups: list[tuple[str, list[tuple[str, str, str]]]] = []
        self.lines = QTreeWidget(self)
        self.lines.setObjectName("key_lines")
        self.lines.setAccessibleName(self.tr("Các phím"))
        self.lines.setHeaderHidden(True)
        self.lines.setColumnCount(2)
        self.lines.setRootIsDecorated(False)
        self.lines.setIndentation(0)
        self.lines.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.lines.header().setStretchLastSection(False)
        self.lines.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.lines.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.lines.setColumnWidth(0, _KEYS_WIDTH)
        self.lines.itemDoubleClicked.connect(self.take)
        self.column.addWidget(self.lines, 1)
        self.column.addWidget(self.foot)
        self.foot.setText(self.tr("↑ ↓ chọn · Enter làm việc ấy · Esc đóng"))
        self.field.textChanged.connect(self._filter)

    def show_commands(self, commands: Sequence[Command], page: str) -> None:
        """Open with what can be done on ``page`` now."""
        own = [(each.keys, each.words, each.name) for each in commands if each.of_page]
        whole = [(each.keys, each.words, each.name) for each in commands if not each.of_page]
        self._groups = [
            (self.tr("Trang này: {0}").format(page), own),
            (self.tr("Cả cửa sổ"), [*whole, *_lines(everywhere_keys())]),
            (self.tr("Bảng nhiều dòng"), _lines(grid_keys())),
            (self.tr("Câu hỏi của biểu"), _lines(question_keys())),
        ]
        self.field.clear()
        self.appear()
        self._filter()

    def move_by(self, steps: int) -> None:
        """Go to another line."""
        lines = self._selectable()
        current = self.lines.currentItem()
        at = lines.index(current) + steps if current in lines else 0
        if lines:
            self._make_current(lines[min(max(at, 0), len(lines) - 1)])

    def take(self) -> None:
        """Do what the current line says, where it is an action."""
        current = self.lines.currentItem()
        name = str(current.data(0, _NAME) or "") if current is not None else ""
        if name:
            self.leave()
            self.wanted.emit(name)

    def _filter(self) -> None:
        query = self.field.text().strip()
        self.lines.clear()
        for title, lines in self._groups:
            kept = [line for line in lines if not query or _fits(query, title, line)]
            if not kept:
                continue
            head = QTreeWidgetItem([title])
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            head.setForeground(0, colour("quiet"))
            font = head.font(0)
            font.setBold(True)
            head.setFont(0, font)
            self.lines.addTopLevelItem(head)
            head.setFirstColumnSpanned(True)
            for line in kept:
                self.lines.addTopLevelItem(self._line(*line))
        self.lines.scrollToTop()
        self.move_by(0)

    def _line(self, keys: str, words: str, name: str) -> QTreeWidgetItem:
        made = QTreeWidgetItem([keys or self.tr("Tab đến nút"), words])
        made.setData(0, _NAME, name)
        made.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{words}: {made.text(0)}")
        made.setForeground(0, colour("accent_dark" if keys else "quiet"))
        font = made.font(0)
        font.setBold(bool(keys))
        made.setFont(0, font)
        made.setToolTip(1, words)
        return made

    def _selectable(self) -> list[QTreeWidgetItem]:
        items = [self.lines.topLevelItem(at) for at in range(self.lines.topLevelItemCount())]
        return [item for item in items if item is not None and item.flags() & Qt.ItemFlag.ItemIsEnabled]

    def _make_current(self, line: QTreeWidgetItem) -> None:
        self.lines.setCurrentItem(line)
        self.field.setAccessibleDescription(str(line.data(0, Qt.ItemDataRole.AccessibleTextRole)))


def _lines(keys: Sequence[KeyLine]) -> list[tuple[str, str, str]]:
    return [(each.shown, each.words, "") for each in keys]


def _fits(query: str, title: str, line: tuple[str, str, str]) -> bool:
    keys, words, _ = line
    return keys.casefold().startswith(query.casefold()) or grade(f"{words} {keys} {title}", query) is not None

"""The ledgers of this computer: the ones used lately, any other file, or a new one."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.ui.design import GAP, SPACE
from desktop_app.ui.dialogs import choose_files
from desktop_app.ui.english import said
from desktop_app.ui.first_day.step import Step
from desktop_app.ui.widgets import button, label

_LIST_HEIGHT = 190
_PATH = Qt.ItemDataRole.UserRole
_DIGITS = range(Qt.Key.Key_1, Qt.Key.Key_9 + 1)


class LedgersStep(Step):
    """A list to choose from by arrow or number; ``chosen`` brings the path."""

    chosen = Signal(object)
    new_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "ledgers",
            self.tr("Mở sổ"),
            self.tr("Mở sổ nào?"),
            self.tr("Gõ số, hoặc dùng mũi tên rồi Enter. Sổ dùng gần nhất ở trên cùng."),
            parent,
        )
        self.next_words = self.tr("Mở sổ")
        self._told = label("", "provisional", self)
        self._told.hide()
        self.list = QListWidget(self)
        self.list.setObjectName("ledgers")
        self.list.setAccessibleName(self.tr("Các sổ dùng gần đây"))
        self.list.setMinimumHeight(_LIST_HEIGHT)
        self.list.setMaximumHeight(2 * _LIST_HEIGHT)
        self.list.setSpacing(GAP // 2)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.installEventFilter(self)
        self.list.itemDoubleClicked.connect(self.done)
        self.restore = button(
            self.tr("Khôi phục từ bản sao lưu…"), "action_restore_ledger", self.restore_wanted.emit, "quiet"
        )
        doors = QHBoxLayout()
        doors.setSpacing(SPACE)
        self._file = button(self.tr("Chọn tệp khác…"), "action_choose_file", self._choose, "quiet")
        doors.addWidget(self._file)
        doors.addWidget(button(self.tr("Tạo sổ mới…"), "action_new_ledger", self.new_wanted.emit, "quiet"))
        doors.addWidget(self.restore)
        doors.addStretch(1)
        self.column.addWidget(self._told)
        self.column.addWidget(self.list, 100)
        self.column.addLayout(doors)
        self.column.addStretch(1)

    def show_ledgers(self, paths: Sequence[Path], opened: Path | None = None) -> None:
        """Show the ledgers; ``opened`` is the one that is open now."""
        self.list.clear()
        for number, path in enumerate(paths, start=1):
            item = QListWidgetItem(self._words(number, path, opened))
            item.setData(_PATH, str(path))
            self.list.addItem(item)
        self.list.setVisible(bool(paths))
        there = (row for row, path in enumerate(paths) if path != opened and path.exists())
        self.list.setCurrentRow(next(there, 0))

    @property
    def ledger(self) -> Path | None:
        """The ledger that is marked."""
        item = self.list.currentItem()
        return Path(str(item.data(_PATH))) if item is not None else None

    def tell(self, error: AppError | None) -> None:
        """Say why a ledger could not be opened."""
        self._told.setText(f"{said(error.message)} {said(error.advice)}".strip() if error else "")
        self._told.setVisible(error is not None)

    def enter(self) -> None:
        """Let the arrows walk the list; where it is empty, look for a file."""
        (self.list if self.list.count() else self._file).setFocus(Qt.FocusReason.OtherFocusReason)

    def is_sound(self) -> bool:
        """Say whether a ledger is marked."""
        return self.ledger is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Open a ledger by its number."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _DIGITS:
            row = event.key() - Qt.Key.Key_1
            if row < self.list.count():
                self.list.setCurrentRow(row)
                self.done.emit()
            return True
        return super().eventFilter(watched, event)

    def _words(self, number: int, path: Path, opened: Path | None) -> str:
        words = f"{number}   {path.stem}"
        if path == opened:
            words = self.tr("{0}   (đang mở)").format(words)
        elif not path.exists():
            words = self.tr("{0}   (không thấy tệp: USB chưa cắm?)").format(words)
        return f"{words}\n     {path.parent}"

    def _choose(self) -> None:
        for chosen in choose_files(self, self.tr("Mở sổ"), self.tr("Sổ (*.somamnon)"))[:1]:
            self.chosen.emit(Path(chosen))

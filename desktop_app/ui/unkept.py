"""What was typed and could not be written (disk full, stick pulled out): it stays on the page until it is kept."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop_app.domain.kinds import Rejected
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Path
from desktop_app.ui.design import SPACE, WIDE
from desktop_app.ui.widgets import button, label


class Unkept(QFrame):
    """A line on top of the page: how many answers are not in the ledger yet, and a button that tries them again."""

    again_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("unkept")
        self._texts: dict[Path, str] = {}
        self._words = label("", "unkept_words", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE, SPACE, SPACE, SPACE)
        row.setSpacing(WIDE)
        row.addWidget(self._words, 1)
        row.addWidget(button(self.tr("Lưu lại"), "action_keep_again", self.again_wanted.emit))
        self.hide()

    @property
    def texts(self) -> Mapping[Path, str]:
        """What is waiting, by its place."""
        return MappingProxyType(dict(self._texts))

    def add(self, path: Path, text: str) -> None:
        """Remember what could not be written."""
        self._texts[path] = text
        self._tell()

    def forget(self, path: Path) -> None:
        """Be done with a place: it has been kept."""
        self._texts.pop(path, None)
        self._tell()

    def shown(self, filled: Filled) -> Filled:
        """Return ``filled`` with what waits still standing in its fields, and a remark under each."""
        if not self._texts:
            return filled
        words = self.tr("Chưa lưu được. Nhấn Enter ở đây hoặc bấm “Lưu lại” để thử lại.")
        waiting = {
            path: Rejected(text, words)
            for path, text in self._texts.items()
            if not path.repeat or filled.record.row(path.repeat, path.row)
        }
        return replace(filled, rejected=MappingProxyType({**filled.rejected, **waiting}))

    def _tell(self) -> None:
        words = self.tr("⚠ {0} câu vừa gõ CHƯA được lưu vào sổ. Chữ đã gõ vẫn còn ở ô đó; đừng đóng cửa sổ.")
        self._words.setText(words.format(len(self._texts)))
        self.setVisible(bool(self._texts))


def waiting_in(window: QObject) -> bool:
    """Say whether anything in a window waits to be kept."""
    return any(each.texts for each in window.findChildren(Unkept))

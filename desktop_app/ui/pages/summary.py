"""What stands in the way, in one place on top of the page: each line leads to its question, in the same words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Path
from desktop_app.ui.design import GAP, SPACE, WIDE, scaled
from desktop_app.ui.english import said
from desktop_app.ui.widgets import label, tab_after

_MOST = 30
_ROW, _MOST_SHOWN = 24, 5


class ProblemLink(QPushButton):
    """One problem, as a link to its place."""

    followed = Signal(object)

    def __init__(self, path: Path, words: str, parent: QWidget) -> None:
        super().__init__(f"{words} ›", parent)
        self._path = path
        self.setProperty("role", "link")
        self.setAccessibleName(words)
        self.setAutoDefault(True)
        self.clicked.connect(self._follow)

    def _follow(self) -> None:
        self.followed.emit(self._path)


class ErrorSummary(QFrame):
    """A list of links; hidden when nothing blocks."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("summary")
        self.setAccessibleName(self.tr("Các chỗ cần xử lý"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = label("", "summary_title", self)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        # its links are what the keyboard goes to
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, SPACE, WIDE, SPACE)
        column.addWidget(self._title)
        column.addWidget(self._scroll)
        self.hide()

    def show_problems(self, filled: Filled) -> None:
        """List what blocks, in reading order."""
        found = [(path, verdict.message) for path, verdict in filled.rejected.items()]
        found += [(problem.path, problem.message) for problem in filled.judgement.blocking]
        links = [(path, f"{said(filled.where(path))}: {said(message)}") for path, message in found]
        self.setVisible(bool(links))
        self._title.setText(self.tr("Còn {0} chỗ phải xử lý trước khi chốt").format(len(links)))
        ground = QWidget()
        ground.setObjectName("links")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for number, (path, words) in enumerate(links[:_MOST]):
            link = ProblemLink(path, words, ground)
            link.setObjectName(f"problem_{number}")
            link.followed.connect(self.chosen)
            column.addWidget(link)
        column.addStretch(1)
        self._scroll.setWidget(ground)
        tab_after(self, ground.findChildren(ProblemLink))
        self._scroll.setFixedHeight(scaled(min(len(links), _MOST_SHOWN) * _ROW + GAP))

    def take_focus(self) -> None:
        """Put the keyboard here, so that it is read first."""
        if self.isVisible():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

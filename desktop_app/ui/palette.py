"""Search everything (Ctrl+K): type a few letters, choose with the arrows, Enter goes there."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop_app.domain.finding import Catalogue, Findable, Found
from desktop_app.ui.found_line import FoundLine
from desktop_app.ui.models.found_model import HIT_ROLE, FoundModel
from desktop_app.ui.overlay import Overlay

_SIZE = QSize(720, 520)
_EACH, _ALONE = 6, 40


class Palette(Overlay):
    """Shows what a catalogue finds; it is asked anew at every key, and never waits for the ledger."""

    chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__("palette", window.tr("Tìm mọi thứ"), _SIZE, window)
        self._catalogue = Catalogue(())
        self._ready = False
        words = self.tr("Tìm đơn vị, tên người, nhóm lớp, biểu mẫu, câu hỏi, việc… không cần dấu")
        self.field.setPlaceholderText(words)
        self.model = FoundModel(self)
        self.view = QListView(self)
        self.view.setObjectName("found")
        self.view.setAccessibleName(self.tr("Kết quả tìm"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(FoundLine(self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.clicked.connect(self._clicked)
        self.column.addWidget(self.view, 1)
        self.column.addWidget(self.foot)
        self.field.textChanged.connect(self._search)

    def ask(self, commands: Catalogue) -> None:
        """Open with what the window itself offers; the rest comes with ``show_catalogue``."""
        if not self.isVisible():
            self._ready = False
            self._catalogue = commands
            self.field.clear()
        self.appear()
        self._search()

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Search in everything from now on."""
        self._catalogue = catalogue
        self._ready = True
        self._search()

    def move_by(self, steps: int) -> None:
        """Go to another hit."""
        self._make_current(self.model.step(self.view.currentIndex().row(), steps))

    def take(self) -> None:
        """Go where the current hit leads."""
        hit = self.view.currentIndex().data(HIT_ROLE)
        if isinstance(hit, Findable):
            self.leave()
            self.chosen.emit(hit)

    def _search(self) -> None:
        query = self.field.text()
        found = self._catalogue.find(query, _EACH)
        if len(found) == 1:
            found = self._catalogue.find(query, _ALONE)
        if not query.strip():
            found = self._catalogue.beginning(_ALONE)
        self.model.show_found(found, query)
        self._make_current(self.model.step(-1, 0))
        self._tell(found, query)

    def _make_current(self, row: int) -> None:
        index = self.model.index(row) if row >= 0 else QModelIndex()
        self.view.setCurrentIndex(index)
        if index.isValid():
            # the heading above the first hit stays in sight
            self.view.scrollTo(self.model.index(max(row - 1, 0)))
            self.view.scrollTo(index)
        number, hits = self.model.place(row)
        told = self.tr("{0} trong {1}: {2}").format(number, hits, index.data(Qt.ItemDataRole.AccessibleTextRole))
        self.field.setAccessibleDescription(told if index.isValid() else self.tr("Không có kết quả"))

    def _tell(self, found: tuple[Found, ...], query: str) -> None:
        keys = self.tr("↑ ↓ chọn · Enter mở · Esc đóng")
        if not self._ready:
            self.foot.setText(self.tr("Đang đọc sổ… · {0}").format(keys))
        elif query.strip() and not found:
            words = self.tr("Không có gì khớp với “{0}”. Thử ít chữ hơn, hoặc bỏ bớt một từ. Esc đóng.")
            self.foot.setText(words.format(query.strip()))
        else:
            self.foot.setText(keys)

    def _clicked(self, index: QModelIndex) -> None:
        self.view.setCurrentIndex(index)
        self.take()

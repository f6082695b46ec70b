"""Taking in an edition of DOET's signed register: seen first, then taken."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.domain.keys import EditionTaken
from desktop_app.ui.dialogs import choose_files
from desktop_app.ui.english import said
from desktop_app.ui.first_day.step import Asked
from desktop_app.ui.panel import Panel
from desktop_app.ui.path_line import PathLine
from desktop_app.ui.widgets import button, label
from desktop_app.workflow.editions import Editions

_NAMED = 12


class EditionPanel(Panel):
    """Which number it is, what would change in this ledger's register, and then the taking."""

    def __init__(self, editions: Editions, parent: QWidget) -> None:
        super().__init__("take_edition", self.tr("Nhận danh mục có ký của Sở"), parent)
        self._editions = editions
        self.hint(
            self.tr("Danh mục có ký nói đơn vị nào có khóa nào và khóa nào đã thu hồi. Số chỉ lớn dần, không lùi lại.")
        )
        self._path = PathLine("field_edition_path", self.tr("Tệp danh mục"), self._choose, self)
        self._path.chosen.connect(self._look)
        self._path.edited.connect(self._forget)
        self.column.addWidget(Asked(self.tr("Tệp danh mục (.gdmn)"), self._path, "", self))
        self._words = label("", "question", self)
        self.column.addWidget(self._words)
        self._seeing = button(self.tr("Xem tệp"), "action_look_edition", self._look, "main")
        self._taking = button(self.tr("Nhận danh mục này"), "action_take_edition_now", self._take, "main")
        self.offer(self._seeing, self._taking)
        self._forget()

    def start(self) -> None:
        """Begin with the file."""
        self._path.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, near: QWidget, _shown: str) -> str:
        kinds = self.tr("Danh mục có ký (*.gdmn);;Mọi tệp (*)")
        return next(iter(choose_files(near, self.tr("Tệp danh mục"), kinds)), "")

    def _forget(self) -> None:
        self._words.hide()
        self._taking.hide()
        self._seeing.show()

    def _look(self) -> None:
        if not self._path.text:
            self._path.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        call = partial(self._editions.take, self._path.path, dry_run=True)
        self.work(call, self.tr("Đang xem danh mục…"), self._show)

    def _show(self, seen: EditionTaken) -> None:
        lines = [said(seen.explanation)] if not seen.new else [self.tr("Danh mục số {0}.").format(seen.serial)]
        if seen.new and not seen.changed:
            lines.append(self.tr("Không đơn vị nào trong sổ này đổi."))
        lines += [self.tr("Sẽ đổi: {0}").format(name) for name in seen.changed[:_NAMED]]
        more = len(seen.changed) - _NAMED
        lines += [self.tr("… và {0} đơn vị nữa").format(more)] if more > 0 else []
        lines += [self.tr("Chỉ có ở sổ này: {0}").format(name) for name in seen.local[:_NAMED]]
        self._words.setText("\n".join(lines))
        self._words.show()
        self._seeing.setVisible(not seen.new)
        self._taking.setVisible(seen.new)
        target: QWidget = self._taking if seen.new else self._path
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        self.work(partial(self._editions.take, self._path.path), self.tr("Đang nhận danh mục…"), self._taken)

    def _taken(self, taken: EditionTaken) -> None:
        self.said.emit(said(taken.explanation))
        self.closed.emit()
        self.changed.emit()

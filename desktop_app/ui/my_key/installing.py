"""Installing what DOET sent back: seen first, compared by phone the first time, and only then believed."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop_app.domain.keys import MyKey, Offered
from desktop_app.ui.design import SPACE
from desktop_app.ui.dialogs import choose_files
from desktop_app.ui.english import said
from desktop_app.ui.first_day.step import Asked
from desktop_app.ui.my_key.words import span_words
from desktop_app.ui.panel import Panel
from desktop_app.ui.path_line import PathLine
from desktop_app.ui.phrase_view import PhraseView
from desktop_app.ui.widgets import button, label
from desktop_app.workflow.trust import KeyWork


class InstallPanel(Panel):
    """Choose the file; read whose it is; the first time compare the issuer's digits by phone; install."""

    def __init__(self, keys: KeyWork, parent: QWidget) -> None:
        super().__init__("install", self.tr("Cài chứng thư Sở gửi về"), parent)
        self._keys = keys
        self._offered: Offered | None = None
        self._path = PathLine("field_enrolment_path", self.tr("Tệp Sở gửi về"), self._choose, self)
        self._path.chosen.connect(self._look)
        self._path.edited.connect(self._forget)
        self.column.addWidget(Asked(self.tr("Tệp Sở gửi về (.gdmn)"), self._path, "", self))
        self._found = QWidget(self)
        self._column = QVBoxLayout(self._found)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self._facts = label("", "question", self._found)
        self._refusal = label("", "trouble", self._found)
        self._refusal.setAccessibleName(self.tr("Vì sao không cài được"))
        self._call = label("", "question", self._found)
        self._phrase = PhraseView(self._found)
        self._same = QCheckBox("", self._found)
        self._same.setObjectName("field_compared")
        self._same.toggled.connect(self._show_ready)
        for each in (self._facts, self._refusal, self._call, self._phrase, self._same):
            self._column.addWidget(each)
        self.column.addWidget(self._found)
        self._seeing = button(self.tr("Xem tệp"), "action_look_enrolment", self._look, "main")
        self._install = button(self.tr("Cài chứng thư"), "action_install_enrolment", self._do_install, "main")
        self._forgetting = button(self.tr("Bỏ nơi cấp cũ"), "action_forget_issuer", self._forget_issuer)
        self.offer(self._seeing, self._install, self._forgetting)
        self._forget()

    def start(self) -> None:
        """Begin with the file."""
        self._path.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, near: QWidget, _shown: str) -> str:
        kinds = self.tr("Chứng thư của Sở (*.gdmn *.pem);;Mọi tệp (*)")
        return next(iter(choose_files(near, self.tr("Tệp Sở gửi về"), kinds)), "")

    def _forget(self) -> None:
        """Another file is meant now: what was seen of the one before does not count."""
        self._offered = None
        self._same.setChecked(False)
        self._found.hide()
        self._show_ready()

    def _look(self) -> None:
        if not self._path.text:
            self._path.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.work(partial(self._keys.look_at_enrolment, self._path.path), self.tr("Đang xem tệp…"), self._show)

    def _show(self, offered: Offered) -> None:
        self._offered = offered
        lines = (
            self.tr("Cấp cho: {0} (mã {1})").format(offered.name, offered.unit),
            self.tr("Hiệu lực: {0}").format(span_words(offered.valid_from, offered.valid_to)),
            self.tr("Nơi cấp: {0}").format(offered.issuer),
        )
        more = (self.tr("Kèm danh mục có ký số {0}").format(offered.edition),) if offered.edition else ()
        self._facts.setText("\n".join((*lines, *more)))
        self._refusal.setText(f"✖ {said(offered.refusal)}")
        self._refusal.setVisible(bool(offered.refusal))
        if offered.differs:
            words = self.tr(
                "Chỉ bỏ nơi cấp cũ khi đã gọi Sở theo số điện thoại biết từ trước, và Sở nói đã đổi khóa cấp."
            )
            ticked = self.tr("Tôi đã gọi cho Sở: Sở đã đổi khóa cấp")
        else:
            words = self.tr(
                "Lần đầu cài: gọi Sở theo số điện thoại biết từ trước, nhờ đọc dãy số của nơi cấp, "
                "so từng nhóm với dãy dưới đây."
            )
            ticked = self.tr("Tôi đã gọi cho Sở và dãy số giống nhau")
        compares = not offered.pinned and not offered.refusal
        self._call.setText(words)
        self._same.setText(ticked)
        self._same.setAccessibleName(ticked)
        self._phrase.show_phrase(offered.issuer_phrase)
        for each in (self._call, self._same):
            each.setVisible(compares or offered.differs)
        self._phrase.setVisible(compares)
        self._found.show()
        self._show_ready()
        target: QWidget = self._install
        if compares or offered.differs:
            target = self._same
        elif offered.refusal:
            target = self._path
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_ready(self) -> None:
        seen = self._offered
        good = seen is not None and not seen.refusal
        self._seeing.setVisible(seen is None)
        self._install.setVisible(good)
        self._install.setEnabled(seen is not None and (seen.pinned or self._same.isChecked()))
        self._forgetting.setVisible(seen is not None and seen.differs)
        self._forgetting.setEnabled(self._same.isChecked())

    def _ended(self) -> None:
        super()._ended()
        self._show_ready()

    def _do_install(self) -> None:
        seen = self._offered
        if seen is None or seen.refusal or not (seen.pinned or self._same.isChecked()):
            return
        call = partial(self._keys.install_from, self._path.path, confirmed=self._same.isChecked())
        self.work(call, self.tr("Đang cài chứng thư…"), self._installed)

    def _installed(self, _mine: MyKey) -> None:
        self.said.emit(self.tr("Đã cài chứng thư. Từ giờ gói ký bằng khóa này được Sở tin."))
        self.closed.emit()
        self.changed.emit()

    def _forget_issuer(self) -> None:
        if self._offered is not None and self._offered.differs and self._same.isChecked():
            self.work(self._keys.forget_issuer, self.tr("Đang bỏ nơi cấp cũ…"), self._let_go)

    def _let_go(self) -> None:
        self._same.setChecked(False)
        self._look()

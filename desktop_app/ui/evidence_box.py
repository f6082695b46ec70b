"""The small box that asks which bản chốt is meant, by its mã đối chiếu, and in which form its evidence is wanted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.domain.snapshot import Snapshot
from desktop_app.ui.design import PAGE, SPACE, WIDE
from desktop_app.ui.english import said
from desktop_app.ui.widgets import button, label, set_state
from desktop_app.workflow.office import Office

_WIDTH = 520


class EvidenceBox(QDialog):
    """Says which bản chốt by ``wanted`` (a snapshot, and the ending of the file; empty for a folder)."""

    wanted = Signal(object, str)

    def __init__(self, office: Office, code: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("evidence_box")
        self.setWindowTitle(self.tr("Xuất bằng chứng"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._office = office
        self._found: tuple[Snapshot, ...] = ()
        words = label(self.tr("Mã đối chiếu của bản chốt (8 ký tự, in trên phiếu và biên nhận)"), "question", self)
        self._code = QLineEdit(self)
        self._code.setObjectName("field_evidence_code")
        self._code.setAccessibleName(self.tr("Mã đối chiếu của bản chốt"))
        words.setBuddy(self._code)
        self._which = QComboBox(self)
        self._which.setObjectName("field_evidence_which")
        self._which.setAccessibleName(self.tr("Bản chốt nào trong các bản cùng mã"))
        self._about = label("", "hint", self)
        self._about.setObjectName("evidence_about")
        hint = self.tr(
            "Gồm gói có ký nguyên vẹn, chứng thư, biên nhận, nhật ký và cách tự kiểm. Có số liệu: giữ như giữ sổ."
        )
        self._folder = button(self.tr("Ghi thành thư mục…"), "action_evidence_folder", self._want_folder, "main")
        self._zip = button(self.tr("Ghi thành tệp ZIP…"), "action_evidence_zip", self._want_zip)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addStretch(1)
        row.addWidget(button(self.tr("Thôi"), "action_evidence_cancel", self.reject))
        row.addWidget(self._zip)
        row.addWidget(self._folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE, WIDE, PAGE, WIDE)
        column.setSpacing(SPACE)
        for each in (words, self._code, self._which, self._about, label(hint, "hint", self)):
            column.addWidget(each)
        column.addSpacing(SPACE)
        column.addLayout(row)
        self._folder.setDefault(True)
        self._code.textChanged.connect(self._look)
        self._which.currentIndexChanged.connect(self._settle)
        self._code.setText(code)
        self._look(code)

    def _look(self, code: str) -> None:
        """Show which bản chốt the code means, as soon as it is whole."""
        try:
            self._found = self._office.evidence.find(code)
            trouble = ""
        except AppError as error:
            self._found = ()
            trouble = "" if len(code.strip()) < 8 else f"✖ {said(error.message)} {said(error.advice)}"  # noqa: PLR2004 - a whole code
        self._which.clear()
        for each in self._found:
            self._which.addItem(self._title(each))
        self._which.setVisible(len(self._found) > 1)
        self._code.setAccessibleDescription(trouble)
        set_state(self._code, "trouble", bool(trouble))
        self._about.setText(trouble)
        self._settle()

    def _settle(self) -> None:
        for each in (self._folder, self._zip):
            each.setEnabled(bool(self._found))
        if len(self._found) == 1:
            self._about.setText(self._title(self._found[0]))
        self._about.setVisible(bool(self._about.text()))

    def _title(self, snapshot: Snapshot) -> str:
        key = snapshot.key
        try:
            title = self._office.form(key.form_id).title
        except KeyError:
            title = key.form_id
        words = self.tr("{0}, {1}, kỳ {2}, lần {3}")
        return words.format(snapshot.unit_name, said(title), key.period, snapshot.revision)

    def _want_folder(self) -> None:
        self._want("")

    def _want_zip(self) -> None:
        self._want(".zip")

    def _want(self, ending: str) -> None:
        at = max(self._which.currentIndex(), 0)
        if at < len(self._found):
            self.wanted.emit(self._found[at], ending)
            self.accept()

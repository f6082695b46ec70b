"""What will be made, to read once more; and the short road to made-up data."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.ui.design import SPACE, WIDE
from desktop_app.ui.first_day.step import Asked, Radios, Step, line
from desktop_app.ui.widgets import button, card, label
from desktop_app.workflow.first_day import NewOffice


class ReviewStep(Step):
    """Each answer on a line, with the way back to it."""

    edit_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "review",
            self.tr("Xem lại"),
            self.tr("Đúng cả chưa?"),
            self.tr("Tạo xong, chương trình mở danh sách việc của đơn vị."),
            parent,
        )
        self.next_words = self.tr("Tạo sổ")
        frame, column = card(self)
        self._lines = QGridLayout()
        self._lines.setHorizontalSpacing(WIDE)
        self._lines.setVerticalSpacing(SPACE)
        self._lines.setColumnStretch(1, 1)
        column.addLayout(self._lines)
        self.column.addWidget(frame)
        self.trouble = label("", "trouble", self)
        self.trouble.setAccessibleName(self.tr("Vì sao chưa tạo được sổ"))
        self.trouble.hide()
        self.column.addWidget(self.trouble)
        self.column.addStretch(1)

    def show_wanted(self, wanted: NewOffice, commune: Unit | None) -> None:
        """Show what will be made; ``commune`` is where an institution lies."""
        self.tell("")
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for row, (step, words, value) in enumerate(self._answers(wanted, commune)):
            name = label(words, "hint", self)
            name.setWordWrap(False)
            self._lines.addWidget(name, row, 0)
            told = label(value, "question", self)
            self._lines.addWidget(told, row, 1)
            edit = button(self.tr("Sửa"), f"action_edit_{step}", self._edit, "link", self.tr("Sửa: {0}").format(words))
            self._lines.addWidget(edit, row, 2)

    def tell(self, trouble: str) -> None:
        """Say why nothing was made."""
        self.trouble.setText(f"✖ {trouble}" if trouble else "")
        self.trouble.setVisible(bool(trouble))

    def _answers(self, wanted: NewOffice, commune: Unit | None) -> Sequence[tuple[str, str, str]]:
        unit = wanted.unit
        lines = [("who", self.tr("Đơn vị"), self.tr("{0} · mã {1}").format(unit.full_name, unit.code))]
        if unit.kind is UnitKind.COMMUNE:
            lines = [("commune", *lines[0][1:])]
        if unit.kind is UnitKind.INSTITUTION and commune is not None:
            owner = f"{unit.ownership[0].upper()}{unit.ownership[1:]}"
            lines = [
                ("institution", *lines[0][1:]),
                ("commune", self.tr("Ở xã, phường"), commune.full_name),
                ("institution_owner", self.tr("Sở hữu"), owner),
            ]
        locked = self.tr("Có mật khẩu") if wanted.passphrase else self.tr("Không có mật khẩu: ai mở máy cũng ký được")
        use = self.tr("Tập huấn") if wanted.practice else self.tr("Số liệu thật")
        return (
            *lines,
            ("person", self.tr("Người nhập"), wanted.person),
            ("key", self.tr("Khóa ký"), locked),
            ("place", self.tr("Dùng để"), use),
            ("place_file", self.tr("Tệp sổ"), str(wanted.ledger)),
        )

    def _edit(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.edit_wanted.emit(sender.objectName().removeprefix("action_edit_").partition("_")[0])


class SampleStep(Step):
    """Made-up data of one commune and three institutions, to look around in."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            "sample",
            self.tr("Xem thử"),
            self.tr("Xem thử với số liệu mẫu"),
            self.tr("Một phường hoặc xã và ba cơ sở bịa ra, đã điền đủ. Sửa, xóa thoải mái; không gửi đi đâu cả."),
            parent,
        )
        self.next_words = self.tr("Xem thử")
        self._kind = Radios(
            "field_sample_kind",
            self.tr("Xem với vai"),
            (
                (UnitKind.INSTITUTION.value, self.tr("Cơ sở giáo dục mầm non"), ""),
                (UnitKind.COMMUNE.value, self.tr("Xã, phường"), ""),
                (UnitKind.PROVINCE.value, self.tr("Sở Giáo dục và Đào tạo"), ""),
            ),
            self,
        )
        self._path = line("field_sample_folder", self.tr("Thư mục"), "", self)
        self._path.setText(str(folder))
        self._asked = Asked(
            self.tr("Thư mục để sổ mẫu"), self._path, self.tr("Không cần nữa thì xóa cả thư mục này."), self
        )
        self.column.addWidget(Asked(self.tr("Xem với vai"), self._kind, "", self))
        self.column.addWidget(self._asked)
        self.column.addStretch(1)

    @property
    def kind(self) -> UnitKind:
        """Through whose eyes to look."""
        return UnitKind(self._kind.answer)

    @property
    def folder(self) -> Path:
        """Where the made-up ledgers will lie."""
        return Path(self._path.text().strip()).expanduser()

    def enter(self) -> None:
        """Begin with the role."""
        self._kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_sound(self) -> bool:
        """Say whether a folder is named."""
        sound = self.folder.is_absolute()
        self.tell("" if sound else self.tr("Gõ cả đường dẫn của thư mục."))
        return sound

    def tell(self, trouble: str) -> None:
        """Say why nothing was made."""
        self._asked.tell(trouble)

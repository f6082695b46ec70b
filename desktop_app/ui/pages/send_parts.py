"""The pieces of the page Gửi: what will be sent and for whom, where to, and what has been sent before."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout, QWidget

from desktop_app.domain.sending import Outgoing, SentLine
from desktop_app.domain.snapshot import Snapshot
from desktop_app.domain.stick import Volume
from desktop_app.domain.vietnamese import show_date, show_number, show_time
from desktop_app.ui.design import GAP, SPACE, WIDE
from desktop_app.ui.english import said
from desktop_app.ui.widgets import label, set_state

_MEGABYTE = 2**20
_NAMED = 4


class OutgoingCard(QFrame):
    """What would be sent now: recipient, forms with their mã đối chiếu, packages carried along, and who can open it."""

    def __init__(self, title_of: Callable[[Snapshot], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._title_of = title_of
        self._title = label(self.tr("Đang xem có gì để gửi…"), "section_title", self)
        self._inside = label("", "outgoing", self)
        self._protection = label("", "protection", self)
        self._protection.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, SPACE + GAP, WIDE, SPACE + GAP)
        column.setSpacing(SPACE)
        for each in (self._title, self._inside, self._protection):
            column.addWidget(each)

    def show_outgoing(self, outgoing: Outgoing) -> None:
        """Show what would be sent."""
        self._title.setText(self.tr("Sẽ gửi cho {0}").format(outgoing.recipient.name))
        lines = [self._told(each) for each in outgoing.snapshots]
        if outgoing.wrapped:
            names = ", ".join(outgoing.wrapped[:_NAMED]) + ("…" if len(outgoing.wrapped) > _NAMED else "")
            words = self.tr("{0} gói của cơ sở, giữ nguyên chữ ký từng cơ sở: {1}")
            lines.append(words.format(len(outgoing.wrapped), names))
        self._inside.setText("\n".join(lines) or said(outgoing.refusal))
        self._inside.setAccessibleName(self.tr("Sẽ gửi: {0}").format("; ".join(lines) or said(outgoing.refusal)))
        names = self.tr(" và ").join(said(each) for each in outgoing.protection.names)
        words = self.tr("Mã hóa: chỉ {0} mở được. USB có mất cũng không ai đọc được.").format(names)
        self._protection.setText(words if names else said(outgoing.protection.remark))
        set_state(self._protection, "level", "good" if names else "warning")
        self._protection.setVisible(not outgoing.refusal)

    def _told(self, snapshot: Snapshot) -> str:
        words = self.tr("{0}, lần {1}, mã đối chiếu {2}")
        return words.format(self._title_of(snapshot), snapshot.revision, snapshot.check_code)


class StickChoice(QWidget):
    """The sticks that are plugged in, as choices; the keyboard stays where it is while they come and go."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sticks")
        self._group = QButtonGroup(self)
        self._buttons: dict[Path, QRadioButton] = {}
        self._volumes: dict[Path, Volume] = {}
        self._none = label(self.tr("Chưa thấy USB nào. Cắm USB vào là hiện ở đây."), "hint", self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._column.addWidget(self._none)
        self._group.idClicked.connect(self._tell)

    @property
    def volume(self) -> Volume | None:
        """The stick that is chosen."""
        return next((self._volumes[root] for root, each in self._buttons.items() if each.isChecked()), None)

    def show_volumes(self, volumes: Sequence[Volume]) -> None:
        """Offer these sticks; the first one that can be written is chosen where none is."""
        before = self.volume
        self._volumes = {each.root: each for each in volumes}
        for root in set(self._buttons) - set(self._volumes):
            gone = self._buttons.pop(root)
            self._group.removeButton(gone)
            gone.deleteLater()
        for number, each in enumerate(volumes):
            self._button(number, each)
        self._none.setVisible(not volumes)
        if self.volume is None:
            self._preselect()
        if self.volume != before:
            self.chosen.emit(self.volume)

    def leave_all(self) -> None:
        """Choose none: the clerk has named another folder."""
        self._group.setExclusive(False)
        for each in self._buttons.values():
            each.setChecked(False)
        self._group.setExclusive(True)

    def _button(self, number: int, volume: Volume) -> None:
        made = self._buttons.get(volume.root)
        if made is None:
            made = self._buttons[volume.root] = QRadioButton(self)
            self._group.addButton(made)
            self._column.insertWidget(number, made)
        made.setObjectName(f"choice_stick_{number + 1}")
        free = show_number(volume.free // _MEGABYTE)
        room = self.tr("khóa ghi") if volume.read_only else self.tr("còn trống {0} MB").format(free)
        made.setText(self.tr("USB {0}  ·  {1}").format(volume.name, room))
        made.setAccessibleName(made.text())
        made.setToolTip(str(volume.root))
        made.setEnabled(not volume.read_only)

    def _preselect(self) -> None:
        first = next((each for each in self._buttons.values() if each.isEnabled()), None)
        if first is not None:
            first.setChecked(True)

    def _tell(self) -> None:
        self.chosen.emit(self.volume)


class SentList(QFrame):
    """What has been sent this period, small: when, into which file, and whether it has been received."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._title = label(self.tr("Đã gửi kỳ này"), "card_title", self)
        self._lines = label("", "card_line", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, SPACE, WIDE, SPACE)
        column.setSpacing(GAP)
        column.addWidget(self._title)
        column.addWidget(self._lines)
        self._lines.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hide()

    def show_sent(self, sent: Sequence[SentLine]) -> None:
        """Show these lines; hidden where there are none."""
        text = "\n".join(self._told(each) for each in sent)
        self._lines.setText(text)
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(text)
        self.setVisible(bool(sent))

    def _told(self, line: SentLine) -> str:
        answer, file = line.answer, line.file or self.tr("(tệp)")
        if answer is None:
            words = self.tr("chưa có biên nhận")
        elif answer.outcome.is_refusal:
            words = self.tr("⚠ {0} không nhận: {1}").format(answer.office, said(answer.explanation))
        else:
            words = self.tr("✓ {0} đã nhận ngày {1} (biên nhận)").format(answer.office, show_date(answer.received))
        return f"{show_time(line.moment)}  ·  {file}  ·  {words}"

"""Calm lines on top of a page: that last year can be copied, and in whose stead one fills."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop_app.domain.period import Period
from desktop_app.domain.task import Carriable
from desktop_app.domain.unit import Unit
from desktop_app.ui.design import SPACE, WIDE
from desktop_app.ui.english import said
from desktop_app.ui.widgets import button, label


class CarryBanner(QFrame):
    """Offers to copy last year's stable answers, and says what is copied and what is not."""

    wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("carry")
        self._words = label("", "carry_words", self)
        self._copy = button("", "action_carry", self._want)
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE, SPACE, SPACE, SPACE)
        row.setSpacing(WIDE)
        row.addWidget(self._words, 1)
        row.addWidget(self._copy)
        self.hide()

    def show_carriable(self, carriable: Carriable, before: Period) -> None:
        """Offer what can be copied from the period before; be gone when there is nothing."""
        self.setVisible(bool(carriable))
        counted = [self.tr("{0} câu").format(carriable.answers)] if carriable.answers else []
        counted += [self.tr("{0} dòng").format(carriable.rows)] if carriable.rows else []
        self._copy.setText(self.tr("Chép từ năm trước ({0})").format(", ".join(counted)))
        self._copy.setAccessibleName(self._copy.text())
        words = self.tr(
            "Chép từ bản chốt {0} những điều ít đổi, để xác nhận lại. Số lượng không chép, chỉ hiện bên cạnh để so."
        )
        self._words.setText(words.format(said(before.title)))

    def _want(self) -> None:
        self.wanted.emit()


def stead_banner(desk: Unit, unit: Unit, parent: QWidget) -> QLabel:
    """Return the line that says who fills in whose stead; hidden where a unit fills for itself."""
    made = label("", "instead", parent)
    show_stead(made, desk, unit)
    return made


def show_stead(banner: QLabel, desk: Unit, unit: Unit) -> None:
    """Say in the banner that ``desk`` fills in the stead of ``unit``."""
    banner.setText(said(f"{desk.full_name} điền thay {unit.full_name}"))
    banner.setVisible(desk.code != unit.code)

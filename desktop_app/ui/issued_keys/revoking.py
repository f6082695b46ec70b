"""Revoking a key: why, from which day, and what that means for what was signed before."""

from datetime import date, datetime, time
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.domain.edition import IssuedKey, Reason
from desktop_app.domain.errors import AppError
from desktop_app.domain.vietnamese import show_date
from desktop_app.ui.first_day.step import Asked, Radios, line
from desktop_app.ui.my_key.words import span_words
from desktop_app.ui.panel import Panel
from desktop_app.ui.register.lines import read_day
from desktop_app.ui.widgets import button, label
from desktop_app.workflow.issuing import Issuing

_AT_ONCE = frozenset({Reason.LOST, Reason.COMPROMISED})


class RevokePanel(Panel):
    """Never taken back, so everything is said before; the keyboard stands at the reason."""

    def __init__(self, issuing: Issuing, name: str, key: IssuedKey, now: datetime, parent: QWidget) -> None:
        super().__init__("revoke", self.tr("Thu hồi khóa của {0}").format(name), parent)
        self._issuing = issuing
        self._key = key
        self._now = now
        words = self.tr("Vân tay bắt đầu bằng {0}; hiệu lực {1}. Đơn vị báo mất thì so vân tay họ đọc với dòng này.")
        self.hint(words.format(key.fingerprint[:16], span_words(key.valid_from, key.valid_to)))
        self._reasons = Radios(
            "field_revoke_reason",
            self.tr("Vì sao thu hồi"),
            (
                (Reason.LOST.value, self.tr("Mất khóa"), self.tr("Máy hoặc USB mất, chưa thấy ai dùng khóa.")),
                (
                    Reason.COMPROMISED.value,
                    self.tr("Lộ khóa"),
                    self.tr("Người khác có khóa hoặc mật khẩu: không tin cả gói ghi ngày ký trước đó mà Sở chưa nhận."),
                ),
                (
                    Reason.REPLACED.value,
                    self.tr("Thay khóa mới"),
                    self.tr("Đơn vị đã có khóa khác, khóa này thôi dùng."),
                ),
                (Reason.CLOSED.value, self.tr("Đơn vị ngừng hoạt động"), ""),
            ),
            self,
        )
        self.column.addWidget(Asked(self.tr("Vì sao thu hồi"), self._reasons, "", self))
        self._day = line("field_revoke_day", self.tr("Từ ngày"), self.tr("ngày/tháng/năm"), self)
        self._day.setText(show_date(now))
        self._asked_day = Asked(
            self.tr("Từ ngày"), self._day, self.tr("Mất từ hôm trước thì ghi ngày mất, không phải ngày báo."), self
        )
        self.column.addWidget(self._asked_day)
        self._means = label("", "question", self)
        self.column.addWidget(self._means)
        self.hint(
            self.tr("Thu hồi rồi không rút lại được. Nơi khác biết khi nhận danh mục có ký: hãy xuất ngay sau đó.")
        )
        self.offer(button(self.tr("Thu hồi khóa này"), "action_revoke_now", self._revoke, "main"))
        self._reasons.chosen.connect(self._show_meaning)
        self._day.textChanged.connect(self._show_meaning)
        self._show_meaning()

    def start(self) -> None:
        """Begin with the reason."""
        self._reasons.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _reason(self) -> Reason:
        return Reason(self._reasons.answer)

    def _from(self) -> datetime:
        """Return the moment from which the key counts no more; raises ``AppError`` for a day that is none."""
        day: date | None = read_day(self._day.text())
        if day is None:
            raise AppError(self.tr("Chưa có ngày."), self.tr("Ghi ngày/tháng/năm, ví dụ 05/10/2026."))
        if day > self._now.date():
            raise AppError(self.tr("Ngày này chưa tới."), self.tr("Thu hồi từ hôm nay hoặc một ngày trước đó."))
        if day == self._now.date() and self._reason not in _AT_ONCE:
            # what it signed this morning was signed rightly
            return self._now
        return datetime.combine(day, time(), self._now.tzinfo)

    def _show_meaning(self) -> None:
        try:
            begins = self._from()
        except AppError:
            self._means.clear()
            return
        shown = show_date(begins)
        if self._reason is Reason.COMPROMISED:
            words = self.tr("Sẽ từ chối mọi gói ký bằng khóa này, trừ gói Sở đã nhận trước lúc thu hồi.")
        else:
            words = self.tr("Sẽ từ chối gói ký từ {0}; gói ký trước đó vẫn nhận, kèm lưu ý.")
        self._means.setText(words.format(shown))

    def _revoke(self) -> None:
        if not self._asked_day.holds(self._from):
            self._day.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        call = partial(self._issuing.revoke, self._key.fingerprint, self._reason, self._from())
        self.work(call, self.tr("Đang thu hồi…"), self._done)

    def _done(self, key: IssuedKey) -> None:
        words = self.tr("Đã thu hồi khóa của {0}. Xuất danh mục có ký mới để mọi nơi biết.")
        self.said.emit(words.format(key.name))
        self.closed.emit()
        self.changed.emit()

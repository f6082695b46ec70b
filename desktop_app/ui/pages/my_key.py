"""Khóa của tôi: how the key of this office stands, what that means, and the one thing to do next."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.keys import KeyState, MyKey, NextStep
from desktop_app.ui.background import Job
from desktop_app.ui.design import GAP, WIDE, scaled
from desktop_app.ui.english import said
from desktop_app.ui.my_key.full import FullPanel
from desktop_app.ui.my_key.installing import InstallPanel
from desktop_app.ui.my_key.losing import LostPanel
from desktop_app.ui.my_key.making import MakePanel, PassphrasePanel, RenewPanel
from desktop_app.ui.my_key.requesting import RequestPanel
from desktop_app.ui.my_key.taking import EditionPanel
from desktop_app.ui.my_key.words import badge_of, facts, phrase_words, step_words
from desktop_app.ui.pages.page import Page
from desktop_app.ui.panel import Panel, PanelHolder, pass_on
from desktop_app.ui.phrase_view import PhraseView
from desktop_app.ui.status import Status
from desktop_app.ui.widgets import button, card, label
from desktop_app.workflow.office import Office, keys_folder
from desktop_app.workflow.trust import KeyWork

_ROOM_FOR_BOTH = 900
_WITHOUT_KEY = frozenset({KeyState.NONE, KeyState.LOST})


class MyKeyPage(Page):
    """One badge, one explanation, one main button; what is done opens as a panel under them."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__("page_my_key", "Khóa của tôi", parent)
        self._office = office
        self._folder = str(keys_folder(office.upkeep.ledger))
        self._mine: MyKey | None = None
        # the newest look counts, whichever ends last
        self._looks = 0
        self._ground = QWidget(self)
        self._ground.setObjectName("scroll_ground")
        self._badge = Status(self._ground)
        self._state = label("", "key_state", self._ground)
        self._advice = label("", "question", self._ground)
        self._next = button(self.tr("Bước tiếp theo"), "action_key_step", self._take_step, "main")
        self._holder = PanelHolder(self._ground)
        self._phrase = PhraseView(self._ground)
        self._phrase_title = label("", "card_title", self._ground)
        self._phrase_hint = label("", "hint", self._ground)
        self._phrase_card, self._facts_card = QFrame(), QFrame()
        self._facts = QGridLayout()
        self._arrange()
        self._add_actions()
        pass_on(self._holder, self)
        self._holder.changed.connect(self._look_again)
        self._holder.moved.connect(self._make_room)

    def enter(self) -> None:
        """Look how the key stands, off the window's thread."""
        unit = self._office.unit
        self.show_subtitle(self.tr("{0}, mã {1}").format(unit.full_name, unit.code))
        self._look(go_on=False)

    def show_key(self, mine: MyKey) -> None:
        """Show a state, with its explanation and its step."""
        self._mine = mine
        self._badge.show_state(badge_of(mine.state), said(f"{mine.state.words[0].upper()}{mine.state.words[1:]}"))
        self._state.setText(said(mine.explanation))
        self._advice.setText(said(mine.advice))
        self._advice.setVisible(bool(mine.advice))
        words = step_words(mine)
        self._next.setText(words)
        self._next.setAccessibleName(words.removesuffix("…"))
        self._next.setAccessibleDescription(f"{said(mine.explanation)} {said(mine.advice)}".strip())
        self._show_phrase(mine)
        self._show_facts(mine)
        self._show_actions(mine)
        self._show_step()

    def _look(self, *, go_on: bool) -> None:
        """Look off the window's thread; ``go_on`` with what follows, where the clerk has just done something."""
        self._looks += 1
        job = Job(partial(_looked, self._office.keys, self._looks, go_on))
        job.done.connect(self._seen)
        job.failed.connect(self.failed)
        job.start()

    def _look_again(self) -> None:
        self._look(go_on=True)

    def _seen(self, seen: tuple[int, bool, MyKey]) -> None:
        number, go_on, mine = seen
        if number != self._looks:
            return
        self.show_key(mine)
        if self._holder.panel is not None or not self.isVisible():
            return
        if go_on and mine.step is NextStep.REQUEST:
            # making and asking are one piece of work
            self._open_request()
            return
        # after a request the digits are what the clerk needs next
        self._take_focus(digits=go_on)

    def _make_room(self) -> None:
        self._show_step()
        if self._holder.panel is None and self.isVisible():
            self._take_focus(digits=False)

    def _take_focus(self, *, digits: bool) -> None:
        shown = bool(self._phrase.phrase)
        target: QWidget = self._phrase if shown and (digits or self._next.isHidden()) else self._next
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        column = QVBoxLayout(self._ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        column.addWidget(self._state_card())
        column.addWidget(self._holder)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(WIDE)
        self._phrase_card = self._make_phrase_card()
        self._facts_card = self._make_facts_card()
        self._both.addWidget(self._phrase_card, 4, Qt.AlignmentFlag.AlignTop)
        self._both.addWidget(self._facts_card, 5, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._both)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._ground)
        self.column.addWidget(scroll, 1)

    def _state_card(self) -> QFrame:
        frame, column = card(self._ground)
        head = QHBoxLayout()
        head.addWidget(self._badge)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self._state)
        column.addWidget(self._advice)
        column.addWidget(self._next, 0, Qt.AlignmentFlag.AlignLeft)
        honest = self.tr(
            "Khóa phần mềm chứng tỏ ai gửi và gói không bị sửa trong hệ thống này; không thay chữ ký số theo pháp luật."
        )
        column.addWidget(label(honest, "hint", frame))
        return frame

    def _make_phrase_card(self) -> QFrame:
        frame, column = card(self._ground)
        column.addWidget(self._phrase_title)
        column.addWidget(self._phrase)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Chép dãy số"), "action_copy_phrase", self._copy))
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._phrase_hint)
        return frame

    def _make_facts_card(self) -> QFrame:
        frame, column = card(self._ground)
        frame.setObjectName("card")
        column.addWidget(label(self.tr("Về khóa này"), "card_title", frame))
        self._facts.setHorizontalSpacing(WIDE)
        self._facts.setVerticalSpacing(GAP + 2)
        self._facts.setColumnStretch(1, 1)
        column.addLayout(self._facts)
        return frame

    def _add_actions(self) -> None:
        self._actions = {
            name: self.add_action(name, words, "", slot)
            for name, words, slot in (
                ("action_key_request", self.tr("Ghi yêu cầu cấp chứng thư…"), self._open_request),
                ("action_key_install", self.tr("Cài tệp Sở gửi về…"), self._open_install),
                ("action_key_renew", self.tr("Gia hạn khóa…"), self._open_renew),
                ("action_take_edition", self.tr("Nhận danh mục có ký của Sở…"), self._open_edition),
                ("action_change_passphrase", self.tr("Đổi mật khẩu của khóa…"), self._open_passphrase),
                ("action_lock_key", self.tr("Khóa lại ngay"), self._lock),
                ("action_show_full", self.tr("Xem vân tay đầy đủ…"), self._open_full),
                ("action_report_lost", self.tr("Báo mất khóa…"), self._open_lost),
            )
        }

    def _show_actions(self, mine: MyKey) -> None:
        has_key = mine.state not in _WITHOUT_KEY
        can = {
            "action_key_request": mine.state in {KeyState.MADE, KeyState.REQUESTED, KeyState.RENEWING},
            "action_key_install": has_key,
            "action_key_renew": mine.state in {KeyState.INSTALLED, KeyState.EXPIRING, KeyState.EXPIRED},
            "action_take_edition": bool(mine.issuer) and not mine.is_issuer,
            "action_change_passphrase": has_key,
            "action_lock_key": mine.has_passphrase and not mine.locked,
            "action_show_full": has_key,
            "action_report_lost": has_key,
        }
        for name, allowed in can.items():
            self._actions[name].setEnabled(allowed and not (self._office.read_only and name != "action_show_full"))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the facts beside the digits where there is room, and under them where there is not."""
        super().resizeEvent(event)
        beside = self.width() >= scaled(_ROOM_FOR_BOTH)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._both.direction() != direction:
            self._both.setDirection(direction)

    def _show_step(self) -> None:
        """Have one main button in sight: that of the panel while one is open."""
        useful = self._mine is not None and bool(step_words(self._mine))
        working = self._holder.panel is not None
        self._next.setVisible(useful and not working and not self._office.read_only)
        # the digits of two keys in sight would be one too many
        self._phrase_card.setVisible(bool(self._phrase.phrase) and not working)

    def _show_phrase(self, mine: MyKey) -> None:
        phrase, title, hint = phrase_words(mine)
        self._phrase.show_phrase(phrase)
        self._phrase_title.setText(title)
        self._phrase_hint.setText(hint)

    def _show_facts(self, mine: MyKey) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        lines = facts(mine, self._folder)
        for row, (name, words) in enumerate(lines):
            called = label(name, "hint", self._facts_card)
            called.setWordWrap(False)
            self._facts.addWidget(called, row, 0, Qt.AlignmentFlag.AlignTop)
            value = label(said(words), "question", self._facts_card)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._facts.addWidget(value, row, 1)
        self._facts_card.setAccessibleName(self.tr("Về khóa này"))
        self._facts_card.setAccessibleDescription("\n".join(f"{name}: {said(words)}" for name, words in lines))

    def _take_step(self) -> None:
        if self._mine is None:
            return
        {
            NextStep.MAKE: self._open_make,
            NextStep.REQUEST: self._open_request,
            NextStep.INSTALL: self._open_install,
            NextStep.RENEW: self._open_renew,
            NextStep.CALL: self._open_lost,
            NextStep.NOTHING: self._open_edition,
        }[self._mine.step]()

    def _open_make(self) -> None:
        self._open(MakePanel(self._office.keys, self._holder))

    def _open_request(self) -> None:
        if self._mine is not None:
            self._open(RequestPanel(self._office.keys, self._mine, self._holder))

    def _open_install(self) -> None:
        self._open(InstallPanel(self._office.keys, self._holder))

    def _open_renew(self) -> None:
        if self._mine is not None:
            has = self._mine.has_passphrase
            self._open(RenewPanel(self._office.keys, self._holder, has_passphrase=has))

    def _open_edition(self) -> None:
        self._open(EditionPanel(self._office.editions, self._holder))

    def _open_passphrase(self) -> None:
        if self._mine is not None:
            has = self._mine.has_passphrase
            self._open(PassphrasePanel(self._office.keys, self._holder, has_passphrase=has))

    def _open_lost(self) -> None:
        if self._mine is not None:
            self._open(LostPanel(self._office.keys, self._mine, self._holder))

    def _open_full(self) -> None:
        if self._mine is not None:
            self._open(FullPanel(self._mine, self._holder))

    def _open(self, panel: Panel) -> None:
        self._holder.open(panel)

    def _lock(self) -> None:
        self._office.keys.lock()
        self.said.emit(self.tr("Đã khóa lại. Lần ký sau máy hỏi mật khẩu."))
        self._look_again()

    def _copy(self) -> None:
        self._phrase.copy()
        self.said.emit(self.tr("Đã chép dãy số."))


def _looked(keys: KeyWork, number: int, go_on: bool) -> tuple[int, bool, MyKey]:  # noqa: FBT001 - handed through
    return number, go_on, keys.mine()

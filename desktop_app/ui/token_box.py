"""The box in which somebody signs with a USB token: library, token, certificate, PIN; all of it by the keyboard.

The PIN is handed on once, and wiped from the box at that moment. What takes long runs apart from the window.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.errors import AppError
from desktop_app.domain.tokens import Choice, PinState, Plugged, TokenCertificate, TokenLibrary
from desktop_app.settings import SettingsFile
from desktop_app.ui.background import Job
from desktop_app.ui.design import PAGE, SPACE, WIDE
from desktop_app.ui.dialogs import choose_files
from desktop_app.ui.english import said
from desktop_app.ui.secret_line import SecretLine
from desktop_app.ui.sizes import fix_width
from desktop_app.ui.widgets import button, label, set_state, tab_after
from desktop_app.workflow.tokens import Tokens

_FIELD_WIDTH = 400
_Work: TypeAlias = Callable[[Choice, str], object]
_Seen: TypeAlias = tuple[Path, tuple[Plugged, ...]]


class TokenBox(QDialog):
    """Accepted once the work is done; ``signed`` carries what it returned."""

    signed = Signal(object)

    def __init__(self, tokens: Tokens, settings: SettingsFile, words: str, work: _Work, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("token_box")
        self.setWindowTitle(self.tr("Ký số bằng USB token"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tokens = tokens
        self._settings = settings
        self._work = work
        self._asked = 0
        self._busy = False
        self._plugged: tuple[Plugged, ...] = ()
        self.library = _list("field_token_library", self.tr("Thư viện của token"), self)
        self.token = _list("field_token", self.tr("USB token"), self)
        self.certificate = _list("field_token_certificate", self.tr("Chứng thư"), self)
        self.pin = SecretLine("field_token_pin", self.tr("PIN của token"), self)
        self.last_try = QCheckBox(self.tr("Tôi chắc PIN này đúng: dùng lần thử cuối cùng"), self)
        self.last_try.setObjectName("field_token_last_try")
        self.last_try.setAccessibleName(self.last_try.text())
        self._details = label("", "hint", self)
        self._state = label("", "remark", self)
        self._told = label("", "remark", self)
        self._told.setAccessibleName(self.tr("Tình hình ký"))
        self._find_again = button(self.tr("Tìm lại"), "action_token_again", self._look_again)
        self._other = button(self.tr("Tệp khác…"), "action_token_library", self._choose_library)
        self.sign = button(self.tr("Ký"), "action_token_sign", self._sign, "main")
        self._arrange(words)
        self.library.currentIndexChanged.connect(self._look_again)
        self.token.currentIndexChanged.connect(self._show_certificates)
        self.certificate.currentIndexChanged.connect(self._show_details)
        self.pin.edited.connect(self._settle)
        self.last_try.toggled.connect(self._settle)
        self._find_libraries()

    def _arrange(self, words: str) -> None:
        lines = QGridLayout()
        lines.setHorizontalSpacing(WIDE)
        lines.setVerticalSpacing(SPACE)
        buttons = (self._other, self._find_again, None, None)
        names = (self.tr("Thư viện"), self.tr("USB token"), self.tr("Chứng thư"), self.tr("PIN"))
        fields = (self.library, self.token, self.certificate, self.pin)
        for row, (name, field, beside) in enumerate(zip(names, fields, buttons, strict=True)):
            told = label(name, "question", self)
            told.setWordWrap(False)
            told.setBuddy(field)
            fix_width(field, _FIELD_WIDTH)
            # the details of a certificate stand under it
            at = row if field is not self.pin else row + 1
            lines.addWidget(told, at, 0)
            lines.addWidget(field, at, 1)
            if beside is not None:
                lines.addWidget(beside, at, 2)
        lines.addWidget(self._details, 3, 1, 1, 2)
        lines.addWidget(label(self.tr("Chỉ thử một lần và không ghi lại ở đâu."), "hint", self), 5, 1, 1, 2)
        row_of_buttons = QHBoxLayout()
        row_of_buttons.setSpacing(SPACE)
        row_of_buttons.addStretch(1)
        cancel = button(self.tr("Thôi"), "action_token_cancel", self.reject)
        row_of_buttons.addWidget(cancel)
        self.sign.setDefault(True)
        row_of_buttons.addWidget(self.sign)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE, WIDE, PAGE, WIDE)
        column.setSpacing(SPACE)
        column.addWidget(label(words, "section_title", self))
        column.addLayout(lines)
        for each in (self._state, self.last_try, self._told):
            column.addWidget(each)
            each.hide()
        column.addSpacing(SPACE)
        column.addLayout(row_of_buttons)
        following = (self._other, self.token, self._find_again, self.certificate, self.pin.line)
        tab_after(self.library, following)
        tab_after(self.last_try, (cancel, self.sign))

    def _find_libraries(self) -> None:
        self._begin(self.tr("Đang tìm thư viện của token…"))
        job = Job(partial(self._tokens.libraries, self._settings.read().token_library))
        job.done.connect(self._show_libraries)
        job.failed.connect(self._fail)
        job.start()

    def _show_libraries(self, libraries: tuple[TokenLibrary, ...]) -> None:
        if self.library.currentData() is not None:
            # somebody has named one in the meantime
            return
        self._end()
        with QSignalBlocker(self.library):
            for each in libraries:
                self.library.addItem(f"{each.name}: {each.path}", each.path)
        if libraries:
            self._look([each.path for each in libraries])
            return
        self._tell(self.tr("Máy này chưa cài thư viện token quen biết nào. Bấm “Tệp khác…” để chỉ tệp .dll hoặc .so."))
        self._other.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_library(self) -> None:
        chosen = choose_files(self, self.tr("Thư viện PKCS#11 của token"), self.tr("Thư viện (*.dll *.so);;Tệp (*)"))
        if chosen:
            self.take_library(Path(chosen[0]))

    def take_library(self, path: Path) -> None:
        """Use a library that is not among those offered."""
        at = self.library.findData(path)
        if at < 0:
            with QSignalBlocker(self.library):
                self.library.insertItem(0, f"{path.name}: {path}", path)
            at = 0
        if at == self.library.currentIndex():
            self._look_again()
        else:
            self.library.setCurrentIndex(at)

    def _look_again(self) -> None:
        library = self.library.currentData()
        if library is None:
            self._find_libraries()
        else:
            self._look([library])

    def _look(self, libraries: list[Path]) -> None:
        """Look through libraries until one sees a token."""
        self._asked += 1
        self._show_plugged(())
        self._begin(self.tr("Đang tìm token…"))
        job = Job(partial(_numbered, self._asked, partial(self._tokens.first_plugged, libraries)))
        job.done.connect(self._take_plugged)
        job.start()

    def _take_plugged(self, answer: tuple[int, _Seen | AppError]) -> None:
        number, seen = answer
        if number != self._asked:
            return
        if isinstance(seen, AppError):
            self._fail(seen)
            return
        self._end()
        library, plugged = seen
        with QSignalBlocker(self.library):
            self.library.setCurrentIndex(self.library.findData(library))
        self._settings.change(token_library=str(library))
        self._show_plugged(plugged)
        target = self.pin if len(plugged) == 1 else self.token
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_plugged(self, plugged: tuple[Plugged, ...]) -> None:
        self._plugged = plugged
        with QSignalBlocker(self.token):
            self.token.clear()
            for each in plugged:
                self.token.addItem(f"{each.token.label} ({each.token.manufacturer})", each.token.serial)
        self._show_certificates()

    def _show_certificates(self) -> None:
        with QSignalBlocker(self.certificate):
            self.certificate.clear()
            chosen = self._chosen_token
            for each in chosen.certificates if chosen else ():
                self.certificate.addItem(f"{each.holder} ({each.key})", each)
        self._show_details()

    def _show_details(self) -> None:
        certificate, token = self._chosen_certificate, self._chosen_token
        if certificate is not None:
            words = self.tr("{0}. Nơi cấp: {1}. Đến ngày {2}.\nSố {3}")
            owner = certificate.organisation or certificate.holder
            last = f"{certificate.valid_to:%d/%m/%Y}"
            words = words.format(owner, certificate.issuer, last, certificate.serial)
            if certificate.unfit:
                words += "\n" + self.tr("✖ Không ký được: chứng thư {0}.").format(said(certificate.unfit))
            self._details.setText(words)
        else:
            self._details.setText(self.tr("Token này chưa có chứng thư nào.") if token else "")
        self._show_state(token.token.pin if token else PinState.READY)

    def _show_state(self, pin: PinState) -> None:
        words = {
            PinState.LOW: self.tr("Token còn ít lần thử PIN. Xem lại Caps Lock và bộ gõ trước khi nhập."),
            PinState.FINAL: self.tr("Token chỉ còn một lần thử PIN cuối; sai nữa là khóa."),
            PinState.LOCKED: self.tr("Token đã khóa. Liên hệ nơi cấp token để mở khóa."),
            PinState.UNSET: self.tr("Token chưa đặt PIN. Đặt bằng phần mềm của nơi cấp token."),
        }.get(pin, "")
        self._state.setText(f"⚠ {words}" if words else "")
        set_state(self._state, "level", "explain" if pin is PinState.LOW else "block")
        self._state.setVisible(bool(words))
        self.last_try.setChecked(False)
        self.last_try.setVisible(pin is PinState.FINAL)
        self.adjustSize()
        self._settle()

    @property
    def _chosen_token(self) -> Plugged | None:
        at = self.token.currentIndex()
        return self._plugged[at] if 0 <= at < len(self._plugged) else None

    @property
    def _chosen_certificate(self) -> TokenCertificate | None:
        chosen = self.certificate.currentData()
        return chosen if isinstance(chosen, TokenCertificate) else None

    def _settle(self) -> None:
        token, certificate = self._chosen_token, self._chosen_certificate
        pin = token.token.pin if token else PinState.LOCKED
        able = pin not in (PinState.LOCKED, PinState.UNSET) and (pin is not PinState.FINAL or self.last_try.isChecked())
        fit = certificate is not None and not certificate.unfit
        self.sign.setEnabled(able and fit and bool(self.pin.line.text()) and not self._busy)

    def _sign(self) -> None:
        token, certificate = self._chosen_token, self._chosen_certificate
        if token is None or certificate is None or not self.sign.isEnabled():
            return
        last_try = self.last_try.isChecked()
        choice = Choice(self.library.currentData(), token.token.serial, certificate.fingerprint, last_try=last_try)
        job = Job(partial(self._work, choice, self.pin.line.text()))
        self.pin.line.clear()
        self._begin(self.tr("Đang ký…"))
        job.done.connect(self._done)
        job.failed.connect(self._fail_to_sign)
        job.start()

    def _done(self, made: object) -> None:
        self._end()
        self.signed.emit(made)
        self.accept()

    def _fail_to_sign(self, error: AppError) -> None:
        """Say what is wrong, and look what the token tells of the tries that are left; no PIN is given again."""
        self._fail(error)
        library = self.library.currentData()
        job = Job(partial(self._tokens.plugged, library))
        job.done.connect(self._renew)
        job.start()

    def _renew(self, plugged: tuple[Plugged, ...]) -> None:
        before, chosen = self._chosen_token, self._chosen_certificate
        self._show_plugged(plugged)
        if before is not None:
            self.token.setCurrentIndex(max(self.token.findData(before.token.serial), 0))
        if chosen is not None:
            for at in range(self.certificate.count()):
                if self.certificate.itemData(at) == chosen:
                    self.certificate.setCurrentIndex(at)
        self.pin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self, words: str) -> None:
        self._busy = True
        set_state(self._told, "level", "remark")
        self._told.setText(words)
        self._told.show()
        self._settle()

    def _end(self) -> None:
        self._busy = False
        self._tell("")
        self._settle()

    def _fail(self, error: AppError) -> None:
        self._end()
        self._tell(f"✖ {said(error.message)} {said(error.advice)}".strip())

    def _tell(self, trouble: str) -> None:
        set_state(self._told, "level", "block")
        self._told.setText(trouble)
        self._told.setVisible(bool(trouble))
        self.adjustSize()
        self.pin.line.setAccessibleDescription(trouble)


def _list(name: str, words: str, parent: QWidget) -> QComboBox:
    made = QComboBox(parent)
    made.setObjectName(name)
    made.setAccessibleName(words)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return made


def _numbered(number: int, call: Callable[[], _Seen]) -> tuple[int, _Seen | AppError]:
    """Return what a look has found, or its trouble, with its number: only the last one asked for is shown."""
    try:
        return number, call()
    except AppError as error:
        return number, error

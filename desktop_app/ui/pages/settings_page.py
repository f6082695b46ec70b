"""Settings of this computer: theme, size of text, language, when to lock. What is chosen is worn at once and kept."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop_app.settings import SettingsFile
from desktop_app.ui.design import SPACE, WIDE, look_in_force
from desktop_app.ui.pages.page import Page
from desktop_app.ui.sizes import fix_width
from desktop_app.ui.status import Status
from desktop_app.ui.widgets import card, label

_FIELD_WIDTH = 260


class SettingsPage(Page):
    """How the program looks on this computer, with an example that shows it."""

    def __init__(self, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__("page_settings", "Cài đặt", parent)
        self._settings = settings
        self.show_subtitle(self.tr("Riêng cho máy này, không thuộc về sổ nào. Chọn là có hiệu lực và được nhớ ngay."))
        kept = settings.read()
        themes = (
            (self.tr("Theo hệ thống"), "system"),
            (self.tr("Nền sáng"), "light"),
            (self.tr("Nền tối"), "dark"),
        )
        scales = (
            (self.tr("Bình thường (100 %)"), 100),
            (self.tr("Lớn hơn (110 %)"), 110),
            (self.tr("Lớn (125 %)"), 125),
            (self.tr("Rất lớn (150 %)"), 150),
        )
        # the names of languages are written in themselves, so that whoever looks for one finds it
        languages = (("Tiếng Việt", "vi"), ("English", "en"))
        self.theme = _choice("field_theme", self.tr("Màu nền"), themes, kept.theme)
        self.scale = _choice("field_scale", self.tr("Cỡ chữ"), scales, kept.scale)
        self.language = _choice("field_language", self.tr("Ngôn ngữ"), languages, kept.language)
        times = ((self.tr("Sau {0} phút").format(each), each) for each in (5, 10, 15, 30, 60))
        waits = (*times, (self.tr("Không tự khóa"), 0))
        self.lock = _choice("field_lock_minutes", self.tr("Tự khóa cửa sổ"), waits, kept.lock_minutes)
        copies = ((self.tr("Khóa lại"), True), (self.tr("Để như thường"), False))
        self.copies = _choice("field_encrypt_copies", self.tr("Bản sao ra USB"), copies, kept.encrypt_copies)
        self.theme.currentIndexChanged.connect(self._wear)
        self.scale.currentIndexChanged.connect(self._wear)
        self.language.currentIndexChanged.connect(self._keep_language)
        self.lock.currentIndexChanged.connect(self._keep_lock)
        self.copies.currentIndexChanged.connect(self._keep_copies)
        self._arrange()

    def enter(self) -> None:
        """Put the keyboard at the first choice."""
        self.theme.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        ground = QWidget(self)
        ground.setObjectName("scroll_ground")
        column = QVBoxLayout(ground)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        column.addWidget(self._choices(ground))
        column.addWidget(self._example(ground))
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(ground)
        self.column.addWidget(scroll, 1)

    def _choices(self, parent: QWidget) -> QFrame:
        frame, column = card(parent)
        lines = QGridLayout()
        lines.setHorizontalSpacing(WIDE)
        lines.setVerticalSpacing(SPACE)
        lines.setColumnStretch(2, 1)
        hints = (
            self.tr("Nền tối dịu mắt khi làm buổi tối; in và kết xuất vẫn nền trắng."),
            self.tr("Cộng thêm vào mức phóng của hệ điều hành."),
            self.tr("Tên biểu mẫu, câu hỏi và bản in luôn là tiếng Việt."),
            self.tr("Khi không ai gõ phím, động chuột; mở lại bằng mật khẩu của khóa ký. Ctrl+L khóa ngay. ")
            + self.tr("Khóa ký không có mật khẩu thì cửa sổ không khóa."),
            self.tr(
                "Mất USB cũng không ai đọc được. Mở lại bằng mật khẩu của khóa ký; chưa có mật khẩu thì không khóa."
            ),
        )
        fields = (self.theme, self.scale, self.language, self.lock, self.copies)
        for row, (field, hint) in enumerate(zip(fields, hints, strict=True)):
            words = label(field.accessibleName(), "question", frame)
            words.setWordWrap(False)
            words.setBuddy(field)
            field.setAccessibleDescription(hint)
            lines.addWidget(words, row, 0)
            lines.addWidget(field, row, 1)
            lines.addWidget(label(hint, "hint", frame), row, 2)
        column.addLayout(lines)
        return frame

    def _example(self, parent: QWidget) -> QFrame:
        """Return a piece of a form as it looks now; nothing in it does anything, and the keyboard passes it by."""
        frame, column = card(parent)
        frame.setAccessibleName(self.tr("Ví dụ"))
        column.addWidget(label(self.tr("Ví dụ"), "section_title", frame))
        column.addWidget(label(self.tr("Số trẻ em gái của lớp Mẫu giáo 5 tuổi A"), "question", frame))
        typed = QLineEdit("14", frame)
        typed.setObjectName("field_sample")
        typed.setReadOnly(True)
        typed.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        typed.setAccessibleName(self.tr("Ô trả lời mẫu"))
        fix_width(typed, _FIELD_WIDTH)
        column.addWidget(typed)
        column.addWidget(label(self.tr("Lời dẫn và điều luật hiện khi bàn phím ở ô này."), "hint", frame))
        states = QHBoxLayout()
        states.setSpacing(SPACE)
        for state, words in (
            ("todo", self.tr("Chưa làm")),
            ("doing", self.tr("Đang làm")),
            ("done", self.tr("Xong")),
            ("trouble", self.tr("Có vấn đề")),
        ):
            shown = Status(frame)
            shown.show_state(state, words)
            states.addWidget(shown)
        states.addStretch(1)
        column.addLayout(states)
        return frame

    def _wear(self) -> None:
        kept = self._settings.change(theme=self.theme.currentData(), scale=self.scale.currentData())
        look = look_in_force()
        if look is not None:
            look.wear(kept.theme, kept.scale)

    def _keep_lock(self) -> None:
        self._settings.change(lock_minutes=self.lock.currentData())

    def _keep_copies(self) -> None:
        self._settings.change(encrypt_copies=self.copies.currentData())

    def _keep_language(self) -> None:
        self._settings.change(language=self.language.currentData())
        self.said.emit(self.tr("Đã nhớ. Ngôn ngữ đổi khi mở lại chương trình."))


def _choice(name: str, words: str, choices: Sequence[tuple[str, object]], kept: object) -> QComboBox:
    made = QComboBox()
    made.setObjectName(name)
    made.setAccessibleName(words)
    for title, value in choices:
        made.addItem(title, value)
    made.setCurrentIndex(max(made.findData(kept), 0))
    fix_width(made, _FIELD_WIDTH)
    return made

"""A line for a passphrase, with an eye that shows what has been typed."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from desktop_app.ui.design import GAP, colour

_EYE = 20
_SHARP = 3


class SecretLine(QWidget):
    """Hides what is typed; the eye beside it shows it, by mouse or keyboard."""

    edited = Signal()

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setObjectName(name)
        self.line.setAccessibleName(words)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.textEdited.connect(self.edited)
        self._eye = QToolButton(self)
        self._eye.setObjectName(f"action_show_{name.removeprefix('field_')}")
        self._eye.setCheckable(True)
        self._eye.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._eye.setIconSize(QSize(_EYE, _EYE))
        self._eye.setProperty("role", "marks")
        self._eye.toggled.connect(self._show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(self.line, 1)
        row.addWidget(self._eye)
        self.setFocusProxy(self.line)
        self._show(shown=False)

    def _show(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        words = self.tr("Che mật khẩu") if shown else self.tr("Hiện mật khẩu")
        self._eye.setToolTip(words)
        self._eye.setAccessibleName(words)
        self._eye.setIcon(_eye(struck=shown))


def _eye(*, struck: bool) -> QIcon:
    """Return an open eye, or one that is struck out."""
    picture = QPixmap(_EYE * _SHARP, _EYE * _SHARP)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_SHARP, _SHARP)
    painter.setPen(QPen(colour("quiet"), 1.6))
    lids = QPainterPath()
    lids.moveTo(2, 10)
    lids.quadTo(10, 1, 18, 10)
    lids.quadTo(10, 19, 2, 10)
    painter.drawPath(lids)
    painter.drawEllipse(QRectF(7.2, 7.2, 5.6, 5.6))
    if struck:
        painter.drawLine(4, 17, 16, 3)
    painter.end()
    return QIcon(picture)

"""Opening a ledger at which somebody else may be sitting, or which lies where nothing can be written."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.domain.errors import LedgerUnwritable
from desktop_app.domain.holder import LedgerHeld
from desktop_app.ui.english import said
from desktop_app.workflow.office import Office, Surroundings


def open_alone(path: Path, around: Surroundings, parent: QWidget | None = None) -> Office:
    """Open the ledger for this window alone; raises ``LedgerHeld`` when the clerk turns away.

    Where somebody else has it open, the clerk is told who, and may look, try again, or leave it. Where it cannot be
    written, it opens for looking. Raises ``AppError`` for anything else.
    """
    while True:
        try:
            return Office.open(path, around, alone=True)
        except LedgerUnwritable:
            return Office.open(path, around, read_only=True)
        except LedgerHeld as held:
            answer = _ask(held, parent)
            if answer == "look":
                return Office.open(path, around, read_only=True)
            if answer == "close":
                raise


def _ask(held: LedgerHeld, parent: QWidget | None) -> str:
    box = QMessageBox(QMessageBox.Icon.Information, _tr("Sổ đang được mở"), said(held.message), parent=parent)
    box.setObjectName("held")
    box.setInformativeText(_tr("Có thể mở để xem ngay bây giờ. Muốn sửa thì nhờ người đó đóng sổ, rồi bấm “Thử lại”."))
    answers = {
        "look": box.addButton(_tr("Mở để xem"), QMessageBox.ButtonRole.AcceptRole),
        "again": box.addButton(_tr("Thử lại"), QMessageBox.ButtonRole.ActionRole),
        "close": box.addButton(_tr("Đóng"), QMessageBox.ButtonRole.RejectRole),
    }
    for name, made in answers.items():
        made.setObjectName(f"action_held_{name}")
        made.setAccessibleName(made.text())
    box.setDefaultButton(answers["look"])
    box.setEscapeButton(answers["close"])
    box.exec()
    return next((name for name, made in answers.items() if made is box.clickedButton()), "close")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Door", text)

"""A ledger that cannot be opened: the clerk is shown the ways back, in one box, before any window."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from desktop_app.domain.errors import AppError
from desktop_app.ui.pages.upkeep_words import moment_words, rescue_words
from desktop_app.workflow.office import Surroundings
from desktop_app.workflow.rescue import new_name, rescue
from desktop_app.workflow.restoring import copies_of, is_whole, restore_alone, was_ledger


def help_open(ledger: Path, error: AppError, around: Surroundings) -> Path | None:
    """Offer to restore the newest copy or to rescue the data; return the ledger to open then, or nothing.

    Nothing is offered where the file is whole (busy, of another unit, of a newer program), not there at all, or was
    never a ledger.
    """
    if not ledger.is_file() or is_whole(ledger):
        return None
    copies = copies_of(ledger)
    if not copies and not was_ledger(ledger):
        return None
    box = _box(error.message, _tr("Dữ liệu chưa mất: hãy chọn cách lấy lại. Tệp hỏng luôn được giữ nguyên."))
    back = None
    if copies:
        words = _tr("Khôi phục từ bản sao lưu {0}").format(moment_words(copies[0].made))
        back = box.addButton(words, QMessageBox.ButtonRole.AcceptRole)
        back.setObjectName("damaged_restore")
    save = box.addButton(_tr("Cứu dữ liệu vào sổ mới"), QMessageBox.ButtonRole.ActionRole)
    save.setObjectName("damaged_rescue")
    other = box.addButton(_tr("Chọn sổ khác"), QMessageBox.ButtonRole.RejectRole)
    other.setObjectName("damaged_other")
    box.exec()
    try:
        if back is not None and box.clickedButton() is back:
            restore_alone(copies[0], ledger, around.holder(), around.now())
            return ledger
        if box.clickedButton() is save:
            return _rescue(ledger, around)
    except AppError as trouble:
        told = _box(trouble.message, trouble.advice)
        told.addButton(_tr("Đóng"), QMessageBox.ButtonRole.AcceptRole)
        told.exec()
    return None


def _rescue(ledger: Path, around: Surroundings) -> Path:
    now = around.now()
    new = new_name(ledger, now.date())
    done = rescue(ledger, new, around.the_book(), around.places.units, now)
    told = _box(_tr("Sổ mới: {0}").format(new.name), rescue_words(done))
    told.addButton(_tr("Mở sổ mới"), QMessageBox.ButtonRole.AcceptRole)
    told.exec()
    return new


def _box(words: str, more: str) -> QMessageBox:
    box = QMessageBox(QMessageBox.Icon.Warning, "Sổ Mầm Non", words)
    box.setObjectName("damaged")
    box.setInformativeText(more)
    return box


def _tr(text: str) -> str:
    return QCoreApplication.translate("Damaged", text)

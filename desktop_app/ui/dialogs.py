"""The few boxes there are: choosing files, and the one for our own bugs."""

import platform
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from desktop_app import __version__

_LABELS = {
    QFileDialog.DialogLabel.LookIn: "Ở thư mục:",
    QFileDialog.DialogLabel.FileName: "Tên tệp:",
    QFileDialog.DialogLabel.FileType: "Loại tệp:",
    QFileDialog.DialogLabel.Reject: "Thôi",
}


def choose_save(parent: QWidget, title: str, suggested: str, kinds: str) -> str:
    """Ask where to write a file; empty when the clerk changes their mind."""
    dialog = _dialog(parent, title, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, "Ghi")
    dialog.selectFile(suggested)
    return _answer(dialog)[0]


def choose_files(parent: QWidget, title: str, kinds: str) -> list[str]:
    """Ask for files to read; none when the clerk changes their mind."""
    dialog = _dialog(parent, title, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, "Chọn")
    return [path for path in _answer(dialog) if path]


def _dialog(parent: QWidget, title: str, kinds: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setNameFilters(kinds.split(";;"))
    for place, words in _LABELS.items():
        dialog.setLabelText(place, words)
    return dialog


def _answer(dialog: QFileDialog) -> list[str]:
    return dialog.selectedFiles() if dialog.exec() else [""]


class CrashBox:
    """Tells the clerk of a bug of ours: the ledger is safe, and here is the report (without personal data)."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._showing = False

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Serve as ``sys.excepthook``."""
        report = self._write(kind, error, trace)
        if self._showing or QApplication.instance() is None:
            return
        self._showing = True
        box = QMessageBox()
        box.setObjectName("crash")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(_tr("Chương trình gặp lỗi"))
        box.setText(_tr("Việc vừa làm không xong vì lỗi của chương trình. Các câu trả lời đã lưu vẫn còn nguyên."))
        box.setInformativeText(_tr("Có thể làm tiếp. Gửi tệp này cho Sở để được sửa:\n{0}").format(report))
        box.addButton(_tr("Làm tiếp"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()
        self._showing = False

    def _write(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> Path:
        path = self._folder / f"loi_{datetime.now(UTC):%Y%m%d-%H%M%S}.txt"
        # places in the program only: the error's own words may hold what somebody typed
        frames = traceback.format_list(traceback.extract_tb(trace))
        lines = [f"Sổ Mầm Non {__version__}, Python {platform.python_version()}, {platform.platform()}\n", *frames]
        lines.append(f"{kind.__module__}.{kind.__qualname__}\n")
        del error
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_text("".join(lines), encoding="utf-8")
        except OSError:
            # the report is a courtesy; the box is what matters
            return Path()
        return path


def _tr(text: str) -> str:
    return QCoreApplication.translate("CrashBox", text)

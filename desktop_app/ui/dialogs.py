"""The boxes for choosing files."""

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.ui.english import said

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
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, said("Ghi"))
    dialog.selectFile(suggested)
    return _answer(dialog)[0]


def choose_files(parent: QWidget, title: str, kinds: str) -> list[str]:
    """Ask for files to read; none when the clerk changes their mind."""
    dialog = _dialog(parent, title, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, said("Chọn"))
    return [path for path in _answer(dialog) if path]


def choose_folder(parent: QWidget, title: str, shown: str) -> str:
    """Ask for a folder, beginning at the one that is ``shown``; empty when the clerk changes their mind."""
    dialog = _dialog(parent, title, "")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.setLabelText(QFileDialog.DialogLabel.Accept, said("Chọn"))
    dialog.setDirectory(shown)
    return _answer(dialog)[0]


def _dialog(parent: QWidget, title: str, kinds: str) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setNameFilters(kinds.split(";;"))
    for place, words in _LABELS.items():
        dialog.setLabelText(place, said(words))
    return dialog


def _answer(dialog: QFileDialog) -> list[str]:
    return dialog.selectedFiles() if dialog.exec() else [""]

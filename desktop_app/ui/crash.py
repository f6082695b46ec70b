"""Where our own bugs land: the clerk is told once, the ledger is looked at, and a bare report is kept."""

import faulthandler
import os
import platform
import sys
import traceback
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop_app import __version__
from desktop_app.domain.canonical import digest

_HARD = "dung-"
_OUTSIDE = "site-packages"
_PROGRAM = Path(__file__).resolve().parents[1]
_MOST_CAUSES = 5


class CrashBox:
    """Serves as ``sys.excepthook``; the same bug a hundred times is one box and one report that counts.

    ``is_whole`` looks at the open ledger and says whether it is whole; without it nothing is said about that.
    """

    def __init__(self, folder: Path, is_whole: Callable[[], bool | None] = lambda: None) -> None:
        self._folder = folder
        self.is_whole = is_whole
        self._counts: dict[str, int] = {}
        self._reports: dict[str, Path] = {}
        self._showing = False

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Tell of one bug."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        said = "".join(_lines(error, trace))
        self._counts[said] = self._counts.get(said, 0) + 1
        report = self._write(said)
        if self._counts[said] > 1 or self._showing or QApplication.instance() is None:
            return
        self._showing = True
        try:
            self._tell(said, report)
        finally:
            self._showing = False

    def _tell(self, said: str, report: Path) -> None:
        box = QMessageBox()
        box.setObjectName("crash")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(_tr("Chương trình gặp lỗi"))
        box.setText(_tr("Việc vừa làm không xong vì lỗi của chương trình.") + " " + self._about_the_ledger())
        box.setInformativeText(_tr("Có thể làm tiếp. Tệp báo lỗi (không chứa số liệu, tên người):\n{0}").format(report))
        go_on = box.addButton(_tr("Làm tiếp"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(_tr("Đóng chương trình"), QMessageBox.ButtonRole.DestructiveRole)
        copy = box.addButton(_tr("Chép báo lỗi"), QMessageBox.ButtonRole.ActionRole)
        for button, name in ((go_on, "crash_go_on"), (leave, "crash_leave"), (copy, "crash_copy")):
            button.setObjectName(name)
            button.setAccessibleName(button.text())
        box.setDefaultButton(go_on)
        box.setEscapeButton(go_on)
        box.exec()
        while box.clickedButton() is copy:
            QGuiApplication.clipboard().setText(self._text(said))
            box.exec()
        if box.clickedButton() is leave:
            QApplication.closeAllWindows()

    def _about_the_ledger(self) -> str:
        try:
            whole = self.is_whole()
        except Exception:  # noqa: BLE001 - one bug must not hide behind another
            whole = None
        if whole is None:
            return _tr("Các câu trả lời đã lưu vẫn còn trong sổ.")
        if whole:
            return _tr("Đã kiểm tra: sổ nguyên vẹn, các câu trả lời đã lưu vẫn còn.")
        return _tr("Sổ có chỗ hỏng: mở trang Sao lưu và kiểm tra để khôi phục.")

    def _write(self, said: str) -> Path:
        if said not in self._reports:
            moment = datetime.now(UTC)
            self._reports[said] = self._folder / f"loi_{moment:%Y%m%d-%H%M%S}_{digest(said.encode())[:8]}.txt"
        path = self._reports[said]
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_text(self._text(said), encoding="utf-8")
        except OSError:
            # the report is a courtesy; the box is what matters
            return Path()
        return path

    def _text(self, said: str) -> str:
        system = f"Python {platform.python_version()}, {platform.system()} {platform.release()}"
        return f"Sổ Mầm Non {__version__}, {system}\nSố lần: {self._counts[said]}\n{said}"


class HardCrashes:
    """Writes down where the program was when it is torn away, and reads at the next start what was written."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / f"{_HARD}{os.getpid()}.txt"
        self._file: TextIO | None = None

    def watch(self) -> bool:
        """Begin to watch; return whether an earlier run was torn away."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            torn = [path for path in self._folder.glob(f"{_HARD}*.txt") if _keep_report(path)]
            self._file = self._path.open("w", encoding="utf-8")
            faulthandler.enable(self._file)
        except (OSError, ValueError):
            # no place for reports: the work goes on without
            return False
        return bool(torn)

    def rest(self) -> None:
        """End well: there is nothing to be told at the next start."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            self._path.unlink(missing_ok=True)


def _keep_report(path: Path) -> bool:
    """Turn what an earlier run left into a report without personal data; return whether there was anything."""
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    path.unlink()
    if lines:
        said = "\n".join(_bare(line) for line in lines)
        path.with_name(f"loi_cung_{path.stem.removeprefix(_HARD)}.txt").write_text(said, encoding="utf-8")
    return bool(lines)


def _bare(line: str) -> str:
    """Return a line of the fault handler with its path cut down to what is the program's."""
    before, quote, rest = line.partition('"')
    path, quote_again, after = rest.partition('"')
    return f"{before}{quote}{_place(path)}{quote_again}{after}" if quote else line


def _lines(error: BaseException | None, trace: TracebackType | None) -> Iterator[str]:
    """Yield the places in the program and the kinds of error, never their words: those may hold what was typed."""
    for _ in range(_MOST_CAUSES):
        if error is None:
            return
        for frame in traceback.extract_tb(trace):
            yield f"  {_place(frame.filename)}:{frame.lineno} {frame.name}\n"
        yield f"{type(error).__module__}.{type(error).__qualname__}\n"
        error = error.__cause__ or error.__context__
        trace = error.__traceback__ if error else None


def _place(filename: str) -> str:
    """Return where a file lies in the program or in a library; never where that lies on this computer."""
    path = Path(filename)
    try:
        return (
            path.resolve().relative_to(_PROGRAM.parent).as_posix() if _PROGRAM in path.resolve().parents else path.name
        )
    except (OSError, ValueError):
        return path.name


def _tr(text: str) -> str:
    return QCoreApplication.translate("CrashBox", text)

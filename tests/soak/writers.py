"""Programs that answer without end and say each number right after it was acknowledged, for tests that stop them."""

LEDGER = """
import os, sys
from pathlib import Path
from desktop_app.store import database
from tests.store.test_ledger import _answer
path, first, count, fault = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:]
if fault:
    database.PRAGMAS = tuple(each.replace("FULL", fault[0]) for each in database.PRAGMAS)
ledger = database.open_ledger(path)
for number in range(first, first + count):
    _answer(ledger, number)
    os.write(1, f"saved {number}\\n".encode())
    if number % 97 == 0:
        ledger.close()
        ledger = database.open_ledger(path)
ledger.close()
"""
"""Answers straight into a ledger, and closes it now and then."""

WINDOW = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from desktop_app.app import make_application
from desktop_app.store import database
from desktop_app.ui.main_window import MainWindow
from desktop_app.workflow.office import Office
from tests.builders import surroundings
path, first, count, fault = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:]
if fault:
    database.PRAGMAS = tuple(each.replace("FULL", fault[0]) for each in database.PRAGMAS)
application = make_application()
window = MainWindow(Office.open(path, surroundings()))
window.show()
page = window.open_form("nhom_lop")
field = page.findChild(QLineEdit, "field_suc_chua")
state = page._state
show = state.setText


def say_and_show(words):
    # a system call at the very moment the window acknowledges, before the words can be seen
    if words.startswith("Đã lưu"):
        os.write(1, f"saved {number}\\n".encode())
    show(words)


state.setText = say_and_show
for number in range(first, first + count):
    field.clear()
    QTest.keyClicks(field, str(number))
    QTest.keyClick(field, Qt.Key.Key_Return)
"""
"""Types into the real window, and speaks when the window says "Đã lưu"."""

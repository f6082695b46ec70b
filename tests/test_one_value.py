"""The whole story: one figure, typed into the real page of a school, comes out in the province's workbook and page.

Text typed → ledger → chốt → package → commune → package → department → cell of the workbook and text of the PDF.
"""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.domain.record import Path as Place
from desktop_app.domain.snapshot import Outcome
from desktop_app.ui.main_window import MainWindow
from tests.builders import PERIOD, Road

TYPED = "1.234"

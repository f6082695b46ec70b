"""Handing out evidence from the window: from a form, from what was received, or by a code typed from paper."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui import evidence_offer
from desktop_app.ui.evidence_box import EvidenceBox
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.pages.page import Page
from tests.builders import PERIOD, Road, a_finished_form
from tests.ui.hands import a_window, find


def _answers(monkeypatch: pytest.MonkeyPatch, path: Path) -> list[str]:
    """Let the box for choosing a file answer ``path``; return what was suggested."""
    suggested: list[str] = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> str:
        suggested.append(name)
        return str(path)

    monkeypatch.setattr(evidence_offer, "choose_save", choose)
    return suggested


def _offer(window: MainWindow) -> None:
    """Choose the action in the menu of the page that is shown."""
    offered = [each for each in window.findChildren(Page) if each.isVisible()]
    assert len(offered) == 1
    next(each for each in offered[0].menu_actions if each.objectName() == "action_evidence").trigger()


def test_a_form_hands_out_the_evidence_of_its_newest_final(
    road: Road, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = a_finished_form(road.school)
    road.school.submission.send(PERIOD, road.folder / "truong.gdmn")
    window = a_window(road.school, qtbot)
    window.open_form("nhom_lop")
    suggested = _answers(monkeypatch, road.folder / "bang-chung")
    _offer(window)
    box = find(window, EvidenceBox, "evidence_box")
    assert find(box, QLineEdit, "field_evidence_code").text() == made.check_code
    assert "lần 1" in find(box, QLabel, "evidence_about").text()
    qtbot.keyClick(find(box, QLineEdit, "field_evidence_code"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Đã ghi bằng chứng" in window.notice.text)
    assert suggested == [f"bang-chung_42401001_nhom-lop_2026-2027_{made.check_code}"]
    assert (road.folder / "bang-chung" / "KIEM_CHUNG.txt").is_file()
    assert "chưa biết hoặc ngờ" in window.notice.text


def test_what_was_received_is_handed_out_by_its_line_or_by_a_code_from_paper(
    road: Road, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = a_finished_form(road.school)
    road.school.submission.send(PERIOD, road.folder / "truong.gdmn")
    window = a_window(road.commune, qtbot)
    find(window, QPushButton, "nav_receive").click()
    find(window, QLineEdit, "field_receive_paths").setText(str(road.folder / "truong.gdmn"))
    find(window, QPushButton, "action_receive").click()
    tree = find(window, QTreeWidget, "received")
    qtbot.waitUntil(lambda: tree.topLevelItemCount() == 1)
    received = tree.topLevelItem(0)
    assert received is not None
    line = received.child(0)
    assert line is not None
    tree.setCurrentItem(line)
    _answers(monkeypatch, road.folder / "bang-chung")
    _offer(window)
    box = find(window, EvidenceBox, "evidence_box")
    code = find(box, QLineEdit, "field_evidence_code")
    assert code.text() == made.check_code
    code.clear()
    write = find(box, QPushButton, "action_evidence_zip")
    assert not write.isEnabled()
    qtbot.keyClicks(code, "00000000")
    assert "không có bản chốt" in find(box, QLabel, "evidence_about").text()
    assert not write.isEnabled()
    code.clear()
    qtbot.keyClicks(code, made.check_code.lower())
    write.click()
    qtbot.waitUntil(lambda: "Đã ghi bằng chứng" in window.notice.text)
    assert (road.folder / "bang-chung.zip").is_file()

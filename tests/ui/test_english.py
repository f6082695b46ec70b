"""The window in English: no sentence without it, and nothing of it that is not data stays Vietnamese."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QListView, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.app import speak
from desktop_app.domain.kinds import Kind
from desktop_app.domain.record import Path as Place
from desktop_app.ui.english import English, said
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.register.lines import Box
from desktop_app.workflow.demo import Demo
from desktop_app.workflow.office import Office, keys_folder
from tests.builders import surroundings
from tests.forms.judging import BOOK
from tests.ui.hands import a_window, find, settle

_ROOT = Path(__file__).parents[2]
_TRANSLATIONS = _ROOT / "resources" / "translations"
_VIETNAMESE = re.compile("[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]", re.IGNORECASE)
# the name of the program, and what the settings call the other language in its own words
_NAMES = {"Sổ Mầm Non", "Tiếng Việt", "Mẫu giáo 5 tuổi A"}


@pytest.fixture
def english(qapp: QApplication) -> Iterator[English]:
    """The window speaks English for one test."""
    made = English(_TRANSLATIONS / "somamnon_en.ts")
    qapp.installTranslator(made)
    yield made
    qapp.removeTranslator(made)


def test_every_sentence_of_the_program_has_its_english() -> None:
    script = _ROOT / "build_spec" / "words.py"
    ended = subprocess.run([sys.executable, str(script), "--check"], capture_output=True, encoding="utf-8", check=False)
    assert ended.returncode == 0, (
        f"{ended.stdout}\nThese sentences have no English, or other gaps. `python build_spec/words.py` puts them into "
        "resources/translations/somamnon_en.ts; `--todo 50` prints them as JSON to translate, `--take FILE` takes that."
    )


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    ("vietnamese", "english_words"),
    [
        ("Chưa trả lời.", "Not answered."),
        ("Không có tệp A.gdmn.", "There is no file A.gdmn."),
        ("Không có tệp A.gdmn. Kiểm tra tên tệp.", "There is no file A.gdmn. Check the file name."),
        ("Biểu tre không có cột “so”.", "Form tre has no column “so”."),
        ("⚠ cần giải trình: Chưa trả lời.", "⚠ needs a reason: Not answered."),
        ("Năm học 2026-2027 và năm 2026", "School year 2026-2027 and year 2026"),
        ("Số trẻ: trống → 300", "Số trẻ: empty → 300"),
        ("1 dòng", "1 row"),
        ("3 dòng", "3 rows"),
    ],
)
def test_a_sentence_from_below_is_said_in_english(vietnamese: str, english_words: str) -> None:
    assert said(vietnamese) == english_words


@pytest.mark.usefixtures("english")
def test_sentences_in_a_gap_are_said_too() -> None:
    whole = said("Chưa nhập gì: 3 ô chưa đúng. Sửa các ô ấy trong Excel, lưu lại rồi nhập lại.")
    assert whole == "Nothing imported: 3 cells are wrong. Mend those cells in Excel, save, then import again."


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    "data",
    [
        "Trường mầm non Hoa Sen",
        "Tập huấn, bồi dưỡng",
        "Trong dự án nhà ở xã hội",
        "Làm việc với trạm y tế, công an phường, xã",
        "Nhớ thêm một dòng cho tiêu chí này ở bảng Kế hoạch khắc phục.",
        "Xã Kỳ Anh",
        "Kỳ Anh",
    ],
)
def test_what_clerks_and_forms_say_stays_as_it_is(data: str) -> None:
    assert said(data) == data


@pytest.mark.usefixtures("english")
def test_what_stands_in_quotes_is_nobodys_word_but_the_clerks() -> None:
    assert said("gõ “từ 3 tuổi” vào Số trẻ") == "typed “từ 3 tuổi” in Số trẻ"


def test_a_gap_that_stands_twice_is_the_same_both_times(tmp_path: Path, qapp: QApplication) -> None:
    file = tmp_path / "words.ts"
    message = (
        "<message><source>{0} là {0}, {1} ngày.</source><translation>{1} days: {0} is {0}.</translation></message>"
    )
    file.write_text(f"<TS><context><name>below</name>{message}</context></TS>", encoding="utf-8")
    made = English(file)
    qapp.installTranslator(made)
    try:
        assert said("a là a, 3 ngày.") == "3 days: a is a."
        assert said("a là b, 3 ngày.") == "a là b, 3 ngày."
    finally:
        qapp.removeTranslator(made)


def test_without_english_everything_is_said_as_it_is() -> None:
    assert said("Chưa trả lời.") == "Chưa trả lời."
    assert said("") == ""


@pytest.mark.usefixtures("english")
def test_words_of_qt_itself_stay_as_they_are() -> None:
    assert QCoreApplication.translate("QDialogButtonBox", "Cancel") == "Cancel"


def test_the_settings_decide_which_language_is_spoken(qapp: QApplication) -> None:
    speak(qapp, "en", _TRANSLATIONS)
    try:
        assert said("Chưa trả lời.") == "Not answered."
    finally:
        for each in qapp.findChildren(English):
            qapp.removeTranslator(each)


@pytest.fixture
def institution(demo: Demo, tmp_path: Path) -> Office:
    """The office of a kindergarten with everything filled in, and a figure that is wrong."""
    return _copy(demo.institutions[0], tmp_path)


def _copy(ledger: Path, folder: Path) -> Office:
    kept = folder / ledger.name
    shutil.copy(ledger, kept)
    shutil.copytree(keys_folder(ledger), keys_folder(kept))
    return Office.open(kept, surroundings())


@pytest.mark.usefixtures("english")
def test_an_institutions_window_has_no_vietnamese_but_data(institution: Office, qtbot: QtBot) -> None:
    filled = institution.entry.open("nhom_lop", institution.period)
    row = filled.record.rows["nhom"][0].id
    institution.entry.answer(filled, Place("so_tre", "nhom", row), "400")
    window = a_window(institution, qtbot)
    left = _Left(institution)
    left.look("home", window)
    page = window.open_form("nhom_lop")
    left.look("form", window)
    page.go_to(Place("so_tre", "nhom", row))
    for name in ("action_steps", "action_history", "action_record_history", "action_differences", "action_note"):
        find_action(page, name).trigger()
        left.look(name, window)
    find(page, QPushButton, "action_check").click()
    left.look("check", window)
    for name in ("nav_send", "nav_upkeep", "nav_settings"):
        find(window, QPushButton, name).click()
        left.look(name, window)
    assert left.found == {}


@pytest.mark.usefixtures("english")
def test_the_departments_window_has_no_vietnamese_but_data(demo: Demo, tmp_path: Path, qtbot: QtBot) -> None:
    office = _copy(demo.province, tmp_path)
    office.intake.receive(demo.packages[:1])
    window = a_window(office, qtbot)
    left = _Left(office)
    for name in ("nav_home", "nav_receive", "nav_table", "nav_indicators", "nav_register"):
        find(window, QPushButton, name).click()
        left.look(name, window)
    assert left.found == {}


def find_action(around: QWidget, name: str) -> QAction:
    """Return the action of that name."""
    found = around.findChild(QAction, name)
    assert found is not None, name
    return found


class _Left:
    """Collects what is still Vietnamese once the data have been taken away: forms, answers, units, persons."""

    def __init__(self, office: Office) -> None:
        self.found: dict[tuple[str, str, str], str] = {}
        data = set(_NAMES) | {office.clerk, "Nguyễn Thị Hoà", "Lê Văn Sơn", "Trần Thị Minh"}
        for unit in office.register.find(""):
            data |= {unit.full_name, unit.name}
        for entry in office.pack.entries:
            data |= set(_texts(office.form(entry.form_id)))
            if entry.filled_by is office.unit.kind:
                filled = office.entry.open(entry.form_id, office.period)
                notes = [item.label for item in filled.form.items.values() if item.kind is Kind.NOTE]
                data |= {filled.words(note) for note in notes} | set(_texts(filled.record))
        data |= set(_texts(BOOK.indicators)) | set(_texts(office.pack))
        lines = {line.strip() for each in data for line in each.splitlines()}
        self._data = sorted(filter(_VIETNAMESE.search, lines), key=len, reverse=True)

    def look(self, where: str, window: MainWindow) -> None:
        """Look at all that is seen and read aloud now."""
        settle()
        for name, text in _seen(window):
            rest = text
            for each in self._data:
                rest = rest.replace(each, "")
            if _VIETNAMESE.search(rest):
                self.found[where, name, text] = rest


def _texts(thing: object) -> Iterator[str]:
    """Yield every text inside a thing of the domain."""
    match thing:
        case str():
            yield thing
        case Mapping():
            for key, value in thing.items():
                yield from _texts(key)
                yield from _texts(value)
        case tuple() | list() | set() | frozenset():
            for each in thing:
                yield from _texts(each)
        case _ if is_dataclass(thing):
            for field in fields(thing):
                yield from _texts(getattr(thing, field.name))


def _seen(window: QWidget) -> Iterator[tuple[str, str]]:
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            told = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), widget.windowTitle()]
            told += [str(widget.property(each) or "") for each in ("text", "title", "placeholderText", "currentText")]
            told += [each.text() for each in widget.actions()]
            told += _of_lists(widget)
            yield from ((f"{type(widget).__name__} {widget.objectName()}", each) for each in told)


def _of_lists(widget: QWidget) -> list[str]:
    if isinstance(widget, QTabBar):
        return [widget.tabText(at) for at in range(widget.count())]
    if isinstance(widget, QComboBox):
        return [widget.itemText(at) for at in range(widget.count())] if not isinstance(widget, Box) else []
    model = widget.model() if isinstance(widget, QAbstractItemView) else None
    if model is None:
        return []
    columns = range(1 if isinstance(widget, QListView) else model.columnCount())
    told = [model.headerData(at, Qt.Orientation.Horizontal) for at in columns]
    told += [model.index(row, at).data() for row in range(min(model.rowCount(), 30)) for at in columns]
    return [each for each in told if isinstance(each, str)]

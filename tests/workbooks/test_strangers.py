"""Workbooks of strangers: each is read exactly right, or refused in plain words, and nothing between the two."""

import json
import re
import shutil
import signal
import subprocess
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop_app.cli import main
from desktop_app.domain.kinds import NoData
from desktop_app.domain.record import Path as Place
from desktop_app.domain.record import Record
from desktop_app.workflow.office import Office
from tests.builders import PERIOD, SCHOOL, Road, surroundings
from tests.workbooks.files import HIDDEN_WORDS
from tests.workbooks.fonts import TCVN3, VNI
from tests.workbooks.returned import CLASSES, RETURNED, Returned, Template
from tests.workbooks.stranger import BOTH, Kept, Outcome, Stranger, kept, refused, tho
from tests.workbooks.strangers import ALL
from tests.workbooks.writing import a_table

# openpyxl warns about every extension it does not know; a clerk never sees that
pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 30
FORMS = ("nhom_lop", "tap_huan")
ADDRESS = re.compile(r"[A-Z]{1,3}\d+")
soffice = pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")


@contextmanager
def _patience() -> Iterator[None]:
    """Give up on a workbook that is read for too long, where the system has an alarm clock (not on Windows)."""
    if not hasattr(signal, "SIGALRM"):
        yield
        return

    def ring(_signal: int, _frame: object) -> None:
        raise TimeoutError(f"still reading after {SECONDS} seconds")

    before = signal.signal(signal.SIGALRM, ring)
    signal.alarm(SECONDS)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


class Clerk:
    """A school's ledger, the commands given to it, and what it holds."""

    def __init__(self, folder: Path, ledger: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.ledger = ledger
        self._capsys = capsys

    def command(self, *words: object) -> tuple[int, str]:
        """Give a command; return its status and all that it said."""
        self._capsys.readouterr()
        with _patience():
            status = main([str(word) for word in words])
        out, err = self._capsys.readouterr()
        spoken = unicodedata.normalize("NFC", out + err)
        assert "Traceback" not in spoken
        return status, spoken

    def fill(self, path: Path, *options: str) -> tuple[int, str]:
        """Take a workbook in."""
        return self.command("fill", self.ledger, "--unit", SCHOOL.code, "--period", PERIOD, path, *options)

    def template(self, name: str = "mau.xlsx", *, form: str = "nhom_lop", period: object = PERIOD) -> Path:
        """Write a template."""
        path = self.folder / name
        words = ("--unit", SCHOOL.code, "--form", form, "--period", period, "--out", path)
        status, spoken = self.command("template", self.ledger, *words)
        assert status == 0, spoken
        return path

    def records(self) -> dict[str, Record]:
        """Return what the ledger holds."""
        office = Office.open(self.ledger, surroundings())
        try:
            return {form: office.entry.open(form, PERIOD).record for form in FORMS}
        finally:
            office.close()


def _answer(office: Office, form: str, **answers: str) -> None:
    for name, text in answers.items():
        office.entry.answer(office.entry.open(form, PERIOD), Place(name), text)


def _add_classes(office: Office) -> None:
    for values in CLASSES:
        filled = office.entry.add_row(office.entry.open("nhom_lop", PERIOD), "nhom")
        row = filled.record.rows["nhom"][-1].id
        for name, value in values.items():
            filled = office.entry.answer(filled, Place(name, "nhom", row), str(value))


@pytest.fixture(scope="module")
def ledgers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A ledger without rows, and one with three classes; tests work on copies."""
    folder = tmp_path_factory.mktemp("so")
    road = Road(folder)
    _answer(road.school, "nhom_lop", loai_co_so="truong", suc_chua="300")
    _answer(road.school, "tap_huan", co_tap_huan="co")
    road.close()
    full = folder / "day.somamnon"
    shutil.copy(road.school_ledger, full)
    office = Office.open(full, surroundings())
    _add_classes(office)
    office.close()
    return {"empty": road.school_ledger, "full": full}


@pytest.fixture
def clerk(ledgers: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Clerk:
    """A clerk whose ledger has no rows yet."""
    return Clerk(tmp_path, Path(shutil.copy(ledgers["empty"], tmp_path / "so.somamnon")), capsys)


@pytest.fixture
def busy_clerk(ledgers: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Clerk:
    """A clerk whose ledger has three classes."""
    return Clerk(tmp_path, Path(shutil.copy(ledgers["full"], tmp_path / "so.somamnon")), capsys)


def _rows(record: Record) -> list[dict[str, object]]:
    return [dict(sorted(row.values.items())) for rows in record.rows.values() for row in rows]


def _unsaid(says: Sequence[str], spoken: str) -> list[str]:
    return [f"never says {stems!r}" for stems in says if not any(_says(stem, spoken) for stem in stems.split("|"))]


def _says(stem: str, spoken: str) -> bool:
    if ADDRESS.fullmatch(stem):
        return re.search(rf"(?<![A-Za-z0-9]){stem}(?!\d)", spoken) is not None
    return stem.casefold() in spoken.casefold()


Held = dict[str, Record]


def _misfits(
    outcome: Outcome, form: str, status: int, spoken: str, before: Held, after: Held, *, ordered: bool
) -> list[str]:
    misfits = _unsaid(outcome.says, spoken)
    if not isinstance(outcome, Kept):
        misfits += [] if status == 1 else [f"status {status} instead of 1"]
        return misfits + ([] if after == before else ["the ledger changed"])
    rows, wanted = _rows(after[form]), [dict(sorted(row.items())) for row in outcome.rows]
    if not ordered:
        rows, wanted = sorted(rows, key=str), sorted(wanted, key=str)
    misfits += [] if status == 0 else [f"status {status} instead of 0"]
    misfits += [] if rows == wanted else [f"rows {rows} instead of {wanted}"]
    return misfits + ([] if after[form].values == before[form].values else ["answers outside the table changed"])


def _assert_one_fits(
    expected: Sequence[Outcome], form: str, status: int, spoken: str, before: Held, after: Held, *, ordered: bool = True
) -> None:
    found = [_misfits(each, form, status, spoken, before, after, ordered=ordered) for each in expected]
    told = "\n".join(f"- {'; '.join(each)}" for each in found)
    assert [] in found, f"none of the expected outcomes:\n{told}\nIt said: {spoken[:2000]}"


def _is_vietnamese(spoken: str) -> bool:
    return any(each in spoken.casefold() for each in "ăâđêôơưạảấầệộợụ")


# the intake


@pytest.mark.parametrize("stranger", ALL, ids=lambda each: each.name)
def test_a_strange_workbook_is_read_right_or_refused_plainly(stranger: Stranger, clerk: Clerk) -> None:
    path = stranger.make(clerk.folder / "tep")
    before = clerk.records()
    named = ("--form", stranger.form) if stranger.named else ()
    status, spoken = clerk.fill(path, *named, *stranger.options)
    assert _is_vietnamese(spoken), spoken
    assert HIDDEN_WORDS not in spoken
    _assert_one_fits(stranger.expected, stranger.form, status, spoken, before, clerk.records())


@pytest.mark.parametrize("stranger", ALL[::8], ids=lambda each: each.name)
def test_a_dry_run_says_the_same_and_keeps_nothing(stranger: Stranger, clerk: Clerk) -> None:
    path = stranger.make(clerk.folder / "tep")
    named = ("--form", stranger.form) if stranger.named else ()
    before = clerk.records()
    tried, _ = clerk.fill(path, *named, *stranger.options, "--dry-run")
    assert clerk.records() == before
    status, _ = clerk.fill(path, *named, *stranger.options)
    assert tried == status


@pytest.mark.parametrize(
    "name", ["a_plain_table", "every_bad_cell_is_told_at_once", "a_zip_bomb", "vntime_without_leave_to_convert"]
)
def test_json_is_one_document_whatever_the_workbook(name: str, clerk: Clerk) -> None:
    stranger = next(each for each in ALL if each.name == name)
    _, spoken = clerk.fill(stranger.make(clerk.folder / "tep"), "--form", stranger.form, "--json")
    assert isinstance(json.loads(spoken), dict | list)


def test_the_same_workbook_twice_does_not_double_the_classes(clerk: Clerk) -> None:
    path = clerk.folder / "lop.xlsx"
    a_table(path)
    clerk.fill(path, "--form", "nhom_lop")
    before = clerk.records()
    status, spoken = clerk.fill(path, "--form", "nhom_lop")
    # to find nothing new and to point at what is there already are both right
    _assert_one_fits((BOTH, refused("đã có|trùng")), "nhom_lop", status, spoken, before, clerk.records())


def test_a_file_that_is_not_there_is_said(clerk: Clerk) -> None:
    status, spoken = clerk.fill(clerk.folder / "khong-co.xlsx", "--form", "nhom_lop")
    assert (status, _is_vietnamese(spoken)) == (1, True)
    assert "khong-co.xlsx" in spoken


def test_the_workbook_itself_is_never_written_to(clerk: Clerk) -> None:
    path = clerk.folder / "lop.xlsx"
    a_table(path)
    data = path.read_bytes()
    clerk.fill(path, "--form", "nhom_lop")
    assert path.read_bytes() == data
    assert sorted(each.name for each in clerk.folder.glob("*.xlsx*")) == ["lop.xlsx"]


# our own template


@pytest.mark.parametrize("returned", RETURNED, ids=lambda each: each.name)
def test_a_template_comes_back(returned: Returned, busy_clerk: Clerk) -> None:
    path = busy_clerk.template()
    returned.change(path)
    _take_back(returned.expected, path, busy_clerk, same_ids=returned.same_ids)


def _take_back(expected: Sequence[Outcome], path: Path, clerk: Clerk, *, same_ids: bool = True) -> None:
    before = clerk.records()
    status, spoken = clerk.fill(path)
    after = clerk.records()
    assert _is_vietnamese(spoken), spoken
    _assert_one_fits(expected, "nhom_lop", status, spoken, before, after, ordered=False)
    now = {row.id: row for row in after["nhom_lop"].rows["nhom"]}
    assert len(now) == len(after["nhom_lop"].rows["nhom"]), "two rows of one id"
    if same_ids:
        named = {row.values["ten_nhom"]: row.id for row in now.values()}
        known = [(row.values["ten_nhom"], row.id) for row in before["nhom_lop"].rows["nhom"]]
        assert [(name, id_) for name, id_ in known if named.get(name, id_) != id_] == []


@soffice
def test_a_template_saved_by_libreoffice_comes_back(busy_clerk: Clerk) -> None:
    path = busy_clerk.template()
    template = Template(path)
    template.type(template.rows["Nhóm trẻ Thỏ Ngọc"], "so_tre", 24)
    template.save()
    _convert([path], "xlsx", busy_clerk.folder / "lo")
    _take_back((kept(tho(so_tre=24), *CLASSES[1:]),), busy_clerk.folder / "lo" / path.name, busy_clerk)


def test_a_template_keeps_what_is_not_known_yet(busy_clerk: Clerk) -> None:
    """An answer "chưa có số liệu" goes out in the template, and comes back as what it was."""
    office = Office.open(busy_clerk.ledger, surroundings())
    filled = office.entry.open("nhom_lop", PERIOD)
    office.entry.mark(filled, Place("suc_chua"), NoData("chờ đo phòng"))
    office.close()
    _take_back((kept(*CLASSES),), busy_clerk.template(), busy_clerk)


@pytest.mark.parametrize(("typed", "number"), [("1.234", 1234), (" 320 ", 320), (310.0, 310)])
def test_a_question_outside_the_table_is_read(typed: object, number: int, busy_clerk: Clerk) -> None:
    path = busy_clerk.template()
    _type_capacity(path, typed)
    status, spoken = busy_clerk.fill(path)
    record = busy_clerk.records()["nhom_lop"]
    assert (status, record.values["suc_chua"]) == (0, number), spoken


@pytest.mark.parametrize("typed", ["1,234", "khoảng 300", True, "300 trẻ (dự kiến)"])
def test_a_question_outside_the_table_is_refused_at_its_cell(typed: object, busy_clerk: Clerk) -> None:
    # "1,234" is a thousand in America and one and a bit in Vietnam
    path = busy_clerk.template()
    place = _type_capacity(path, typed)
    _take_back((refused(place),), path, busy_clerk)


def _type_capacity(path: Path, typed: object) -> str:
    book = load_workbook(path)
    cells = [cell for sheet in book.worksheets for line in sheet.iter_rows() for cell in line if cell.value == 300]
    assert cells, "the template does not show the answer outside the table"
    cells[0].value = typed  # type: ignore[assignment]  # a clerk types anything
    book.save(path)
    return str(cells[0].coordinate)


def test_a_template_of_another_form_is_recognised(busy_clerk: Clerk) -> None:
    path = busy_clerk.template(form="tap_huan")
    before = busy_clerk.records()
    status, spoken = busy_clerk.fill(path, "--form", "nhom_lop")
    _assert_one_fits((refused("Tập huấn|tap_huan"),), "nhom_lop", status, spoken, before, busy_clerk.records())


def test_a_template_of_another_period_is_recognised(busy_clerk: Clerk) -> None:
    path = busy_clerk.template(period=PERIOD.previous)
    _take_back((refused("2025-2026"),), path, busy_clerk)


def test_a_template_of_another_school_is_recognised(busy_clerk: Clerk, tmp_path: Path) -> None:
    other = tmp_path / "khac.somamnon"
    made = busy_clerk.command("init", other, "--unit", "42401002", "--name", "Sơn Ca", "--commune", SCHOOL.parent)
    assert made[0] == 0, made
    path = tmp_path / "cua_truong_khac.xlsx"
    words = ("--unit", "42401002", "--form", "nhom_lop", "--period", PERIOD, "--out", path)
    written = busy_clerk.command("template", other, *words)
    assert written[0] == 0, written
    _take_back((refused("42401002|Sơn Ca"),), path, busy_clerk)


def test_a_template_of_an_older_program_is_recognised(busy_clerk: Clerk, tmp_path: Path) -> None:
    """The older program is this one with an older writing of the form, which asked for one thing less."""
    old = tmp_path / "ban_cu"
    for name in ("desktop_app", "forms", "resources"):
        shutil.copytree(ROOT / name, old / name, ignore=shutil.ignore_patterns("__pycache__", "pictures"))
    form = old / "forms" / "nhom_lop.md"
    older, count = re.subn(r"\| nhom_lop \| [\d.]+ \|", "| nhom_lop | 2025.8.1 |", form.read_text(encoding="utf-8"))
    assert count == 1
    lines = older.splitlines(keepends=True)
    form.write_text("".join(each for each in lines if "| tre_dan_toc |" not in each), encoding="utf-8")
    text = form.read_text(encoding="utf-8").replace("sum(${tre_dan_toc})", "0")
    form.write_text(text, encoding="utf-8")
    path, ledger = tmp_path / "mau_cu.xlsx", tmp_path / "cu.somamnon"
    for words in (
        ("init", ledger, "--unit", SCHOOL.code, "--name", SCHOOL.name, "--commune", SCHOOL.parent),
        ("template", ledger, "--unit", SCHOOL.code, "--form", "nhom_lop", "--period", PERIOD.code, "--out", path),
    ):
        command = [sys.executable, "-m", "desktop_app", *map(str, words)]
        done = subprocess.run(command, cwd=old, capture_output=True, text=True, encoding="utf-8", check=False)
        assert done.returncode == 0, done.stdout + done.stderr
    # refused, or taken by the names that are left, and told which is which
    _take_back((refused("2025.8.1", "mẫu"), kept(*CLASSES, says=("2025.8.1", "Trẻ dân tộc"))), path, busy_clerk)


# the strangers themselves are what they say they are


@pytest.mark.parametrize("stranger", [each for each in ALL if each.opens], ids=lambda each: each.name)
def test_a_workbook_that_should_open_opens(stranger: Stranger, tmp_path: Path) -> None:
    book = load_workbook(stranger.make(tmp_path), data_only=True)
    assert book.worksheets
    book.close()


def test_every_kind_has_its_own_name_and_an_expectation() -> None:
    names = [each.name for each in ALL]
    assert len(set(names)) == len(names)
    assert [each.name for each in ALL if not each.expected] == []


@soffice
def test_libreoffice_reads_the_hand_made_workbooks(tmp_path: Path) -> None:
    names = {
        "a_plain_table",
        "names_with_a_prefix",
        "headings_with_a_red_star_in_rich_text",
        "saved_as_strict_open_xml",
        "a_fill_that_excel_forgives",
        "a_link_to_another_workbook_with_its_result",
        "formulas_with_their_results",
        "inline_strings_and_no_shared_strings",
        "a_print_area_that_was_deleted",
    }
    files = [each.make(tmp_path / "tep") for each in ALL if each.name in names]
    _convert(files, "csv:Text - txt - csv (StarCalc):44,34,76", tmp_path / "csv")
    shown = {path.stem: path.read_text(encoding="utf-8") for path in (tmp_path / "csv").iterdir()}
    assert set(shown) == names
    assert [name for name, text in shown.items() if "Nhóm trẻ Thỏ Ngọc,25–36 tháng,22" not in text] == []


def _convert(files: Sequence[Path], to: str, folder: Path) -> None:
    profile = (folder.parent / "lo_profile").as_uri()
    command = ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", to, "--outdir", folder]
    subprocess.run([*map(str, command), *map(str, files)], check=True, capture_output=True, timeout=180)


@pytest.mark.skipif(not shutil.which("iconv"), reason="iconv is not installed")
@pytest.mark.parametrize("unicode", TCVN3)
def test_a_sample_of_tcvn3_is_what_iconv_writes(unicode: str) -> None:
    command = ["iconv", "-f", "utf8", "-t", "TCVN5712-1"]
    done = subprocess.run(command, input=unicode.encode(), capture_output=True, check=True)
    assert done.stdout.decode("latin-1") == TCVN3[unicode]


# VNI writes a letter and its marks one after the other, and has single letters for the rest
_VNI_SINGLE = dict(zip("ôöñæóîò", "ơưđỉĩỵị", strict=True))
_VNI_TONES = {"ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
_VNI_HATS = {"â": "", "á": "\u0301", "à": "\u0300", "å": "\u0309", "ã": "\u0303", "ä": "\u0323"}
_VNI_BREVES = {"ê": "", "é": "\u0301", "è": "\u0300", "ú": "\u0309", "ü": "\u0303", "ë": "\u0323"}


def _spelt(vni: str) -> Iterator[str]:
    for letter in vni:
        if letter in _VNI_TONES:
            yield _VNI_TONES[letter]
        elif letter in _VNI_HATS:
            yield f"\u0302{_VNI_HATS[letter]}"
        elif letter in _VNI_BREVES:
            yield f"\u0306{_VNI_BREVES[letter]}"
        elif letter.lower() in _VNI_SINGLE:
            single = _VNI_SINGLE[letter.lower()]
            yield single if letter.islower() else single.upper()
        else:
            yield letter


@pytest.mark.parametrize("unicode", VNI)
def test_a_sample_of_vni_spells_what_it_says(unicode: str) -> None:
    assert unicodedata.normalize("NFC", "".join(_spelt(VNI[unicode]))) == unicode

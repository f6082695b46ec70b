"""Whatever leaves the ledger leaves a line: who, when, what, about what, where to, and the bytes by their SHA-256."""

import ast
import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import desktop_app.workflow
from desktop_app.domain.export import Way
from desktop_app.domain.record import RecordKey
from desktop_app.workflow.office import Office
from tests.builders import NOW, PERIOD, SCHOOL, Road, a_finished_form, surroundings

KEY = RecordKey(SCHOOL.code, PERIOD.code, "nhom_lop")
WRITERS = {"deliver", "write_sheet", "write_page", "write_register", "backup", "lock_file", "write_bundle"}
"""What puts bytes where others may take them."""

NO_DATA = {
    ("trust.py", "ask"): "a request for a certificate: the name of an office",
    ("issuing.py", "write_issued"): "a certificate: the name of an office",
    ("tokens.py", "sign_pdf_data"): "a paper that has left the ledger already, signed once more; no ledger is needed",
    ("tokens.py", "countersign"): "a package that has left the ledger already, signed once more; no ledger is needed",
    ("recovering.py", "recover"): "a package in another envelope, or in none; no ledger is at hand",
    ("copies.py", "make"): "beside the ledger; what goes elsewhere passes Upkeep.back_up",
    ("restoring.py", "_present"): "beside the ledger",
    ("locked_copies.py", "accompany"): "a key under its passphrase, beside a copy that has a line",
    ("locked_copies.py", "lock"): "the inside of a copy; Upkeep.back_up writes its line",
    ("bundle.py", "write_bundle"): "Evidence.write writes its line",
    ("bundle.py", "_write_folder"): "Evidence.write writes its line",
    ("doctor.py", "repair"): "beside the ledger",
}
"""What writes without taking anything out, and why."""


@pytest.fixture
def road(tmp_path: Path) -> Iterator[Road]:
    """Three offices, and a school that has something to send."""
    made = Road(tmp_path)
    a_finished_form(made.school)
    yield made
    made.close()


def _print(office: Office, path: Path) -> None:
    printout = office.printing.blank(KEY)
    path.write_bytes(printout.data)
    office.printing.note_printed(printout, str(path))


WAYS: dict[str, tuple[Way, str, Callable[[Office, Path], object]]] = {
    "goi.gdmn": (Way.PACKAGE, "2026-2027 42401001", lambda office, path: office.submission.send(PERIOD, path)),
    "bang.xlsx": (
        Way.SHEET,
        "nhom_lop 2026-2027",
        lambda office, path: office.province.save_sheet("nhom_lop", PERIOD, path),
    ),
    "bang.pdf": (
        Way.PAGE,
        "nhom_lop 2026-2027",
        lambda office, path: office.province.save_page("nhom_lop", PERIOD, path),
    ),
    "chi-tieu.xlsx": (
        Way.SHEET,
        "chi_tieu 2026-2027",
        lambda office, path: office.indicators.save_sheet(PERIOD, path),
    ),
    "chi-tieu.pdf": (Way.PAGE, "chi_tieu 2026-2027", lambda office, path: office.indicators.save_page(PERIOD, path)),
    "phieu.pdf": (
        Way.PAGE,
        "nhom-lop-42401001-2026-2027-nhap",
        lambda office, path: office.printing.save(office.printing.draft(KEY), path),
    ),
    "may-in": (Way.PRINT, "nhom-lop-mau-trang-2026-2027", _print),
    "mau.xlsx": (
        Way.TEMPLATE,
        "nhom_lop 2026-2027 42401001",
        lambda office, path: office.twin.write(office.entry.open("nhom_lop", PERIOD), path),
    ),
    "bang-chung.zip": (
        Way.EVIDENCE,
        "nhom_lop 2026-2027 42401001",
        lambda office, path: office.evidence.write(office.evidence.of_chain(KEY)[0], path),
    ),
    "danh-muc.xlsx": (Way.REGISTER, "danh_muc", lambda office, path: office.register_book.export(path)),
}


@pytest.mark.parametrize("name", WAYS)
def test_every_way_out_leaves_a_line_that_knows_the_very_bytes(road: Road, name: str) -> None:
    way, about, write = WAYS[name]
    path = road.folder / name
    office = road.commune if name.startswith("chi-tieu") else road.school
    write(office, path)
    (line,) = office.exports.latest()
    data = path.read_bytes()
    assert (line.way, line.target, line.who, line.moment) == (way, str(path), "Nguyễn Thị Hoà", NOW)
    assert (line.file_hash, line.size) == (hashlib.sha256(data).hexdigest(), len(data))
    assert line.about == about


def test_a_copy_that_goes_elsewhere_leaves_a_line_and_one_beside_the_ledger_none(road: Road) -> None:
    road.school.upkeep.back_up()
    assert not road.school.exports.latest()
    _, made = road.school.upkeep.to_stick(road.folder / "usb")
    (line,) = road.school.exports.latest()
    assert (line.way, line.target, line.file_hash) == (Way.COPY, str(made.path), made.checksum)


def test_what_was_refused_leaves_no_line(road: Road) -> None:
    with pytest.raises(Exception, match="Không ghi được"):
        road.school.submission.send(PERIOD, road.folder / "khong-co" / "goi.gdmn")
    assert not road.school.exports.latest()


def test_no_line_can_be_changed_or_taken_out(road: Road) -> None:
    road.school.register_book.export(road.folder / "danh-muc.xlsx")
    ledger = road.school._ledger
    for statement in ("DELETE FROM export", "UPDATE export SET who = 'x'"):
        with pytest.raises(Exception, match="never changed"), ledger.connection("IMMEDIATE") as connection:
            connection.exec_driver_sql(statement)
    assert len(road.school.exports.latest()) == 1


def test_a_ledger_open_for_looking_still_gives_what_is_asked(road: Road) -> None:
    road.school.close()
    with Office.open(road.school_ledger, surroundings(), read_only=True) as office:
        office.province.save_sheet("nhom_lop", PERIOD, road.folder / "bang.xlsx")
        assert (road.folder / "bang.xlsx").is_file()
        assert not office.exports.latest()


def _functions() -> Iterator[tuple[str, ast.FunctionDef]]:
    folder = Path(desktop_app.workflow.__file__).parent
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                yield path.name, node


def _calls(function: ast.FunctionDef) -> set[str]:
    called = (node.func for node in ast.walk(function) if isinstance(node, ast.Call))
    return {each.id if isinstance(each, ast.Name) else getattr(each, "attr", "") for each in called}


def test_no_function_of_the_workflow_writes_without_a_line() -> None:
    writing = {(file, each.name): _calls(each) for file, each in _functions() if _calls(each) & WRITERS}
    assert len(writing) > len(WAYS) - 3
    silent = {place for place, called in writing.items() if not called & {"exported", "printed", "mailed"}}
    assert silent - set(NO_DATA) == set()

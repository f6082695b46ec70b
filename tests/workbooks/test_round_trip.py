"""Every form of the pack goes out as a template, through another office program, and comes back as it was."""

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from desktop_app.domain.period import Period
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Origin, Record
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.formbook.book import Book
from desktop_app.paths import find_places
from desktop_app.workflow.demo import Demo
from desktop_app.workflow.office import Office, Surroundings

FORMS = [entry.form_id for entry in Book.load(find_places().forms).pack.entries]
RULES = {"whole", "decimal", "date", "list"}


@dataclass(frozen=True)
class Travelled:
    """One template as it was written, and as the other program saved it again."""

    ledger: Path
    written: Path
    resaved: Path


@pytest.fixture(scope="module")
def travelled(demo: Demo, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Travelled]:
    """All forms, in one journey."""
    folder = tmp_path_factory.mktemp("mau")
    written: dict[str, Travelled] = {}
    for ledger in (demo.institutions[0], demo.communes[0]):
        with _office(ledger) as office:
            for entry in office.pack.entries:
                if entry.filled_by is office.unit.kind:
                    path = office.twin.write(_open(office, entry.form_id), folder / f"{entry.form_id}.xlsx")
                    written[entry.form_id] = Travelled(ledger, path, folder / "lai" / path.name)
    command = ["soffice", "--headless", f"-env:UserInstallation={(folder / 'ho-so').as_uri()}", "--convert-to", "xlsx"]
    paths = [str(each.written) for each in written.values()]
    subprocess.run([*command, "--outdir", str(folder / "lai"), *paths], check=True, capture_output=True, timeout=300)
    return written


def _office(ledger: Path) -> Office:
    return Office.open(ledger, Surroundings(find_places(), "thử"))


def _open(office: Office, form_id: str) -> Filled:
    """Open the record of this year, by whichever calendar the form goes."""
    kind = office.pack.entry(form_id).period_kind
    starts = (office.period.start, office.today.year)
    records = [office.entry.open(form_id, Period(start, kind, practice=office.period.practice)) for start in starts]
    return next((filled for filled in records if filled.judgement.answered), records[0])


@pytest.mark.parametrize("form_id", FORMS)
def test_an_untouched_template_changes_nothing(form_id: str, travelled: Mapping[str, Travelled]) -> None:
    template = travelled[form_id]
    with _office(template.ledger) as office:
        period = Period.parse(_open(office, form_id).record.key.period)
        for path in (template.written, template.resaved):
            proposal = office.twin.propose(path, period)
            assert proposal.reading.stamp is not None
            assert [str(each) for each in proposal.verdicts] == []
            assert (proposal.edits, proposal.added, proposal.missing, proposal.obstacles) == ((), (), (), ())
            assert proposal.notices == ()


@pytest.mark.parametrize("form_id", FORMS)
def test_a_template_carries_every_answer_to_an_empty_ledger(
    form_id: str, travelled: Mapping[str, Travelled], tmp_path: Path
) -> None:
    template = travelled[form_id]
    with _office(template.ledger) as office:
        unit: Unit | str = office.unit if office.unit.kind is UnitKind.INSTITUTION else office.unit.code
        kind = office.pack.entry(form_id).filled_by
        records = {e.form_id: _open(office, e.form_id).record for e in office.pack.entries if e.filled_by is kind}
    before = records.pop(form_id)
    with Office.create(tmp_path / "moi.somamnon", unit, Surroundings(find_places(), "thử")) as fresh:
        for record in records.values():
            # a form may offer the rows of another as its choices
            filled = fresh.entry.open(record.key.form_id, Period.parse(record.key.period))
            fresh.entry.fill(filled, record, Origin.PACKAGE)
        after = fresh.twin.take(fresh.twin.propose(template.resaved, Period.parse(before.key.period))).record
        assert dict(after.values) == dict(before.values)
        assert _rows(after) == _rows(before)


def _rows(record: Record) -> dict[str, list[tuple[str, dict[str, object]]]]:
    return {repeat: [(row.id, dict(row.values)) for row in rows] for repeat, rows in record.rows.items() if rows}


@pytest.mark.parametrize("form_id", FORMS)
def test_rules_lists_and_protection_outlive_the_other_program(form_id: str, travelled: Mapping[str, Travelled]) -> None:
    first, second = (openpyxl.load_workbook(path) for path in (travelled[form_id].written, travelled[form_id].resaved))
    assert set(first.defined_names) == set(second.defined_names)
    for page in first.worksheets:
        other = second[page.title]
        assert isinstance(other, Worksheet)
        assert other.sheet_state == page.sheet_state
        assert _rules(other) == _rules(page)
        assert {each[0] for each in _rules(page)} <= RULES
        if page.sheet_state == "visible":
            assert other.protection.sheet
            assert page.page_setup.orientation == other.page_setup.orientation == "landscape"
            assert str(page.page_setup.paperSize) == str(other.page_setup.paperSize) == "9"


def _rules(page: Worksheet) -> set[tuple[str, str, str]]:
    return {
        (str(rule.type), str(rule.formula1).lstrip("="), str(rule.sqref).split(":", maxsplit=1)[0])
        for rule in page.data_validations.dataValidation
    }

"""A walk over every form of the pack, through the doors of clerks: typed, pasted, chốt, added up, printed.

Plausible clerks type what the recipes know, and can chốt all of it. Hostile ones type anything at all: nothing falls
over, nothing is kept that was refused, and every text that is kept is composed.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from random import Random
from types import MappingProxyType

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from desktop_app.domain.errors import AppError
from desktop_app.domain.form import Item
from desktop_app.domain.kinds import NOT_APPLICABLE, Answer, NoData, Rejected, editable, parse
from desktop_app.domain.problem import Filled, Level
from desktop_app.domain.record import Origin, Path, Record, Row
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.reports.page import Fonts, page_bytes
from desktop_app.rules.judge import Judge
from desktop_app.rules.tabulate import tabulate_communes, tabulate_units
from desktop_app.workflow.office import Office
from desktop_app.workflow.plausible.answers import Answers
from desktop_app.workflow.plausible.recipes import commune_answers, school_answers
from desktop_app.workflow.plausible.school import school_of
from desktop_app.workflow.working_copy import has_same_figures, is_unchanged, reopened, sealed_body
from tests.builders import COMMUNE, PERIOD, SCHOOL, surroundings, the_places
from tests.forms.judging import BOOK

FORMS = tuple(entry.form_id for entry in BOOK.pack.entries)
UNITS: Mapping[UnitKind, Unit | str] = {UnitKind.INSTITUTION: SCHOOL, UnitKind.COMMUNE: COMMUNE}
EXPLAINED = "Đã kiểm tra lại, đúng thực tế."
# a ledger writes to the disk for every answer: few examples a form, and a failure is told as it was met
_UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)
FEW = settings(max_examples=2, phases=_UNSHRUNK, suppress_health_check=[HealthCheck.function_scoped_fixture])
SOME = settings(max_examples=6, phases=_UNSHRUNK, suppress_health_check=list(HealthCheck))


@pytest.fixture(name="offices", scope="module")
def _offices(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[UnitKind, Office]]:
    """A school and a commune; every walk begins by emptying the records it fills."""
    folder = tmp_path_factory.mktemp("walk")
    offices = {kind: Office.create(folder / f"{kind}.somamnon", unit, surroundings()) for kind, unit in UNITS.items()}
    offices[UnitKind.COMMUNE].register.add([replace(SCHOOL, code="42001001")])
    yield offices
    for office in offices.values():
        office.close()


def _emptied(office: Office, form_id: str) -> Filled:
    filled = office.entry.open(form_id, PERIOD)
    for repeat, rows in filled.record.rows.items():
        for row in rows:
            filled = office.entry.remove_row(filled, repeat, row.id)
    return office.entry.fill(filled, Record(filled.record.key, filled.record.form), Origin.TYPED)


# ---- plausible clerks


def _typed(office: Office, filled: Filled, answers: Answers) -> Filled:
    """Type the answers of a recipe one by one, and paste its tables; rows keep the ids that other forms point at."""
    entry = office.entry
    begun = {
        repeat: tuple(Row(row_id, MappingProxyType(dict(list(line.items())[:1]))) for row_id, line in lines.items())
        for repeat, lines in answers.rows.items()
    }
    filled = entry.fill(filled, replace(filled.record, rows=MappingProxyType(begun)), Origin.EXCEL)
    for name, answer in answers.values.items():
        filled = _kept(entry.answer(filled, Path(name), editable(answer, filled.form.items[name].choices)))
    for repeat, lines in answers.rows.items():
        names = tuple(dict.fromkeys(name for line in lines.values() for name in line))
        items = [filled.form.item(name, repeat) for name in names]
        texts = tuple(tuple(editable(line.get(i.name), i.choices) for i in items) for line in lines.values())
        filled = _kept(entry.paste(filled, repeat, 0, names, texts))
        for row_id, line in lines.items():
            assert {n: filled.record.answer(Path(n, repeat, row_id)) for n in line} == dict(line)
    assert {name: filled.record.answer(Path(name)) for name in answers.values} == dict(answers.values)
    return filled


def _kept(filled: Filled) -> Filled:
    assert filled.rejected == {}
    return filled


def _explained(office: Office, filled: Filled) -> Filled:
    for problem in filled.judgement.blocking:
        assert problem.level is Level.EXPLAIN, f"{filled.form.id}: {filled.where(problem.path)}: {problem.message}"
        filled = office.entry.explain(filled, problem.path, EXPLAINED)
    return filled


def _chot(office: Office, filled: Filled) -> None:
    """Freeze the record; what comes out of the snapshot again is exactly what went in."""
    latest = office.submission.latest(filled.record.key)
    if latest is None or not is_unchanged(filled, latest):
        latest = office.submission.finalize(filled)
    again = reopened(Judge(filled.form), latest)
    assert has_same_figures(again, sealed_body(latest))
    assert all(problem.reason or problem.level is not Level.BLOCK for problem in again.judgement.problems)


@pytest.mark.parametrize("kind", UNITS)
@FEW
@given(seed=st.integers(0, 10**6))
def test_a_plausible_unit_types_everything_and_can_chot_all_its_forms(
    offices: Mapping[UnitKind, Office], kind: UnitKind, seed: int
) -> None:
    office, random = offices[kind], Random(seed)  # noqa: S311 - made-up data, to be made alike again
    own = [entry.form_id for entry in BOOK.pack.entries if entry.filled_by is kind]
    for form_id in own:
        _emptied(office, form_id)
    school = school_of(SCHOOL, random)
    for form_id in own:
        if kind is UnitKind.INSTITUTION:
            answers = school_answers(form_id, school, random, office.today)
        else:
            answers = commune_answers(form_id, office.unit, random, office.today)
        _typed(office, office.entry.open(form_id, PERIOD), answers)
    for form_id in own:
        # opened again, so that it is held against all the others
        _chot(office, _explained(office, office.entry.open(form_id, PERIOD)))
        table = office.province.table(form_id, PERIOD)
        assert any("đã nhận" in line.cells for line in table.lines)
        assert page_bytes(office.entry.review(office.entry.open(form_id, PERIOD)), _fonts()).startswith(b"%PDF")


# ---- hostile clerks

ODD = (
    *(
        "\x00",
        "a\x1b[31mb",
        "a\tb\nc",
        "\x7f\x85",
        "\ud800",
        "\u202eđảo",
        "a\u200bb",
        "\ufffe",
        "👩🏽\u200d🏫",
        "<b>&amp;",
    ),
    *(
        "=1+1",
        '=HYPERLINK("http://x")',
        "@SUM(A1)",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "%s {0} ${so_tre}",
        "'; DROP TABLE x",
    ),
    *("9" * 30, "-99999999999999999999", "1e309", "1.234", "1.5", "1,5", ".5", "-0", "\uff11\uff12", "²", "NaN", "∞"),
    *(
        "31/02/2026",
        "00/00/0000",
        "05/09/26",
        "2026-09-05",
        "5.9.2026",
        "29/02/2100",
        "05092026",
        "30/13/2026",
        "\u0663",
    ),
    *("không có ý này", "co;khong", ";", "CÓ", "co khong", "\ufeffCó", unicodedata.normalize("NFD", "Không áp dụng")),
    *(unicodedata.normalize("NFD", "Trường mầm non Hoà Bình"), "a" * 20_001, "ặ " * 150, " ", "\n"),
)
texts = st.one_of(st.sampled_from(ODD), st.text(max_size=40), st.integers(-5, 10**7).map(str))


def _questions(filled: Filled, repeat: str = "") -> list[Item]:
    items = filled.form.repeats[repeat].items if repeat else tuple(filled.form.items.values())
    return [item for item in items if item.kind.is_asked and not item.read_only]


def _text(data: st.DataObject, item: Item) -> str:
    """Draw what a hostile clerk types: mostly nonsense, now and then a choice, so that gates open."""
    labels = [choice.label for choice in item.choices]
    return data.draw(st.one_of(st.sampled_from(labels), texts) if labels else texts, label=item.name)


def _answered(office: Office, filled: Filled, data: st.DataObject, path: Path) -> Filled:
    item = filled.form.item(path.item, path.repeat)
    before, text = filled.record.answer(path), _text(data, item)
    verdict = parse(item.kind, text, item.choices)
    filled = office.entry.answer(filled, path, text)
    refused = isinstance(verdict, Rejected)
    assert filled.record.answer(path) == (before if refused else verdict)
    assert (path in filled.rejected) == refused
    return filled


def _pasted(office: Office, filled: Filled, data: st.DataObject, repeat: str) -> Filled:
    items = _questions(filled, repeat)
    height = data.draw(st.sampled_from((1, 2, 5, 25)), label="rows")
    line = [_text(data, item) for item in items]
    # a taller block repeats its line in turn, so that it is drawn quickly
    block = tuple(tuple(line[at % len(line) :] + line[: at % len(line)]) for at in range(height))
    first = len(filled.record.rows.get(repeat, ()))
    filled = office.entry.paste(filled, repeat, first, tuple(item.name for item in items), block)
    for row, cells in zip(filled.record.rows[repeat][first:], block, strict=True):
        for item, text in zip(items, cells, strict=True):
            verdict = parse(item.kind, text, item.choices)
            refused = isinstance(verdict, Rejected)
            assert row.values.get(item.name) == (None if refused else verdict)
            assert (Path(item.name, repeat, row.id) in filled.rejected) == refused
    return filled


def _marked_and_explained(office: Office, filled: Filled, data: st.DataObject, path: Path) -> Filled:
    with suppress(AppError):
        filled = office.entry.mark(filled, path, data.draw(st.builds(NoData, texts) | st.just(NOT_APPLICABLE)))
    for problem in filled.judgement.problems[:3]:
        with suppress(AppError):
            filled = office.entry.explain(filled, problem.path, data.draw(texts, label="reason"))
    return filled


def _strings(answer: Answer) -> tuple[str, ...]:
    match answer:
        case NoData(reason):
            return (reason,)
        case str():
            return (answer,)
        case tuple():
            return answer
    return ()


def _everything_kept_is_sound(office: Office, form_id: str) -> Filled:
    filled = office.entry.open(form_id, PERIOD)
    record = filled.record
    words = [*record.reasons.values(), *(s for path in record.paths() for s in _strings(record.answer(path)))]
    for change in office.entry.changes(record.key):
        words += [*_strings(change.old), *_strings(change.new), change.why]
    assert all(unicodedata.is_normalized("NFC", each) for each in words)
    assert not any(ord(letter) < ord(" ") and letter not in "\n\t" for each in words for letter in each)
    for path in record.paths():
        item, answer = filled.form.item(path.item, path.repeat), record.answer(path)
        if not isinstance(answer, NoData) and answer != NOT_APPLICABLE:
            assert parse(item.kind, editable(answer, item.choices), item.choices) == answer
    return filled


@pytest.mark.parametrize("form_id", FORMS)
@SOME
@given(data=st.data())
def test_a_hostile_clerk_breaks_nothing_and_gets_nothing_kept_that_was_refused(
    offices: Mapping[UnitKind, Office], form_id: str, data: st.DataObject
) -> None:
    entry = BOOK.pack.entry(form_id)
    office = offices[entry.filled_by]
    filled = _emptied(office, form_id)
    for item in data.draw(st.lists(st.sampled_from(_questions(filled)), min_size=1, max_size=10, unique=True)):
        filled = _answered(office, filled, data, Path(item.name))
    for repeat in data.draw(st.permutations(list(filled.form.repeats)), label="tables"):
        filled = _pasted(office, filled, data, repeat)
        place = Path(_questions(filled, repeat)[-1].name, repeat, filled.record.rows[repeat][-1].id)
        filled = _marked_and_explained(office, filled, data, place)
        filled = office.entry.remove_row(filled, repeat, filled.record.rows[repeat][0].id)
    filled = _marked_and_explained(office, filled, data, Path(_questions(filled)[0].name))
    filled = _everything_kept_is_sound(office, form_id)
    with suppress(AppError):
        office.submission.finalize(filled)
    shown = {office.unit.code: filled}
    if entry.filled_by is UnitKind.COMMUNE:
        table = tabulate_communes(entry, filled.form, [office.unit], shown, PERIOD.title)
    else:
        table = tabulate_units(entry, filled.form, office.unit, [office.unit], shown, PERIOD.title)
    assert len(table.lines) == 2
    assert page_bytes(office.entry.review(filled), _fonts()).startswith(b"%PDF")


@pytest.mark.parametrize("form_id", [form_id for form_id in FORMS if BOOK.form(form_id).repeats])
def test_more_rows_than_a_table_holds_are_refused_in_words(offices: Mapping[UnitKind, Office], form_id: str) -> None:
    office = offices[BOOK.pack.entry(form_id).filled_by]
    filled = _emptied(office, form_id)
    repeat = next(iter(filled.form.repeats))
    name = _questions(filled, repeat)[0].name
    with pytest.raises(AppError, match="dòng"):
        office.entry.paste(filled, repeat, 0, (name,), (("1",),) * 5_001)
    assert not office.entry.open(form_id, PERIOD).record.rows.get(repeat)


def _fonts() -> Fonts:
    return Fonts(the_places().fonts)

"""A demonstration province: real ledgers, keys and packages for offices that do not exist.

Layout of the folder::

    tinh.somamnon                        the department; nothing received yet
    xa-<mã>/xa.somamnon                  a commune, its institutions' packages received
    xa-<mã>/truong-<mã>.somamnon         an institution, all forms filled and chốt
    danh-muc-1.gdmn                      the department's signed register, taken in by every office
    goi/xa-<mã>.gdmn                     the commune's package to the department
    goi/truong/<mã>.gdmn                 the institutions' packages
"""

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from shutil import rmtree
from types import MappingProxyType

from desktop_app.domain.errors import AppError
from desktop_app.domain.period import Period
from desktop_app.domain.problem import Level
from desktop_app.domain.progress import Cancelled, Progress, silently
from desktop_app.domain.record import Origin, Record, RecordKey, Row
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.formbook.book import Book
from desktop_app.paths import LEDGER_SUFFIX, PACKAGE_SUFFIX, Places
from desktop_app.workflow.demo_keys import FIRST_EDITION, equip
from desktop_app.workflow.office import Office, Surroundings, keys_folder
from desktop_app.workflow.plausible.answers import Answers
from desktop_app.workflow.plausible.institutions import institutions_of
from desktop_app.workflow.plausible.recipes import commune_answers, school_answers
from desktop_app.workflow.plausible.school import school_of

PROVINCE_LEDGER = f"tinh{LEDGER_SUFFIX}"
_MAX_INSTITUTIONS = 500
_FEW = 4


@dataclass(frozen=True, slots=True)
class Demo:
    """What was made, and where."""

    folder: Path
    province: Path
    communes: tuple[Path, ...]
    institutions: tuple[Path, ...]
    packages: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class _CommuneJob:
    """All that one worker needs to make one commune with its institutions."""

    folder: Path
    commune: Unit
    institutions: tuple[Unit, ...]
    places: Places
    seed: int
    practice: bool


def make_demo(
    folder: Path,
    communes: int,
    institutions: int,
    seed: int,
    places: Places,
    progress: Progress = silently,
    *,
    practice: bool = False,
) -> Demo:
    """Make a province of ``communes`` (at most 69) with ``institutions`` each; raises ``AppError``.

    With ``practice`` all ledgers are for practice periods, so that nobody takes them for real ones. Stopped between two
    communes, everything that was made is taken away again.
    """
    if not 1 <= institutions <= _MAX_INSTITUTIONS or communes < 1:
        raise AppError("Số xã và số cơ sở phải từ 1 trở lên.", f"Nhiều nhất {_MAX_INSTITUTIONS} cơ sở mỗi xã.")
    province_path = folder / PROVINCE_LEDGER
    if province_path.exists():
        raise AppError(f"Thư mục {folder} đã có sổ mẫu.", "Chọn thư mục khác.")
    _make_folder(folder / "goi" / "truong")
    nobody = Surroundings(places, "Trần Thị Minh", copies=False)
    with Office.create(province_path, "42", nobody, practice=practice) as province:
        province.keys.make(None)
        listed = [unit for unit in province.register.find("") if unit.kind is UnitKind.COMMUNE]
        if communes > len(listed):
            raise AppError(f"Tỉnh chỉ có {len(listed)} xã, phường.", "Giảm số xã, phường.")
        random = Random(seed)  # noqa: S311 - made-up data, to be made alike again
        chosen = listed if communes == len(listed) else sorted(random.sample(listed, communes), key=lambda u: u.order)
        plan = [(commune, institutions_of(commune, institutions, random)) for commune in chosen]
        province.register.add([unit for _, units in plan for unit in units])
        jobs = [
            _CommuneJob(folder, commune, units, places, seed * 1_000 + commune.order, practice)
            for commune, units in plan
        ]
        equip(province, province_path, dict(_offices(jobs)), folder / FIRST_EDITION)
    try:
        packages = _carry_out(jobs, progress)
    except Cancelled:
        _take_away(folder, jobs)
        raise
    return Demo(
        folder,
        province_path,
        tuple(_commune_ledger(job) for job in jobs),
        tuple(_institution_ledger(job, unit) for job in jobs for unit in job.institutions),
        tuple(packages),
    )


def _offices(jobs: Sequence[_CommuneJob]) -> Iterator[tuple[Path, Unit]]:
    for job in jobs:
        yield _commune_ledger(job), job.commune
        for unit in job.institutions:
            yield _institution_ledger(job, unit), unit


def _carry_out(jobs: Sequence[_CommuneJob], progress: Progress) -> list[Path]:
    if len(jobs) <= _FEW or (os.cpu_count() or 1) == 1:
        return [made for made, _ in zip(map(_make_commune, jobs), _told(jobs, progress), strict=True)]
    with ProcessPoolExecutor() as pool:
        try:
            return [made for made, _ in zip(pool.map(_make_commune, jobs), _told(jobs, progress), strict=True)]
        except Cancelled:
            pool.shutdown(cancel_futures=True)
            raise


def _told(jobs: Sequence[_CommuneJob], progress: Progress) -> Iterator[None]:
    """Yield once for each commune that is made, and tell of it."""
    for number, job in enumerate(jobs, start=1):
        progress(number, len(jobs), job.commune.full_name)
        yield


def _take_away(folder: Path, jobs: Sequence[_CommuneJob]) -> None:
    province = folder / PROVINCE_LEDGER
    made = [folder / "goi", keys_folder(province), *(_commune_ledger(job).parent for job in jobs)]
    for each in made:
        rmtree(each, ignore_errors=True)
    for each in (*folder.glob(f"{province.name}*"), folder / FIRST_EDITION):
        each.unlink(missing_ok=True)


def _make_commune(job: _CommuneJob) -> Path:
    """Make one commune, its institutions and all their packages; return the commune's package."""
    ledger = _commune_ledger(job)
    _make_folder(ledger.parent)
    package = job.folder / "goi" / f"xa-{job.commune.code}{PACKAGE_SUFFIX}"
    random = Random(job.seed)  # noqa: S311 - made-up data, to be made alike again
    book = Book.load(job.places.forms)
    with _office(job, book, ledger, job.commune.code, "Lê Văn Sơn") as office:
        packages = [_make_institution(job, book, unit, random) for unit in job.institutions]
        office.intake.receive(packages)
        for task in office.entry.tasks(office.period):
            _fill(office, task.key, commune_answers(task.key.form_id, job.commune, random, office.today))
        office.submission.send(office.period, package)
    return package


def _make_institution(job: _CommuneJob, book: Book, unit: Unit, random: Random) -> Path:
    """Make one institution with every form filled and chốt; return its package."""
    package = job.folder / "goi" / "truong" / f"{unit.code}{PACKAGE_SUFFIX}"
    with _office(job, book, _institution_ledger(job, unit), unit, "Nguyễn Thị Hoà") as office:
        school = school_of(unit, random)
        for task in office.entry.tasks(office.period):
            _fill(office, task.key, school_answers(task.key.form_id, school, random, office.today))
        office.submission.send(office.period, package)
    return package


def _fill(office: Office, key: RecordKey, answers: Answers) -> None:
    filled = office.entry.open(key.form_id, Period.parse(key.period))
    record = _record(filled.record, answers)
    filled = office.entry.fill(filled, record, Origin.EXCEL)
    for problem in filled.judgement.blocking:
        if problem.level is Level.EXPLAIN:
            filled = office.entry.explain(
                filled, problem.path, "Đã kiểm tra lại, đúng thực tế; đang tìm cách khắc phục."
            )
    office.submission.finalize(filled)


def _record(blank: Record, answers: Answers) -> Record:
    rows = {
        repeat: tuple(Row(row_id, MappingProxyType(dict(values))) for row_id, values in lines.items())
        for repeat, lines in answers.rows.items()
    }
    return replace(blank, values=MappingProxyType(dict(answers.values)), rows=MappingProxyType(rows))


def _office(job: _CommuneJob, book: Book, ledger: Path, unit: Unit | str, clerk: str) -> Office:
    around = Surroundings(job.places, clerk, book=book, copies=False)
    office = Office.create(ledger, unit, around, practice=job.practice)
    # its key is there already, and the edition that names it: now its register follows, too
    office.editions.follow_newest()
    return office


def _commune_ledger(job: _CommuneJob) -> Path:
    return job.folder / f"xa-{job.commune.code}" / f"xa{LEDGER_SUFFIX}"


def _institution_ledger(job: _CommuneJob, unit: Unit) -> Path:
    return _commune_ledger(job).with_name(f"truong-{unit.code}{LEDGER_SUFFIX}")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise AppError(f"Không tạo được thư mục {folder}.", "Chọn thư mục ghi được.") from error

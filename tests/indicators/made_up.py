"""A department's ledger full of made-up bản chốt: every hole, mark and second thought that real ones have."""

from datetime import date
from pathlib import Path
from random import Random

from desktop_app.domain.canonical import JsonValue
from desktop_app.domain.record import FormVersion, RecordKey
from desktop_app.domain.snapshot import Snapshot
from desktop_app.domain.snapshot_json import make_snapshot
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.store.database import Books, open_ledger
from desktop_app.workflow.office import Office
from tests.builders import NOW, PERIOD, surroundings

CALENDAR = "2026"
WARDS = ("18073", "18100", "18652", "18754", "18781", "18823", "18832")
VILLAGES = ("18133", "18838")
_TYPES = ("nhóm trẻ độc lập", "lớp mẫu giáo độc lập", "lớp mầm non độc lập", "trường mầm non", "trường mẫu giáo")
_MARK: JsonValue = {"blank": "chua_co_so_lieu", "reason": "Chưa đếm"}

Values = dict[str, JsonValue]
Rows = dict[str, list[dict[str, JsonValue]]]


def made_up_province(folder: Path, seed: int, *, sent: float = 0.8) -> Path:
    """Make a ledger in which each form of each unit has come with the probability ``sent``; return its path."""
    random = Random(seed)  # noqa: S311 - made-up data, to be made alike again
    path = folder / f"tinh-{seed}.somamnon"
    with Office.create(path, "42", surroundings()) as office:
        numbers = {commune: random.randint(3, 8) for commune in (*WARDS, *VILLAGES)}
        schools = [_school(commune, at, random) for commune, number in numbers.items() for at in range(number)]
        office.register.add(schools)
    ledger = open_ledger(path)
    with ledger.writing() as books:
        for unit in schools:
            for form, (values, rows) in _answers_of_school(random).items():
                if random.random() < sent:
                    send(books, unit.code, form, values, rows)
        for commune in numbers:
            _send_of_commune(books, commune, random, sent)
        _change_their_minds(books, schools, random)
    ledger.close()
    return path


def send(
    books: Books, unit: str, form: str, values: Values, rows: Rows | None = None, period: str = PERIOD.code
) -> None:
    """Put one bản chốt on top of a chain, as if it had been received."""
    head = books.snapshots.head(RecordKey(unit, period, form))
    books.snapshots.receive(_snapshot(unit, period, form, values, rows or {}, head), "")


def _send_of_commune(books: Books, commune: str, random: Random, sent: float) -> None:
    if random.random() < sent:
        send(books, commune, "nhu_cau", _some(random, chua_duoc_nhan=random.randint(0, 40)))
    if random.random() < sent:
        models = [_row(random, {"trang_thai": random.choice(("trien_khai", "du_kien", "dung"))}) for _ in range(2)]
        send(books, commune, "chuong_trinh", {}, {"mo_hinh": models[: random.randint(0, 2)]}, CALENDAR)


def _school(commune: str, at: int, random: Random) -> Unit:
    kind = random.choice(_TYPES)
    independent = "độc lập" in kind
    return Unit(
        f"42{commune}{at}",
        UnitKind.INSTITUTION,
        f"Cơ sở {at}",
        kind,
        commune,
        random.choice(("dân lập", "tư thục") if independent else ("công lập", "tư thục")),
        valid_from=random.choice((None, None, date(2025, 7, 1), NOW.date(), date(2026, 11, 1))),
        valid_to=random.choice((None, None, None, None, date(2026, 9, 1), NOW.date())),
        order=at,
    )


def _answers_of_school(random: Random) -> dict[str, tuple[Values, Rows]]:
    at_work = [int(random.random() < 0.9) for _ in range(random.randint(0, 12))]
    staff = [_row(random, {"ho_ten": f"Người {at}", "dang_lam": there}) for at, there in enumerate(at_work)]
    # somebody who has left is still in the log of an old session
    known = [str(person["id"]) for person in staff] + [f"{random.getrandbits(128):032x}"]
    sessions = [
        _row(random, {"nguoi_du": [*random.sample(known, random.randint(0, len(known)))]})
        for _ in range(random.randint(0, 4))
    ]
    if sessions:
        sessions[0]["values"] = {"nguoi_du": _MARK}
    parents = random.randint(0, 60)
    return {
        "ho_so": (
            _some(random, chuong_trinh_gdmn=random.choice(("co", "khong")), giay_phep=random.choice(("co", "khong"))),
            {},
        ),
        "tre": (_some(random, tong_tre=random.randint(0, 400), cong_nhan_6_36=random.randint(0, 60)), {}),
        "nhom_lop": (_some(random, so_nhom_tre=random.randint(0, 9), so_nhom_duoi_24=random.randint(0, 2)), {}),
        "doi_ngu": (
            _some(random, tong_nguoi=sum(at_work), tong_tiep_can_so=random.randint(0, sum(at_work))),
            {"nguoi": staff},
        ),
        "tap_huan": ({}, {"buoi": sessions}),
        "an_toan": (_some(random, ket_luan=random.choice(("dat", "dat", "chua_dat"))), {}),
        "cha_me": (
            _some(random, cha_me_cong_nhan=parents, cong_nhan_duoc_pho_bien=random.randint(0, parents)),
            {},
        ),
    }


def _some(random: Random, **values: JsonValue) -> Values:
    """Return most of ``values``; some have a mark in their place, some are missing."""
    kept: Values = {}
    for name, value in values.items():
        chance = random.random()
        if chance < 0.85:
            kept[name] = value
        elif chance < 0.95:
            kept[name] = _MARK
    return kept


def _row(random: Random, values: Values) -> dict[str, JsonValue]:
    return {"id": f"{random.getrandbits(128):032x}", "values": values}


def _change_their_minds(books: Books, schools: list[Unit], random: Random) -> None:
    """Give some chains a second bản chốt, and some a fork that waits."""
    for unit in random.sample(schools, len(schools) // 4):
        send(books, unit.code, "an_toan", {"ket_luan": "dat"})
    for unit in random.sample(schools, len(schools) // 4):
        # where the chain has a head already, this is a fork of it
        other: Values = {"tong_tre": 9_999, "cong_nhan_6_36": 999}
        books.snapshots.receive(_snapshot(unit.code, PERIOD.code, "tre", other, {}, None), "")


def _snapshot(unit: str, period: str, form: str, values: Values, rows: Rows, before: Snapshot | None) -> Snapshot:
    body: JsonValue = {"values": values, "rows": {name: list(lines) for name, lines in rows.items()}, "reasons": {}}
    return make_snapshot(
        key=RecordKey(unit, period, form),
        form=FormVersion(form, "1", "0" * 64),
        revision=before.revision + 1 if before else 1,
        parents=(before.hash,) if before else (),
        lineage=(*before.lineage, before.hash) if before else (),
        unit_name="Cơ sở",
        author="Hoà",
        created=NOW,
        body=body,
    )

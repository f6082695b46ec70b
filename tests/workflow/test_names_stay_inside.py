"""Outside of what is encrypted, signed or kept in the ledger's own tables of answers, nobody is named."""

import json
import sqlite3
import zipfile
from contextlib import closing
from io import BytesIO
from pathlib import Path

import pyrage

from desktop_app.packages.envelope import CLEAR, enclose
from tests.builders import PERIOD, Road, a_finished_form, surroundings

CLERK = "Nguyễn Thị Hoà"


def test_the_clear_header_of_an_envelope_names_no_person_and_no_office_by_name(tmp_path: Path) -> None:
    road = Road(tmp_path)
    a_finished_form(road.school)
    header = road.school.submission.send(PERIOD, tmp_path / "goi.gdmn")
    sealed = (tmp_path / "goi.gdmn").read_bytes()
    recipient = str(pyrage.x25519.Identity.generate().to_public())
    outer = enclose(sealed, header, [recipient])
    with zipfile.ZipFile(BytesIO(outer)) as archive:
        clear = archive.read(CLEAR).decode()
    assert set(json.loads(clear)) <= {"format", "kind", "sender", "recipient", "period", "practice"}
    for name in (CLERK, "Hoa Sen", "Thành Sen", "Sở"):
        assert name not in clear
        assert name.encode() not in outer
    road.close()


def test_the_journal_of_packages_names_no_person(tmp_path: Path) -> None:
    road = Road(tmp_path, surroundings(clerk="Phạm Thị Kín"))
    a_finished_form(road.school)
    road.school.submission.send(PERIOD, tmp_path / "goi.gdmn")
    (tmp_path / "hong.gdmn").write_bytes(b"x")
    road.commune.intake.receive([tmp_path / "goi.gdmn", tmp_path / "hong.gdmn"])
    road.close()
    with closing(sqlite3.connect(tmp_path / "xa.somamnon")) as raw:
        raw.row_factory = sqlite3.Row
        lines = [dict(row) for row in raw.execute("SELECT * FROM package")]
    assert len(lines) == 2
    assert not [line for line in lines for name, value in line.items() if name != "data" and "Kín" in str(value)]

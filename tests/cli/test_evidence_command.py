"""The evidence by command, and what a file says of its signature: who, when, by whose clock, what is not known."""

import json
from pathlib import Path

import pytest

from desktop_app.cli import main
from desktop_app.domain.package import Contents, PackageKind, Party
from desktop_app.packages.keys import KeyFolder
from desktop_app.packages.seal import seal
from desktop_app.store.database import open_ledger
from tests.builders import NOW, PERIOD, Road, a_finished_form


def test_the_evidence_of_a_code_and_of_a_record(road: Road, capsys: pytest.CaptureFixture[str]) -> None:
    made = a_finished_form(road.school)
    road.school.submission.send(PERIOD, road.folder / "truong.gdmn")
    ledger = str(road.school_ledger)
    out = road.folder / "a"
    assert main(["evidence", ledger, made.check_code, "--out", str(out), "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert (document["code"], document["hash"], document["unit"]) == (made.check_code, made.hash, made.key.unit)
    assert {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()} == {
        *document["files"],
        "SHA256SUMS",
    }
    record = ["--form", "nhom_lop", "--period", PERIOD.code, "--revision", "1"]
    assert main(["evidence", ledger, *record, "--out", str(road.folder / "b.zip")]) == 0
    assert "KIEM_CHUNG.txt" in capsys.readouterr().out
    assert (road.folder / "b.zip").is_file()


def test_a_code_that_means_several_lists_them(road: Road, capsys: pytest.CaptureFixture[str]) -> None:
    made = a_finished_form(road.school)
    ledger = open_ledger(road.school_ledger)
    twin = f"{made.hash[:8]}{'0' * 56}"
    with ledger.connection("IMMEDIATE") as connection:
        connection.exec_driver_sql(
            "INSERT INTO snapshot SELECT ?, unit, period, form_id, 2, package, content FROM snapshot", (twin,)
        )
    ledger.close()
    out = road.folder / "a"
    assert main(["evidence", str(road.school_ledger), made.check_code, "--out", str(out)]) == 1
    assert "Có 2 bản chốt như vậy" in capsys.readouterr().out
    assert not out.exists()
    assert main(["evidence", str(road.school_ledger), made.hash, "--out", str(out)]) == 0


def test_without_any_word_of_which_it_asks(road: Road, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evidence", str(road.school_ledger), "--out", str(tmp_path / "x")]) == 1
    assert "Chưa rõ bản chốt nào" in capsys.readouterr().err


def test_inspect_says_who_signed_when_by_whose_clock_and_what_is_not_known(
    road: Road, capsys: pytest.CaptureFixture[str]
) -> None:
    a_finished_form(road.school)
    package = road.folder / "truong.gdmn"
    road.school.submission.send(PERIOD, package)
    assert main(["inspect", str(package)]) == 0
    said = capsys.readouterr().out
    for words in (
        "Ký bởi Trường mầm non Hoa Sen (mã 42401001), lúc 08:00 05/10/2026 theo đồng hồ máy người ký",
        "nơi cấp Sở Giáo dục và Đào tạo Hà Tĩnh",
        "Chưa xét: Sở có cấp chứng thư này không, đã thu hồi chưa",
        "không thay chữ ký số theo pháp luật",
    ):
        assert words in said
    assert "NGƯỜI KÝ KHÔNG PHẢI NƠI GỬI" not in said


def test_inspect_says_when_the_signer_is_not_the_sender(road: Road, capsys: pytest.CaptureFixture[str]) -> None:
    made = a_finished_form(road.school)
    contents = Contents(
        PackageKind.SUBMISSION,
        Party("42", "Sở Giáo dục và Đào tạo Hà Tĩnh"),
        Party("18073", "Phường Thành Sen"),
        PERIOD.code,
        practice=False,
        program="thử",
        pack="thử 1",
        created=NOW,
        snapshots=(made,),
    )
    signer = KeyFolder(road.school_ledger.with_suffix(".khoa"), lambda: None).signer()
    package = road.folder / "gia.gdmn"
    package.write_bytes(seal(contents, signer, NOW))
    assert main(["inspect", str(package)]) == 0
    assert "NGƯỜI KÝ KHÔNG PHẢI NƠI GỬI: gói ghi gửi từ 42, khóa là của 42401001" in capsys.readouterr().out

"""Handing out evidence: everything about one snapshot, whole or not at all, and no doubt kept back."""

import json
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.canonical import digest
from desktop_app.domain.edition import Reason
from desktop_app.domain.errors import AppError
from desktop_app.domain.record import Path as Place
from desktop_app.domain.snapshot import Snapshot
from desktop_app.workflow import bundle, delivery
from desktop_app.workflow.office import Office
from tests.builders import NOW, PERIOD, Road, a_finished_form


def _travelled(road: Road) -> Snapshot:
    made = a_finished_form(road.school)
    road.school.submission.send(PERIOD, road.folder / "truong.gdmn")
    road.commune.intake.receive([road.folder / "truong.gdmn"])
    road.commune.submission.send(PERIOD, road.folder / "xa.gdmn")
    road.province.intake.receive([road.folder / "xa.gdmn"])
    return made


def _again(office: Office, seats: str) -> Snapshot:
    filled = office.entry.answer(office.entry.open("nhom_lop", PERIOD), Place("suc_chua"), seats)
    return office.submission.finalize(filled)


def _in(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_province_hands_out_both_packages_as_they_came(road: Road) -> None:
    made = _travelled(road)
    folder = road.folder / "bang-chung"
    road.province.evidence.write(made, folder)
    files = _in(folder)
    packages = [data for name, data in sorted(files.items()) if name.startswith("goi/")]
    assert packages == [(road.folder / name).read_bytes() for name in ("xa.gdmn", "truong.gdmn")]
    assert files[f"ban-chot/{made.hash}.json"] == made.content
    assert digest(files[f"ban-chot/{made.hash}.json"]) == made.hash
    assert files[f"ban-chot/{made.hash}.pdf"].startswith(b"%PDF")
    assert files["chung-thu/so.pem"] == (road.folder / "so.khoa" / "issuer.pem").read_bytes()
    owners = {name.removeprefix("chung-thu/").partition("_")[0] for name in files if name.startswith("chung-thu/")}
    assert owners == {"so.pem", "18073", "42401001"}
    sums = set(files.pop("SHA256SUMS").decode().splitlines())
    assert sums == {f"{digest(data)}  {name}" for name, data in files.items()}


def test_the_sender_keeps_what_it_signed(road: Road) -> None:
    made = _travelled(road)
    for office, sent in ((road.school, "truong.gdmn"), (road.commune, "xa.gdmn")):
        folder = road.folder / f"cua-{office.unit.code}"
        office.evidence.write(made, folder)
        found = [data for name, data in _in(folder).items() if name.startswith("goi/") and "_gui_" in name]
        assert (road.folder / sent).read_bytes() in found


def test_the_journal_and_the_chain_go_along(road: Road) -> None:
    first = _travelled(road)
    second = _again(road.school, "400")
    folder = road.folder / "bang-chung"
    road.school.evidence.write(second, folder)
    chain = json.loads((folder / "nhat-ky/chuoi-ban-chot.json").read_bytes())
    assert [(each["revision"], each["hash"], each["parents"]) for each in chain["snapshots"]] == [
        (1, first.hash, []),
        (2, second.hash, [first.hash]),
    ]
    assert chain["head"] == second.hash
    road.province.evidence.write(first, road.folder / "cua-so")
    lines = json.loads((road.folder / "cua-so/nhat-ky/nhat-ky.json").read_bytes())
    assert [(each["direction"], each["file"], each["sender"]) for each in lines] == [("nhận", "xa.gdmn", "18073")]
    assert lines[0]["sha256"] == digest((road.folder / "xa.gdmn").read_bytes())


def test_every_doubt_is_said(road: Road) -> None:
    first = _travelled(road)
    second = _again(road.school, "400")
    older = road.school.evidence.write(first, road.folder / "a")
    newer = road.school.evidence.write(second, road.folder / "b")
    assert any(f"Đã có bản mới hơn: lần 2, mã {second.check_code}" in each for each in older.doubts)
    assert any("không giữ gói có ký nào" in each for each in newer.doubts)
    assert any("Chưa có danh mục có ký của Sở" in each for each in older.doubts)
    assert any("Biểu mẫu tạm thời" in each for each in older.doubts)
    said = (road.folder / "a/TOM_TAT.txt").read_text(encoding="utf-8")
    assert all(each in said for each in older.doubts)
    assert not any(name.startswith("goi/") for name in newer.files)
    assert "Không có gói có ký nào để kiểm chữ ký" in (road.folder / "b/KIEM_CHUNG.txt").read_text(encoding="utf-8")


def test_an_office_that_believes_another_issuer_says_so(road: Road) -> None:
    made = _travelled(road)
    keys = road.folder / "so.khoa"
    (keys / "issuer.pem").write_bytes((keys / "certificate.pem").read_bytes())
    exported = road.province.evidence.write(made, road.folder / "a")
    assert any("Hôm nay máy này không tin gói" in each for each in exported.doubts)
    (keys / "issuer.pem").unlink()
    exported = road.province.evidence.write(made, road.folder / "b")
    assert any("chưa có chứng thư của Sở" in each for each in exported.doubts)
    assert "chung-thu/so.pem" not in exported.files


def test_a_zip_holds_the_same_files_under_one_folder(road: Road) -> None:
    made = _travelled(road)
    exported = road.province.evidence.write(made, road.folder / "bang-chung.zip")
    with zipfile.ZipFile(road.folder / "bang-chung.zip") as archive:
        assert archive.testzip() is None
        assert set(archive.namelist()) == {f"bang-chung/{name}" for name in (*exported.files, "SHA256SUMS")}


def test_nothing_is_left_behind_when_it_cannot_be_written(road: Road, monkeypatch: pytest.MonkeyPatch) -> None:
    made = _travelled(road)
    before = set(road.folder.iterdir())
    put, count = delivery.deliver, iter(range(5))

    def full(data: bytes, path: Path) -> None:
        if next(count, None) is None:
            raise AppError(f"Không ghi được {path.name}: đĩa đầy.", "Dọn bớt.")
        put(data, path)

    monkeypatch.setattr(bundle, "deliver", full)
    with pytest.raises(AppError, match="đĩa đầy"):
        road.province.evidence.write(made, road.folder / "bang-chung")
    assert set(road.folder.iterdir()) == before


def test_what_lies_there_already_is_not_touched(road: Road) -> None:
    made = _travelled(road)
    folder = road.folder / "bang-chung"
    folder.mkdir()
    (folder / "cua-toi.txt").write_text("giữ", encoding="utf-8")
    with pytest.raises(AppError, match="Đã có “bang-chung”"):
        road.province.evidence.write(made, folder)
    assert set(_in(folder)) == {"cua-toi.txt"}


def test_a_code_is_found_as_people_write_it(road: Road) -> None:
    made = _travelled(road)
    code = made.check_code
    for written in (code, code.lower(), f" {code[:4]} {code[4:]} ", made.hash):
        assert road.province.evidence.find(written) == (made,)
    for wrong in ("", "ABC", "XYZ12345", "%_______", f"{made.hash}0"):
        with pytest.raises(AppError, match="không phải mã đối chiếu"):
            road.province.evidence.find(wrong)
    with pytest.raises(AppError, match="không có bản chốt mang mã"):
        road.province.evidence.find(f"{int(code, 16) ^ 1:08x}")


def test_a_snapshot_is_found_by_its_record_and_revision(road: Road) -> None:
    first = _travelled(road)
    second = _again(road.school, "400")
    of_chain = road.school.evidence.of_chain
    assert of_chain(first.key) == (second,)
    assert of_chain(first.key, 1) == (first,)
    with pytest.raises(AppError, match="Chưa có bản chốt lần 3"):
        of_chain(first.key, 3)


def test_the_newest_register_goes_along_and_a_revocation_is_said(road: Road) -> None:
    made = _travelled(road)
    folder = road.folder / "danh-muc.gdmn"
    key = next(each for each in road.province.issuing.issued() if each.unit == road.school.unit.code)
    road.province.issuing.revoke(key.fingerprint, Reason.COMPROMISED, NOW + timedelta(hours=1))
    edition = road.province.editions.write(folder)
    road.commune.editions.take(folder)
    exported = road.commune.evidence.write(made, road.folder / "a")
    assert (road.folder / "a/danh-muc/danh-muc-co-ky.gdmn").read_bytes() == folder.read_bytes()
    said = " ".join(exported.doubts)
    assert f"chỉ biết theo {edition.title}" in said
    assert "Chứng thư" in said
    assert "bị thu hồi từ 09:00 05/10/2026 (lộ khóa)" in said
    assert "không tin gói" not in said, "what came in before stays believed"

"""Line 10 of the list: what was true once, or is true elsewhere, offered again; and chains that contradict."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.canonical import JsonValue, canonical_bytes, parse_strict
from desktop_app.domain.package import Contents, Opened, PackageKind, Party, Received
from desktop_app.domain.record import Path as Place
from desktop_app.domain.snapshot import Outcome, Snapshot
from desktop_app.domain.snapshot_json import read_snapshot
from desktop_app.packages.limits import Limits
from desktop_app.packages.seal import seal
from desktop_app.packages.signer import Signer
from desktop_app.packages.unseal import unseal
from desktop_app.workflow.office import Office
from tests.builders import NOW, PERIOD, SCHOOL, Road, a_finished_form, surroundings

_STRANGE = "ab" * 32


@pytest.fixture(name="road")
def _road(tmp_path: Path) -> Iterator[Road]:
    made = Road(tmp_path)
    a_finished_form(made.school)
    yield made
    made.close()


def _sent(road: Road, name: str = "goi.gdmn") -> Path:
    path = road.folder / name
    road.school.submission.send(PERIOD, path, with_papers=False)
    return path


def _opened(road: Road, path: Path) -> Opened:
    return unseal(path.read_bytes(), road.commune._desk.keys.trust())


def _again(
    road: Road, opened: Opened, name: str, *snapshots: Snapshot, signer: Signer | None = None, **change: Any
) -> Path:
    """Seal other contents with the school's own key, as a wrong hand in the office would."""
    header = opened.header
    contents = Contents(
        header.kind,
        header.sender,
        header.recipient,
        header.period,
        header.practice,
        header.program,
        header.pack,
        header.created,
        snapshots,
    )
    path = road.folder / name
    path.write_bytes(seal(replace(contents, **change), signer or road.school._desk.keys.signer(), NOW))
    return path


def _changed(snapshot: Snapshot, **change: JsonValue) -> Snapshot:
    body = parse_strict(snapshot.content)
    assert isinstance(body, dict)
    return read_snapshot(canonical_bytes({**body, **change}))


def _received(office: Office, path: Path) -> Received:
    (received,) = office.intake.receive([path])
    return received


def _head(road: Road) -> Snapshot:
    key = road.school.entry.open("nhom_lop", PERIOD).record.key
    with road.commune._desk.ledger.reading() as books:
        head = books.snapshots.head(key)
    assert head is not None
    return head


def _next(road: Road) -> Path:
    filled = road.school.entry.open("nhom_lop", PERIOD)
    road.school.submission.finalize(road.school.entry.answer(filled, Place("suc_chua"), "310"))
    return _sent(road, "lan-2.gdmn")


def test_an_old_package_that_is_replayed_changes_nothing(road: Road) -> None:
    old, new = _sent(road), _next(road)
    assert _received(road.commune, old).outcome is Outcome.NEW
    assert _received(road.commune, new).outcome is Outcome.REPLACES
    head = _head(road)
    assert _received(road.commune, old).outcome is Outcome.KNOWN
    assert _head(road) == head


def test_an_old_package_that_comes_late_is_kept_as_history(road: Road) -> None:
    old, new = _sent(road), _next(road)
    first = _received(road.commune, new)
    assert (first.outcome, "Chưa từng nhận 1 bản chốt trước nó" in first.verdicts[0].explanation) == (Outcome.NEW, True)
    head = _head(road)
    late = _received(road.commune, old)
    assert (late.outcome, "Cũ hơn bản đang có" in late.verdicts[0].explanation) == (Outcome.OLDER, True)
    assert _head(road) == head


def test_a_fork_is_parked_and_the_head_stays(road: Road) -> None:
    opened = _opened(road, _sent(road))
    assert _received(road.commune, road.folder / "goi.gdmn").outcome is Outcome.NEW
    head = _head(road)
    other = _received(road.commune, _again(road, opened, "khac.gdmn", _changed(opened.snapshots[0], author="Khác")))
    assert (other.outcome, "để riêng" in other.verdicts[0].explanation) == (Outcome.FORK, True)
    assert _head(road) == head


def test_a_parent_that_nobody_has_seen_is_told(road: Road) -> None:
    opened = _opened(road, _sent(road))
    orphan = _changed(opened.snapshots[0], revision=2, parents=[_STRANGE], lineage=[_STRANGE])
    received = _received(road.commune, _again(road, opened, "mo-coi.gdmn", orphan))
    assert "Chưa từng nhận 1 bản chốt trước nó" in received.verdicts[0].explanation


def test_a_snapshot_that_counts_back_from_the_head_is_refused(road: Road) -> None:
    old, new = _sent(road), _next(road)
    _received(road.commune, old)
    _received(road.commune, new)
    head, opened = _head(road), _opened(road, new)
    false = _changed(opened.snapshots[0], revision=2, parents=[head.hash], lineage=[head.hash], author="Khác")
    received = _received(road.commune, _again(road, opened, "sai.gdmn", false))
    assert received.outcome is Outcome.INVALID
    assert "số lần chốt hoặc các bản trước không khớp" in received.verdicts[0].explanation
    assert _head(road) == head


def test_a_revision_without_its_parents_is_refused(road: Road) -> None:
    opened = _opened(road, _sent(road))
    content = opened.snapshots[0].content.replace(b'"revision":1', b'"revision":3')
    with pytest.raises(ValueError, match="chuỗi bản chốt"):
        read_snapshot(content)


def test_a_practice_package_stays_out_of_a_real_ledger(road: Road) -> None:
    opened = _opened(road, _sent(road))
    received = _received(road.commune, _again(road, opened, "thu.gdmn", *opened.snapshots, practice=True))
    assert (received.outcome, "Gói này là tập huấn" in received.explanation) == (Outcome.PRACTICE, True)


def test_a_package_for_somebody_else_is_not_taken_in(road: Road) -> None:
    received = _received(road.province, _sent(road))
    assert (received.outcome, "gửi cho" in received.explanation) == (Outcome.WRONG_RECIPIENT, True)


def test_a_submission_of_nothing_is_refused(road: Road) -> None:
    received = _received(road.commune, _again(road, _opened(road, _sent(road)), "rong.gdmn"))
    assert received.outcome is Outcome.INVALID
    assert "không có bản chốt nào" in received.explanation


def test_a_receipt_is_not_taken_for_a_submission(road: Road) -> None:
    opened = _opened(road, _sent(road))
    path = _again(road, opened, "bien-nhan.gdmn", kind=PackageKind.RECEIPT, statement=b"{}")
    received = _received(road.commune, path)
    assert received.outcome.is_refusal
    assert received.explanation
    assert not received.verdicts


def test_a_commune_does_not_speak_for_the_school_of_another_commune(road: Road, tmp_path: Path) -> None:
    other = Office.create(tmp_path / "xa2.somamnon", "18100", surroundings())
    other.keys.make(None)
    other.keys.install(road.province.keys.issue(other.keys.request()))
    signer = other._desk.keys.signer()
    party, province = Party("18100", other.unit.full_name), Party("42", road.province.unit.full_name)
    opened = _opened(road, _sent(road))
    filled = _changed(opened.snapshots[0], filled_by={"code": party.code, "name": party.name})
    made = _again(road, opened, "thay.gdmn", filled, signer=signer, sender=party, recipient=province)
    received = _received(road.province, made)
    assert received.outcome is Outcome.INVALID
    assert f"không thuộc {party.name}" in received.verdicts[0].explanation
    other.close()


def test_a_pipe_and_a_link_to_a_device_are_not_read(road: Road) -> None:
    pipe, link = road.folder / "ong.gdmn", road.folder / "vo-tan.gdmn"
    os.mkfifo(pipe)
    link.symlink_to("/dev/zero")
    for path in (pipe, link):
        assert "không phải một tệp thường" in _received(road.commune, path).explanation


def test_a_file_larger_than_a_package_is_not_read(road: Road) -> None:
    path = road.folder / "to.gdmn"
    with path.open("wb") as file:
        file.truncate(Limits().total + 1)
    assert "quá lớn" in _received(road.commune, path).explanation


def test_a_refused_package_leaves_the_ledger_as_it_was_and_stands_in_the_journal(road: Road) -> None:
    path = road.folder / "la.gdmn"
    path.write_bytes(_sent(road).read_bytes() + b"x")
    received = _received(road.commune, path)
    assert "nối thêm ở cuối tệp" in received.explanation
    with road.commune._desk.ledger.reading() as books:
        (line,) = books.packages.latest(PERIOD.code, 9)
        assert not books.snapshots.reporters(PERIOD.code)
    assert (line.file, line.explanation) == ("la.gdmn", received.explanation)
    assert SCHOOL.code not in line.sender

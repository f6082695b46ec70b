"""What communes propose for the register: asked about once, carried out with history, or refused with a reason."""

from dataclasses import replace
from datetime import date
from random import Random

import pytest

from desktop_app.domain.errors import AppError
from desktop_app.domain.record import Origin, Row
from desktop_app.domain.record import Path as Place
from desktop_app.domain.register import Alike, Event, Proposal, Wish
from desktop_app.domain.unit import Unit
from desktop_app.workflow.plausible.recipes import school_answers
from desktop_app.workflow.plausible.school import school_of
from tests.builders import COMMUNE, PERIOD, SCHOOL, Road

NEW = {
    "kieu": "moi",
    "ten_co_so": "hoa sen",
    "loai_hinh": "nhom_tre_doc_lap",
    "so_huu": "tu_thuc",
    "dia_chi": "Tổ 3",
    "co_giay_phep": "co",
    "so_giay_phep": "56/QĐ-UBND",
    "ngay_giay_phep": "20/08/2026",
    "so_tre": "20",
    "tu_ngay": "01/09/2026",
    "ly_do": "Mới được cấp phép",
    "lien_he": "Chủ nhóm, 0912 345 678",
}
RENAME = {
    "kieu": "doi_ten",
    "ma_don_vi": SCHOOL.code,
    "ten_co_so": "Hoa Hồng",
    "tu_ngay": "01/10/2026",
    "ly_do": "Theo quyết định",
}
STOP = {"kieu": "ngung", "ma_don_vi": SCHOOL.code, "tu_ngay": "05/10/2026", "ly_do": "Hết trẻ"}
MOVE = {"kieu": "chuyen", "ma_don_vi": SCHOOL.code, "xa_moi": "18100", "tu_ngay": "01/10/2026", "ly_do": "Chia lại"}


@pytest.fixture(name="propose")
def _propose(road: Road) -> "Commune":
    return Commune(road)


class Commune:
    """The commune's side: rows proposed, chốt and sent; the department receives."""

    def __init__(self, road: Road) -> None:
        self.road = road
        self.sent = 0

    def __call__(self, *rows: dict[str, str]) -> tuple[Proposal, ...]:
        entry = self.road.commune.entry
        filled = entry.answer(entry.open("de_xuat", PERIOD), Place("co_de_xuat"), "co")
        for row in rows:
            filled = entry.add_row(filled, "co_so")
            self._fill(filled.record.rows["co_so"][-1].id, row)
        return self.send()

    def change(self, at: int, **answers: str) -> tuple[Proposal, ...]:
        rows = self.road.commune.entry.open("de_xuat", PERIOD).record.rows["co_so"]
        self._fill(rows[at].id, answers)
        return self.send()

    def send(self) -> tuple[Proposal, ...]:
        commune, self.sent = self.road.commune, self.sent + 1
        commune.submission.finalize(commune.entry.open("de_xuat", PERIOD))
        package = self.road.folder / f"xa{self.sent}.gdmn"
        commune.submission.send(PERIOD, package, with_papers=False)
        received = self.road.province.intake.receive([package])
        assert not received[0].outcome.is_refusal, received
        return self.road.province.proposals.of(PERIOD)

    def _fill(self, row: str, answers: dict[str, str]) -> None:
        entry = self.road.commune.entry
        filled = entry.open("de_xuat", PERIOD)
        for name, text in answers.items():
            filled = entry.answer(filled, Place(name, "co_so", row), text)
        assert not filled.rejected


def test_a_proposed_unit_is_shown_with_those_it_resembles_and_added_with_a_local_code(propose: Commune) -> None:
    (proposal,) = propose(NEW)
    office = propose.road.province
    assert (proposal.wish, proposal.commune.code) == (Wish.NEW, COMMUNE)
    assert proposal.words == "Lập mới: Nhóm trẻ độc lập hoa sen"
    assert (proposal.type, proposal.ownership, proposal.since) == ("nhóm trẻ độc lập", "tư thục", date(2026, 9, 1))
    assert [unit.code for unit in proposal.like] == [SCHOOL.code]
    warning = office.proposals.accept(proposal)
    assert isinstance(warning, Alike)
    assert office.proposals.waiting(PERIOD) == 1
    made = office.proposals.accept(proposal, anyway=True)
    assert isinstance(made, Unit)
    assert (made.code, made.parent, made.valid_from) == ("18073-001", COMMUNE, date(2026, 9, 1))
    (line,) = office.register.history(made.code)
    assert (line.event, line.document, line.why) == (Event.CREATED, "56/QĐ-UBND, 20/08/2026", "Mới được cấp phép")
    assert office.proposals.waiting(PERIOD) == 0


def test_an_official_code_is_used_when_there_is_one(propose: Commune) -> None:
    (proposal,) = propose({**NEW, "ten_co_so": "Nắng Mai"})
    made = propose.road.province.proposals.accept(proposal, "42401777")
    assert isinstance(made, Unit)
    assert propose.road.province.register.get("42401777").name == "Nắng Mai"


@pytest.mark.parametrize(
    ("row", "event", "facts"),
    [
        (RENAME, Event.RENAMED, ("Hoa Hồng", COMMUNE, None)),
        (STOP, Event.CLOSED, ("Hoa Sen", COMMUNE, date(2026, 10, 4))),
        (MOVE, Event.MOVED, ("Hoa Sen", "18100", None)),
    ],
    ids=["renamed", "stopped", "moved"],
)
def test_what_is_accepted_is_carried_out_from_its_day(
    row: dict[str, str], event: Event, facts: tuple[object, ...], propose: Commune
) -> None:
    (proposal,) = propose(row)
    office = propose.road.province
    office.proposals.accept(proposal)
    unit = office.register.get(SCHOOL.code)
    assert (unit.name, unit.parent, unit.valid_to) == facts
    line = office.register.history(SCHOOL.code)[-1]
    assert (line.event, line.why) == (event, row["ly_do"])


def test_a_refusal_needs_a_reason_and_is_kept(propose: Commune) -> None:
    (proposal,) = propose(STOP)
    proposals = propose.road.province.proposals
    with pytest.raises(AppError, match="lý do"):
        proposals.reject(proposal, "  ")
    proposals.reject(proposal, "Trường còn 40 trẻ")
    (decided,) = proposals.of(PERIOD)
    assert decided.decision is not None
    assert (decided.decision.accepted, decided.decision.reason) == (False, "Trường còn 40 trẻ")
    with pytest.raises(AppError, match="không nhận"):
        proposals.accept(decided)
    assert propose.road.province.register.get(SCHOOL.code).valid_to is None


def test_receiving_a_newer_revision_asks_only_about_what_is_new_in_it(propose: Commune) -> None:
    (first,) = propose(RENAME)
    propose.road.province.proposals.reject(first, "Chưa có quyết định")
    rows = propose({**NEW, "ten_co_so": "Nắng Mai"})
    assert [each.decision is None for each in rows] == [True, False]
    again = propose.change(0, ly_do="Đã có QĐ 12")
    assert {each.wish for each in again if each.decision is None} == {Wish.RENAME, Wish.NEW}
    assert propose.road.province.proposals.waiting(PERIOD) == 2


def test_what_cannot_be_carried_out_leaves_the_proposal_waiting(propose: Commune) -> None:
    (proposal,) = propose(MOVE)
    office = propose.road.province
    office.proposals.accept(proposal)
    propose.change(0, ly_do="Chia lại lần nữa")
    (waiting,) = [each for each in office.proposals.of(PERIOD) if each.decision is None]
    with pytest.raises(AppError, match="không thuộc"):
        office.proposals.accept(waiting)
    assert office.proposals.waiting(PERIOD) == 1


def test_only_the_department_decides(propose: Commune) -> None:
    (proposal,) = propose(RENAME)
    with pytest.raises(AppError, match="Chỉ Sở"):
        propose.road.commune.proposals.accept(proposal)


def test_no_proposals_where_nothing_was_received(road: Road) -> None:
    assert road.province.proposals.of(PERIOD) == ()


def test_a_school_proposes_in_its_own_profile_and_speaks_of_itself(road: Road) -> None:
    entry = road.school.entry
    blank = entry.open("ho_so", PERIOD)
    school = school_of(SCHOOL, Random(1))  # noqa: S311 - made-up data, to be made alike again
    answers = school_answers("ho_so", school, Random(1), road.school.today)  # noqa: S311
    rows = {
        name: tuple(Row(row, dict(values)) for row, values in lines.items()) for name, lines in answers.rows.items()
    }
    filled = entry.fill(blank, replace(blank.record, values=dict(answers.values), rows=rows), Origin.EXCEL)
    filled = entry.answer(filled, Place("co_de_nghi"), "Có")
    for wish in (
        {"dn_kieu": "Đổi tên cơ sở này", "dn_ten_co_so": "Hoa Hồng", "dn_tu_ngay": "01/10/2026", "dn_ly_do": "QĐ mới"},
        {
            "dn_kieu": "moi",
            "dn_ten_co_so": "Bé Ngoan",
            "dn_loai_hinh": "nhom_tre_doc_lap",
            "dn_so_huu": "tu_thuc",
            "dn_dia_chi": "Tổ 3",
            "dn_tu_ngay": "01/10/2026",
            "dn_ly_do": "Mới được cấp phép",
        },
    ):
        filled = entry.add_row(filled, "de_nghi")
        row = filled.record.rows["de_nghi"][-1].id
        for name, text in wish.items():
            filled = entry.answer(filled, Place(name, "de_nghi", row), text)
    for problem in filled.judgement.blocking:
        filled = entry.explain(filled, problem.path, "Theo quyết định.")
    road.school.submission.finalize(filled)
    package, wrapped = road.folder / "truong.gdmn", road.folder / "xa.gdmn"
    road.school.submission.send(PERIOD, package)
    road.commune.intake.receive([package])
    road.commune.submission.send(PERIOD, wrapped)
    road.province.intake.receive([wrapped])
    rename, new = road.province.proposals.of(PERIOD)
    assert (rename.wish, rename.target) == (Wish.RENAME, road.province.register.get(SCHOOL.code))
    assert rename.proposer == "Trường mầm non Hoa Sen, Phường Thành Sen"
    road.province.proposals.accept(rename)
    made = road.province.proposals.accept(new)
    assert isinstance(made, Unit)
    assert (made.parent, made.type, made.name) == (COMMUNE, "nhóm trẻ độc lập", "Bé Ngoan")
    assert road.province.register.get(SCHOOL.code).name == "Hoa Hồng"
    assert road.province.proposals.waiting(PERIOD) == 0

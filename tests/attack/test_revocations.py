"""Lines 8 and 10 of the list at an office that has an edition of the register."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.edition import Reason
from desktop_app.domain.errors import PackageError
from desktop_app.domain.snapshot import Outcome
from desktop_app.packages.keys import KeyFolder
from desktop_app.packages.published import published
from desktop_app.packages.unseal import unseal
from desktop_app.workflow.office import Office, keys_folder
from tests.attack.crafted import Crafted
from tests.attack.offices import COMMUNE, ISSUER, TRUST
from tests.attack.revocations import (
    EARLY,
    EDITIONS,
    LATE,
    OLDER,
    SAME_NUMBER,
    SERIAL,
    STOLEN,
    an_edition,
    newest,
    told,
)
from tests.builders import surroundings


@pytest.mark.parametrize("reason", Reason)
def test_what_a_revoked_key_signs_afterwards_is_refused_by_name(reason: Reason) -> None:
    crafted = LATE[reason]
    unseal(crafted.make(), TRUST)
    with pytest.raises(PackageError) as refused:
        unseal(crafted.make(), told(reason))
    said = refused.value.message
    assert crafted.says in said
    assert f"({reason.words})" in said
    assert f"danh mục số {SERIAL}" in said


@pytest.mark.parametrize("reason", [each for each in Reason if each is not Reason.COMPROMISED])
def test_what_it_signed_before_by_the_clock_of_the_sender_is_believed_with_the_remark(reason: Reason) -> None:
    opened = unseal(EARLY.make(), told(reason))
    assert EARLY.says in told(reason).remark(opened.signature.fingerprint)


def test_a_key_in_other_hands_is_believed_only_for_the_very_package_that_is_here_already() -> None:
    data, trust = STOLEN.make(), told(Reason.COMPROMISED)
    with pytest.raises(PackageError) as refused:
        unseal(data, trust)
    assert STOLEN.says in refused.value.message
    unseal(data, replace(trust, known=lambda other: other == data))


@pytest.mark.parametrize("crafted", [*EDITIONS], ids=lambda crafted: crafted.file)
def test_a_crafted_edition_is_refused_by_name(crafted: Crafted) -> None:
    with pytest.raises(PackageError) as refused:
        published(crafted.make(), TRUST)
    assert crafted.says in refused.value.message
    assert refused.value.advice.endswith(".")


@pytest.fixture(name="office")
def _office(tmp_path: Path) -> Iterator[Office]:
    """Open a commune that trusts the issuer of the crafted files and has an edition."""
    ledger = tmp_path / "xa.somamnon"
    with Office.create(ledger, COMMUNE.code, surroundings()) as office:
        office.keys.make(None)
        KeyFolder(keys_folder(ledger), lambda: None).keep("issuer.pem", ISSUER)
        assert office.editions.take_bytes(newest()).new
        yield office


def _offered(office: Office, crafted: Crafted, folder: Path) -> tuple[Outcome, str]:
    path = folder / crafted.file
    path.write_bytes(crafted.make())
    (received,) = office.intake.receive([path])
    return received.outcome, received.explanation


def test_the_register_is_not_rolled_back(office: Office, tmp_path: Path) -> None:
    outcome, said = _offered(office, OLDER, tmp_path)
    assert outcome is Outcome.OLDER
    assert OLDER.says in said
    assert office.editions.newest() == an_edition()


@pytest.mark.parametrize("crafted", [*EDITIONS, SAME_NUMBER], ids=lambda crafted: crafted.file)
def test_an_office_keeps_its_edition_whatever_is_offered(office: Office, tmp_path: Path, crafted: Crafted) -> None:
    outcome, said = _offered(office, crafted, tmp_path)
    assert outcome.is_refusal, said
    assert office.editions.newest() == an_edition()


def test_an_edition_that_differs_under_the_same_number_is_an_alarm(office: Office, tmp_path: Path) -> None:
    _, said = _offered(office, SAME_NUMBER, tmp_path)
    assert SAME_NUMBER.says in said
    assert "báo Sở" in said

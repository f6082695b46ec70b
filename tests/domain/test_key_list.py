"""The list of issued keys: one line a unit, every key that still holds, and what no edition says yet."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.domain.edition import Edition, IssuedKey, Reason
from desktop_app.domain.key_list import KeyStanding, key_lines, standing_of, unpublished
from desktop_app.domain.unit import Unit, UnitKind

NOW = datetime(2026, 10, 5, 8, tzinfo=UTC)
WARD = Unit("18073", UnitKind.COMMUNE, "Thành Sen", "phường")
OTHER = Unit("18100", UnitKind.COMMUNE, "Trần Phú", "phường")
KEY = IssuedKey("18073", "Phường Thành Sen", "aa" * 32, NOW, NOW + timedelta(days=1000), "age1x", NOW)


@pytest.mark.parametrize(
    ("days", "revoked", "expected"),
    [
        (1000, False, KeyStanding.VALID),
        (61, False, KeyStanding.VALID),
        (60, False, KeyStanding.SOON),
        (0, False, KeyStanding.SOON),
        (-1, False, KeyStanding.EXPIRED),
        (1000, True, KeyStanding.REVOKED),
        (-1, True, KeyStanding.REVOKED),
    ],
)
def test_a_key_stands_by_its_end_and_its_revocation(days: int, revoked: bool, expected: KeyStanding) -> None:  # noqa: FBT001 - a table
    key = replace(KEY, valid_to=NOW + timedelta(days=days), revoked=NOW if revoked else None)
    assert standing_of(key, NOW) is expected


def test_a_unit_without_a_key_has_a_line_too() -> None:
    lines = key_lines((WARD, OTHER), (KEY,), None, NOW)
    assert [(line.unit, line.standing) for line in lines] == [
        ("18073", KeyStanding.VALID),
        ("18100", KeyStanding.NONE),
    ]


def test_an_older_key_is_shown_while_it_holds_or_when_asked_for() -> None:
    newer = replace(KEY, fingerprint="bb" * 32, issued=NOW + timedelta(days=1))
    revoked = replace(KEY, revoked=NOW, reason=Reason.REPLACED)
    assert len(key_lines((WARD,), (KEY, newer), None, NOW)) == 2
    shown = key_lines((WARD,), (revoked, newer), None, NOW)
    assert [line.key for line in shown] == [newer]
    assert len(key_lines((WARD,), (revoked, newer), None, NOW, older=True)) == 2


def test_a_key_of_a_unit_that_is_gone_keeps_the_name_of_its_certificate() -> None:
    assert key_lines((), (KEY,), None, NOW)[0].name == "Phường Thành Sen"


def test_what_no_edition_says_yet_is_counted() -> None:
    edition = Edition(1, NOW, (WARD,), (KEY,))
    revoked = replace(KEY, revoked=NOW, reason=Reason.LOST)
    fresh = replace(KEY, fingerprint="bb" * 32)
    assert not unpublished((KEY,), edition)
    found = unpublished((revoked, fresh), edition)
    assert (found.issued, found.revoked) == (1, 1)
    assert not key_lines((WARD,), (revoked,), edition, NOW)[0].published

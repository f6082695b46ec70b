"""Editions of the register: one writing, read strictly, and what they say about revoked keys."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.canonical import canonical_bytes, parse_strict
from desktop_app.domain.edition import Edition, IssuedKey, Reason
from desktop_app.domain.errors import PackageError
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.domain.vietnamese import nfc
from desktop_app.packages.edition_json import edition_bytes, read_edition
from desktop_app.packages.trust import Trust

ZONE = timezone(timedelta(hours=7))
NOW = datetime(2026, 10, 5, 8, 0, tzinfo=ZONE)
KEY = IssuedKey(
    "18073", "Phường Thành Sen", "ab" * 32, NOW, NOW + timedelta(days=1000), "age1" + "q" * 58, NOW + timedelta(hours=1)
)
UNIT = Unit("18073", UnitKind.COMMUNE, "Thành Sen", "phường", "42", valid_from=date(2025, 7, 1), urban=True, order=3)
EDITION = Edition(3, NOW, (UNIT,), (KEY,), "age1" + "p" * 58)

codes = st.from_regex(r"[0-9A-Za-z-]{1,12}", fullmatch=True)
texts = st.text(max_size=30).map(nfc).filter(lambda text: len(text) <= 300 and text.isprintable())
moments = st.builds(
    datetime.fromtimestamp,
    st.integers(1_600_000_000, 3_600_000_000),
    st.sampled_from([UTC, ZONE]),
)
days = st.none() | st.dates()
units = st.builds(
    Unit,
    codes,
    st.sampled_from(UnitKind),
    texts,
    texts,
    codes | st.just(""),
    texts,
    st.booleans(),
    st.booleans(),
    st.booleans(),
    days,
    days,
    st.integers(0, 10_000),
)
keys = st.builds(
    IssuedKey,
    codes,
    texts,
    st.from_regex(r"[0-9a-f]{64}", fullmatch=True),
    moments,
    moments,
    st.sampled_from(["", KEY.recipient]),
    moments,
) | st.builds(lambda moment, reason: replace(KEY, revoked=moment, reason=reason), moments, st.sampled_from(Reason))
editions = st.builds(
    Edition,
    st.integers(1, 1_000_000),
    moments,
    st.lists(units, max_size=4, unique_by=lambda unit: unit.code).map(tuple),
    st.lists(keys, max_size=4, unique_by=lambda key: key.fingerprint).map(tuple),
    st.sampled_from(["", EDITION.recovery]),
    st.lists(texts, max_size=2).map(tuple),
)


@given(editions)
def test_every_edition_comes_back_as_it_was_written(edition: Edition) -> None:
    assert read_edition(edition_bytes(edition)) == edition


def _changed(**change: object) -> bytes:
    body = parse_strict(edition_bytes(EDITION))
    assert isinstance(body, dict)
    return canonical_bytes({**body, **change})  # type: ignore[dict-item]


BROKEN = {
    "a second writing": edition_bytes(EDITION).replace(b'"serial":3', b'"serial": 3'),
    "a key too many": _changed(more=1),
    "no serial": _changed(serial=0),
    "a serial that is a truth": _changed(serial=True),
    "no time zone": _changed(issued="2026-10-05T08:00:00"),
    "another writing of a time": _changed(issued="20261005T080000+07:00"),
    "not a recipient": _changed(recovery="age1xyz"),
    "units that are none": _changed(units=["18073"]),
    "one unit twice": edition_bytes(replace(EDITION, units=(UNIT, UNIT))),
    "one key twice": edition_bytes(replace(EDITION, keys=(KEY, KEY))),
    "revoked for no reason": edition_bytes(replace(EDITION, keys=(replace(KEY, revoked=NOW),))),
    "a fingerprint that is none": edition_bytes(replace(EDITION, keys=(replace(KEY, fingerprint="ab"),))),
    "no JSON": b"{",
}


@pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN.keys())
def test_what_is_no_edition_is_refused(data: bytes) -> None:
    with pytest.raises(PackageError, match="Danh mục"):
        read_edition(data)


def test_an_edition_of_a_newer_program_says_so() -> None:
    with pytest.raises(PackageError, match="chương trình mới hơn"):
        read_edition(_changed(format=2))


@pytest.mark.parametrize("reason", Reason)
def test_what_a_revoked_key_signs_afterwards_is_refused_with_the_edition_it_is_known_from(reason: Reason) -> None:
    revoked = replace(KEY, revoked=NOW, reason=reason)
    trust = Trust((), replace(EDITION, keys=(revoked,)))
    with pytest.raises(PackageError) as refused:
        trust.refuse_revoked(KEY.fingerprint, NOW, b"")
    assert "danh mục số 3 ngày 05/10/2026" in refused.value.message
    assert reason.words in refused.value.message


def test_what_was_signed_before_is_believed_with_a_remark_but_not_from_a_key_in_other_hands() -> None:
    earlier = NOW - timedelta(days=1)
    lost = Trust((), replace(EDITION, keys=(replace(KEY, revoked=NOW, reason=Reason.LOST),)))
    lost.refuse_revoked(KEY.fingerprint, earlier, b"")
    assert "vẫn nhận" in lost.remark(KEY.fingerprint)
    open_to_all = replace(lost, edition=replace(EDITION, keys=(replace(KEY, revoked=NOW, reason=Reason.COMPROMISED),)))
    with pytest.raises(PackageError, match="không tin được ngày ký"):
        open_to_all.refuse_revoked(KEY.fingerprint, earlier, b"goi")
    replace(open_to_all, known=lambda data: data == b"goi").refuse_revoked(KEY.fingerprint, earlier, b"goi")


def test_a_key_that_the_edition_does_not_know_yet_is_believed() -> None:
    Trust((), EDITION).refuse_revoked("cd" * 32, NOW, b"")
    assert Trust((), EDITION).remark(KEY.fingerprint) == ""

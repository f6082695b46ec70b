"""The digits that are compared by phone."""

import re

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.packages.phrase import phrase_of, same_phrase

KEY = ec.derive_private_key(20_26, ec.SECP256R1()).public_key()
RECIPIENT = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"


def test_a_phrase_is_the_same_text_in_every_version_of_the_program() -> None:
    assert phrase_of(KEY, RECIPIENT) == "4271 2996 2652 9864 7441 3239 9586 4326"
    assert phrase_of(KEY) == "2742 6232 5851 6258 4368 6200 8083 9200"


@given(st.integers(1, 2**128), st.integers(1, 2**128))
def test_eight_groups_of_four_digits_tell_keys_apart(one: int, other: int) -> None:
    first, second = (phrase_of(ec.derive_private_key(each, ec.SECP256R1()).public_key()) for each in (one, other))
    assert re.fullmatch(r"(\d{4} ){7}\d{4}", first)
    assert (first == second) == (one == other)


def test_what_others_encrypt_to_is_part_of_the_phrase() -> None:
    assert phrase_of(KEY, RECIPIENT) != phrase_of(KEY, RECIPIENT.replace("wj", "wk"))


@pytest.mark.parametrize("typed", ["12345678", "1234 5678", " 1234-5678."])
def test_digits_are_the_same_however_they_are_grouped(typed: str) -> None:
    assert same_phrase("1234 5678", typed)
    assert not same_phrase("1234 5679", typed)
    assert not same_phrase("", typed)
    assert not same_phrase("", "")

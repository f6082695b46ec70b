"""Envelopes: who is named may read, nobody else; the outside says no more than it may, and never something else."""

import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.errors import PackageError
from desktop_app.domain.package import Header, PackageKind, Party
from desktop_app.packages.container import Part, read_parts, write
from desktop_app.packages.envelope import (
    BODY,
    CLEAR,
    clear_header,
    enclose,
    is_envelope,
    open_envelope,
    refuse_unless_agreed,
)
from desktop_app.packages.limits import Limits
from desktop_app.packages.receiving import identity_of, make_receiving_key, recipient_of
from tests.builders import NOW

SCHOOL, COMMUNE = Party("42401001", "Nhóm trẻ cô Hoà"), Party("18073", "Phường Thành Sen")
HEADER = Header(PackageKind.SUBMISSION, "0" * 32, SCHOOL, COMMUNE, "2026-2027", False, "thử", "thử 1", NOW)  # noqa: FBT003
MINE, RECOVERY, OTHER = make_receiving_key(), make_receiving_key(), make_receiving_key()
SEALED = b"a signed package " * 50
ENVELOPE = enclose(SEALED, HEADER, [recipient_of(MINE), recipient_of(RECOVERY)])


@settings(max_examples=50)
@given(st.binary(min_size=32, max_size=32))
def test_our_writing_of_a_key_is_the_one_that_age_reads(raw: bytes) -> None:
    key = X25519PrivateKey.from_private_bytes(raw)
    assert str(pyrage.x25519.Identity.from_str(identity_of(key))) == identity_of(key)
    assert recipient_of(key).startswith("age1")


def test_the_recipient_and_the_recovery_open_it_and_nobody_else() -> None:
    assert is_envelope(ENVELOPE)
    for key in (MINE, RECOVERY):
        sealed, clear = open_envelope(ENVELOPE, [identity_of(key)])
        assert sealed == SEALED
        refuse_unless_agreed(clear, HEADER)
    for identities in ([identity_of(OTHER)], []):
        with pytest.raises(PackageError, match="cho nơi khác"):
            open_envelope(ENVELOPE, identities)


def test_the_age_program_opens_the_body(tmp_path: Path) -> None:
    (tmp_path / "key.txt").write_text(identity_of(RECOVERY), encoding="ascii")
    body = read_parts(ENVELOPE, Limits())[1].data
    command = ["age", "--decrypt", "--identity", str(tmp_path / "key.txt")]
    done = subprocess.run(command, input=body, capture_output=True, check=True)
    assert done.stdout == SEALED


def test_the_outside_names_nobody_and_nothing_of_the_inside() -> None:
    assert clear_header(ENVELOPE).sender == SCHOOL.code
    for secret in (SCHOOL.name, COMMUNE.name, "signed package"):
        assert secret.encode() not in ENVELOPE


def test_one_flipped_byte_anywhere_is_refused() -> None:
    for position in range(len(ENVELOPE)):
        changed = bytearray(ENVELOPE)
        changed[position] ^= 1
        with pytest.raises(PackageError):
            _opened(bytes(changed))


def _opened(data: bytes) -> bytes:
    sealed, clear = open_envelope(data, [identity_of(MINE)])
    refuse_unless_agreed(clear, HEADER)
    return sealed


def _with(change: Callable[[list[Part]], object]) -> bytes:
    parts = list(read_parts(ENVELOPE, Limits()))
    change(parts)
    return write(parts)


def _another_outside(**change: object) -> bytes:
    other = enclose(SEALED, replace(HEADER, **change), [recipient_of(MINE)])  # type: ignore[arg-type]
    outside = read_parts(other, Limits())[0]
    return _with(lambda parts: parts.__setitem__(0, outside))


@pytest.mark.parametrize(
    ("crafted", "words"),
    [
        (_another_outside(period="2025-2026"), "bên ngoài gói không khớp"),
        (_another_outside(recipient=Party("42", "Sở")), "bên ngoài gói không khớp"),
        (_another_outside(practice=True), "bên ngoài gói không khớp"),
        (_with(lambda parts: parts.append(Part("more.txt", b"x"))), "Phong bì"),
        (_with(lambda parts: parts.pop()), "Phong bì"),
        (_with(lambda parts: parts.__setitem__(0, Part(CLEAR, b"{}"))), "bên ngoài gói không đúng khuôn"),
        (_with(lambda parts: parts.__setitem__(1, Part(BODY, parts[1].data[:-20]))), "cho nơi khác, hoặc đã bị sửa"),
        (
            _with(lambda parts: parts.__setitem__(1, Part(BODY, pyrage.passphrase.encrypt(SEALED, "mật khẩu")))),
            "Phần mã hóa",
        ),
        (_with(lambda parts: parts.__setitem__(1, Part(BODY, b"x" * 500))), "Phần mã hóa"),
    ],
    ids=["period", "recipient", "practice", "added", "no body", "no header", "cut short", "passphrase", "no age"],
)
def test_crafted_envelopes_are_refused(crafted: bytes, words: str) -> None:
    with pytest.raises(PackageError, match=words):
        _opened(crafted)

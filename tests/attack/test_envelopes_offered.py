"""Envelopes that were made to hurt, to mislead, or for somebody else."""

from collections.abc import Callable
from functools import partial

import pyrage
import pytest

from desktop_app.domain.canonical import JsonValue, canonical_bytes, parse_strict
from desktop_app.domain.errors import PackageError
from desktop_app.packages.container import Part, read_parts, write
from desktop_app.packages.envelope import BODY, CLEAR, enclose, open_envelope, refuse_unless_agreed
from desktop_app.packages.limits import Limits
from desktop_app.packages.receiving import identity_of, make_receiving_key, recipient_of
from desktop_app.packages.unseal import inspect, unseal
from tests.attack.offices import PROVINCE, TRUST, a_package, honest

OUR_KEY, THEIR_KEY = make_receiving_key(), make_receiving_key()
OURS = identity_of(OUR_KEY)
HEADER = inspect(honest()).header
HONEST = enclose(honest(), HEADER, [recipient_of(OUR_KEY)])
OTHER = enclose(a_package(pack="thử 2"), HEADER, [recipient_of(OUR_KEY)])
_NONSENSE = b"-> grease aaaa\naaaa\n"


def _parts(data: bytes = HONEST) -> tuple[bytes, bytes]:
    clear, body = read_parts(data, Limits())
    return clear.data, body.data


def _with(clear: bytes | None = None, body: bytes | None = None) -> bytes:
    old_clear, old_body = _parts()
    return write([Part(CLEAR, old_clear if clear is None else clear), Part(BODY, old_body if body is None else body)])


def _clear(**change: JsonValue) -> bytes:
    said = parse_strict(_parts()[0])
    assert isinstance(said, dict)
    return _with(clear=canonical_bytes({**said, **change}))


def _stanzas(count: int, stanza: bytes = _NONSENSE) -> bytes:
    body = _parts()[1]
    at = body.index(b"-> ")
    return _with(body=body[:at] + stanza * count + body[at:])


def _of_a_passphrase() -> bytes:
    """Return a body for a passphrase that would take hours to try: the work factor is 2 to the 40."""
    body = pyrage.passphrase.encrypt(honest(), "x")
    at = body.index(b"-> scrypt ")
    end = body.index(b"\n", at)
    stanza = body[at:end].rsplit(b" ", 1)[0] + b" 40"
    return _with(body=body[:at] + stanza + body[end:])


def _flipped(at: int) -> bytes:
    body = bytearray(_parts()[1])
    body[at % len(body)] ^= 1
    return _with(body=bytes(body))


FILES: dict[str, tuple[Callable[[], bytes], str]] = {
    "another recipient on the outside": (partial(_clear, recipient="42"), "không khớp với phần đã ký bên trong"),
    "another sender on the outside": (partial(_clear, sender="42401009"), "không khớp với phần đã ký bên trong"),
    "another period on the outside": (partial(_clear, period="2025-2026"), "không khớp với phần đã ký bên trong"),
    "practice on the outside": (partial(_clear, practice=True), "không khớp với phần đã ký bên trong"),
    "names on the outside": (partial(_clear, name="Nguyễn Thị Hoà"), "bên ngoài gói không đúng khuôn"),
    "no JSON on the outside": (lambda: _with(clear=b"{"), "bên ngoài gói hỏng"),
    "body cut short": (lambda: _with(body=_parts()[1][:-100]), "không mở được"),
    "empty body": (lambda: _with(body=b""), "Phần mã hóa của gói không đúng khuôn"),
    "bit in the encrypted bytes": (partial(_flipped, -5), "không mở được"),
    "bit in the head of the body": (partial(_flipped, 60), "không mở được"),
    "body of another package": (
        lambda: _with(
            clear=_parts(
                enclose(
                    a_package(recipient=PROVINCE),
                    inspect(a_package(recipient=PROVINCE)).header,
                    [recipient_of(OUR_KEY)],
                )
            )[0],
            body=_parts(OTHER)[1],
        ),
        "không khớp với phần đã ký bên trong",
    ),
    "not for us": (lambda: enclose(honest(), HEADER, [recipient_of(THEIR_KEY)]), "được mã hóa cho nơi khác"),
    "passed on to somebody else": (
        lambda: enclose(a_package(recipient=PROVINCE), HEADER, [recipient_of(OUR_KEY)]),
        "không khớp với phần đã ký bên trong",
    ),
    "10000 stanzas": (partial(_stanzas, 10_000), "Phần mã hóa của gói không đúng khuôn"),
    "a passphrase of endless work": (_of_a_passphrase, "Phần mã hóa của gói không đúng khuôn"),
    "a passphrase beside a key": (
        partial(_stanzas, 1, b"-> scrypt bBjlhJVYZeE4aqUdmtRHfw 40\n" + b"a" * 43 + b"\n"),
        "Phần mã hóa của gói không đúng khuôn",
    ),
    "an envelope in an envelope": (lambda: enclose(HONEST, HEADER, [recipient_of(OUR_KEY)]), "không phải gói số liệu"),
    "noise inside": (lambda: enclose(b"\0" * 5_000, HEADER, [recipient_of(OUR_KEY)]), "không phải gói số liệu"),
    "a third member": (
        lambda: write([*(Part(n, d) for n, d in zip((CLEAR, BODY), _parts(), strict=True)), Part("a.txt", b"")]),
        "Phong bì của gói không đúng khuôn",
    ),
    "body first": (
        lambda: write([Part(BODY, _parts()[1]), Part(CLEAR, _parts()[0])]),
        "Phong bì của gói không đúng khuôn",
    ),
    "data behind": (lambda: HONEST + b"x", "nối thêm ở cuối tệp"),
}


def _opened(data: bytes) -> None:
    sealed, clear = open_envelope(data, [OURS])
    refuse_unless_agreed(clear, unseal(sealed, TRUST).header)


@pytest.mark.parametrize("name", FILES)
def test_the_crafted_envelope_is_refused_by_name(name: str) -> None:
    make, says = FILES[name]
    with pytest.raises(PackageError) as refused:
        _opened(make())
    assert says in refused.value.message
    assert refused.value.advice


def test_an_honest_envelope_is_opened() -> None:
    _opened(HONEST)


def test_one_flipped_bit_anywhere_is_refused() -> None:
    for at in range(0, len(HONEST), 7):
        changed = bytearray(HONEST)
        changed[at] ^= 1
        with pytest.raises(PackageError):
            _opened(bytes(changed))

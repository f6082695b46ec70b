"""Tokens: what is plugged in, what it holds, one try of a PIN, and a sentence for everything that can go wrong."""

import shutil
from datetime import timedelta
from pathlib import Path

import pkcs11
import pytest

from desktop_app.domain.errors import TokenError
from desktop_app.domain.tokens import Choice, PinState, TokenFacts
from desktop_app.packages.strong_keys import signs, strong_key
from desktop_app.packages.token_libraries import find_libraries, libraries_here
from desktop_app.packages.token_trouble import final_try_error, pin_state, token_error, wrong_pin_error
from desktop_app.packages.tokens import TokenReader
from tests.builders import NOW
from tests.soft_token import (
    CAREFUL,
    EXPIRED,
    KEYLESS,
    LABEL,
    LEADER,
    LIBRARY,
    OFFICE,
    PERSON,
    PIN,
    WEAK,
    SoftToken,
    Stick,
    soft_tokens,
)

READER = TokenReader(LIBRARY)


def _pin_of(stick: Stick) -> PinState:
    return next(each.pin for each in READER.tokens() if each.serial == stick.token.serial)


def test_the_tokens_that_are_plugged_in_are_listed_with_maker_and_serial_number(stick: Stick) -> None:
    tokens = {each.label: each for each in READER.tokens()}
    assert set(tokens) == {LABEL, "Token trống"}
    assert tokens[LABEL].manufacturer == "SoftHSM project"
    assert tokens[LABEL].serial == stick.token.serial
    assert tokens[LABEL].pin is PinState.READY
    assert LABEL in tokens[LABEL].words


def test_certificates_are_shown_without_a_pin_those_that_can_sign_first(stick: Stick) -> None:
    found = READER.certificates(stick.token.serial, NOW)
    assert {each.holder: each.key for each in found if not each.unfit} == {
        PERSON: "RSA 2048",
        OFFICE: "P-256",
        LEADER: "P-384",
        CAREFUL: "P-256",
        KEYLESS: "P-256",
    }
    assert [each.holder for each in found[-2:]] == [EXPIRED, WEAK]
    assert "đã hết hạn ngày 31/08/2026" in found[-2].words
    assert "quá yếu" in found[-1].words
    hoa = next(each for each in found if each.holder == PERSON)
    assert (hoa.organisation, hoa.issuer) == ("UBND phường Thành Sen", "CA thử nghiệm")


def test_a_token_without_certificates_has_none_to_show(stick: Stick) -> None:
    assert READER.certificates(stick.other.serial, NOW) == ()


@pytest.mark.parametrize("holder", [PERSON, OFFICE, LEADER, CAREFUL])
def test_a_key_on_the_token_signs_and_the_issuer_comes_along(stick: Stick, holder: str) -> None:
    with stick.key(holder) as key:
        signature = key.sign_raw(b"xin chao")
        again = key.sign_raw(b"lan hai")
        assert key.chain == (stick.authority.issuer,)
        public = strong_key(key.certificate)
        assert public is not None
        assert key.public_key().public_numbers() == public.public_numbers()
    assert signs(public, signature, b"xin chao")
    assert signs(public, again, b"lan hai")
    assert not signs(public, signature, b"lan hai")


def test_a_wrong_pin_is_tried_once_and_the_token_tells_that_few_tries_are_left(stick: Stick) -> None:
    assert _pin_of(stick) is PinState.READY
    with pytest.raises(TokenError, match="còn ít lần thử") as caught, READER.key(stick.choice(PERSON), "sai", NOW):
        pytest.fail("a wrong PIN opened the token")
    assert caught.value.advice
    assert _pin_of(stick) is PinState.LOW
    assert "còn ít lần thử" in next(each.words for each in READER.tokens() if each.serial == stick.token.serial)
    with stick.key(PERSON):
        assert _pin_of(stick) is PinState.READY


def test_an_empty_pin_is_not_even_tried(stick: Stick) -> None:
    with pytest.raises(TokenError, match="Chưa nhập PIN"), READER.key(stick.choice(PERSON), "", NOW):
        pytest.fail("no PIN opened the token")
    assert _pin_of(stick) is PinState.READY


@pytest.mark.parametrize(
    ("flags", "state"),
    [
        (0x42D, PinState.READY),
        (0x1042D, PinState.LOW),
        (0x3042D, PinState.FINAL),
        (0x2042D, PinState.FINAL),
        (0x7042D, PinState.LOCKED),
        (0x4042D, PinState.LOCKED),
        (0x425, PinState.UNSET),
    ],
    ids=["ready", "low", "low and final", "final", "all", "locked", "no pin yet"],
)
def test_the_flags_of_a_token_become_words(flags: int, state: PinState) -> None:
    assert pin_state(flags) is state
    words = TokenFacts("USB", "SafeNet", "eToken", "01", state).words
    assert words == "USB, SafeNet, số 01" + (f" – {state.value}" if state.value else "")


@pytest.mark.parametrize(
    ("left", "word"),
    [
        (PinState.READY, "3 lần sai"),
        (PinState.LOW, "còn ít lần thử"),
        (PinState.FINAL, "một lần thử cuối"),
        (PinState.LOCKED, "đã khóa"),
    ],
    ids=["untold", "low", "final", "locked"],
)
def test_after_a_wrong_pin_the_tries_that_are_left_are_said(left: PinState, word: str) -> None:
    error = wrong_pin_error(left)
    assert error.message.startswith("PIN không đúng")
    assert word in str(error)


def test_the_last_try_is_not_used_unless_somebody_says_so() -> None:
    assert "chưa thử" in final_try_error().message


@pytest.mark.parametrize(
    ("error", "word"),
    [
        (pkcs11.DeviceRemoved(), "rút ra"),
        (pkcs11.TokenNotPresent(), "rút ra"),
        (pkcs11.SessionHandleInvalid(), "rút ra"),
        (pkcs11.PinLocked(), "đã khóa"),
        (pkcs11.UserPinNotInitialized(), "chưa đặt PIN"),
        (pkcs11.PinExpired(), "hết hạn"),
        (pkcs11.UserAlreadyLoggedIn(), "cửa sổ khác"),
        (pkcs11.FunctionFailed(), "FunctionFailed"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else "",
)
def test_what_a_token_complains_of_is_said_in_a_sentence(error: Exception, word: str) -> None:
    told = token_error(error)
    assert word in told.message
    assert told.advice


@pytest.mark.parametrize(("holder", "word"), [(WEAK, "quá yếu"), (EXPIRED, "hết hạn ngày"), (KEYLESS, "không có khóa")])
def test_a_certificate_that_cannot_sign_says_why(stick: Stick, holder: str, word: str) -> None:
    with pytest.raises(TokenError, match=word), stick.key(holder):
        pytest.fail("it opened")


def test_a_certificate_of_tomorrow_does_not_sign_today(stick: Stick) -> None:
    with (
        pytest.raises(TokenError, match="chỉ có hiệu lực từ"),
        READER.key(stick.choice(PERSON), PIN, NOW - timedelta(days=500)),
    ):
        pytest.fail("it opened")


def test_a_token_that_is_not_there_and_a_certificate_that_is_not_on_it_are_said(stick: Stick) -> None:
    with pytest.raises(TokenError, match="Không thấy token"), READER.key(Choice(LIBRARY, "0", "0"), PIN, NOW):
        pytest.fail("it opened")
    with (
        pytest.raises(TokenError, match="Không thấy chứng thư"),
        READER.key(Choice(LIBRARY, stick.token.serial, "0"), PIN, NOW),
    ):
        pytest.fail("it opened")


def test_a_token_pulled_out_while_it_signs_is_said_and_works_when_it_is_back(tmp_path: Path) -> None:
    with soft_tokens(tmp_path):
        token = SoftToken(tmp_path, "Rút")
        token.make_key("secp256r1", b"\x01", "k")
        with pytest.raises(TokenError) as caught, TokenReader(LIBRARY).bare_key(token.serial, "k", PIN) as key:  # noqa: PT012 - the second statement is the one
            shutil.rmtree(tmp_path / "tokens")
            key.sign_raw(b"x")
        assert caught.value.advice
        with pytest.raises(TokenError):
            TokenReader(LIBRARY).certificates("0", NOW)


def test_libraries_that_are_missing_broken_or_of_another_width_are_said(tmp_path: Path) -> None:
    missing, text, narrow, windows, plain = (tmp_path / name for name in ("a.so", "b.so", "c.so", "d.so", "e.so"))
    text.write_text("xin chào")
    data = bytearray(LIBRARY.read_bytes())
    data[4] = 1
    narrow.write_bytes(data)
    windows.write_bytes(b"MZ" + bytes(0x3A) + (0x40).to_bytes(4, "little") + b"PE\0\0\x4c\x01")
    plain.write_bytes(next(Path("/lib/x86_64-linux-gnu").glob("libz.so.1")).read_bytes())
    for path, word in (
        (missing, "Không mở được"),
        (text, "không phải thư viện"),
        (narrow, "32 bit"),
        (windows, "không phải thư viện"),
        (plain, "Không nạp được"),
    ):
        with pytest.raises(TokenError, match=word) as caught:
            TokenReader(path).tokens()
        assert caught.value.advice


def test_only_libraries_that_lie_here_are_offered_and_each_once(tmp_path: Path) -> None:
    (tmp_path / "libeToken.so").write_bytes(b"")
    (tmp_path / "libeTPkcs11.so").symlink_to(tmp_path / "libeToken.so")
    names = (("SafeNet", "libeToken.so"), ("SafeNet", "libeTPkcs11.so"), ("Bit4id", "libbit4ipki.so"))
    assert [each.path for each in find_libraries(names, (tmp_path,))] == [tmp_path / "libeToken.so"]
    assert LIBRARY.resolve() in {each.path.resolve() for each in libraries_here()}

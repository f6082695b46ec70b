"""Keys under a passphrase: scrypt, opened by outside tools too, and changed all together or not at all."""

import contextlib
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from desktop_app.domain.errors import SigningKeyError
from desktop_app.packages import together
from desktop_app.packages.keys import KeyFolder, make_issuer, make_key, read_key
from desktop_app.packages.locked_key import is_scrypt
from desktop_app.packages.receiving import make_receiving_key
from desktop_app.packages.together import change_together
from tests.builders import NOW

OLD, NEW = "một hai ba bốn", "năm sáu bảy tám"


def _nothing() -> None:
    return None


def _openssl(key: Path, passphrase: str) -> subprocess.CompletedProcess[str]:
    words = ["openssl", "pkey", "-in", str(key), "-passin", f"pass:{passphrase}", "-noout", "-text"]
    return subprocess.run(words, capture_output=True, text=True, check=False)


def _folder(path: Path) -> KeyFolder:
    """Make the folder of a department: its own keys and the issuer's, all under the old passphrase."""
    made = KeyFolder(path, _nothing)
    made.keep_key(make_key(OLD))
    made.keep_issuer(*make_issuer("Sở", NOW, 10, OLD))
    made.keep_receiving(make_receiving_key(), OLD)
    return made


def _opens(path: Path, passphrase: str) -> list[bool]:
    """Say of each secret in a folder whether a passphrase opens it."""
    found = []
    for name in ("signing_key.pem", "issuer_key.pem", "receiving_key.pem"):
        try:
            serialization.load_pem_private_key((path / name).read_bytes(), passphrase.encode())
        except ValueError:
            found.append(False)
        else:
            found.append(True)
    return found


def test_openssl_opens_a_locked_key_with_its_passphrase_alone(tmp_path: Path) -> None:
    key = tmp_path / "key.pem"
    key.write_bytes(make_key(OLD))
    assert "prime256v1" in _openssl(key, OLD).stdout
    assert _openssl(key, NEW).returncode != 0


def test_a_locked_key_asks_for_scrypt_with_a_salt_of_its_own(tmp_path: Path) -> None:
    first, second = tmp_path / "first.pem", tmp_path / "second.pem"
    first.write_bytes(make_key(OLD))
    second.write_bytes(make_key(OLD))
    words = ["openssl", "asn1parse", "-in", str(first)]
    seen = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    assert ":scrypt" in seen
    assert "aes-256-cbc" in seen
    # N = 2^14, r = 8, p = 5, as OpenSSL reads them
    assert [line.rpartition(":")[2] for line in seen.splitlines() if "INTEGER" in line] == ["4000", "08", "05", "20"]
    salts = [_salt(each) for each in (first, second)]
    assert salts[0] != salts[1]


def _salt(key: Path) -> str:
    seen = subprocess.run(["openssl", "asn1parse", "-in", str(key)], capture_output=True, text=True, check=True).stdout
    return next(line for line in seen.splitlines() if "OCTET STRING" in line).rpartition(":")[2]


def test_a_wrong_passphrase_is_told_in_a_sentence(tmp_path: Path) -> None:
    folder = _folder(tmp_path)
    with pytest.raises(SigningKeyError, match="Mật khẩu của khóa không đúng"):
        folder.unlock(NEW)
    assert folder.is_locked()


def test_a_key_locked_in_the_older_way_opens_and_is_locked_anew(tmp_path: Path) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    lock = serialization.BestAvailableEncryption(OLD.encode())
    older = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, lock)
    folder = KeyFolder(tmp_path, _nothing)
    folder.keep_key(older)
    assert not is_scrypt(folder.key())
    folder.unlock(OLD)
    assert is_scrypt(folder.key())
    assert read_key(folder.key(), lambda: OLD).public_key() == key.public_key()


def test_a_locked_folder_forgets_the_passphrase(tmp_path: Path) -> None:
    folder = _folder(tmp_path)
    folder.unlock(OLD)
    assert not folder.is_locked()
    folder.lock()
    assert folder.is_locked()
    assert folder.passphrase() is None


def test_the_passphrase_of_all_secrets_changes_together(tmp_path: Path) -> None:
    folder = _folder(tmp_path)
    before = read_key(folder.key(), lambda: OLD).public_key()
    folder.change_passphrase(OLD, NEW)
    assert _opens(tmp_path, NEW) == [True] * 3
    assert _opens(tmp_path, OLD) == [False] * 3
    assert read_key(folder.key(), lambda: NEW).public_key() == before
    assert not [each for each in tmp_path.iterdir() if each.name.startswith(".")]


def test_a_key_without_a_passphrase_can_be_given_one(tmp_path: Path) -> None:
    folder = KeyFolder(tmp_path, _nothing)
    folder.keep_key(make_key(None))
    folder.change_passphrase(None, NEW)
    assert folder.has_passphrase()
    assert "prime256v1" in _openssl(tmp_path / "signing_key.pem", NEW).stdout


def test_a_passphrase_can_be_taken_off(tmp_path: Path) -> None:
    folder = _folder(tmp_path)
    folder.change_passphrase(OLD, None)
    assert not folder.has_passphrase()
    assert folder.identities()


def test_a_refused_change_leaves_everything_as_it_was(tmp_path: Path) -> None:
    folder = _folder(tmp_path)
    files = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
    with pytest.raises(SigningKeyError):
        folder.change_passphrase(NEW, "chín mười")
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == files


class _PowerCut(BaseException):
    """The computer stops here."""


def _stopping_at(step: int, work: Callable[..., None]) -> Callable[..., None]:
    """Return ``work`` so that the computer stops right before it does its ``step``-th piece."""
    done = 0

    def counted(*arguments: object, **named: object) -> None:
        nonlocal done
        if done == step:
            raise _PowerCut
        done += 1
        work(*arguments, **named)

    return counted


@pytest.mark.parametrize("step", [0, 2, 3, 4])
@pytest.mark.parametrize("piece", ["write_secret", "sync_folder"])
def test_a_crash_leaves_all_secrets_under_one_passphrase(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, piece: str, step: int
) -> None:
    folder = _folder(tmp_path)
    with monkeypatch.context() as cut:
        cut.setattr(together, piece, _stopping_at(step, getattr(together, piece)))
        with contextlib.suppress(_PowerCut):
            folder.change_passphrase(OLD, NEW)
    # each file opens with one of the two, even before anybody has looked into the folder again
    assert all(old != new for old, new in zip(_opens(tmp_path, OLD), _opens(tmp_path, NEW), strict=True))
    KeyFolder(tmp_path, _nothing)
    assert _opens(tmp_path, NEW) in ([True] * 3, [False] * 3)
    assert _opens(tmp_path, OLD) != _opens(tmp_path, NEW)


@pytest.mark.parametrize("moved", [0, 1, 2])
def test_a_change_cut_short_between_two_files_is_finished(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moved: int
) -> None:
    names = ["mot", "hai", "ba"]
    for name in names:
        (tmp_path / name).write_bytes(b"old")
    with monkeypatch.context() as cut:
        # the first move is the mark itself
        cut.setattr(Path, "replace", _stopping_at(1 + moved, Path.replace))
        with pytest.raises(_PowerCut):
            change_together(tmp_path, dict.fromkeys(names, b"new"), gone=["bon"])
    assert sorted((tmp_path / name).read_bytes() for name in names).count(b"new") == moved
    together.settle(tmp_path)
    assert {(tmp_path / name).read_bytes() for name in names} == {b"new"}
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted(names)

"""Packages: believed when untouched and from the right hands, refused in a sentence otherwise."""

import hashlib
import re
import subprocess
import zipfile
from base64 import b64decode
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.canonical import JsonValue, canonical_bytes, parse_strict
from desktop_app.domain.errors import PackageError, SigningKeyError
from desktop_app.domain.package import Contents, Document, PackageKind, Party
from desktop_app.domain.record import FormVersion, RecordKey
from desktop_app.domain.snapshot import Snapshot
from desktop_app.domain.snapshot_json import make_snapshot
from desktop_app.packages.container import Part, read, write
from desktop_app.packages.keys import (
    KeyFolder,
    issue,
    make_issuer,
    make_key,
    make_request,
    read_certificate,
    read_key,
)
from desktop_app.packages.limits import Limits
from desktop_app.packages.manifest import MANIFEST, SIGNATURE, write_manifest
from desktop_app.packages.seal import seal
from desktop_app.packages.signer import KeySigner, Signer
from desktop_app.packages.trust import Trust
from desktop_app.packages.unseal import inspect, unseal
from tests.builders import NOW

SCHOOL, COMMUNE, PROVINCE = (
    Party("42401001", "Trường mầm non Hoa Sen"),
    Party("18073", "Phường Thành Sen"),
    Party("42", "Sở"),
)
ISSUER_KEY, ISSUER = make_issuer("Sở", NOW, 10, None)
OTHER_KEY, OTHER = make_issuer("Sở", NOW, 10, None)
TRUST = Trust((read_certificate(ISSUER),))


def _nothing() -> None:
    return None


def _signer(party: Party, issuer_key: bytes = ISSUER_KEY, issuer: bytes = ISSUER, years: int = 3) -> Signer:
    key = make_key(None)
    certificate = issue(make_request(key, _nothing, party), issuer_key, _nothing, issuer, NOW, years)
    return KeySigner(read_key(key, _nothing), read_certificate(certificate))


SIGNERS = {party.code: _signer(party) for party in (SCHOOL, COMMUNE)}


def _snapshot(unit: str = SCHOOL.code, note: str = "một") -> Snapshot:
    return make_snapshot(
        key=RecordKey(unit, "2026-2027", "nhom_lop"),
        form=FormVersion("nhom_lop", "1", "0" * 64),
        revision=1,
        parents=(),
        lineage=(),
        unit_name="Hoa Sen",
        author="Hoà",
        created=NOW,
        body={"values": {"ghi_chu": note}, "rows": {}, "reasons": {}},
    )


def _contents(**change: object) -> Contents:
    plain = Contents(
        PackageKind.SUBMISSION,
        SCHOOL,
        COMMUNE,
        "2026-2027",
        practice=False,
        program="thử",
        pack="thử 1",
        created=NOW,
        snapshots=(_snapshot(),),
        documents=(Document("a.pdf", b"%PDF-1.4 thu"),),
    )
    return replace(plain, **change)  # type: ignore[arg-type]


def _sealed(signer: Signer | None = None, **change: object) -> bytes:
    return seal(_contents(**change), signer or SIGNERS[SCHOOL.code], NOW)


PACKAGE = _sealed()


def _wrapping(*inner: bytes, **change: object) -> bytes:
    outer = _contents(sender=COMMUNE, recipient=PROVINCE, snapshots=(), wrapped=inner, documents=(), **change)
    return seal(outer, SIGNERS[COMMUNE.code], NOW)


def test_an_untouched_package_from_the_right_hands_is_believed() -> None:
    opened = unseal(PACKAGE, TRUST)
    assert opened.snapshots == (_snapshot(),)
    assert opened.header.sender == SCHOOL
    assert opened.signature.unit == SCHOOL.code
    assert inspect(PACKAGE).header == opened.header


def test_the_openssl_program_verifies_the_signature_and_the_digests_are_those_of_the_members(tmp_path: Path) -> None:
    (tmp_path / "issuer.pem").write_bytes(ISSUER)
    package = tmp_path / "a.gdmn"
    package.write_bytes(PACKAGE)
    with zipfile.ZipFile(package) as archive:
        assert archive.testzip() is None
        archive.extractall(tmp_path)
    options = ["-cades", "-binary", "-inform", "DER", "-in", SIGNATURE, "-content", MANIFEST, "-CAfile", "issuer.pem"]
    done = subprocess.run(
        ["openssl", "cms", "-verify", *options, "-out", "-"], cwd=tmp_path, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == (tmp_path / MANIFEST).read_bytes()
    listed = re.findall(r'URI="([^"]+)">.*?DigestValue>([^<]+)<', done.stdout.decode(), re.DOTALL)
    members = {name: hashlib.sha256((tmp_path / name).read_bytes()).digest() for name, _ in listed}
    assert members == {name: b64decode(digest) for name, digest in listed}
    inside = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert inside - set(members) == {"issuer.pem", "a.gdmn", MANIFEST, SIGNATURE}


def test_openssl_refuses_it_under_another_issuer_of_the_same_name(tmp_path: Path) -> None:
    (tmp_path / "other.pem").write_bytes(OTHER)
    for part in read(PACKAGE, Limits())[-2:]:
        (tmp_path / Path(part.name).name).write_bytes(part.data)
    options = ["-cades", "-binary", "-inform", "DER", "-in", Path(SIGNATURE).name, "-content", Path(MANIFEST).name]
    done = subprocess.run(
        ["openssl", "cms", "-verify", *options, "-CAfile", "other.pem"], cwd=tmp_path, capture_output=True, check=False
    )
    assert done.returncode != 0


def test_one_flipped_byte_anywhere_is_refused() -> None:
    for position in range(len(PACKAGE)):
        _refused(_flipped(PACKAGE, position, 0x01))


@settings(max_examples=300)
@given(st.integers(0, 10**9), st.integers(1, 255))
def test_any_change_of_any_byte_is_refused(position: int, mask: int) -> None:
    package = _WRAPPED
    _refused(_flipped(package, position % len(package), mask))


def _flipped(data: bytes, position: int, mask: int) -> bytes:
    changed = bytearray(data)
    changed[position] ^= mask
    return bytes(changed)


def _refused(data: bytes, trust: Trust = TRUST) -> PackageError:
    with pytest.raises(PackageError) as caught:
        unseal(data, trust)
    assert caught.value.message
    assert caught.value.advice
    return caught.value


_WRAPPED = _wrapping(PACKAGE)


def test_a_flipped_byte_is_refused_even_when_the_checksums_are_made_to_fit() -> None:
    parts = read(PACKAGE, Limits())
    for at, part in enumerate(parts):
        for position in range(len(part.data)):
            changed = [*parts[:at], Part(part.name, _flipped(part.data, position, 0x01)), *parts[at + 1 :]]
            _refused(write(changed))


def test_a_package_cut_short_anywhere_is_refused() -> None:
    for length in range(len(PACKAGE)):
        _refused(PACKAGE[:length])


def _rezipped(data: bytes) -> bytes:
    import io  # noqa: PLC0415 - only here

    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in read(data, Limits()):
            archive.writestr(part.name, part.data)
    return buffer.getvalue()


def _edited(change: Callable[[list[Part]], object]) -> bytes:
    parts = list(read(PACKAGE, Limits()))
    change(parts)
    return write(parts)


def _with_honest_manifest(change: Callable[[list[Part]], object]) -> bytes:
    parts = list(read(PACKAGE, Limits()))
    change(parts)
    parts[-2] = Part(MANIFEST, write_manifest(parts[:-2]))
    return write(parts)


def _later(parts: list[Part]) -> None:
    header = parse_strict(parts[1].data)
    assert isinstance(header, dict)
    changed: dict[str, JsonValue] = {**header, "period": "2027-2028"}
    parts[1] = Part(parts[1].name, canonical_bytes(changed))


@pytest.mark.parametrize(
    "crafted",
    [
        PACKAGE + b"x",
        b"x" + PACKAGE,
        PACKAGE + PACKAGE,
        _rezipped(PACKAGE),
        _edited(lambda parts: parts.insert(3, parts[2])),
        _edited(lambda parts: parts.pop(2)),
        _edited(lambda parts: parts.insert(2, Part("extra.txt", b"x"))),
        _edited(lambda parts: parts.reverse()),
        _edited(lambda parts: parts.insert(2, Part("documents/b.pdf", b"x"))),
        _with_honest_manifest(lambda parts: parts.insert(3, Part("documents/b.pdf", b"x"))),
        _with_honest_manifest(_later),
        _edited(lambda parts: parts.__setitem__(-1, read(_sealed(pack="khác"), Limits())[-1])),
        b"",
        b"PK\x05\x06" + b"\x00" * 18,
        b"%PDF-1.7 not a package",
    ],
    ids=[
        *("suffix", "prefix", "twice", "zipped anew", "member doubled", "member removed", "member added", "reordered"),
        *(
            "document added",
            "document and manifest",
            "header and manifest",
            "signature of another",
            "empty",
            "empty zip",
            "pdf",
        ),
    ],
)
def test_crafted_archives_are_refused(crafted: bytes) -> None:
    _refused(crafted)


@pytest.mark.parametrize("name", ["../a", "/a", "C:/a", "a\\b", "a//b", "con/../a", "a/", ".a", "a.", "đ"])
def test_names_that_lead_elsewhere_are_refused(name: str) -> None:
    data = write(
        [Part("mimetype", b"application/vnd.etsi.asic-e+zip"), Part("x" * len(name.encode("latin-1", "replace")), b"")]
    )
    crafted = data.replace(b"x" * len(name), name.encode("latin-1", "replace"))
    with pytest.raises(PackageError):
        read(crafted, Limits())


def test_limits_hold_before_anything_is_used() -> None:
    for limits in (Limits(members=2), Limits(member=10), Limits(total=100), Limits(name=3)):
        with pytest.raises(PackageError):
            unseal(PACKAGE, TRUST, limits)


@pytest.mark.parametrize(
    ("make", "word"),
    [
        (lambda: _sealed(_signer(SCHOOL, OTHER_KEY, OTHER)), "không do Sở cấp"),
        (lambda: _sealed(_signer(COMMUNE)), "Người ký không phải"),
        (lambda: seal(_contents(), SIGNERS[SCHOOL.code], NOW + timedelta(days=365 * 5)), "hết hạn"),
        (lambda: seal(_contents(), SIGNERS[SCHOOL.code], NOW - timedelta(days=30)), "hiệu lực"),
        (lambda: _sealed(snapshots=(_snapshot("42401002"),)), "thay cho"),
        (
            lambda: _sealed(KeySigner(read_key(ISSUER_KEY, _nothing), read_certificate(ISSUER))),
            "mã và tên|không do Sở|không dùng",
        ),
        (lambda: _wrapping(_sealed(recipient=PROVINCE)), "gửi cho"),
        (lambda: _wrapping(PACKAGE, period="2025-2026"), "kỳ khác"),
        (lambda: _wrapping(_wrapping(_wrapping(PACKAGE))), "lồng|gửi cho"),
    ],
    ids=[
        "other issuer",
        "not the sender",
        "expired",
        "not yet",
        "other unit",
        "issuer signs",
        "recipient",
        "period",
        "nesting",
    ],
)
def test_the_wrong_hands_are_refused_by_name(make: Callable[[], bytes], word: str) -> None:
    with pytest.raises((PackageError, SigningKeyError)) as caught:
        unseal(make(), TRUST)
    assert re.search(word, caught.value.message), caught.value.message


def test_an_office_that_trusts_nobody_believes_nothing() -> None:
    assert "chưa có chứng thư" in _refused(PACKAGE, Trust()).message


def test_a_commune_carries_packages_verbatim_and_their_signatures_are_checked_inside() -> None:
    opened = unseal(_wrapping(PACKAGE), TRUST)
    assert opened.wrapped[0].data == PACKAGE
    assert opened.wrapped[0].signature.unit == SCHOOL.code


def test_the_same_contents_give_the_same_bytes_but_for_the_signature() -> None:
    once, again = read(_sealed(), Limits()), read(_sealed(), Limits())
    assert once[:-1] == again[:-1]


def test_a_locked_key_opens_with_its_passphrase_only_and_is_asked_once(tmp_path: Path) -> None:
    asked: list[str] = []

    def answer(word: str) -> Callable[[], str]:
        def ask() -> str:
            asked.append(word)
            return word

        return ask

    key = make_key("bí mật")
    assert read_key(key, answer("bí mật"))
    with pytest.raises(SigningKeyError, match="Mật khẩu"):
        read_key(key, answer("sai"))
    assert asked == ["bí mật", "sai"]
    folder = KeyFolder(tmp_path / "khoa", _nothing)
    with pytest.raises(SigningKeyError, match="chưa có khóa"):
        folder.signer()

"""Counter-signatures: a person and an office sign the whole package once more; each is checked as the first is."""

import subprocess
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.edition import Edition
from desktop_app.domain.errors import PackageError
from desktop_app.domain.package import Party
from desktop_app.packages.cades import write_cades
from desktop_app.packages.container import Part, read, write
from desktop_app.packages.countersign import countersign
from desktop_app.packages.keys import issue, read_certificate
from desktop_app.packages.limits import Limits
from desktop_app.packages.manifest import manifest_name, signature_name, write_manifest
from desktop_app.packages.seal import seal
from desktop_app.packages.token_signer import TokenSigner, make_token_request
from desktop_app.packages.tokens import TokenReader
from desktop_app.packages.trust import Trust
from desktop_app.packages.unseal import inspect, unseal
from tests.builders import NOW
from tests.packages.test_sealed_packages import (
    COMMUNE,
    ISSUER,
    ISSUER_KEY,
    OTHER,
    OTHER_KEY,
    PACKAGE,
    SCHOOL,
    SIGNERS,
    TRUST,
    _contents,
    _nothing,
    _signer,
    _wrapping,
)
from tests.soft_token import BARE, BARE_P384, BARE_RSA, LEADER, LIBRARY, OFFICE, PERSON, PIN, Authority, Stick


def _by_token(data: bytes, stick: Stick, holder: str) -> bytes:
    with stick.key(holder) as key:
        return countersign(data, TokenSigner(key), NOW)


def believing(trust: Trust, root: str) -> Trust:
    """Return the same trust, with one root of public certificates."""
    return replace(trust, edition=Edition(1, NOW, (), (), "", (root,)))


@pytest.fixture(scope="module")
def twice(stick: Stick) -> bytes:
    """The package, signed by a person's token and then by the office's."""
    return _by_token(_by_token(PACKAGE, stick, PERSON), stick, OFFICE)


def test_a_person_and_an_office_sign_and_both_are_shown_with_their_issuer(stick: Stick, twice: bytes) -> None:
    opened = unseal(twice, believing(TRUST, stick.authority.root_pem.decode()))
    assert [each.holder for each in opened.countersignatures] == [PERSON, OFFICE]
    first = opened.countersignatures[0]
    assert (first.organisation, first.issuer) == ("UBND phường Thành Sen", "CA thử nghiệm")
    assert first.signed_at == NOW
    assert all(each.trusted for each in opened.countersignatures)
    assert {each.words for each in opened.countersignatures} == {"tin được, chưa kiểm tra thu hồi với nơi cấp"}
    assert opened.signature.unit == SCHOOL.code
    assert opened.header == inspect(PACKAGE).header


def test_they_may_sign_in_any_order_and_several_times_over(stick: Stick) -> None:
    data = PACKAGE
    order = [LEADER, PERSON, LEADER, OFFICE, PERSON]
    for holder in order:
        data = _by_token(data, stick, holder)
    assert [each.holder for each in inspect(data).countersignatures] == order


def test_an_issuer_that_nobody_here_knows_is_shown_as_such_and_refuses_nothing(twice: bytes) -> None:
    opened = unseal(twice, TRUST)
    assert {(each.trusted, each.words) for each in opened.countersignatures} == {(False, "chưa rõ nơi cấp")}
    stranger = Authority()
    opened = unseal(twice, believing(TRUST, stranger.root_pem.decode()))
    assert {(each.trusted, each.words) for each in opened.countersignatures} == {(False, "chưa rõ nơi cấp")}


def test_who_only_looks_believes_nobody(twice: bytes) -> None:
    assert {(each.trusted, each.words) for each in inspect(twice).countersignatures} == {
        (False, "chưa kiểm tra tin cậy")
    }


def test_never_is_a_token_called_valid_flatly(stick: Stick, twice: bytes) -> None:
    opened = unseal(twice, believing(TRUST, stick.authority.root_pem.decode()))
    assert not any("hợp lệ" in each.words for each in opened.countersignatures)


def test_another_office_counter_signs_with_the_key_that_doet_knows() -> None:
    opened = unseal(countersign(PACKAGE, SIGNERS[COMMUNE.code], NOW), TRUST)
    found = opened.countersignatures[0]
    assert found.holder == COMMUNE.name
    assert found.trusted
    assert "không thay chữ ký số" in found.words


def test_the_key_of_an_office_of_another_issuer_of_the_same_name_is_not_believed() -> None:
    stranger = _signer(COMMUNE, OTHER_KEY, OTHER)
    found = unseal(countersign(PACKAGE, stranger, NOW), TRUST).countersignatures[0]
    assert not found.trusted


def test_a_counter_signature_from_after_the_certificate_ended_is_shown_as_such(stick: Stick) -> None:
    with stick.key(PERSON) as key:
        data = countersign(PACKAGE, TokenSigner(key), NOW + timedelta(days=365 * 3))
    found = unseal(data, believing(TRUST, stick.authority.root_pem.decode())).countersignatures[0]
    assert not found.trusted
    assert "hiệu lực" in found.words


def test_a_wrapped_package_keeps_its_counter_signatures(twice: bytes) -> None:
    opened = unseal(_wrapping(twice), TRUST)
    assert opened.wrapped[0].data == twice
    assert len(opened.wrapped[0].countersignatures) == 2


@pytest.mark.parametrize("holder", [PERSON, OFFICE, LEADER])
def test_the_openssl_program_verifies_a_counter_signature_of_a_token(stick: Stick, tmp_path: Path, holder: str) -> None:
    package = tmp_path / "a.gdmn"
    package.write_bytes(_by_token(PACKAGE, stick, holder))
    (tmp_path / "root.pem").write_bytes(stick.authority.root_pem)
    with zipfile.ZipFile(package) as archive:
        assert archive.testzip() is None
        archive.extractall(tmp_path)
    done = _openssl(tmp_path, "root.pem")
    assert done.returncode == 0, done.stderr
    assert done.stdout == (tmp_path / manifest_name(2)).read_bytes()
    (tmp_path / "other.pem").write_bytes(Authority().root_pem)
    assert _openssl(tmp_path, "other.pem").returncode != 0
    changed = bytearray((tmp_path / manifest_name(2)).read_bytes())
    changed[-10] ^= 1
    (tmp_path / manifest_name(2)).write_bytes(changed)
    assert _openssl(tmp_path, "root.pem").returncode != 0


def _openssl(folder: Path, roots: str) -> subprocess.CompletedProcess[bytes]:
    options = ["-cades", "-binary", "-inform", "DER", "-in", signature_name(2), "-content", manifest_name(2)]
    words = ["openssl", "cms", "-verify", *options, "-CAfile", roots, "-attime", str(int(NOW.timestamp())), "-out", "-"]
    return subprocess.run(words, cwd=folder, capture_output=True, check=False)


def test_the_manifest_of_a_counter_signature_lists_everything_before_it(twice: bytes) -> None:
    parts = read(twice, Limits())
    assert [part.name for part in parts[-4:]] == [
        *(manifest_name(2), signature_name(2)),
        *(manifest_name(3), signature_name(3)),
    ]
    for part in parts[:-2]:
        assert f'URI="{part.name}"'.encode() in parts[-2].data


def test_one_changed_byte_in_a_counter_signature_is_refused_even_when_the_checksums_are_made_to_fit(
    twice: bytes,
) -> None:
    parts = read(twice, Limits())[:-2]
    first = len(read(PACKAGE, Limits()))
    for at in range(first, len(parts)):
        for position in range(0, len(parts[at].data), 5):
            data = bytearray(parts[at].data)
            data[position] ^= 0x01
            changed = [*parts[:at], Part(parts[at].name, bytes(data)), *parts[at + 1 :]]
            with pytest.raises(PackageError):
                inspect(write(changed))


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(position=st.integers(0, 10**9), mask=st.integers(1, 255))
def test_any_change_of_any_byte_of_a_counter_signed_package_is_refused(twice: bytes, position: int, mask: int) -> None:
    changed = bytearray(twice)
    changed[position % len(changed)] ^= mask
    with pytest.raises(PackageError):
        unseal(bytes(changed), TRUST)


def _moved(parts: list[Part]) -> list[Part]:
    return [*parts[:-4], *parts[-2:], *parts[-4:-2]]


def _first_again(parts: list[Part]) -> list[Part]:
    return [*parts[:-4], Part(manifest_name(2), parts[-6].data), Part(signature_name(2), parts[-5].data)]


def _member_behind(parts: list[Part]) -> list[Part]:
    return [*parts, Part("documents/b.pdf", b"x")]


def _member_between(parts: list[Part]) -> list[Part]:
    return [*parts[:-2], Part("documents/b.pdf", b"x"), *parts[-2:]]


def _without_signature(parts: list[Part]) -> list[Part]:
    return parts[:-1]


def _first_of_two_away(parts: list[Part]) -> list[Part]:
    return [*parts[:-4], *parts[-2:]]


def _renumbered(parts: list[Part]) -> list[Part]:
    return [*parts[:-4], Part(manifest_name(2), parts[-2].data), Part(signature_name(2), parts[-1].data)]


def _honest_manifest_without_signing(parts: list[Part]) -> list[Part]:
    changed = [*parts[:-4], Part("documents/b.pdf", b"x")]
    manifest = Part(manifest_name(2), write_manifest(changed, signature_name(2)))
    return [*changed, manifest, parts[-3]]


@pytest.mark.parametrize(
    "change",
    [
        *(_moved, _first_again, _member_behind, _member_between, _without_signature, _first_of_two_away),
        *(_renumbered, _honest_manifest_without_signing),
    ],
)
def test_crafted_counter_signatures_are_refused(twice: bytes, change: Callable[[list[Part]], Sequence[Part]]) -> None:
    with pytest.raises(PackageError) as caught:
        inspect(write(change(list(read(twice, Limits())))))
    assert caught.value.advice


def test_a_counter_signature_of_another_package_is_refused(stick: Stick, twice: bytes) -> None:
    other = _by_token(seal(_contents(pack="khác"), SIGNERS[SCHOOL.code], NOW), stick, PERSON)
    parts, others = read(twice, Limits()), read(other, Limits())
    with pytest.raises(PackageError, match="danh mục"):
        inspect(write([*parts[:-4], *others[-2:]]))
    with pytest.raises(PackageError, match=r"Chữ ký không khớp|bị hỏng"):
        inspect(write([*parts[:-4], parts[-4], others[-1]]))


def test_what_is_left_when_the_last_signature_is_taken_off_is_the_package_before_it(stick: Stick) -> None:
    signed = _by_token(PACKAGE, stick, PERSON)
    assert write(read(signed, Limits())[:-2]) == PACKAGE


def test_a_package_takes_eight_counter_signatures_and_no_more() -> None:
    data = PACKAGE
    for _ in range(8):
        data = countersign(data, SIGNERS[COMMUNE.code], NOW)
    assert len(unseal(data, TRUST).countersignatures) == 8
    with pytest.raises(PackageError, match="8 chữ ký"):
        countersign(data, SIGNERS[COMMUNE.code], NOW)
    with pytest.raises(PackageError, match="quá nhiều chữ ký"):
        inspect(_signed_unchecked(data, 10, SIGNERS[COMMUNE.code].cades))


def test_a_package_that_is_not_sound_is_not_signed() -> None:
    broken = bytearray(PACKAGE)
    broken[len(broken) // 2] ^= 1
    with pytest.raises(PackageError):
        countersign(bytes(broken), SIGNERS[COMMUNE.code], NOW)


def _signed_unchecked(data: bytes, number: int, cades: Callable[..., bytes]) -> bytes:
    parts = read(data, Limits())
    manifest = write_manifest(parts, signature_name(number))
    signature = cades(manifest, NOW)
    return write([*parts, Part(manifest_name(number), manifest), Part(signature_name(number), signature)])


def _rsa_cades(bits: int, algorithm: hashes.HashAlgorithm) -> Callable[..., bytes]:
    key = rsa.generate_private_key(65537, bits)
    certificate = Authority().issue(key.public_key(), "Ai đó")

    def cades(manifest: bytes, signed_at: object) -> bytes:
        del signed_at
        return write_cades(manifest, certificate, (), NOW, lambda data: key.sign(data, padding.PKCS1v15(), algorithm))

    return cades


def test_weak_keys_and_weak_digests_are_refused_by_name() -> None:
    with pytest.raises(PackageError, match="quá yếu"):
        _rsa_cades(1024, hashes.SHA256())(b"x", NOW)
    with pytest.raises(PackageError, match="không khớp"):
        inspect(_signed_unchecked(PACKAGE, 2, _rsa_cades(2048, hashes.SHA1())))  # noqa: S303 - the weak one is the point
    key = ec.generate_private_key(ec.SECP224R1())
    certificate = Authority().issue(key.public_key(), "Ai đó")
    with pytest.raises(PackageError, match="quá yếu"):
        write_cades(b"x", certificate, (), NOW, lambda _: b"")


def _office_certificate(stick: Stick, label: str) -> x509.Certificate:
    with TokenReader(LIBRARY).bare_key(stick.token.serial, label, PIN) as key:
        request = make_token_request(key, SCHOOL)
    return read_certificate(issue(request, ISSUER_KEY, _nothing, ISSUER, NOW, 3))


@pytest.mark.parametrize("label", [BARE, BARE_RSA, BARE_P384])
def test_an_office_whose_own_key_is_a_token_sends_packages_like_any_other(stick: Stick, label: str) -> None:
    certificate = _office_certificate(stick, label)
    with TokenReader(LIBRARY).bare_key(stick.token.serial, label, PIN) as key:
        package = seal(_contents(), TokenSigner(key, certificate), NOW)
    opened = unseal(package, TRUST)
    assert opened.signature.unit == SCHOOL.code
    assert opened.countersignatures == ()
    for position in range(len(package)):
        changed = bytearray(package)
        changed[position] ^= 0x01
        with pytest.raises(PackageError):
            unseal(bytes(changed), TRUST)


def test_a_request_made_by_a_token_names_the_office_and_is_signed_by_the_key(stick: Stick) -> None:
    with TokenReader(LIBRARY).bare_key(stick.token.serial, BARE, PIN) as key:
        request = x509.load_pem_x509_csr(make_token_request(key, Party("42401001", "Trường mầm non Hoa Sen")))
        assert request.is_signature_valid
        assert request.public_key() == key.public_key()

"""What is wrong with a signature that has been refused, in one sentence. Nothing here decides."""

from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from desktop_app.domain.errors import PackageError

_WEAK_DIGESTS = {"md2": "MD2", "md4": "MD4", "md5": "MD5", "sha1": "SHA-1"}
_MESSAGE_DIGEST, _SIGNING_TIME = "1.2.840.113549.1.9.4", "1.2.840.113549.1.9.5"
_SIGNING_CERTIFICATE = frozenset({"1.2.840.113549.1.9.16.2.47", "1.2.840.113549.1.9.16.2.12"})
_LEAST_RSA = 2048
_BROKEN = "Chữ ký của gói bị hỏng."


def trouble_with_signature(signature: bytes, manifest: bytes) -> str:
    """Return why this program does not accept ``signature`` over ``manifest``."""
    try:
        return next((words for words in _troubles(signature, manifest) if words), _BROKEN)
    except PackageError:
        raise
    except Exception:  # noqa: BLE001 - what is no signature at all fails in any way, and means the same
        return _BROKEN


def _troubles(signature: bytes, manifest: bytes) -> Iterator[str]:
    from asn1crypto import cms, tsp  # noqa: F401, PLC0415 - loaded with the first package that is opened

    content = cms.ContentInfo.load(signature)
    if content["content_type"].native != "signed_data":
        yield "Tệp chữ ký của gói không phải chữ ký."
    signed = content["content"]
    signers = signed["signer_infos"]
    certificates = [each.chosen for each in signed["certificates"]] if signed["certificates"] else []
    if len(signers) != 1:
        yield f"Chữ ký của gói có {len(signers)} người ký, phải đúng một."
    if not certificates:
        yield "Chữ ký của gói không kèm chứng thư của người ký."
    yield from _algorithms(signers[0], certificates)
    yield from _attributes(signers[0], manifest)
    if len(certificates) != 1:
        yield "Chữ ký của gói kèm nhiều chứng thư, phải đúng một."
    if signed["encap_content_info"]["content"].native is not None:
        yield "Chữ ký của gói mang theo nội dung riêng, không phải chữ ký rời."
    if len(signers[0]["unsigned_attrs"]):
        yield "Chữ ký của gói kèm thông tin không được ký."


def _algorithms(signer: Any, certificates: list[Any]) -> Iterator[str]:
    digest = str(signer["digest_algorithm"]["algorithm"].native)
    if digest in _WEAK_DIGESTS:
        yield f"Chữ ký của gói dùng mã băm yếu {_WEAK_DIGESTS[digest]}."
    if digest != "sha256":
        yield f"Chữ ký của gói dùng loại mã băm không được phép ({digest[:20]})."
    for certificate in certificates:
        key = certificate.public_key
        if key.algorithm == "rsa" and key.bit_size >= _LEAST_RSA:
            continue
        if key.algorithm != "ec":
            yield f"Chữ ký của gói dùng loại khóa không được phép ({key.algorithm.upper()} {key.bit_size} bit)."
        if key.curve[1] not in {"secp256r1", "secp384r1"}:
            yield f"Chữ ký của gói dùng đường cong không được phép ({str(key.curve[1])[:20]})."
    method = str(signer["signature_algorithm"]["algorithm"].native)
    if method not in {"sha256_ecdsa", "sha256_rsa", "rsassa_pkcs1v15"}:
        yield f"Chữ ký của gói dùng thuật toán không được phép ({method[:20]})."


def _attributes(signer: Any, manifest: bytes) -> Iterator[str]:
    found = {each["type"].dotted: each["values"] for each in signer["signed_attrs"]}
    digest = found.get(_MESSAGE_DIGEST)
    if digest is None:
        yield "Chữ ký của gói không ghi mã băm của danh mục."
    elif digest[0].native != sha256(manifest).digest():
        yield "Chữ ký này ký cho một danh mục khác, không phải của gói này."
    if not _SIGNING_CERTIFICATE & found.keys():
        yield "Chữ ký của gói không ghi chứng thư của người ký (thiếu signing-certificate)."
    if _SIGNING_TIME not in found:
        yield "Chữ ký của gói không ghi lúc ký."

"""Verbs about USB tokens: list, certificates, sign-pdf, countersign, signatures."""

import argparse
import getpass
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from desktop_app.cli.desk import open_office
from desktop_app.cli.said import Said
from desktop_app.domain.errors import AppError, TokenError
from desktop_app.domain.tokens import Choice, Countersignature, PdfSignature, TokenCertificate, TokenFacts
from desktop_app.paths import LEDGER_SUFFIX
from desktop_app.workflow.office import local_now
from desktop_app.workflow.tokens import Tokens

ACTIONS = ("list", "certificates", "sign-pdf", "countersign", "signatures")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what the verb ``token`` understands."""
    parser.add_argument("action", choices=ACTIONS)
    words = "tệp PDF hoặc gói; đứng trước có thể là sổ, để biết các nơi cấp mà Sở tin"
    parser.add_argument("files", type=Path, nargs="*", metavar="TỆP", help=words)
    parser.add_argument("--library", type=Path, metavar="TỆP", help="thư viện PKCS#11 của token (.dll, .so)")
    parser.add_argument("--token", default="", metavar="TÊN", help="tên hoặc số hiệu token")
    words = "tên, người được cấp, hoặc vân tay (vài chữ số đầu) của chứng thư"
    parser.add_argument("--certificate", default="", metavar="CHỨNG_THƯ", help=words)
    parser.add_argument("--out", type=Path, metavar="TỆP", help="tệp mới; tệp gốc được giữ nguyên")
    parser.add_argument("--pin-file", type=Path, metavar="TỆP", help="tệp chứa PIN (dòng đầu); không có thì hỏi")
    parser.add_argument("--last-try", action="store_true", help="đồng ý dùng lần thử PIN cuối cùng của token")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)


def token(arguments: Namespace) -> Said:
    """Do one work with tokens."""
    work: dict[str, Callable[[Namespace], Said]] = {
        "list": _list,
        "certificates": _certificates,
        "sign-pdf": _sign_pdf,
        "countersign": _countersign,
        "signatures": _signatures,
    }
    return work[arguments.action](arguments)


def countersignature_lines(signatures: Sequence[Countersignature]) -> list[str]:
    """Return the counter-signatures of a package in words."""
    return [f"Ký thêm {number}: {each.line}" for number, each in enumerate(signatures, start=1)]


def countersignature_documents(signatures: Sequence[Countersignature]) -> list[dict[str, object]]:
    """Return the counter-signatures of a package for programs."""
    return [
        {
            "holder": each.holder,
            "organisation": each.organisation,
            "issuer": each.issuer,
            "serial": each.serial,
            "fingerprint": each.fingerprint,
            "signed_at": each.signed_at.isoformat(),
            "trusted": each.trusted,
            "words": each.words,
        }
        for each in signatures
    ]


def _list(arguments: Namespace) -> Said:
    tokens = Tokens(local_now)
    if arguments.library is None:
        libraries = tokens.libraries()
        lines = [f"{each.name}: {each.path}" for each in libraries] or [
            "Máy này chưa cài thư viện token quen biết nào."
        ]
        if len(libraries) != 1:
            lines.append("Ghi --library TỆP để xem token của một thư viện.")
            return Said(tuple(lines), {"libraries": [str(each.path) for each in libraries], "tokens": []})
    library = _library(tokens, arguments)
    found = tokens.tokens(library, probe=not arguments.here)
    lines = [f"Thư viện {library}:", *(f"  {each.words}" for each in found)]
    return Said(tuple(lines), {"libraries": [str(library)], "tokens": [_facts(each) for each in found]})


def _certificates(arguments: Namespace) -> Said:
    tokens = Tokens(local_now)
    library = _library(tokens, arguments)
    wanted = [each for each in tokens.tokens(library) if arguments.token in ("", each.label, each.serial)]
    if not wanted:
        raise TokenError(f"Không thấy token “{arguments.token}”.", "Xem danh sách bằng lệnh token list.")
    lines, documents = [], []
    for each in wanted:
        lines.append(each.words)
        for certificate in tokens.certificates(library, each.serial):
            lines += [f"  {certificate.words}", f"    vân tay {certificate.fingerprint}"]
            documents.append({"token": each.serial, **_certificate(certificate)})
    return Said(tuple(lines), documents)


def _sign_pdf(arguments: Namespace) -> Said:
    with _desk(arguments) as (tokens, source):
        out = arguments.out or tokens.signed_name(source)
        made = tokens.sign_pdf(source, out, _choice(tokens, arguments), _pin(arguments))
    return Said((f"Đã ký {out}: {_whose(made)}, nơi cấp {made.issuer}; {made.words}.",), _pdf(made) | {"out": str(out)})


def _countersign(arguments: Namespace) -> Said:
    with _desk(arguments) as (tokens, source):
        out = arguments.out or tokens.signed_name(source)
        made = tokens.countersign(source, out, _choice(tokens, arguments), _pin(arguments))
    lines = (f"Đã ký thêm vào {out}.", *countersignature_lines(made))
    return Said(lines, {"out": str(out), "countersignatures": countersignature_documents(made)})


def _signatures(arguments: Namespace) -> Said:
    with _desk(arguments) as (tokens, source):
        found = tokens.pdf_signatures(source)
    lines = [
        f"{each.field}: {_whose(each)}, nơi cấp {each.issuer}; {each.words}; "
        + ("trên toàn bộ tệp" if each.whole else "sau đó tệp còn được ký hoặc ghi thêm")
        for each in found
    ] or [f"{source.name} chưa có chữ ký số."]
    return Said(tuple(lines), [_pdf(each) for each in found], 0 if all(each.intact for each in found) else 1)


@contextmanager
def _desk(arguments: Namespace) -> Iterator[tuple[Tokens, Path]]:
    """Give the tokens of the ledger that stands before the file, or of no ledger at all, and the file."""
    match arguments.files:
        case [file]:
            yield Tokens(local_now), file
        case [ledger, file] if ledger.suffix == LEDGER_SUFFIX:
            with open_office(Namespace(**vars(arguments), ledger=ledger)) as office:
                yield office.tokens, file
        case _:
            raise AppError("Chưa rõ ký tệp nào.", "Ghi một tệp PDF hoặc một gói.")


def _choice(tokens: Tokens, arguments: Namespace) -> Choice:
    library = _library(tokens, arguments)
    return tokens.choose(library, arguments.token, arguments.certificate, last_try=arguments.last_try)


def _library(tokens: Tokens, arguments: Namespace) -> Path:
    if arguments.library is not None:
        library: Path = arguments.library
        return library
    found = tokens.libraries()
    if len(found) == 1:
        return found[0].path
    told = "; ".join(str(each.path) for each in found)
    words = f"Máy có nhiều thư viện token: {told}." if found else "Máy này chưa cài thư viện token quen biết nào."
    raise TokenError(words, "Ghi --library TỆP.")


def _pin(arguments: Namespace) -> str:
    """Return the PIN from a file, or ask for it once."""
    path: Path | None = arguments.pin_file
    if path is not None:
        try:
            return path.read_text(encoding="utf-8-sig").partition("\n")[0].rstrip("\r")
        except (OSError, UnicodeDecodeError) as error:
            raise TokenError(f"Không đọc được tệp PIN {path.name}.", "Kiểm tra tên tệp.") from error
    if sys.stdin is not None and sys.stdin.isatty():
        return getpass.getpass("PIN của token (chỉ thử một lần): ")
    raise TokenError("Chưa có PIN của token.", "Chạy trong cửa sổ lệnh để được hỏi, hoặc ghi --pin-file TỆP.")


def _whose(each: PdfSignature) -> str:
    return f"{each.holder} ({each.organisation})" if each.organisation else each.holder


def _facts(each: TokenFacts) -> dict[str, object]:
    return {
        "label": each.label,
        "manufacturer": each.manufacturer,
        "model": each.model,
        "serial": each.serial,
        "pin": each.pin.name.lower(),
    }


def _certificate(each: TokenCertificate) -> dict[str, object]:
    return {
        "label": each.label,
        "holder": each.holder,
        "organisation": each.organisation,
        "issuer": each.issuer,
        "serial": each.serial,
        "fingerprint": each.fingerprint,
        "valid_from": each.valid_from.isoformat(),
        "valid_to": each.valid_to.isoformat(),
        "key": each.key,
        "unfit": each.unfit,
    }


def _pdf(each: PdfSignature) -> dict[str, object]:
    return {
        "field": each.field,
        "holder": each.holder,
        "organisation": each.organisation,
        "issuer": each.issuer,
        "serial": each.serial,
        "fingerprint": each.fingerprint,
        "signed_at": each.signed_at.isoformat() if each.signed_at else None,
        "reason": each.reason,
        "intact": each.intact,
        "whole": each.whole,
        "trusted": each.trusted,
        "words": each.words,
    }

"""The verbs and their options: the contract that scripts and outside tests rely on."""

import argparse
from pathlib import Path
from typing import Any

from desktop_app import __version__
from desktop_app.cli import (
    evidence,
    exchange,
    forms,
    indicators,
    keeping,
    keys,
    ledgers,
    memory,
    records,
    recovering,
    register,
    tokens,
    twins,
    upkeep,
)

_Verbs = argparse._SubParsersAction  # noqa: SLF001 - argparse gives its sub-parsers no public name


class _Parser(argparse.ArgumentParser):
    """Also takes an optional last word that stands behind options: argparse alone has given its place away by then."""

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Read the words; one left over goes to the optional last place, if that is still empty."""
        found, left = super().parse_known_args(args, namespace)
        for action in self._get_positional_actions()[-1:]:
            free = left and not any(word.startswith("-") for word in left) and not getattr(found, action.dest, None)
            if free and (action.nargs == "*" or (action.nargs == "?" and len(left) == 1)):
                setattr(found, action.dest, left if action.nargs == "*" else left[0])
                left = []
        return found, left


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line; every verb carries its function in ``verb``."""
    parser: argparse.ArgumentParser = _Parser(
        prog="somamnon",
        description="Sổ Mầm Non: sổ số liệu mầm non ngoại tuyến. Gõ “somamnon” không kèm lệnh để mở cửa sổ.",
    )
    parser.add_argument("--version", action="version", version=f"Sổ Mầm Non {__version__}")
    verbs = parser.add_subparsers(metavar="LỆNH", required=True)
    _add_ledger_verbs(verbs)
    _add_upkeep_verbs(verbs)
    _add_form_verbs(verbs)
    _add_record_verbs(verbs)
    _add_twin_verbs(verbs)
    _add_exchange_verbs(verbs)
    return parser


def _verb(verbs: "_Verbs[argparse.ArgumentParser]", name: str, words: str, verb: object) -> argparse.ArgumentParser:
    parser = verbs.add_parser(name, help=words, description=words)
    parser.add_argument("--json", action="store_true", help="in kết quả dạng JSON")
    parser.set_defaults(verb=verb)
    return parser


def _add_ledger(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("ledger", type=Path, metavar="SỔ", help="tệp sổ (.somamnon)")
    parser.add_argument("--clerk", default="", metavar="TÊN", help="người nhập, ghi vào nhật ký")


def _add_passphrase(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--passphrase-file", type=Path, metavar="TỆP", help="tệp chứa mật khẩu của khóa (dòng đầu)")


def _add_period(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--period", required=True, metavar="KỲ", help="ví dụ 2026-2027")


def _add_record(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--unit", default="", metavar="MÃ", help="mã đơn vị; bỏ trống là đơn vị của sổ")
    parser.add_argument("--form", required=True, metavar="BIỂU", help="mã biểu mẫu, ví dụ nhom_lop")
    _add_period(parser)


def _add_ledger_verbs(verbs: "_Verbs[argparse.ArgumentParser]") -> None:
    init = _verb(verbs, "init", "tạo sổ mới cho một đơn vị", ledgers.init)
    _add_ledger(init)
    init.add_argument("--unit", required=True, metavar="MÃ", help="42 (Sở), mã 5 số của xã, phường, hoặc mã cơ sở")
    init.add_argument("--name", default="", help="tên cơ sở (chỉ với cơ sở)")
    init.add_argument("--type", default="trường mầm non", help="loại hình cơ sở")
    init.add_argument("--ownership", default="công lập", help="công lập, dân lập hoặc tư thục")
    init.add_argument("--commune", default="", metavar="MÃ", help="mã xã, phường của cơ sở")
    init.add_argument("--practice", action="store_true", help="sổ tập huấn: không lẫn với số liệu thật")
    _add_passphrase(init)

    demo = _verb(verbs, "demo", "tạo bộ sổ mẫu: Sở, các xã, các cơ sở đã điền", ledgers.demo)
    demo.add_argument("folder", type=Path, metavar="THƯ_MỤC")
    demo.add_argument("--communes", type=int, default=3)
    demo.add_argument("--institutions", type=int, default=3, help="số cơ sở của mỗi xã")
    demo.add_argument("--seed", type=int, default=1)

    units = _verb(
        verbs, "register", "danh mục đơn vị: xem, tìm, sửa, lịch sử, miễn báo cáo, đề xuất", register.register
    )
    _add_ledger(units)
    register.add_options(units)

    words = "khóa: tạo, xin cấp, cấp, cài, gia hạn, mất, thu hồi; danh mục có ký"
    life = _verb(verbs, "keys", words, keys.keys)
    keys.add_options(life)
    _add_ledger(life)
    life.add_argument("file", type=Path, nargs="?", metavar="TỆP", help="tệp nhận được; với revoke là vân tay")
    _add_passphrase(life)


def _add_upkeep_verbs(verbs: "_Verbs[argparse.ArgumentParser]") -> None:
    backup = _verb(verbs, "backup", "sao lưu sổ", upkeep.back_up)
    _add_ledger(backup)
    backup.add_argument("folder", type=Path, nargs="?", metavar="THƯ_MỤC")
    backup.add_argument("--encrypt", action="store_true", help="khóa bản sao: chỉ đơn vị, hoặc Sở, mở được")

    _add_ledger(_verb(verbs, "backups", "liệt kê các bản sao lưu của sổ", upkeep.backups))

    log = _verb(verbs, "exports", "nhật ký kết xuất: ai đã đưa gì ra khỏi sổ, lúc nào, đi đâu", keeping.exports)
    _add_ledger(log)
    log.add_argument("--limit", type=int, default=1000, metavar="SỐ", help="nhiều nhất bao nhiêu dòng")

    words = "xóa theo thời hạn lưu: các biểu có tên người, của những kỳ trước một kỳ"
    forget = _verb(verbs, "forget", words, keeping.forget)
    _add_ledger(forget)
    forget.add_argument("--before", required=True, metavar="KỲ", help="xóa các kỳ trước kỳ này, ví dụ 2028-2029")
    forget.add_argument("--dry-run", action="store_true", help="chỉ xem sẽ xóa gì, không xóa")
    forget.add_argument("--confirm", default="", metavar="KỲ", help="gõ lại đúng kỳ ấy để xóa thật")
    forget.add_argument("--copies", action="store_true", help="xóa cả các bản sao lưu cũ cạnh sổ còn giữ chúng")

    words = "kiểm tra sổ: tệp, nhật ký, bản chốt, chữ ký, bản sao lưu, ổ đĩa"
    doctor = _verb(verbs, "doctor", words, upkeep.doctor)
    _add_ledger(doctor)
    doctor.add_argument("--repair", action="store_true", help="sửa những chỗ chắc chắn an toàn, sau khi sao lưu")

    rescue = _verb(verbs, "rescue", "cứu dữ liệu từ tệp sổ hỏng vào một sổ mới", upkeep.rescue_file)
    rescue.add_argument("file", type=Path, metavar="TỆP_HỎNG", help="tệp sổ hỏng; được giữ nguyên")
    rescue.add_argument("new", type=Path, metavar="SỔ_MỚI", help="tệp sổ sẽ được tạo")

    restore = _verb(verbs, "restore", "khôi phục sổ từ một bản sao lưu", upkeep.restore_copy)
    restore.add_argument("file", type=Path, metavar="BẢN_SAO", help="tệp trong thư mục sao-luu")
    _add_ledger(restore)
    restore.add_argument("--identity", type=Path, metavar="TỆP", help="tệp khóa mở, với bản sao đã khóa (.age)")
    _add_passphrase(restore)
    restore.add_argument("--dry-run", action="store_true", help="chỉ xem sẽ đổi những gì, không khôi phục")


def _add_form_verbs(verbs: "_Verbs[argparse.ArgumentParser]") -> None:
    parser = verbs.add_parser("forms", help="biểu mẫu: check, list, export, import")
    actions = parser.add_subparsers(metavar="VIỆC", required=True)
    check = _verb(actions, "check", "kiểm tra tệp biểu mẫu, nêu mọi lỗi một lần", forms.check)
    check.add_argument("files", type=Path, nargs="*", metavar="TỆP")
    _verb(actions, "list", "liệt kê biểu mẫu của bộ đang dùng", forms.list_forms)
    export = _verb(actions, "export", "ghi biểu mẫu ra tệp Excel để sửa", forms.export)
    export.add_argument("form", metavar="BIỂU", help="mã biểu mẫu hoặc tệp .md")
    export.add_argument("out", type=Path, metavar="TỆP.xlsx")
    take = _verb(actions, "import", "đọc biểu mẫu đã sửa trong Excel", forms.import_)
    take.add_argument("file", type=Path, metavar="TỆP.xlsx")
    take.add_argument("out", type=Path, metavar="TỆP.md")


def _add_record_verbs(verbs: "_Verbs[argparse.ArgumentParser]") -> None:
    answer = _verb(verbs, "answer", "trả lời câu hỏi: TÊN=GIÁ_TRỊ, hoặc BẢNG/SỐ_DÒNG/TÊN=GIÁ_TRỊ", records.answer)
    _add_ledger(answer)
    _add_record(answer)
    answer.add_argument("answers", nargs="+", metavar="TÊN=GIÁ_TRỊ")

    check = _verb(verbs, "check", "kiểm tra các phiếu của kỳ", records.check)
    _add_ledger(check)
    check.add_argument("--unit", default="", metavar="MÃ")
    _add_period(check)

    carry = _verb(verbs, "carry", "chuyển năm học: chép phần ổn định của năm trước, chờ xác nhận", records.carry)
    _add_ledger(carry)
    carry.add_argument("--unit", default="", metavar="MÃ", help="mã cơ sở, khi xã, phường điền thay")
    carry.add_argument("--form", default="", metavar="BIỂU", help="bỏ trống là mọi biểu mẫu")
    _add_period(carry)

    confirm = _verb(verbs, "confirm", "xác nhận phần chép từ năm trước vẫn đúng", records.confirm)
    _add_ledger(confirm)
    _add_record(confirm)
    confirm.add_argument("places", nargs="*", metavar="CHỖ", help="TÊN hoặc BẢNG/SỐ_DÒNG; bỏ trống là tất cả")

    finalize = _verb(verbs, "finalize", "chốt số liệu một phiếu", records.finalize)
    _add_ledger(finalize)
    _add_record(finalize)

    _add_memory_verbs(verbs)


def _add_memory_verbs(verbs: "_Verbs[argparse.ArgumentParser]") -> None:
    history = _verb(verbs, "history", "lịch sử của một chỗ, hoặc của cả phiếu, mới nhất trước", memory.history)
    _add_ledger(history)
    _add_record(history)
    history.add_argument(
        "name", nargs="?", default="", metavar="CHỖ", help="TÊN hoặc BẢNG/SỐ_DÒNG/TÊN; bỏ trống là cả phiếu"
    )
    history.add_argument("--limit", type=int, default=1000, metavar="SỐ", help="nhiều nhất bao nhiêu dòng")

    difference = _verb(verbs, "difference", "bản đang điền khác bản chốt ở đâu", memory.difference)
    _add_ledger(difference)
    _add_record(difference)
    words = "so với bản chốt lần mấy; bỏ trống là lần mới nhất"
    difference.add_argument("--with", type=int, default=0, dest="revision", metavar="LẦN", help=words)


def _add_twin_verbs(verbs: "_Verbs[argparse.ArgumentParser]") -> None:
    template = _verb(verbs, "template", "ghi mẫu Excel của một biểu, có sẵn số liệu của đơn vị", twins.template)
    _add_ledger(template)
    _add_record(template)
    template.add_argument("--out", type=Path, required=True, metavar="TỆP.xlsx")

    fill = _verb(verbs, "fill", "nhập lại mẫu Excel đã điền, hoặc bảng Excel có tiêu đề khớp", twins.fill)
    _add_ledger(fill)
    fill.add_argument("--unit", default="", metavar="MÃ", help="mã đơn vị; bỏ trống là đơn vị của sổ")
    fill.add_argument("--form", default="", metavar="BIỂU", help="bỏ trống được nếu tệp là mẫu của Sổ Mầm Non")
    _add_period(fill)
    fill.add_argument("file", type=Path, metavar="TỆP.xlsx")
    fill.add_argument("--dry-run", action="store_true", help="chỉ xem sẽ ra sao, không nhập")
    words = "cột (tiêu đề hoặc chữ cái) là câu nào; CỘT= là bỏ qua; ghi nhiều lần được"
    fill.add_argument("--map", action="append", default=[], metavar="CỘT=CÂU", help=words)
    words = "chỉ đọc trang này; ghi nhiều lần được"
    fill.add_argument("--sheet", action="append", default=[], metavar="TRANG", help=words)
    words = "trang thuộc bảng nào của biểu"
    fill.add_argument("--table", action="append", default=[], metavar="TRANG=BẢNG", help=words)
    fill.add_argument("--convert-font", action="store_true", help="đồng ý chuyển chữ TCVN3, VNI sang Unicode")
    fill.add_argument("--remove-missing", action="store_true", help="bỏ khỏi sổ những dòng không có trong tệp")
    fill.add_argument("--take-clashes", action="store_true", help="ô sửa ở cả hai nơi thì lấy số trong tệp")


def _add_exchange_verbs(verbs: "_Verbs[argparse.ArgumentParser]") -> None:
    send = _verb(verbs, "send", "đóng gói có ký để gửi lên trên", exchange.send)
    _add_ledger(send)
    _add_period(send)
    send.add_argument("--out", type=Path, required=True, metavar="TỆP.gdmn")
    send.add_argument("--plain", action="store_true", help="không mã hóa: ai cầm tệp cũng đọc được")
    send.add_argument("--without-papers", action="store_true", help="không kèm bản in PDF, gói nhỏ hơn")
    _add_passphrase(send)

    inspect = _verb(verbs, "inspect", "xem một gói: phần đầu, các tệp, chữ ký; không cần sổ", exchange.inspect_file)
    inspect.add_argument("file", type=Path, metavar="TỆP.gdmn")
    inspect.add_argument("--ledger", type=Path, metavar="SỔ", help="sổ của nơi nhận, để mở gói mã hóa")
    _add_passphrase(inspect)

    words = "mở gói mã hóa bằng khóa khôi phục của Sở, khi khóa nơi nhận không còn; không cần sổ"
    opening = _verb(verbs, "open", words, recovering.open_package)
    recovering.add_options(opening)
    _add_passphrase(opening)

    words = "USB token: list, certificates, sign-pdf, countersign, signatures"
    tokens.add_options(_verb(verbs, "token", words, tokens.token))

    receive = _verb(verbs, "receive", "nhận gói", exchange.receive)
    _add_ledger(receive)
    receive.add_argument("files", type=Path, nargs="+", metavar="TỆP.gdmn", help="tệp hoặc thư mục")
    receive.add_argument("--dry-run", action="store_true", help="chỉ xem sẽ ra sao, không nhận")
    receive.add_argument("--receipts", type=Path, metavar="THƯ_MỤC", help="ghi biên nhận cho nơi gửi vào đây")
    _add_passphrase(receive)

    _add_evidence(verbs)

    status = _verb(verbs, "status", "tình hình nộp của kỳ", exchange.status)
    _add_ledger(status)
    _add_period(status)

    read = _verb(verbs, "indicators", "chỉ tiêu của kỳ; đặt số liệu gốc và mục tiêu (Sở)", indicators.indicators)
    _add_ledger(read)
    _add_period(read)
    read.add_argument("--out", type=Path, metavar="TỆP", help="ghi thêm ra .xlsx hoặc .pdf")
    read.add_argument(
        "--set",
        nargs="+",
        action="extend",
        default=[],
        metavar="SỐ",
        help="ví dụ t6.goc.2025=120 t6.muc_tieu.2030=10; để trống sau dấu = để bỏ",
    )

    report = _verb(verbs, "report", "ghi bảng tổng hợp ra .xlsx hoặc .pdf", exchange.report)
    _add_ledger(report)
    report.add_argument("name", metavar="BẢNG", help="mã biểu mẫu, ví dụ nhom_lop")
    _add_period(report)
    report.add_argument("--out", type=Path, required=True, metavar="TỆP")


def _add_evidence(verbs: "_Verbs[argparse.ArgumentParser]") -> None:
    words = "xuất mọi bằng chứng về một bản chốt, để người ngoài tự kiểm bằng unzip và openssl"
    proof = _verb(verbs, "evidence", words, evidence.evidence)
    _add_ledger(proof)
    proof.add_argument("code", nargs="?", default="", metavar="MÃ", help="mã đối chiếu 8 ký tự, hoặc SHA-256 đầy đủ")
    proof.add_argument("--unit", default="", metavar="MÃ", help="mã đơn vị; bỏ trống là đơn vị của sổ")
    proof.add_argument("--form", default="", metavar="BIỂU", help="thay cho mã đối chiếu, cùng --period")
    proof.add_argument("--period", default="", metavar="KỲ", help="ví dụ 2026-2027")
    words = "bản chốt lần mấy; bỏ trống là bản mới nhất"
    proof.add_argument("--revision", type=int, default=0, metavar="LẦN", help=words)
    proof.add_argument("--out", type=Path, required=True, metavar="CHỖ", help="thư mục mới, hoặc tệp .zip")

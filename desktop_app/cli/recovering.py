"""The verb that opens an encrypted package with DOET's recovery key."""

from argparse import ArgumentParser, Namespace
from functools import partial
from pathlib import Path

from desktop_app.cli.desk import read_passphrase
from desktop_app.cli.said import Said
from desktop_app.workflow.recovering import recover


def add_options(parser: ArgumentParser) -> None:
    """Add what belongs to opening alone."""
    parser.add_argument("file", type=Path, metavar="TỆP.gdmn")
    parser.add_argument("--recovery", type=Path, required=True, metavar="KHÓA.pem", help="khóa khôi phục của Sở")
    parser.add_argument("--out", type=Path, required=True, metavar="TỆP.gdmn", help="gói có ký, không còn mã hóa")


def open_package(arguments: Namespace) -> Said:
    """Write the signed package that lies in an envelope."""
    passphrase = partial(read_passphrase, arguments.passphrase_file)
    header = recover(arguments.file, arguments.recovery, passphrase, arguments.out)
    lines = (
        f"Đã mở gói của {header.sender.name} gửi {header.recipient.name}: {arguments.out}.",
        "Tệp này không còn mã hóa: ai cầm cũng đọc được. Xem bằng somamnon inspect; dùng xong thì xóa.",
    )
    return Said(lines, {"opened": str(arguments.out), "id": header.id, "sender": header.sender.code})

"""Institutions as they come in from outside: from what a clerk types, or line by line from a CSV file."""

import csv
from pathlib import Path

from desktop_app.domain.errors import AppError
from desktop_app.domain.unit import Unit, UnitKind
from desktop_app.domain.vietnamese import nfc

COLUMNS = ("code", "name", "type", "ownership", "commune")
_MAX_CODE = 32


def institution(code: str, name: str, kind: str, ownership: str, commune: str) -> Unit:
    """Return an institution from what a clerk gives; raises ``AppError`` for a code or name that cannot be."""
    code, name = code.strip(), nfc(name).strip()
    if not (code.isascii() and code.replace("-", "").isalnum() and len(code) <= _MAX_CODE):
        raise AppError(f"“{code}” không dùng làm mã cơ sở được.", "Mã gồm chữ không dấu, số và gạch nối.")
    if not name:
        raise AppError(f"Cơ sở {code} chưa có tên.", "Ghi tên cơ sở, không kèm loại hình.")
    return Unit(code, UnitKind.INSTITUTION, name, nfc(kind).strip(), commune.strip(), nfc(ownership).strip())


def read_institutions(path: Path) -> tuple[Unit, ...]:
    """Read institutions from a CSV file (UTF-8, comma or semicolon, first line ``COLUMNS``)."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise AppError(f"Không đọc được {path.name}.", "Kiểm tra tên tệp.") from error
    except UnicodeDecodeError as error:
        raise AppError(f"{path.name} không phải văn bản UTF-8.", "Trong Excel chọn lưu kiểu “CSV UTF-8”.") from error
    first, _, _ = text.partition("\n")
    lines = csv.DictReader(text.splitlines(), delimiter=";" if ";" in first else ",")
    missing = [column for column in COLUMNS if column not in (lines.fieldnames or ())]
    if missing:
        words = f"{path.name} thiếu cột {', '.join(missing)}."
        raise AppError(words, f"Dòng đầu phải có các cột: {', '.join(COLUMNS)}.")
    return tuple(institution(*(str(line[column] or "") for column in COLUMNS)) for line in lines if any(line.values()))

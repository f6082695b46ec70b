"""What has left the ledger, as values: one line for every file and every print."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Way(StrEnum):
    """How something left, as the clerk reads it."""

    PACKAGE = "gói"
    SHEET = "bảng tính"
    PAGE = "PDF"
    PRINT = "in"
    TEMPLATE = "mẫu Excel"
    REGISTER = "danh mục"
    COPY = "sao lưu"
    EVIDENCE = "bằng chứng"
    MAIL = "e-mail"
    RECEIPT = "biên nhận"


@dataclass(frozen=True, slots=True)
class Export:
    """One line: who took what out, about which form, unit and period, where to, and the bytes by their SHA-256."""

    moment: datetime
    who: str
    way: Way
    about: str
    target: str
    file_hash: str
    size: int

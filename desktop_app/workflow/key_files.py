"""Files about keys as they come from outside: small, and either packages or, from programs of before, PEM."""

from pathlib import Path

from desktop_app.domain.errors import SigningKeyError

_MOST = 40 * 2**20
_PEM = b"-----BEGIN"


def read_file(path: Path) -> bytes:
    """Read a file that a clerk names; raises ``SigningKeyError`` when it cannot be read."""
    try:
        if path.stat().st_size > _MOST:
            raise SigningKeyError(f"{path.name} quá lớn.", "Chọn đúng tệp yêu cầu hoặc chứng thư.")
        return path.read_bytes()
    except OSError as error:
        raise SigningKeyError(f"Không đọc được {path.name}.", "Kiểm tra tên tệp và USB.") from error


def is_pem(data: bytes) -> bool:
    """Say whether a file is of the program of before, which wrote requests and certificates as PEM."""
    return data.lstrip().startswith(_PEM)

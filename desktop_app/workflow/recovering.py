"""Opens what was encrypted to an office whose own key is gone, with DOET's recovery key, which is kept off machines.

No ledger is needed; what comes out is the signed package as its sender made it, and nobody has believed it yet.
"""

from collections.abc import Callable
from pathlib import Path

from desktop_app.domain.errors import PackageError, SigningKeyError
from desktop_app.domain.package import Header
from desktop_app.packages.envelope import clear_header, is_envelope, open_envelope, refuse_unless_agreed
from desktop_app.packages.key_pem import read_receiving_key
from desktop_app.packages.limits import Limits
from desktop_app.packages.receiving import identity_of
from desktop_app.packages.unseal import inspect
from desktop_app.workflow.delivery import deliver

_KEY_LIMIT = 1 << 16


def recover(file: Path, key: Path, passphrase: Callable[[], str | None], out: Path) -> Header:
    """Write the signed package inside the envelope ``file`` to ``out``, opened with the recovery key (PEM) at ``key``.

    Raises ``AppError``, and nothing is written then.
    """
    data = _read(file, Limits().total)
    if not is_envelope(data):
        raise PackageError(f"{file.name} không phải gói mã hóa.", "Gói không mã hóa xem thẳng: somamnon inspect.")
    # an envelope that is bent is told as such; after this, only the key can be wrong, or the body
    clear = clear_header(data)
    identity = identity_of(read_receiving_key(_key(key), passphrase))
    try:
        inside, _ = open_envelope(data, [identity])
    except PackageError as error:
        words = f"Khóa {key.name} không mở được {file.name}: gói mã hóa cho khóa khác, hoặc đã bị sửa."
        raise PackageError(words, "Dùng đúng khóa khôi phục của Sở lúc gói được gửi.") from error
    header = inspect(inside).header
    refuse_unless_agreed(clear, header)
    if out.exists():
        raise PackageError(f"Đã có tệp {out.name}.", "Chọn tên khác; tệp đó để nguyên.")
    deliver(inside, out)
    return header


def _key(path: Path) -> bytes:
    data = _read(path, _KEY_LIMIT)
    if b"PRIVATE KEY-----" not in data:
        raise SigningKeyError(
            f"{path.name} không phải tệp khóa.", "Chọn recovery_key.pem trong thư mục cất khóa của Sở."
        )
    return data


def _read(path: Path, most: int) -> bytes:
    try:
        if path.stat().st_size > most:
            raise PackageError(f"{path.name} quá lớn.", "Chọn đúng tệp.")
        return path.read_bytes()
    except OSError as error:
        raise PackageError(f"Không đọc được {path.name}.", "Kiểm tra tên tệp và USB.") from error

"""Writing finished files: under a temporary name first, so that a reader never meets half of one."""

from pathlib import Path

from desktop_app.domain.errors import ReportError


def write_whole(path: Path, data: bytes) -> None:
    """Write ``data`` under a temporary name, then put it in the place of ``path``; raises ``ReportError``.

    A file is finished in memory first: a library that meets a full disk half way leaves its file open.
    """
    temporary = path.with_name(f".{path.name}.tmp{path.suffix}")
    try:
        temporary.write_bytes(data)
        temporary.replace(path)
    except PermissionError as error:
        advice = "Đóng tệp này nếu đang mở, hoặc chọn thư mục ghi được."
        raise ReportError(f"Không ghi được {path.name}.", advice) from error
    except OSError as error:
        raise ReportError(f"Không ghi được {path}.", "Chọn thư mục có thật và còn chỗ trống.") from error
    finally:
        _forget(temporary)


def _forget(temporary: Path) -> None:
    try:
        temporary.unlink(missing_ok=True)
    except OSError:
        # the medium has gone or is read-only: there is nothing left to tidy
        return

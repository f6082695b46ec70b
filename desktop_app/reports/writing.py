"""Writing finished files: under a temporary name first, so that a reader never meets half of one."""

from collections.abc import Callable
from pathlib import Path

from desktop_app.domain.errors import ReportError


def write_whole(path: Path, write: Callable[[Path], None]) -> None:
    """Let ``write`` fill a temporary file, then put it in the place of ``path``; raises ``ReportError``."""
    temporary = path.with_name(f".{path.name}.tmp{path.suffix}")
    try:
        write(temporary)
        temporary.replace(path)
    except PermissionError as error:
        advice = "Đóng tệp này nếu đang mở, hoặc chọn thư mục ghi được."
        raise ReportError(f"Không ghi được {path.name}.", advice) from error
    except OSError as error:
        raise ReportError(f"Không ghi được {path}.", "Chọn thư mục có thật và còn chỗ trống.") from error
    finally:
        if temporary.exists():
            temporary.unlink()

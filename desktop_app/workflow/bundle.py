"""Writing many files as one: a folder, or a ZIP, whole or not at all."""

import shutil
import tempfile
import zipfile
from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path

from desktop_app.domain.errors import AppError
from desktop_app.workflow.delivery import deliver

SUMS = "SHA256SUMS"


def write_bundle(files: Mapping[str, bytes], path: Path, moment: datetime) -> None:
    """Write ``files`` and their ``SHA256SUMS`` to ``path``: a ZIP when it ends in .zip, else a new folder.

    Raises ``AppError`` when it cannot be written, or when there is something at ``path`` already; half of it is never
    left behind.
    """
    everything = {**files, SUMS: _sums(files)}
    if path.suffix.lower() == ".zip":
        deliver(_zipped(everything, path.stem, moment), path)
        return
    if path.exists():
        raise AppError(f"Đã có “{path.name}” ở đó.", "Chọn tên thư mục khác.")
    try:
        _write_folder(everything, path)
    except OSError as error:
        raise AppError(f"Không ghi được thư mục {path}.", "Chọn chỗ khác, hoặc kiểm tra USB còn chỗ.") from error


def _write_folder(files: Mapping[str, bytes], path: Path) -> None:
    half = Path(tempfile.mkdtemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent))
    try:
        for name, data in files.items():
            place = half / name
            place.parent.mkdir(parents=True, exist_ok=True)
            deliver(data, place)
        # what is made for one's own eyes only is handed to others
        half.chmod(0o755)
        half.rename(path)
    except BaseException:
        shutil.rmtree(half, ignore_errors=True)
        raise


def _zipped(files: Mapping[str, bytes], top: str, moment: datetime) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(f"{top}/{name}", moment.timetuple()[:6])
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, data, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _sums(files: Mapping[str, bytes]) -> bytes:
    """Return the sums as ``sha256sum --check`` reads them."""
    return "".join(f"{sha256(data).hexdigest()}  {name}\n" for name, data in sorted(files.items())).encode()

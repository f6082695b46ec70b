"""The label of a copy: a small JSON file beside it that a person can read, with its SHA-256."""

import hashlib
import json
import re
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from desktop_app.domain.backup import LOCKED_SUFFIX, Backup, Contents, Why
from desktop_app.domain.errors import LedgerError
from desktop_app.store.contents import contents_of

_NAME = re.compile(r"_(\d{8}-\d{6})(?:_([a-z-]+))?(?:-(\d+))?$")
_STAMP = "%Y%m%d-%H%M%S"
_CHUNK = 1 << 20
_LONGEST = 1 << 16


def copy_name(stem: str, suffix: str, moment: datetime, why: Why, number: int = 1) -> str:
    """Return the file name of a copy: whose, when, why."""
    again = f"-{number}" if number > 1 else ""
    return f"{stem}_{moment:{_STAMP}}_{why.slug}{again}{suffix}"


def is_copy_of(path: Path, stem: str) -> bool:
    """Say whether ``path`` is named like a copy of the ledger ``stem``."""
    bare = _bare(path)
    found = _NAME.search(bare)
    return found is not None and bare[: found.start()] == stem


def label_path(copy: Path) -> Path:
    """Return where the label of ``copy`` lies."""
    return copy.with_suffix(".json")


def checksum_of(path: Path) -> str:
    """Return the SHA-256 of a file."""
    hashed = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            hashed.update(chunk)
    return hashed.hexdigest()


def write_label(copy: Backup) -> None:
    """Write the label of ``copy`` beside it; beside an encrypted one it names no person."""
    holds = copy.contents
    said: dict[str, object] = {
        "ban_sao_luu": copy.path.name,
        "luc": copy.made.isoformat(),
        "ly_do": copy.why.value,
        "kich_thuoc": copy.size,
        "sha256": copy.checksum,
    }
    if holds is not None:
        said |= {
            "don_vi": holds.unit,
            "ten_don_vi": holds.unit_name,
            "phien_ban": holds.revision,
            "ky": list(holds.periods),
            "cau_tra_loi": holds.answers,
            "ban_chot": holds.snapshots,
            "goi": holds.packages,
            "thay_doi_moi_nhat": holds.newest.isoformat() if holds.newest else "",
            "nguoi_sua": "" if copy.locked else holds.who,
            "dau": holds.mark,
        }
    temporary = copy.path.with_name(f".{copy.path.stem}.json.tmp")
    temporary.write_text(json.dumps(said, ensure_ascii=False, indent=1), encoding="utf-8")
    temporary.replace(label_path(copy.path))


def read_copy(path: Path) -> Backup:
    """Return the copy at ``path`` by its label; by what lies in it where the label is lost or of another file."""
    stat = path.stat()
    try:
        said = json.loads(_label_text(label_path(path)))
        newest = said["thay_doi_moi_nhat"]
        holds = Contents(
            said["don_vi"],
            said["ten_don_vi"],
            said["phien_ban"],
            tuple(said["ky"]),
            int(said["cau_tra_loi"]),
            int(said["ban_chot"]),
            int(said["goi"]),
            datetime.fromisoformat(newest) if newest else None,
            said["nguoi_sua"],
            said["dau"],
        )
        if said["ban_sao_luu"] != path.name:
            # renamed or copied by hand: the label may be of another file
            return _unlabelled(path, datetime.fromtimestamp(stat.st_mtime).astimezone(), stat.st_size)
        return Backup(
            path, datetime.fromisoformat(said["luc"]), Why(said["ly_do"]), holds, said["sha256"], stat.st_size
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return _unlabelled(path, datetime.fromtimestamp(stat.st_mtime).astimezone(), stat.st_size)


def _label_text(label: Path) -> str:
    """Read a label, which is short; a long one is none of ours."""
    with label.open(encoding="utf-8") as file:
        return file.read(_LONGEST)


def _bare(path: Path) -> str:
    """Return the name of a copy without its endings; an encrypted one has two."""
    return Path(path.stem).stem if path.suffix == LOCKED_SUFFIX else path.stem


def _unlabelled(path: Path, moment: datetime, size: int) -> Backup:
    found = _NAME.search(_bare(path))
    why = Why.UNKNOWN
    if found is not None:
        why = Why.of_slug(found[2] or "")
        # a number may be no day: then the file's own time is all there is
        with suppress(ValueError):
            moment = datetime.strptime(found[1], _STAMP).astimezone()
    try:
        return Backup(path, moment, why, contents_of(path), "", size)
    except LedgerError:
        return Backup(path, moment, why, None, "", size)

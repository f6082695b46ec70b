"""What this computer remembers of its clerk: the look, the ledgers used lately, known sticks. Nothing of an office."""

import json
import os
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

FILE_NAME = "cai-dat.json"
HOME_VARIABLE = "SOMAMNON_HOME"
"""Names another folder for the settings, for tests and for a program that is carried on a stick."""

_CHOICES: Mapping[str, Collection[object]] = {
    "theme": {"system", "light", "dark"},
    "scale": {100, 110, 125, 150},
    "language": {"vi", "en"},
    "lock_minutes": {0, 5, 10, 15, 30, 60},
}


@dataclass(frozen=True, slots=True)
class Settings:
    """What is remembered.

    ``theme`` is system, light or dark; ``scale`` the size of the text in percent, on top of the system's own;
    ``recent`` the paths of ledgers, the newest first; ``person`` who sat here last; ``sticks`` the marks of known
    sticks; ``lock_minutes`` after how long untouched a window is locked, 0 for never;
    ``encrypt_copies`` whether copies on sticks are encrypted where somebody can open them again; ``token_library`` the
    path of the PKCS#11 library that was used last.
    """

    theme: str = "system"
    scale: int = 100
    recent: tuple[str, ...] = ()
    person: str = ""
    sticks: tuple[str, ...] = ()
    language: str = "vi"
    lock_minutes: int = 15
    encrypt_copies: bool = True
    token_library: str = ""


class SettingsFile:
    """The settings as they lie in a file; without a path nothing is kept beyond this run."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._settings = _read(path) if path else Settings()

    def read(self) -> Settings:
        """Return the settings in force; where the file is missing or damaged, the defaults."""
        return self._settings

    def change(self, **changes: Any) -> Settings:
        """Keep ``changes`` and return the settings. A computer that cannot keep them remembers until it is closed."""
        self._settings = replace(self._settings, **changes)
        if self._path is not None:
            _write(self._path, self._settings)
        return self._settings


def settings_path(configuration: Path) -> Path:
    """Return where the settings of this computer lie; ``configuration`` is the person's own folder for such things."""
    return Path(os.environ.get(HOME_VARIABLE) or configuration) / FILE_NAME


def _read(path: Path) -> Settings:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    return _settings(found) if isinstance(found, Mapping) else Settings()


def _settings(found: Mapping[str, object]) -> Settings:
    """Return what is sound of ``found``; each other part falls back to its default."""
    kept: dict[str, Any] = {}
    for field in fields(Settings):
        value = found.get(field.name)
        if isinstance(value, list) and all(isinstance(each, str) for each in value):
            value = tuple(value)
        allowed = _CHOICES.get(field.name)
        if type(value) is type(field.default) and (allowed is None or value in allowed):
            kept[field.name] = value
    return Settings(**kept)


def _write(path: Path, settings: Settings) -> None:
    temporary = path.with_suffix(".tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(json.dumps(asdict(settings), ensure_ascii=False, indent=1), encoding="utf-8")
        temporary.replace(path)
    except OSError:
        # a look that is forgotten is no reason to stop anybody's work
        return

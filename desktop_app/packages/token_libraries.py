"""Where the libraries of USB tokens usually lie: those that are used in Vietnam, and SoftHSM."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from desktop_app.domain.tokens import TokenLibrary

_WINDOWS = (
    ("SafeNet eToken (Ban Cơ yếu)", "eTPKCS11.dll"),
    ("SafeNet IDPrime", "IDPrimePKCS1164.dll"),
    ("Gemalto VGCA", "gclib.dll"),
    ("VGCA Token", "vgca_csp11_v1.dll"),
    ("VGCA Bit4id", "bit4vnpki.dll"),
    ("Bit4id", "bit4ipki.dll"),
    ("Bit4id (đa năng)", "bit4xpki.dll"),
    ("Viettel-CA", "viettel-ca_v6.dll"),
    ("VNPT-CA", "vnptca_p11_v8.dll"),
    ("SoftHSM 2", "softhsm2-x64.dll"),
)
_LINUX = (
    ("SafeNet eToken (Ban Cơ yếu)", "libeToken.so"),
    ("SafeNet eToken (Ban Cơ yếu)", "libeTPkcs11.so"),
    ("SafeNet IDPrime", "libIDPrimePKCS11.so"),
    ("Gemalto", "libgclib.so"),
    ("VGCA Bit4id", "libbit4vnpki.so"),
    ("Bit4id", "libbit4ipki.so"),
    ("Bit4id (đa năng)", "libbit4xpki.so"),
    ("OpenSC", "opensc-pkcs11.so"),
    ("SoftHSM 2", "libsofthsm2.so"),
)
_LINUX_FOLDERS = (
    "/usr/lib",
    "/usr/lib64",
    "/usr/local/lib",
    "/usr/lib/x86_64-linux-gnu",
    "/usr/lib/softhsm",
    "/usr/lib/bit4id",
    "/usr/lib/pkcs11",
)


def libraries_here() -> tuple[TokenLibrary, ...]:
    """Return the well-known libraries that this computer has; the same file under two names counts once."""
    names, folders = (_WINDOWS, _windows_folders()) if sys.platform == "win32" else (_LINUX, map(Path, _LINUX_FOLDERS))
    return find_libraries(names, folders)


def find_libraries(names: Iterable[tuple[str, str]], folders: Iterable[Path]) -> tuple[TokenLibrary, ...]:
    """Return those of ``names`` (whose, file) that lie in one of ``folders``."""
    places = tuple(folders)
    found: dict[Path, TokenLibrary] = {}
    for name, file in names:
        for folder in places:
            path = folder / file
            if path.is_file():
                found.setdefault(path.resolve(), TokenLibrary(name, path))
    return tuple(found.values())


def _windows_folders() -> tuple[Path, ...]:
    system = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32"
    programs = Path(os.environ.get("PROGRAMFILES", r"C:\Program Files"))
    beneath = ("SafeNet/Authentication/SAC/x64", "Gemalto/Classic Client/BIN", "Bit4id/UKC", "SoftHSM2/lib")
    return (system, *(programs / each for each in beneath))

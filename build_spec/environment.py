"""Makes the project's own environment: a virtual environment from the lock file, and the system libraries Qt needs.

Standard library only, since it runs before anything is installed. Works on Linux and Windows.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "build_spec" / "requirements.lock"
OLDEST = (3, 11)
VARIABLE = "SOMAMNON_VENV"
"""Names another folder for the virtual environment."""

# a shared library, and the Debian package that holds it
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
}
WINDOW_LIBRARIES = {
    "libX11.so.6": "libx11-6",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# a program that the tests call, and its package
PROGRAMS = {
    "Xvfb": "xvfb",
    "age": "age",
    "dbus-daemon": "dbus-daemon",
    "git": "git",
    "initdb": "postgresql",
    "mkfs.ext4": "e2fsprogs",
    "objdump": "binutils",
    "openbox": "openbox",
    "openssl": "openssl",
    "pdftotext": "poppler-utils",
    "scrot": "scrot",
    "pdfsig": "poppler-utils",
    "pkcs11-tool": "opensc",
    "soffice": "libreoffice-calc",
    "softhsm2-util": "softhsm2",
    "strace": "strace",
    "unzip": "unzip",
    "xclip": "xclip",
    "xdotool": "xdotool",
}
# a file that the tests need where no program tells, and its package
FILES = {
    "usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "usr/lib/*/girepository-1.0/Atspi-2.0.typelib": "gir1.2-atspi-2.0",
    "usr/lib/python3/dist-packages/gi/__init__.py": "python3-gi",
}


def set_up(*, for_tests: bool) -> Path:
    """Bring the environment up to date and return its Python; exits with a sentence when that cannot be done."""
    if sys.version_info < OLDEST:
        sys.exit("Cần Python 3.11 trở lên. / Python 3.11 or newer is needed.")
    _system(for_tests=for_tests)
    folder = Path(os.environ.get(VARIABLE) or ROOT / ".venv")
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = folder / "somamnon.stamp"
    wanted = hashlib.sha256(LOCK.read_bytes() + str(ROOT).encode()).hexdigest()
    if not (python.is_file() and stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted):
        say(f"Đang cài đặt vào {folder} (một lần)…")
        if not python.is_file():
            venv.create(folder, with_pip=True)
        _run([python, "-m", "pip", "install", "--quiet", "--require-hashes", "--requirement", LOCK])
        # the checkout itself, with its command; nothing is fetched or copied
        _run([python, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--editable", ROOT])
        stamp.write_text(wanted, encoding="utf-8")
    return python


def say(text: str) -> None:
    """Print a line at once, in letters that every console takes."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "replace").decode(encoding) + "\n")
    sys.stdout.flush()


def has_display() -> bool:
    """Say whether a window can be shown."""
    if os.name == "nt" or sys.platform == "darwin":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _system(*, for_tests: bool) -> None:
    """Name the system libraries and programs that are missing; as root on Debian or Ubuntu, install them."""
    if not sys.platform.startswith("linux"):
        return
    missing = [package for name, package in LIBRARIES.items() if not _has_library(name)]
    if has_display():
        missing += [package for name, package in WINDOW_LIBRARIES.items() if not _has_library(name)]
    if for_tests:
        missing += [package for name, package in PROGRAMS.items() if not _has_program(name)]
        missing += [package for pattern, package in FILES.items() if not any(Path("/").glob(pattern))]
        # tests drive a window of their own, also where nobody looks at one
        missing += [
            package for name, package in WINDOW_LIBRARIES.items() if not has_display() and not _has_library(name)
        ]
    if not missing:
        return
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing]
    if os.geteuid() == 0 and shutil.which("apt-get"):
        say(f"Đang cài thư viện hệ thống: {' '.join(missing)}")
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "update", "-qq"], check=False, env=quiet, stdout=subprocess.DEVNULL)
        subprocess.run(command, check=False, env=quiet, stdout=subprocess.DEVNULL)
        return
    say(f"Thiếu thư viện hệ thống. Chạy: sudo {' '.join(command)}")


def _has_library(name: str) -> bool:
    listed = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=False)
    return name in listed.stdout


def _has_program(name: str) -> bool:
    # Debian keeps the programs of a PostgreSQL server out of everybody's way
    return bool(shutil.which(name) or next(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), None))


def _run(command: list[object]) -> None:
    words = [str(word) for word in command]
    if subprocess.run(words, check=False, cwd=ROOT).returncode:
        sys.exit(f"Không cài được. Lệnh hỏng: {' '.join(words)}")

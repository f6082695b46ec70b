"""The largest package that is allowed, in an envelope: made by one process and opened by another, which tells its peak.

python tests/attack/heavy.py make|open FOLDER
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from desktop_app.domain.package import Document
from desktop_app.packages.envelope import enclose, open_envelope
from desktop_app.packages.keys import read_certificate
from desktop_app.packages.limits import Limits
from desktop_app.packages.receiving import identity_of, make_receiving_key, recipient_of
from desktop_app.packages.trust import Trust
from desktop_app.packages.unseal import inspect, unseal
from tests.attack.offices import ISSUER, a_package

_PACKAGE, _KEY, _ISSUER = "goi.gdmn", "khoa.txt", "so.pem"


def make(folder: Path) -> None:
    """Write a package that is nearly as large as one may be, and what is needed to open it."""
    # the road adds an envelope: `fitting` keeps room for it
    half = os.urandom(Limits().total // 2 - 2**16)
    sealed = a_package(documents=(Document("a.pdf", half), Document("b.pdf", half)))
    key = make_receiving_key()
    (folder / _PACKAGE).write_bytes(enclose(sealed, inspect(sealed).header, [recipient_of(key)]))
    (folder / _KEY).write_text(identity_of(key), encoding="ascii")
    (folder / _ISSUER).write_bytes(ISSUER)


def open_it(folder: Path) -> int:
    """Open the package and return the most memory that this process has had, in MB."""
    data = (folder / _PACKAGE).read_bytes()
    sealed, _ = open_envelope(data, [(folder / _KEY).read_text(encoding="ascii")])
    unseal(sealed, Trust((read_certificate((folder / _ISSUER).read_bytes()),)))
    return _peak()


def _peak() -> int:
    # not by getrusage: that remembers the process which has started this one
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) // 1024


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(Path(sys.argv[2]))
    else:
        sys.stdout.write(f"{open_it(Path(sys.argv[2]))}\n")

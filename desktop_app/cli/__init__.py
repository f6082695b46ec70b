"""The same work without windows: a stable command line that speaks Vietnamese, or JSON with ``--json``.

Exit status: 0 done; 1 refused or problems found (said plainly); 2 wrong usage.
"""

import json
import os
import sys
from collections.abc import Sequence

from desktop_app.cli.parser import make_parser
from desktop_app.cli.said import Said
from desktop_app.domain.errors import AppError


def main(argv: Sequence[str]) -> int:
    """Carry out one command and return its exit status."""
    _speak_utf8()
    arguments = make_parser().parse_args(argv)
    try:
        said: Said = arguments.verb(arguments)
    except AppError as error:
        said = Said((str(error),), {"error": error.message, "advice": error.advice}, status=1)
    try:
        _print(said, as_json=arguments.json)
        sys.stdout.flush()
    except BrokenPipeError:
        # whoever reads has seen enough ("| head"); what is left must not fail once more when Python closes
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return said.status


def _speak_utf8() -> None:
    # a Windows console may still stand on a code page that has no Vietnamese letters
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _print(said: Said, *, as_json: bool) -> None:
    if as_json:
        sys.stdout.write(json.dumps(said.document, ensure_ascii=False, indent=2, default=str) + "\n")
        return
    stream = sys.stderr if said.is_trouble else sys.stdout
    for line in said.lines:
        stream.write(line + "\n")

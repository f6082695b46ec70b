"""Starts the program: windows when no verb is given, the command line otherwise."""

import sys
from collections.abc import Sequence
from pathlib import Path


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with ``argv`` (the process's own when missing) and return its exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    window = _window(arguments)
    if window is None:
        from desktop_app.cli import main as command_line  # noqa: PLC0415 - the window never needs it, nor it the window

        return command_line(arguments)
    from desktop_app.app import run  # noqa: PLC0415 - Qt is loaded for the window only

    ledger, smoke = window
    return run(ledger, smoke=smoke)


def _window(arguments: Sequence[str]) -> tuple[Path | None, bool] | None:
    """Return the ledger to show and whether this is a smoke test, or nothing when a verb is given."""
    match arguments:
        case []:
            return None, False
        case ["--ledger", ledger]:
            return Path(ledger), False
        case ["--smoke", ledger]:
            return Path(ledger), True
        case [file] if file.endswith(".somamnon"):
            # a double click on a ledger
            return Path(file), False
    return None


if __name__ == "__main__":
    sys.exit(main())

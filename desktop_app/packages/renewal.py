"""A renewed key waits in a folder of its own beside the one in use, and takes its place in one step."""

from desktop_app.packages.keys import WAITING, KeyFolder

_READY = "certificate.pem"
_LAST = "signing_key.pem"


def waiting(keys: KeyFolder) -> KeyFolder:
    """Return the folder of the key that waits; it has none while nothing is being renewed."""
    return KeyFolder(keys.path / WAITING, keys.passphrase)


def take_over(keys: KeyFolder) -> None:
    """Let the waiting key, once it has its certificate, take the place of the one in use.

    File by file, the certificate last of all: what was cut off in between is finished the next time.
    """
    folder = keys.path / WAITING
    if not (folder / _READY).is_file():
        return
    for name in (_LAST, "signing_public.pem", "issuer.pem", _READY):
        if (folder / name).is_file():
            (folder / name).replace(keys.path / name)
    for left in folder.iterdir():
        left.unlink()
    folder.rmdir()


def give_up(keys: KeyFolder) -> None:
    """Forget a key that waits."""
    folder = keys.path / WAITING
    if folder.is_dir():
        for left in folder.iterdir():
            left.unlink()
        folder.rmdir()

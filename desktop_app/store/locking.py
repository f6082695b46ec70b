"""A lock on an open file that dies with the process: ``flock`` where there is one, Windows' own otherwise."""

import sys

if sys.platform == "win32":
    import msvcrt
    import os

    # Windows lets nobody read what is locked, so a byte far behind what is written is locked in its stead
    _FAR = 2**30

    def try_to_lock(descriptor: int) -> bool:
        """Lock the open file, unless somebody else has; say whether it is locked now."""
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def try_to_lock(descriptor: int) -> bool:
        """Lock the open file, unless somebody else has; say whether it is locked now."""
        try:
            # flock and not lockf: it belongs to this opening alone, so that others may read the file meanwhile
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            # a file system without locks
            return True
        return True

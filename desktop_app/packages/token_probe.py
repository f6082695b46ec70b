"""Tries a token's library in a process of its own first: a broken driver must not take the window down with it."""

import subprocess
from collections.abc import Sequence

from desktop_app.domain.errors import TokenError

_PATIENCE = 30
_SOUND = (0, 1)


def refuse_crashing(command: Sequence[str], library: str) -> None:
    """Run ``command``, which lists the tokens of ``library``; raises ``TokenError`` when it crashes or hangs."""
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=_PATIENCE, check=False)  # noqa: S603 - this very program
    except subprocess.TimeoutExpired as error:
        words = f"Thư viện {library} không trả lời sau {_PATIENCE} giây."
        raise TokenError(words, "Rút token, cắm lại; nếu vẫn vậy, cài lại trình điều khiển.") from error
    except OSError:
        # where no process can be started, the library is simply loaded
        return
    if done.returncode not in _SOUND:
        words = f"Thư viện {library} hỏng: vừa nạp thử thì nó tự dừng."
        raise TokenError(words, "Cài lại trình điều khiển của token, hoặc chọn thư viện khác.")

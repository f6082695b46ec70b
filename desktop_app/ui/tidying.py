"""Python's search for garbage, on the window's thread alone.

It may begin on any thread, wherever something is made there; what it ends then may be a part of a window, and Qt ends
parts of windows on their own thread only: a preview drawn apart has torn the program away like that. So it does not
begin by itself any more, and is called here, between two events, where nobody is typing into it.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 1_000
_YOUNG = 20_000
_WHOLE = 60
"""After so many looks at what is new there is one at everything."""


class Tidying(QObject):
    """Looks for garbage once a second, where enough has been made since."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._looks = 0
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look at what is new, and from time to time at everything."""
        if gc.get_count()[0] >= _YOUNG:
            self._looks += 1
            gc.collect(0 if self._looks % _WHOLE else 2)

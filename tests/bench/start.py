"""How long until the first window is painted, beside an empty QMainWindow, in turns within one run."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 11
FACTOR, ALLOWANCE = 1.5, 0.300

_PAINTED = """
from PySide6.QtCore import QEvent, QObject, QTimer
class Watch(QObject):
    seen = set()
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and watched.isWidgetType():
            name = "painted" if watched.isWindow() else "ready" if watched.objectName().startswith("task_") else ""
            if name and name not in self.seen:
                self.seen.add(name)
                print(name, flush=True)
                if name == "ready":
                    QTimer.singleShot(0, application.quit)
        return False
"""
_ON_ONE_CORE = """
import os
os.sched_setaffinity(0, {0})
"""
EMPTY = f"""
from PySide6.QtWidgets import QApplication, QMainWindow
{_PAINTED}
application = QApplication([])
watch = Watch()
application.installEventFilter(watch)
window = QMainWindow()
window.show()
application.processEvents()
"""
OURS = f"""
import sys
from pathlib import Path
from desktop_app.app import make_application, run
{_PAINTED}
application = make_application()
watch = Watch()
application.installEventFilter(watch)
run(Path(sys.argv[1]))
"""


def measure(ledger: Path, *, one_core: bool = False) -> dict[str, float]:
    """Return medians in seconds: an empty window, ours painted (and its limit), our home page ready."""
    pinned = _ON_ONE_CORE if one_core else ""
    empty, painted, ready = [], [], []
    for _ in range(ROUNDS):
        empty.append(_times(pinned + EMPTY, ledger)[0])
        first, second = _times(pinned + OURS, ledger)
        painted.append(first)
        ready.append(second)
    floor = statistics.median(empty)
    ours = statistics.median(painted)
    return {"empty": floor, "ours": ours, "ready": statistics.median(ready), "limit": FACTOR * floor + ALLOWANCE}


def _times(program: str, ledger: Path) -> list[float]:
    """Start a program and return after how many seconds each of its lines came."""
    # what is remembered of these starts lies beside the ledger, not in the settings of whoever measures
    settings = {**os.environ, "SOMAMNON_HOME": str(ledger.parent)}
    settings |= {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    began = time.perf_counter()
    command = [sys.executable, "-c", program, str(ledger)]
    started = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT, env=settings)
    if started.stdout is None:
        raise TypeError("the program has no output")
    times = [time.perf_counter() - began for _ in started.stdout]
    started.wait()
    if not times:
        sys.exit("the window was not painted")
    return times

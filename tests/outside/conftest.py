"""One screen for all stories, a program for each, and a picture of what was shown when one fails."""

import sys
from collections.abc import Callable, Generator, Iterator
from datetime import datetime
from pathlib import Path

import pytest

from desktop_app.workflow.office import Office
from tests.builders import HANOI, Road, surroundings
from tests.outside.program import Program
from tests.outside.screen import Screen, missing

FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember for the picture whether the story failed."""
    report = yield
    if report.when == "call":
        item.stash[FAILED] = report.failed
    return report


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    """A screen, where there can be one."""
    if not sys.platform.startswith("linux"):
        pytest.skip("Xvfb and the accessibility bus are of Linux")
    lacks = missing()
    assert not lacks, f"missing: {', '.join(lacks)}; python3 build_spec/test.py installs what tests need"
    with Screen(tmp_path_factory.mktemp("screen")) as made:
        yield made


@pytest.fixture
def start(screen: Screen, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Callable[..., Program]]:
    """Start the program with arguments; it ends with the story."""
    started: list[Program] = []

    def start(*arguments: str) -> Program:
        started.append(Program(screen, *arguments, settings=tmp_path / "nha"))
        return started[-1]

    yield start
    if request.node.stash.get(FAILED, False):
        screen.take_picture(tmp_path / "screen.png")
        sys.stderr.write(f"the screen as it was: {tmp_path / 'screen.png'}\n")
    for each in started:
        each.end()


@pytest.fixture
def school(tmp_path: Path) -> Path:
    """The ledger of a school with its key and certificate, made today: the program goes by the computer's clock."""
    road = Road(tmp_path, surroundings(today()))
    road.close()
    return road.school_ledger


@pytest.fixture
def look(school: Path) -> Iterator[Callable[[], Office]]:
    """Open the school's ledger for looking, once the program has closed it."""
    opened: list[Office] = []

    def look() -> Office:
        opened.append(Office.open(school, surroundings(today()), read_only=True))
        return opened[-1]

    yield look
    for each in opened:
        each.close()


def today() -> datetime:
    """Return the moment as the program has it."""
    return datetime.now(HANOI)

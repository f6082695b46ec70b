"""What every test stands on: an offscreen Qt, chosen before Qt is first imported, and real offices on disk."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desktop_app.paths import Places
from desktop_app.workflow.demo import Demo, make_demo
from tests.builders import Road, the_places
from tests.soft_token import Stick, make_stick, soft_tokens

# no test depends on how busy the computer is
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


@pytest.fixture
def places() -> Places:
    """The forms and resources of this checkout."""
    return the_places()


@pytest.fixture
def road(tmp_path: Path) -> Iterator[Road]:
    """A department, a commune and a school, ready to send to one another."""
    made = Road(tmp_path)
    yield made
    made.close()


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """A small demonstration province; tests copy what they change."""
    return make_demo(tmp_path_factory.mktemp("demo") / "D", 2, 2, 1, the_places())


@pytest.fixture(scope="session")
def stick(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stick]:
    """A USB token (SoftHSM 2) with certificates of a made-up authority; tests leave it as it is."""
    with soft_tokens(tmp_path_factory.mktemp("token")) as folder:
        yield make_stick(folder)

"""Line 11 of the list: what comes as a workbook is unpacked within limits, and nothing in it is run or followed."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.domain.errors import AppError
from desktop_app.formbook.exchange import check_file
from desktop_app.workbooks.register_book import read_register
from desktop_app.workbooks.sheets import open_book
from tests.attack.books import ANSWERS, FORMS, HARMLESS, REGISTERS
from tests.attack.crafted import Crafted

_DOORS: tuple[tuple[Callable[[Path], object], Crafted], ...] = (
    *((check_file, crafted) for crafted in FORMS),
    *((read_register, crafted) for crafted in REGISTERS),
    *((open_book, crafted) for crafted in ANSWERS),
)


@pytest.mark.parametrize(("door", "crafted"), _DOORS, ids=[crafted.file for _, crafted in _DOORS])
def test_the_crafted_workbook_is_refused_by_name(
    door: Callable[[Path], object], crafted: Crafted, tmp_path: Path
) -> None:
    path = tmp_path / "tep.xlsx"
    path.write_bytes(crafted.make())
    with pytest.raises(AppError) as refused:
        door(path)
    said = refused.value.message
    assert any(words in said for words in crafted.says.split("|")), said
    assert refused.value.advice.endswith(".")


@pytest.mark.parametrize("name", HARMLESS)
def test_claims_about_cells_that_are_not_there_cost_nothing(name: str, tmp_path: Path) -> None:
    path = tmp_path / "tep.xlsx"
    path.write_bytes(HARMLESS[name]())
    assert sum(len(cells) for cells in open_book(path).sheets[0].rows.values()) <= 1
    with pytest.raises(AppError, match="không có trang"):
        read_register(path)
    # a form without questions has findings, at once
    assert check_file(path)

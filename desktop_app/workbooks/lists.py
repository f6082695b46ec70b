"""Drop-down lists and what a cell accepts, with messages a clerk can act on.

Lists stand on a hidden sheet under defined names: lists written into the rule itself part at commas and end at 255
characters. Rules warn instead of refusing, because the two marks may stand in any cell.
"""

from typing import Any

from desktop_app.domain.form import Item
from desktop_app.domain.kinds import NO_DATA_WORDS, NOT_APPLICABLE_WORDS, Choice, Kind
from desktop_app.workbooks import blueprint
from desktop_app.workbooks.page import write_text

_MARKS = f"Ô này cũng nhận chữ “{NOT_APPLICABLE_WORDS}” hoặc “{NO_DATA_WORDS} (lý do)”. Giữ nguyên chữ vừa gõ?"
_TITLE = "Kiểm tra lại ô này"
_GREATEST = 999_999_999_999
# 1 March 1900 and 31 December 2100, as Excel counts days
_FIRST_DAY, _LAST_DAY = 61, 73_415
_LONGEST_PROMPT = 255


class Lists:
    """The lists of choices of one workbook; equal ones stand there once."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._names: dict[tuple[tuple[Choice, ...], bool], str] = {}

    def name(self, item: Item) -> str:
        """Return the defined name of the list that ``item`` offers."""
        key = (item.choices, bool(item.required))
        return self._names.setdefault(key, f"ds_{len(self._names) + 1}_{item.name}"[:60])

    def write(self, page: Any) -> None:
        """Write all lists that were asked for, one a column, and define their names."""
        from openpyxl.utils import get_column_letter  # noqa: PLC0415 - openpyxl is loaded by now
        from openpyxl.workbook.defined_name import DefinedName  # noqa: PLC0415

        for column, ((choices, required), name) in enumerate(self._names.items(), start=1):
            words = [*blueprint.labels(choices).values()]
            words += [NO_DATA_WORDS] if required else [NOT_APPLICABLE_WORDS, NO_DATA_WORDS]
            write_text(page, 1, column, name)
            for row, word in enumerate(words, start=2):
                write_text(page, row, column, word)
            letter = get_column_letter(column)
            place = f"'{page.title}'!${letter}$2:${letter}${len(words) + 1}"
            self._book.defined_names[name] = DefinedName(name, attr_text=place)


def add_validation(page: Any, item: Item, cells: str, lists: Lists) -> None:
    """Say what ``cells`` accept for ``item``."""
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415 - openpyxl is loaded by now

    match item.kind:
        case Kind.INTEGER:
            rule = DataValidation("whole", operator="between", formula1=str(-_GREATEST), formula2=str(_GREATEST))
            accepted = "Ghi số nguyên, ví dụ 25."
        case Kind.DECIMAL:
            rule = DataValidation("decimal", operator="between", formula1=str(-_GREATEST), formula2=str(_GREATEST))
            accepted = "Ghi số, ví dụ 12 hoặc 1,5."
        case Kind.DATE:
            rule = DataValidation("date", operator="between", formula1=str(_FIRST_DAY), formula2=str(_LAST_DAY))
            accepted = "Ghi ngày/tháng/năm, ví dụ 05/09/2026."
        case Kind.SELECT_ONE if item.choices:
            rule = DataValidation("list", formula1=lists.name(item))
            accepted = "Chọn một ý trong danh sách."
        case Kind.SELECT_MULTIPLE if item.choices:
            rule = DataValidation("list", formula1=lists.name(item))
            accepted = "Chọn một ý; nhiều ý thì gõ cách nhau bằng dấu chấm phẩy (;)."
        case _:
            return
    rule.allow_blank = True
    rule.errorStyle, rule.errorTitle, rule.error = "warning", _TITLE, f"{accepted} {_MARKS}"[:_LONGEST_PROMPT]
    # several choices in one cell are on no list, and may stand there all the same
    rule.showErrorMessage = item.kind is not Kind.SELECT_MULTIPLE
    rule.showInputMessage, rule.prompt = True, accepted
    rule.add(cells)
    page.add_data_validation(rule)

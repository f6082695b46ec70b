"""Days that a spreadsheet may have taken for months: told by what stands in the same column."""

import re
from collections.abc import Iterator
from datetime import date

from desktop_app.domain.workbook import Found, Reading, column_letters

_MONTHS = 12
_FIRST_NUMBER = re.compile(r"(\d{1,2})[/.-]")


def swapped_days(reading: Reading) -> Iterator[str]:
    """Yield a warning for each column in which some days are text and the others may have day and month exchanged.

    Excel set to American dates turns 05/09 into 9 May and leaves 25/09 as text. So where text has days past 12 and no
    real date has, the real ones are in doubt. They are taken as they stand: nobody but the clerk can know.
    """
    columns: dict[tuple[str, int], list[Found]] = {}
    for row in reading.rows:
        for found in row.cells:
            if isinstance(found.answer, date):
                columns.setdefault((found.spot.sheet, found.spot.column), []).append(found)
    for (sheet, column), cells in columns.items():
        days = [found for found in cells if _is_real(found)]
        texts = [int(first[1]) for found in cells if not _is_real(found) and (first := _FIRST_NUMBER.match(found.said))]
        doubtful = [found for found in days if _day(found) <= _MONTHS]
        if days and len(doubtful) == len(days) and any(number > _MONTHS for number in texts):
            yield (
                f"Trang “{sheet}”, cột {column_letters(column)}: có ô là chữ, có ô là ngày. Excel có thể đã đổi chỗ"
                f" ngày và tháng ở {len(days)} ô ngày (ví dụ ô {days[0].spot.cell}). Kiểm tra lại trước khi nhập."
            )


def _is_real(found: Found) -> bool:
    return isinstance(found.answer, date) and found.said == found.answer.isoformat()


def _day(found: Found) -> int:
    return found.answer.day if isinstance(found.answer, date) else 0

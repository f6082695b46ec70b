"""A record's body without its form: every answer by the writing of its path, as the trail writes it."""

from collections.abc import Mapping

from desktop_app.domain.canonical import JsonValue

ROW_ADDED = "thêm dòng"
ROW_REMOVED = "xóa dòng"


def flat(body: JsonValue) -> dict[str, JsonValue]:
    """Return the answers of a body by path; a row itself is ``True`` at the path of the row.

    Raises ``ValueError`` when the body has another shape.
    """
    match body:
        case {"values": dict(values), "rows": dict(rows), "reasons": dict(), **_more}:
            found: dict[str, JsonValue] = dict(values)
            for repeat, lines in rows.items():
                for line in lines if isinstance(lines, list) else [None]:
                    found |= _line(repeat, line)
            return found
    raise ValueError("phần trả lời không đúng khuôn")


def _line(repeat: str, line: JsonValue) -> Mapping[str, JsonValue]:
    match line:
        case {"id": str(row), "values": dict(values), **_more}:
            return {f"{repeat}/{row}/": True, **{f"{repeat}/{row}/{name}": value for name, value in values.items()}}
    raise ValueError(f"bảng “{repeat}” có dòng không đúng khuôn")


def is_row(path: str) -> bool:
    """Say whether a path is that of a whole row."""
    return path.endswith("/")

"""A record's body without its form: every answer by the writing of its path, as the trail writes it."""

from collections.abc import Mapping

from desktop_app.domain.canonical import JsonValue

ROW_ADDED = "thêm dòng"
ROW_REMOVED = "xóa dòng"
NOTED, UNNOTED = "Ghi chú: ", "bỏ ghi chú"


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


def words_beside(body: JsonValue) -> dict[tuple[str, str], JsonValue]:
    """Return what is said beside the answers of a body: its reasons and notes, by which of the two and path."""
    match body:
        case {"reasons": dict(reasons), **more}:
            notes = more.get("notes", {})
            said = {"reasons": reasons, "notes": notes if isinstance(notes, dict) else {}}
            return {(kind, path): words for kind, each in said.items() for path, words in each.items()}
    return {}


def why_of_words(kind: str, words: str) -> str:
    """Return how the trail tells that a reason or a note has become ``words``, or went when there are none."""
    if kind == "reasons":
        return words
    return f"{NOTED}{words}" if words else UNNOTED


def _line(repeat: str, line: JsonValue) -> Mapping[str, JsonValue]:
    match line:
        case {"id": str(row), "values": dict(values), **_more}:
            return {f"{repeat}/{row}/": True, **{f"{repeat}/{row}/{name}": value for name, value in values.items()}}
    raise ValueError(f"bảng “{repeat}” có dòng không đúng khuôn")


def is_row(path: str) -> bool:
    """Say whether a path is that of a whole row."""
    return path.endswith("/")

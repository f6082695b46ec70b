"""What a screen reader sees: answers questions about the accessibility tree, one line of JSON each.

Run by the system's own Python, the one that knows gi; it stands on the standard library besides. Questions come in on
standard input, answers go out on standard output.
"""

import json
import os
import sys
from collections.abc import Iterator
from typing import Any

os.environ["NO_AT_BRIDGE"] = "1"

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - gi is told the version first

_STATES = ("FOCUSED", "FOCUSABLE", "SHOWING", "ENABLED", "CHECKED", "SELECTED", "EDITABLE", "MODAL", "ACTIVE")


class Focus:
    """Follows the keyboard as a screen reader does: by what programs announce, not by looking everywhere."""

    def __init__(self) -> None:
        self._at: Any = None
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:state-changed:focused")

    def node(self, pid: int) -> Any:
        """Return the last thing that was announced, as long as it has the keyboard."""
        at = self._at
        if at is None or at.get_process_id() != pid:
            return None
        at.clear_cache()
        return at if at.get_state_set().contains(Atspi.StateType.FOCUSED) else None

    def _hear(self, event: Any) -> None:
        if event.detail1:
            self._at = event.source


def main() -> None:
    """Answer until nobody asks any more."""
    context = GLib.MainContext.default()
    for line in sys.stdin:
        while context.pending():
            context.iteration(may_block=False)
        asked = json.loads(line)
        try:
            answer = {"answer": _QUESTIONS[asked["what"]](**asked.get("how", {}))}
        except (GLib.Error, LookupError) as error:
            # a widget that went away while it was looked at: who asked looks again
            answer = {"trouble": str(error)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def _program(pid: int) -> Any:
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache()
    for number in range(desktop.get_child_count()):
        each = desktop.get_child_at_index(number)
        if each is not None and each.get_process_id() == pid:
            each.clear_cache()
            return each
    raise LookupError(f"no program {pid}")


def _walk(node: Any, depth: int = 0) -> Iterator[Any]:
    """Yield what is shown, parents first; a table is one node, its cells are read through its interface."""
    yield node
    if node.get_role_name() in ("table", "tree table", "list") and depth:
        return
    for number in range(node.get_child_count()):
        child = node.get_child_at_index(number)
        if child is not None and (depth == 0 or child.get_state_set().contains(Atspi.StateType.SHOWING)):
            yield from _walk(child, depth + 1)


def _told(node: Any) -> dict[str, Any]:
    states = node.get_state_set()
    return {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "id": node.get_accessible_id() or "",
        "text": _text(node),
        "states": [each.lower() for each in _STATES if states.contains(getattr(Atspi.StateType, each))],
    }


def _text(node: Any) -> str:
    text = node.get_text_iface()
    return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) if text else ""


def _tree(pid: int) -> list[dict[str, Any]]:
    return [_told(each) for each in _walk(_program(pid))]


def _focused(pid: int) -> dict[str, Any] | None:
    found = _FOCUS.node(pid)
    return _told(found) if found is not None else None


def _find(pid: int, name: str, role: str, words: str) -> dict[str, Any] | None:
    for each in _walk(_program(pid)):
        if not (each.get_accessible_id() or "").endswith(f".{name}"):
            continue
        told = _told(each)
        if role in ("", told["role"]) and words in f"{told['name']}\n{told['text']}":
            return told
    return None


def _table(pid: int, name: str, rows: list[int]) -> dict[str, Any]:
    """Return the size of a table, the names of its columns, and the cells of some rows."""
    node = next(each for each in _walk(_program(pid)) if (each.get_accessible_id() or "").endswith(f".{name}"))
    table = node.get_table_iface()
    columns = range(Atspi.Table.get_n_columns(table))
    return {
        "name": node.get_name(),
        "rows": Atspi.Table.get_n_rows(table),
        "columns": [Atspi.Table.get_column_description(table, column) for column in columns],
        "current": _current(table, rows, columns),
        "cells": [[_cell(table, row, column) for column in columns] for row in rows],
    }


def _current(table: Any, rows: list[int], columns: range) -> list[int] | None:
    """Return the row and column of the cell that has the keyboard, when it is in one of ``rows``."""
    for row in rows:
        for column in columns:
            cell = Atspi.Table.get_accessible_at(table, row, column)
            if cell is not None and cell.get_state_set().contains(Atspi.StateType.FOCUSED):
                return [row, column]
    return None


def _cell(table: Any, row: int, column: int) -> str:
    cell = Atspi.Table.get_accessible_at(table, row, column)
    return (cell.get_name() or "") if cell is not None else ""


_FOCUS = Focus()
_QUESTIONS: dict[str, Any] = {"tree": _tree, "focused": _focused, "find": _find, "table": _table}

if __name__ == "__main__":
    main()

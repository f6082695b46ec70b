"""Verbs about what the ledger remembers of a record: its history, and what differs from a bản chốt."""

from argparse import Namespace

from desktop_app.cli.desk import open_office
from desktop_app.cli.said import Said
from desktop_app.domain.errors import AppError
from desktop_app.domain.history import Told
from desktop_app.domain.period import Period
from desktop_app.domain.problem import Filled
from desktop_app.domain.record import Path
from desktop_app.workflow.office import Office

_ROW_PARTS = 3


def history(arguments: Namespace) -> Said:
    """Tell the history of a place, or of the whole record, the newest first."""
    with open_office(arguments) as office:
        filled = office.entry.open(arguments.form, Period.parse(arguments.period), arguments.unit)
        told = _all(office, filled, _place(filled, arguments.name) if arguments.name else None, arguments.limit)
    lines = [_line(each) for each in told]
    document = [
        {
            "event": each.event.value,
            "path": str(each.path),
            "where": each.where,
            "what": each.words,
            "by": each.by,
            "why": each.why,
        }
        for each in told
    ]
    return Said(tuple(lines) or ("Chưa có thay đổi nào.",), document)


def difference(arguments: Namespace) -> Said:
    """Tell what differs between the working copy and a bản chốt."""
    with open_office(arguments) as office:
        filled = office.entry.open(arguments.form, Period.parse(arguments.period), arguments.unit)
        finals = office.comparing.finals(filled)
        wanted = [each.hash for each in finals if arguments.revision in {0, each.revision}]
        if finals and not wanted:
            known = ", ".join(str(each.revision) for each in finals)
            raise AppError(f"Không có bản chốt lần {arguments.revision}.", f"Các lần đã chốt: {known}.")
        found = office.comparing.compare(filled, wanted[0] if wanted else "")
    lines = [f"Từ {found.older} đến {found.newer}: {found.cells} ô khác."]
    for section, sentences in found.sections:
        lines += [section, *(f"  {each.words}" for each in sentences)]
    document = {
        "cells": found.cells,
        "older": found.older,
        "newer": found.newer,
        "differences": [
            {"section": section, "path": str(each.path), "words": each.words}
            for section, sentences in found.sections
            for each in sentences
        ],
    }
    return Said(tuple(lines), document)


def _all(office: Office, filled: Filled, path: Path | None, limit: int) -> list[Told]:
    found: list[Told] = []
    before = 0
    while len(found) < limit:
        page = office.history.of_place(filled, path, before) if path else office.history.of_record(filled, before)
        found += page
        numbers = [each.number for each in page if each.number]
        if not numbers:
            break
        before = numbers[-1]
    return found[:limit]


def _line(told: Told) -> str:
    why = f" · {told.why}" if told.why else ""
    return f"{told.by}{why} | {told.where}: {told.words}" if told.number else f"{told.by} | {told.words}"


def _place(filled: Filled, words: str) -> Path:
    parts = words.split("/")
    if len(parts) == 1 and words in filled.form.items:
        return Path(words)
    if len(parts) == _ROW_PARTS and parts[0] in filled.form.repeats and parts[1].isdigit():
        rows = filled.record.rows.get(parts[0], ())
        names = {item.name for item in filled.form.repeats[parts[0]].items}
        if 0 < int(parts[1]) <= len(rows) and parts[2] in names:
            return Path(parts[2], parts[0], rows[int(parts[1]) - 1].id)
    raise AppError(f"Không có chỗ “{words}” trong phiếu.", "Viết TÊN, hoặc BẢNG/SỐ_DÒNG/TÊN, ví dụ nhom/1/so_tre.")

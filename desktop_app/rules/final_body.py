"""What a chốt freezes: the answers that are asked, the values that are calculated, the reasons given, the notes."""

from collections.abc import Iterable, Mapping

from desktop_app.domain.canonical import JsonValue
from desktop_app.domain.form import Form
from desktop_app.domain.kinds import Answer, to_json
from desktop_app.domain.problem import Judgement
from desktop_app.domain.record import Path, Record


def final_body(form: Form, record: Record, judgement: Judgement) -> JsonValue:
    """Return the body of a snapshot: no hidden and no retired answers, calculated values in their places."""
    # by plain tuples: a path for each of thousands of cells would be felt
    calculated = {(path.item, path.repeat, path.row): answer for path, answer in judgement.calculated.items()}
    hidden = {(path.item, path.repeat, path.row) for path in judgement.hidden}

    def kept(
        names: Iterable[str], given: Mapping[str, Answer], repeat: str = "", row: str = ""
    ) -> dict[str, JsonValue]:
        answers: dict[str, JsonValue] = {}
        for name in names:
            place = (name, repeat, row)
            answer = calculated[place] if place in calculated else given.get(name)
            if answer is not None and place not in hidden:
                answers[name] = to_json(answer)
        return answers

    rows: dict[str, JsonValue] = {}
    for name, repeat in form.repeats.items():
        if ("", name, "") not in hidden and record.rows.get(name):
            items = [item.name for item in repeat.items]
            rows[name] = [{"id": row.id, "values": kept(items, row.values, name, row.id)} for row in record.rows[name]]
    asked = {problem.path for problem in judgement.problems if problem.reason}
    reasons: dict[str, JsonValue] = {str(path): text for path, text in record.reasons.items() if path in asked}
    notes = _notes(form, record, judgement) if record.notes else {}
    values = kept(form.items, record.values)
    return {"values": values, "rows": rows, "reasons": reasons, **({"notes": notes} if notes else {})}


def _notes(form: Form, record: Record, judgement: Judgement) -> dict[str, JsonValue]:
    """Return the notes at places that are shown and still there."""
    places = {Path(name) for name in form.items} | {Path("", name) for name in form.repeats}
    for name, repeat in form.repeats.items():
        names = ["", *(item.name for item in repeat.items)]
        places |= {Path(each, name, row.id) for row in record.rows.get(name, ()) for each in names}
    hidden = judgement.hidden
    return {
        str(path): note
        for path, note in record.notes.items()
        if path in places and path not in hidden and not (path.repeat and Path("", path.repeat) in hidden)
    }

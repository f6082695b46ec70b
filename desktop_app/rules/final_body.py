"""What a chốt freezes: the answers that are asked, the values that are calculated, the reasons given, the notes."""

from desktop_app.domain.canonical import JsonValue
from desktop_app.domain.form import Form
from desktop_app.domain.kinds import Answer, to_json
from desktop_app.domain.problem import Judgement
from desktop_app.domain.record import Path, Record


def final_body(form: Form, record: Record, judgement: Judgement) -> JsonValue:
    """Return the body of a snapshot: no hidden and no retired answers, calculated values in their places."""

    def kept(names: list[str], repeat: str = "", row: str = "") -> dict[str, JsonValue]:
        answers: dict[str, JsonValue] = {}
        for name in names:
            path = Path(name, repeat, row)
            answer: Answer = judgement.calculated.get(path, record.answer(path))
            if answer is not None and path not in judgement.hidden:
                answers[name] = to_json(answer)
        return answers

    rows: dict[str, JsonValue] = {}
    for name, repeat in form.repeats.items():
        if Path("", name) not in judgement.hidden and record.rows.get(name):
            items = [item.name for item in repeat.items]
            rows[name] = [{"id": row.id, "values": kept(items, name, row.id)} for row in record.rows[name]]
    asked = {problem.path for problem in judgement.problems if problem.reason}
    reasons: dict[str, JsonValue] = {str(path): text for path, text in record.reasons.items() if path in asked}
    notes = _notes(form, record, judgement)
    return {"values": kept(list(form.items)), "rows": rows, "reasons": reasons, **({"notes": notes} if notes else {})}


def _notes(form: Form, record: Record, judgement: Judgement) -> dict[str, JsonValue]:
    """Return the notes at places that are shown and still there."""
    places = {Path(name) for name in form.items} | {Path("", name) for name in form.repeats}
    for name, repeat in form.repeats.items() if record.notes else ():
        names = ["", *(item.name for item in repeat.items)]
        places |= {Path(each, name, row.id) for row in record.rows.get(name, ()) for each in names}
    hidden = judgement.hidden
    return {
        str(path): note
        for path, note in record.notes.items()
        if path in places and path not in hidden and not (path.repeat and Path("", path.repeat) in hidden)
    }

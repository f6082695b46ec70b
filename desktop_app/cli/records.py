"""Verbs about records: answer, check, finalize."""

from argparse import Namespace

from desktop_app.cli.desk import open_office
from desktop_app.cli.said import Said
from desktop_app.domain.errors import AppError
from desktop_app.domain.kinds import NOT_APPLICABLE, NoData, show, to_json
from desktop_app.domain.period import Period
from desktop_app.domain.problem import Filled, Problem
from desktop_app.domain.record import Origin, Path
from desktop_app.workflow.entry import Entry

_MARK = "@"
_ROW_PARTS = 3


def answer(arguments: Namespace) -> Said:
    """Answer questions; each is kept at once, and what is no answer is said and not kept."""
    with open_office(arguments) as office:
        period = Period.parse(arguments.period)
        filled = office.entry.open(arguments.form, period, arguments.unit)
        lines, document, refused = [], {}, False
        for assignment in arguments.answers:
            place, equals, text = assignment.partition("=")
            if not equals:
                raise AppError(f"“{assignment}” thiếu dấu bằng.", "Viết TÊN=GIÁ_TRỊ, ví dụ so_tre=25.")
            filled, path = _find(office.entry, filled, place)
            filled = _answer(office.entry, filled, path, text)
            rejected = filled.rejected.get(path)
            refused = refused or rejected is not None
            item = filled.form.item(path.item, path.repeat)
            lines.append(
                f"{place}: {rejected.message if rejected else show(filled.answer(path), item.choices) or '(trống)'}"
            )
            document[place] = {"error": rejected.message} if rejected else to_json(filled.answer(path))
    return Said(tuple(lines), {"answers": document}, 1 if refused else 0)


def check(arguments: Namespace) -> Said:
    """Tell every problem of every record of the period."""
    with open_office(arguments) as office:
        period, unit = Period.parse(arguments.period), arguments.unit
        forms = [task.key.form_id for task in office.entry.tasks(period, unit)]
        records = [office.entry.open(form_id, period, unit) for form_id in forms]
    lines, document, blocked = [], [], False
    for filled in records:
        judgement = filled.judgement
        blocked = blocked or bool(judgement.blocking)
        lines.append(
            f"{filled.form.title}: {judgement.answered}/{judgement.asked} câu, {len(judgement.blocking)} chỗ chặn"
        )
        lines += [
            f"  [{problem.level}] {filled.where(problem.path)}: {problem.message}" for problem in judgement.problems
        ]
        document.append({"form": filled.form.id, "problems": [_problem(problem) for problem in judgement.problems]})
    return Said(tuple(lines), document, 1 if blocked else 0)


def carry(arguments: Namespace) -> Said:
    """Copy last year's stable answers into one form, or into every form that has a bản chốt of last year."""
    with open_office(arguments) as office:
        period, unit = Period.parse(arguments.period), arguments.unit
        forms = [arguments.form] if arguments.form else [t.key.form_id for t in office.entry.tasks(period, unit)]
        records = [office.entry.open(form_id, period, unit) for form_id in forms]
        known = [filled for filled in records if arguments.form or filled.form.id in filled.facts.before]
        copied = [office.entry.carry_over(filled) for filled in known]
    lines = [f"{each.form.title}: {len(each.record.unconfirmed)} chỗ chép sang, chờ xác nhận." for each in copied]
    document = [{"form": each.form.id, "unconfirmed": sorted(map(str, each.record.unconfirmed))} for each in copied]
    return Said(tuple(lines) or ("Sổ này chưa có bản chốt nào của năm trước.",), document, 0 if copied else 1)


def confirm(arguments: Namespace) -> Said:
    """Confirm that what was carried over is still so: the places named, or all of the form."""
    with open_office(arguments) as office:
        filled = office.entry.open(arguments.form, Period.parse(arguments.period), arguments.unit)
        waiting = filled.record.unconfirmed
        chosen = [_carried_place(filled, words) for words in arguments.places] if arguments.places else waiting
        filled = office.entry.confirm(filled, chosen)
    left = len(filled.record.unconfirmed)
    words = f"Đã xác nhận {len(waiting) - left} chỗ, còn {left} chỗ chưa xác nhận."
    return Said((words,), {"confirmed": len(waiting) - left, "unconfirmed": left})


def finalize(arguments: Namespace) -> Said:
    """Chốt one record."""
    with open_office(arguments) as office:
        filled = office.entry.open(arguments.form, Period.parse(arguments.period), arguments.unit)
        snapshot = office.submission.finalize(filled)
    words = f"Đã chốt “{filled.form.title}” lần {snapshot.revision}. Mã đối chiếu: {snapshot.check_code}."
    document = {
        "form": filled.form.id,
        "revision": snapshot.revision,
        "hash": snapshot.hash,
        "code": snapshot.check_code,
    }
    return Said((words,), document)


def _carried_place(filled: Filled, words: str) -> Path:
    repeat, _, number = words.partition("/")
    rows = filled.record.rows.get(repeat, ())
    path = Path("", repeat, rows[int(number) - 1].id) if number.isdigit() and 0 < int(number) <= len(rows) else None
    path = path or Path(words)
    if path not in filled.record.unconfirmed:
        raise AppError(f"“{words}” không phải chỗ chờ xác nhận.", "Viết TÊN hoặc BẢNG/SỐ_DÒNG, ví dụ nhom/1.")
    return path


def _find(entry: Entry, filled: Filled, words: str) -> tuple[Filled, Path]:
    parts = words.split("/")
    if len(parts) == 1:
        return filled, Path(words)
    if len(parts) != _ROW_PARTS or not parts[1].isdigit() or parts[0] not in filled.form.repeats or parts[1] == "0":
        raise AppError(f"Không hiểu “{words}”.", "Trong bảng viết BẢNG/SỐ_DÒNG/TÊN, ví dụ nhom/1/so_tre.")
    repeat, number = parts[0], int(parts[1])
    while len(filled.record.rows.get(repeat, ())) < number:
        filled = entry.add_row(filled, repeat)
    return filled, Path(parts[2], repeat, filled.record.rows[repeat][number - 1].id)


def _answer(entry: Entry, filled: Filled, path: Path, text: str) -> Filled:
    if not text.startswith(_MARK):
        return entry.answer(filled, path, text, Origin.COMMAND)
    mark, _, reason = text[1:].partition(":")
    match mark.strip():
        case "khong_ap_dung":
            return entry.mark(filled, path, NOT_APPLICABLE)
        case "chua_co_so_lieu":
            return entry.mark(filled, path, NoData(reason.strip()))
        case "giai_trinh":
            return entry.explain(filled, path, reason)
    raise AppError(f"Không có dấu “{text}”.", "Dùng @khong_ap_dung, @chua_co_so_lieu:LÝ DO hoặc @giai_trinh:LÝ DO.")


def _problem(problem: Problem) -> dict[str, object]:
    return {
        "level": problem.level.value,
        "path": str(problem.path),
        "message": problem.message,
        "reason": problem.reason,
        "blocks": problem.blocks,
    }

"""The Excel twin of a record: written as a template, and taken back in with a look before the leap.

A file is recognised before it is read, compared before it is kept, and kept whole or not at all.
"""

from dataclasses import replace
from pathlib import Path

from desktop_app.domain.errors import AppError, WorkbookError
from desktop_app.domain.export import Way
from desktop_app.domain.form import Form
from desktop_app.domain.period import Period
from desktop_app.domain.problem import Filled
from desktop_app.domain.progress import Progress, silently
from desktop_app.domain.record import FormVersion, Origin
from desktop_app.domain.vietnamese import file_stem
from desktop_app.domain.workbook import Proposal, Stamp, Wishes
from desktop_app.workbooks.intake import Workbook
from desktop_app.workbooks.template import write_template
from desktop_app.workflow.delivery import deliver
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.entry import Entry
from desktop_app.workflow.exports import about_record, exported
from desktop_app.workflow.proposal import carried_out, propose

SUFFIX = ".xlsx"


class Twin:
    """Records as workbooks, for the unit at this desk."""

    def __init__(self, desk: Desk, entry: Entry) -> None:
        self._desk = desk
        self._entry = entry

    def suggested_name(self, filled: Filled) -> str:
        """Return a file name for the template of a record."""
        key = filled.record.key
        return f"{key.form_id}_{file_stem(self._unit_name(key.unit))}_{key.period}{SUFFIX}"

    def write(self, filled: Filled, path: Path, progress: Progress = silently) -> Path:
        """Write the template of a record, its answers inside; raises ``AppError`` when that cannot be done."""
        if path.suffix.lower() != SUFFIX:
            raise AppError(f"{path.name} không có đuôi .xlsx.", "Đặt tên tệp mẫu có đuôi .xlsx.")
        key, form = filled.record.key, filled.form
        version = FormVersion(form.id, form.version, form.hash)
        stamp = Stamp(version, form.title, key.unit, self._unit_name(key.unit), key.period)
        progress(0, 2, "soạn mẫu")
        data = write_template(filled, stamp)
        progress(1, 2, "ghi tệp")
        deliver(data, path)
        exported(self._desk, Way.TEMPLATE, about_record(key), path)
        return path

    def propose(
        self,
        path: Path,
        period: Period,
        form_id: str = "",
        unit: str = "",
        wishes: Wishes | None = None,
        progress: Progress = silently,
    ) -> Proposal:
        """Return what taking a workbook in would do; raises ``AppError`` when it is not for this record.

        Without ``form_id`` the workbook must be a template, which says itself which form it is.
        """
        progress(0, 3, "đọc tệp")
        book = Workbook(path)
        progress(1, 3, "mở phiếu")
        filled = self._entry.open(self._form_id(book, form_id), period, unit)
        notes = self._recognised(book, filled)
        wishes = wishes or Wishes()
        _refuse_unknown(wishes, filled.form)
        progress(2, 3, "so với sổ")
        reading = book.read(filled.form, wishes)
        proposal = propose(filled, reading, wishes, book.file, self._desk.new_id)
        return replace(proposal, notices=(*notes, *reading.notices, *proposal.notices))

    def take(self, proposal: Proposal) -> Filled:
        """Keep all that a proposal says, in one transaction; raises ``AppError`` and keeps nothing when it may not."""
        if proposal.verdicts:
            words = f"Chưa nhập gì: {len(proposal.verdicts)} ô chưa đúng. {proposal.verdicts[0]}"
            raise WorkbookError(words, "Sửa các ô ấy trong Excel, lưu lại rồi nhập lại.")
        if proposal.obstacles:
            raise WorkbookError(f"Chưa nhập gì: {proposal.obstacles[0]}")
        key = proposal.key
        filled = self._entry.open(key.form_id, Period.parse(key.period), key.unit)
        if not proposal.changes:
            return filled
        return self._entry.revise(filled, lambda record: carried_out(record, proposal), Origin.EXCEL)

    def _unit_name(self, code: str) -> str:
        with self._desk.ledger.reading() as books:
            unit = books.register.get(code, self._desk.now().date())
        return unit.full_name if unit else code

    def _form_id(self, book: Workbook, form_id: str) -> str:
        if form_id:
            return form_id
        if book.stamp is None:
            known = ", ".join(entry.form_id for entry in self._desk.book.pack.entries)
            raise WorkbookError(
                f"{book.file} không phải mẫu do Sổ Mầm Non xuất ra, nên chưa biết là biểu nào.",
                f"Cho biết biểu mẫu (--form), một trong: {known}.",
            )
        return book.stamp.form.id

    def _recognised(self, book: Workbook, filled: Filled) -> tuple[str, ...]:
        """Say what kind of file this is; raises ``WorkbookError`` when it is a template for something else."""
        stamp, form, key = book.stamp, filled.form, filled.record.key
        if stamp is None:
            return ("Tệp này không phải mẫu của Sổ Mầm Non: các cột được nhận theo tiêu đề.",)
        if stamp.form.id != form.id:
            words = f"{book.file} là mẫu của biểu “{stamp.form_title}”, không phải biểu “{form.title}”."
            raise WorkbookError(words, f"Mở biểu “{stamp.form_title}” rồi nhập tệp này, hoặc chọn tệp khác.")
        if stamp.unit != key.unit:
            ours = f"{self._unit_name(key.unit)} (mã {key.unit})"
            words = f"{book.file} là mẫu của {stamp.unit_name} (mã {stamp.unit}), không phải của {ours}."
            raise WorkbookError(words, f"Chọn tệp của đơn vị mình, hoặc xuất mẫu mới cho {ours}.")
        if stamp.period != key.period:
            words = f"{book.file} là mẫu của {_period(stamp.period)}, không phải của {_period(key.period)}."
            raise WorkbookError(words, f"Chọn kỳ {stamp.period} rồi nhập, hoặc xuất mẫu mới cho kỳ {key.period}.")
        return _about_version(book.file, stamp, form)


def _about_version(file: str, stamp: Stamp, form: Form) -> tuple[str, ...]:
    if stamp.form.hash == form.hash:
        return ()
    theirs, ours = _numbers(stamp.form.version), _numbers(form.version)
    if theirs > ours:
        raise WorkbookError(
            f"{file} là mẫu của lần sửa {stamp.form.version}, mới hơn lần sửa {form.version} của chương trình này.",
            "Cập nhật Sổ Mầm Non rồi nhập lại.",
        )
    words = f"Tệp là mẫu của lần sửa {stamp.form.version}, biểu đang dùng là lần sửa {form.version}"
    if theirs == ours:
        words = f"Tệp là mẫu của một bản khác của lần sửa {form.version}"
    return (f"{words}: các câu còn giữ tên được nhận, câu khác nêu bên dưới.",)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(piece) if piece.isdigit() else 0 for piece in version.split("."))


def _period(code: str) -> str:
    try:
        return Period.parse(code).title
    except AppError:
        return f"kỳ {code}"


def _refuse_unknown(wishes: Wishes, form: Form) -> None:
    names = {item.name for repeat in form.repeats.values() for item in repeat.items}
    for item in (*wishes.headings.values(), *wishes.columns.values()):
        if item and item not in names:
            raise AppError(f"Biểu {form.id} không có cột “{item}”.", f"Các cột: {', '.join(sorted(names))}.")

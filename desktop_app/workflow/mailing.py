"""Gửi qua e-mail: a draft with the package attached, for the mail program of this computer."""

from pathlib import Path

from desktop_app.domain.errors import AppError
from desktop_app.domain.package import Header
from desktop_app.domain.period import Period
from desktop_app.domain.progress import Progress, silently
from desktop_app.domain.sending import Sent
from desktop_app.domain.snapshot import check_code
from desktop_app.workflow.delivery import deliver, megabytes
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.exports import mailed
from desktop_app.workflow.letter import MOST, Letter, draft
from desktop_app.workflow.sending import Sending
from desktop_app.workflow.submission import Submission

SUFFIX = ".eml"


class Mailing:
    """Drafts of letters. Whether one is really sent, only the mail program knows: the journal says it was written."""

    def __init__(self, desk: Desk, submission: Submission, sending: Sending) -> None:
        self._desk = desk
        self._submission = submission
        self._sending = sending

    def draft(
        self,
        period: Period,
        path: Path,
        *,
        to: str = "",
        with_papers: bool = True,
        progress: Progress = silently,
    ) -> Sent:
        """Write a draft for sending ``period`` to ``path`` (.eml); raises ``AppError``.

        One that is too large for mail is refused with what to do instead.
        """
        sealed = self._submission.sealed(period, with_papers=with_papers, progress=progress)
        header = sealed.header
        protection = self._sending.protection(header.recipient)
        travelling = self._sending.enclosed(sealed, protection)
        refuse_too_large(len(travelling), with_papers=with_papers)
        letter = Letter(
            header.recipient.name,
            header.sender.name,
            self._desk.clerk,
            period.title,
            self._desk.now(),
            self._lines(header),
            self._submission.suggested_name(period),
            protection,
            to,
        )
        data = draft(letter, travelling)
        deliver(data, path)
        self._sending.note(sealed, path.name, protection)
        mailed(self._desk, f"{header.period} {header.sender.code}", to.strip() or str(path.absolute()), data)
        return Sent(header, path, protection.names, len(data), protection.remark)

    def _lines(self, header: Header) -> tuple[str, ...]:
        with self._desk.ledger.reading() as books:
            today = self._desk.now().date()
            found = {each.code: each.full_name for each in books.register.between(today, today)}
        own = header.sender.code
        lines = [
            f"{self._desk.book.form(each.form_id).title}"
            f"{'' if each.unit == own else f' (điền thay {found.get(each.unit, each.unit)})'}"
            f", lần {each.revision}, mã đối chiếu {check_code(each.hash)}"
            for each in header.enclosed
        ]
        if header.wrapped:
            lines.append(f"{len(header.wrapped)} gói của cơ sở, giữ nguyên chữ ký của từng cơ sở")
        return tuple(lines)


def refuse_too_large(size: int, *, with_papers: bool) -> None:
    """Raise ``AppError`` when mail does not carry a package of ``size`` bytes."""
    if size <= MOST:
        return
    words = f"Gói nặng {megabytes(size)}, thư điện tử thường chỉ nhận đến {megabytes(MOST)}."
    advice = "Bỏ chọn “Kèm bản in PDF” cho gói nhỏ lại, hoặc ghi gói vào USB."
    raise AppError(words, advice if with_papers else "Ghi gói vào USB.")

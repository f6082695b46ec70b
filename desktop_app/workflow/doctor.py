"""Examining a ledger with all that belongs to it: the file itself, its copies, kept packages, the disk, the clock."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from desktop_app.domain.backup import Backup, Why
from desktop_app.domain.errors import AppError, PackageError
from desktop_app.domain.examination import Examination, Finding, Level, Repair
from desktop_app.domain.progress import Progress, silently
from desktop_app.formbook.book import Book
from desktop_app.packages.keys import KeyFolder
from desktop_app.packages.unseal import unseal
from desktop_app.store.backup import backup, backup_folder, copies_in, trouble_with
from desktop_app.store.database import Ledger, open_ledger
from desktop_app.store.examine import STRUCTURE, examine
from desktop_app.store.mending import mend
from desktop_app.store.soundness import refuse_other_files
from desktop_app.store.views import all_views
from desktop_app.workflow.views import refresh_views

_LOW = 500 * 2**20
_OLD = timedelta(days=7)
_STEPS = 4


def check(ledger: Path, book: Book, keys: Path, now: datetime, progress: Progress = silently) -> Examination:
    """Examine the ledger at ``ledger``, in whatever state it is; changes nothing."""
    try:
        refuse_other_files(ledger)
    except AppError as error:
        advice = "Khôi phục từ bản sao lưu gần nhất, hoặc cứu dữ liệu."
        return Examination((Finding(Level.BAD, "Tệp sổ", error.message, advice), *_copies(ledger, now)))
    progress(0, _STEPS, "Đọc toàn bộ sổ")
    findings = list(examine(ledger))
    progress(1, _STEPS, "Kiểm tra chữ ký các gói đã nhận")
    if not any(each.part == STRUCTURE and each.level is Level.BAD and not each.repair for each in findings):
        # what is broken in itself is only looked at, never opened for work
        findings += _opened(ledger, book, keys)
    progress(2, _STEPS, "Kiểm tra các bản sao lưu")
    findings += _copies(ledger, now)
    progress(3, _STEPS, "Kiểm tra ổ đĩa và đồng hồ")
    findings += _around(ledger, now)
    return Examination(tuple(findings))


def repair(ledger: Path, book: Book, keys: Path, now: datetime, progress: Progress = silently) -> Examination:
    """Put right what is provably safe to put right, after a copy, and examine again. Raises ``AppError``."""
    found = check(ledger, book, keys, now, progress)
    wanted = {each.repair for each in found.findings if each.repair is not None}
    if not wanted:
        return found
    opened = open_ledger(ledger)
    try:
        backup(opened, backup_folder(ledger), now, Why.REPAIR)
        done = list(mend(opened, wanted))
        if Repair.VIEWS in wanted:
            refresh_views(opened, book, anyway=True)
            done.append("đã tạo lại các bảng xem")
    finally:
        opened.close()
    return Examination(check(ledger, book, keys, now).findings, tuple(done))


def _opened(ledger: Path, book: Book, keys: Path) -> Iterator[Finding]:
    """Look at what needs the ledger open as the program opens it."""
    try:
        opened = open_ledger(ledger)
    except AppError as error:
        yield Finding(Level.BAD, "Mở sổ", error.message, error.advice)
        return
    try:
        yield from _views(opened, book)
        yield from _signatures(opened, KeyFolder(keys, lambda: None))
    except AppError as error:
        yield Finding(Level.BAD, "Mở sổ", error.message, error.advice)
    except Exception as error:  # noqa: BLE001 - a damaged ledger may fail in any way, and the doctor goes on
        words = f"đọc sổ thì lỗi ({type(error).__name__})."
        yield Finding(Level.BAD, "Mở sổ", words, "Khôi phục từ bản sao lưu gần nhất, hoặc cứu dữ liệu.")
    finally:
        opened.close()


def _views(ledger: Ledger, book: Book) -> Iterator[Finding]:
    wanted = {view.name: view.statement for view in all_views(tuple(book.form(e.form_id) for e in book.pack.entries))}
    with ledger.reading() as books:
        present = books.views.statements()
    missing = [name for name, statement in wanted.items() if present.get(name) != statement]
    if missing:
        words = f"thiếu hoặc khác mẫu {len(missing)} bảng xem."
        yield Finding(Level.NOTE, "Bảng xem", words, "Sửa được: tạo lại.", Repair.VIEWS)
    else:
        yield Finding(Level.GOOD, "Bảng xem", "đủ.")


def _signatures(ledger: Ledger, keys: KeyFolder) -> Iterator[Finding]:
    part = "Chữ ký các gói đã nhận"
    with ledger.reading() as books:
        kept = books.packages.kept()
    # what was taken in before its key fell into other hands stays as it is
    trust = replace(keys.trust(), known=lambda _data: True)
    if kept and not trust.issuers:
        yield Finding(Level.NOTE, part, "máy này chưa có chứng thư của Sở nên chưa kiểm được.", "Cài chứng thư.")
        return
    bad = 0
    for file, data in kept:
        try:
            unseal(data, trust)
        except PackageError as error:
            bad += 1
            yield Finding(Level.BAD, part, f"{file}: {error.message}", "Đề nghị nơi gửi gửi lại gói.")
    if not bad:
        yield Finding(Level.GOOD, part, f"{len(kept)} gói, chữ ký đúng.")


def _copies(ledger: Path, now: datetime) -> Iterator[Finding]:
    part, advice = "Bản sao lưu", "Sao lưu ngay (Ctrl+B)."
    copies = copies_in(backup_folder(ledger), ledger.stem)
    if not copies:
        yield Finding(Level.NOTE, part, "chưa có bản nào.", advice)
        return
    troubles = [(each, trouble_with(each)) for each in copies]
    for each, trouble in troubles:
        if trouble:
            yield Finding(Level.NOTE, part, f"{each.path.name}: {trouble}.", "Không dùng bản này.")
    good = [each for each, trouble in troubles if not trouble]
    yield _newest(good, now) if good else Finding(Level.BAD, part, "không bản nào dùng được.", advice)


def _newest(good: list[Backup], now: datetime) -> Finding:
    age = now - good[0].made
    words = (
        f"{len(good)} bản dùng được, mới nhất {age.days} ngày trước."
        if age.days
        else f"{len(good)} bản, có bản hôm nay."
    )
    level = Level.NOTE if age > _OLD else Level.GOOD
    return Finding(level, "Bản sao lưu", words, "Sao lưu ngay (Ctrl+B)." if level is Level.NOTE else "")


def _around(ledger: Path, now: datetime) -> Iterator[Finding]:
    free = shutil.disk_usage(ledger.parent).free
    words = f"còn trống {free / 2**30:.1f} GB.".replace(".", ",", 1)
    if free < _LOW:
        yield Finding(Level.NOTE, "Ổ đĩa", words, "Xóa bớt tệp không cần.")
    else:
        yield Finding(Level.GOOD, "Ổ đĩa", words)
    copies = copies_in(backup_folder(ledger), ledger.stem)
    newest = max((each.contents.newest for each in copies if each.contents and each.contents.newest), default=None)
    if newest is not None and newest > now + timedelta(days=1):
        words = f"máy ghi ngày {now:%d/%m/%Y}, sổ đã có thay đổi ngày {newest:%d/%m/%Y}."
        yield Finding(Level.NOTE, "Đồng hồ", words, "Kiểm tra ngày giờ của máy.")
    else:
        yield Finding(Level.GOOD, "Đồng hồ", f"{now:%H:%M %d/%m/%Y}.")

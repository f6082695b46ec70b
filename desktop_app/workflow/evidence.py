"""Handing out everything that proves one snapshot, in files that people without this program can check.

The signed packages go out verbatim, with the certificates, the newest signed register, the receipts, what the journal
says and how the chain runs. Whatever is doubtful is said, first of all to the one who hands it out.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop_app.domain.errors import AppError, LedgerError, SigningKeyError
from desktop_app.domain.evidence import Exported, Found, Kept, Layer
from desktop_app.domain.export import Way
from desktop_app.domain.record import RecordKey
from desktop_app.domain.snapshot import CHECK_CODE_LENGTH, Snapshot
from desktop_app.domain.vietnamese import file_stem
from desktop_app.packages.keys import REGISTER
from desktop_app.packages.layers import layers_to
from desktop_app.workflow.bundle import SUMS, write_bundle
from desktop_app.workflow.desk import Desk
from desktop_app.workflow.evidence_doubts import doubts
from desktop_app.workflow.evidence_words import chain_json, journal_json, steps, summary
from desktop_app.workflow.exports import about_record, exported

_HEX = frozenset("0123456789abcdef")
_LONGEST = 64
_SHORT = 16
_GUIDE = "kiem_chung.md"


class Evidence:
    """Everything about one snapshot of this ledger. ``guide`` is the folder of the pages for outsiders."""

    def __init__(self, desk: Desk, guide: Path) -> None:
        self._desk = desk
        self._guide = guide

    def find(self, code: str) -> tuple[Snapshot, ...]:
        """Return the snapshots that a mã đối chiếu or a longer beginning of a hash means.

        Raises ``AppError`` where that is no code, or of nothing kept here.
        """
        plain = code.strip().replace(" ", "").lower()
        if not CHECK_CODE_LENGTH <= len(plain) <= _LONGEST or not _HEX.issuperset(plain):
            words = f"“{code}” không phải mã đối chiếu."
            raise AppError(words, "Mã đối chiếu có 8 ký tự, chỉ gồm 0-9 và A-F, in trên phiếu và biên nhận.")
        with self._desk.ledger.reading() as books:
            found = books.evidence.found(plain)
        if not found:
            raise AppError(f"Sổ này không có bản chốt mang mã {plain.upper()}.", "Kiểm tra lại từng ký tự của mã.")
        return found

    def of_chain(self, key: RecordKey, revision: int = 0) -> tuple[Snapshot, ...]:
        """Return the snapshot of a record with that revision, the newest without one; two where a chain has a fork.

        Raises ``AppError`` where there is none.
        """
        with self._desk.ledger.reading() as books:
            chain, head = books.snapshots.chain(key), books.snapshots.head(key)
        found = tuple(each for each in chain if each.revision == revision) if revision else (head,) if head else ()
        if not found:
            which = f"lần {revision} " if revision else ""
            words = f"Chưa có bản chốt {which}của “{key.form_id}”, đơn vị {key.unit}, kỳ {key.period}."
            raise AppError(words, "Xem lại mã đơn vị, biểu mẫu và kỳ.")
        return found

    def suggested_name(self, snapshot: Snapshot) -> str:
        """Return a name for the folder or file that any stick takes."""
        key = snapshot.key
        return f"bang-chung_{key.unit}_{file_stem(key.form_id)}_{key.period}_{snapshot.check_code}"

    def write(self, snapshot: Snapshot, path: Path) -> Exported:
        """Write the evidence to ``path``: a ZIP when it ends in .zip, else a new folder; whole or not at all.

        Raises ``AppError`` when it cannot be written.
        """
        found = self._found(snapshot)
        doubtful = tuple(doubts(self._desk, found, has_paper=bool(human_copy(found))))
        files = dict(self._files(found))
        files["TOM_TAT.txt"] = summary(found, doubtful, self._desk).encode()
        files["KIEM_CHUNG.txt"] = steps(found, files, self._page()).encode()
        files["huong-dan/kiem_chung.md"] = self._page().encode()
        write_bundle(files, path, self._desk.now())
        # the sums name every byte of a folder
        exported(self._desk, Way.EVIDENCE, about_record(snapshot.key), path / SUMS if path.is_dir() else path)
        names = tuple(sorted(files))
        return Exported(path, snapshot.check_code, snapshot.hash, snapshot.key.unit, names, doubtful)

    def _found(self, snapshot: Snapshot) -> Found:
        with self._desk.ledger.reading() as books:
            chain, head = books.snapshots.chain(snapshot.key), books.snapshots.head(snapshot.key)
            fork = books.evidence.waits_as_fork(snapshot.hash)
            carriers = [
                (kept, layers)
                for kept in books.evidence.carriers(snapshot.hash)
                if (layers := layers_to(kept.data, snapshot.hash))
            ]
            ids = {layer.header.id for _, layers in carriers for layer in layers}
            journal = books.evidence.journal(snapshot.hash, ids)
            receipts = books.evidence.receipts({each.id for each in journal} | ids)
        return Found(snapshot, chain, head, fork, tuple(carriers), journal, receipts, self._issuer(), self._register())

    def _issuer(self) -> bytes:
        try:
            return self._desk.keys.issuer()
        except SigningKeyError:
            return b""

    def _register(self) -> bytes:
        return self._desk.keys.kept(REGISTER)

    def _files(self, found: Found) -> Iterator[tuple[str, bytes]]:
        snapshot = found.snapshot
        stem = f"ban-chot/{snapshot.hash}"
        yield f"{stem}.json", snapshot.content
        paper = human_copy(found)
        if paper:
            yield f"{stem}.pdf", paper
        for number, (kept, layers) in enumerate(found.carriers, start=1):
            yield from _packages(number, kept, layers)
        if found.issuer:
            yield "chung-thu/so.pem", found.issuer
        if found.register:
            yield "danh-muc/danh-muc-co-ky.gdmn", found.register
        for number, kept in enumerate((each for each in found.receipts if each.data), start=1):
            yield f"bien-nhan/{number:02d}_{kept.id}.gdmn", kept.data
        yield "nhat-ky/nhat-ky.json", journal_json(found)
        yield "nhat-ky/chuoi-ban-chot.json", chain_json(found)

    def _page(self) -> str:
        try:
            return (self._guide / _GUIDE).read_text(encoding="utf-8")
        except OSError as error:
            raise LedgerError("Bản cài đặt thiếu trang hướng dẫn kiểm chứng.", "Cài lại Sổ Mầm Non.") from error


def human_copy(found: Found) -> bytes:
    """Return the PDF that travelled with the snapshot, or nothing."""
    key = found.snapshot.key
    for _, layers in found.carriers:
        stem = file_stem(key.form_id)
        own = layers[-1].header.sender.code == key.unit
        name = f"{stem}.pdf" if own else f"{file_stem(key.unit)}-{stem}.pdf"
        for paper, data in layers[-1].papers:
            if paper == name:
                return data
    return b""


def _packages(number: int, kept: Kept, layers: Sequence[Layer]) -> Iterator[tuple[str, bytes]]:
    """Yield what carried the snapshot, from outside inwards, and the certificates of those who signed."""
    way = file_stem(kept.direction)
    for depth, layer in enumerate(layers):
        inside = "_trong" * depth
        yield f"goi/{number:02d}_{way}{inside}_{layer.header.id}.gdmn", layer.data
        for which, (fingerprint, certificate) in enumerate(layer.certificates):
            whose = "ky-them" if which else file_stem(layer.signature.unit)
            yield f"chung-thu/{whose}_{fingerprint[:_SHORT]}.pem", certificate

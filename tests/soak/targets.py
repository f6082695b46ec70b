"""What is fuzzed: seeds, how they are changed, and the doors of the program that they are held against.

A door gives back something or raises ``AppError``. Everything else is a failure, and so is a package that is believed
although its bytes are not those that were sealed.
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import cast

from desktop_app.domain.canonical import JsonError, canonical_bytes, digest, parse_strict
from desktop_app.domain.errors import AppError
from desktop_app.domain.package import Enclosed
from desktop_app.domain.workbook import Wishes
from desktop_app.formbook.book import Book
from desktop_app.formbook.exchange import check_file, export_form
from desktop_app.formbook.frozen import freeze, thaw
from desktop_app.packages.container import Part, read_parts, write
from desktop_app.packages.envelope import enclose, open_envelope, refuse_unless_agreed
from desktop_app.packages.limits import Limits
from desktop_app.packages.manifest import MANIFEST, write_manifest
from desktop_app.packages.payload import HEADER, header_bytes, header_id, read_header, snapshot_name
from desktop_app.packages.receiving import identity_of, make_receiving_key, recipient_of
from desktop_app.packages.signer import KeySigner
from desktop_app.packages.unseal import inspect, unseal
from desktop_app.store.database import open_ledger
from desktop_app.store.examine import examine
from desktop_app.workbooks.intake import Workbook
from desktop_app.workbooks.register_book import read_register
from desktop_app.workflow import doctor, rescue, restoring
from desktop_app.workflow.office import Office
from tests.attack.offices import TRUST, a_package, honest, parts_of, signed_anew, wrapping
from tests.builders import NOW, PERIOD, SCHOOL, Road, a_finished_form, surroundings, the_places
from tests.soak import mutations
from tests.soak.mutations import Mutation

REFUSED, READ = "refused", "read"


class Believed(Exception):  # noqa: N818 - what happened, which must not
    """A package whose bytes were changed has been believed."""


@dataclass(frozen=True, slots=True)
class Target:
    """One kind of file. ``run`` takes the bytes and an empty folder, and lets fly what no door should."""

    name: str
    seeds: Sequence[bytes]
    mutations: Sequence[Mutation]
    run: Callable[[bytes, Path], None]

    def mutated(self, chance: random.Random) -> bytes:
        """Return a seed after some changes."""
        data = chance.choice(self.seeds)
        for _ in range(chance.choice((1, 1, 1, 2, 4))):
            data = chance.choice(self.mutations)(chance, data) or b"\0"
        return data


def outcome(target: Target, data: bytes, room: Path) -> str:
    """Hold ``data`` against the doors; returns whether it was refused, and lets fly everything that is a failure."""
    try:
        target.run(data, room)
    except AppError as error:
        if not error.message.strip():
            raise ValueError("a refusal without words") from error
        return REFUSED
    return READ


_BLIND: tuple[Mutation, ...] = (mutations.flip, mutations.flip, mutations.overwrite, mutations.cut, mutations.repeat)


def packages(folder: Path) -> Target:
    """Return packages as they come on a stick: every byte of a believed one is what was sealed."""
    del folder
    seeds = (honest(), a_package(pack="thử 2"), wrapping(honest()))

    def run(data: bytes, room: Path) -> None:
        del room
        inspect(data)
        unseal(data, TRUST)
        if data not in seeds:
            raise Believed

    changes = (
        *_BLIND,
        mutations.splice_of(seeds),
        _repaired(mutations.flip),
        _repaired(mutations.change_json),
        _repaired(mutations.change_xml),
        _listed(mutations.change_json),
        _listed(mutations.flip),
        mutations.rezip_with(mutations.flip),
    )
    return Target("packages", seeds, changes, run)


def envelopes(folder: Path) -> Target:
    """Return packages in envelopes, of which only those that were enclosed may be believed."""
    del folder
    key = make_receiving_key()
    seeds = tuple(enclose(each, inspect(each).header, [recipient_of(key)]) for each in (honest(), a_package(pack="2")))
    ours = identity_of(key)

    def run(data: bytes, room: Path) -> None:
        del room
        sealed, clear = open_envelope(data, [ours])
        refuse_unless_agreed(clear, unseal(sealed, TRUST).header)
        if data not in seeds:
            raise Believed

    changes = (*_BLIND, mutations.splice_of(seeds), _member_changed(mutations.flip), _member_changed(mutations.cut))
    return Target("envelopes", seeds, (*changes, _member_changed(mutations.overwrite)), run)


def _member_changed(inside: Mutation) -> Mutation:
    """Return the mutation that changes the clear header or the body, and repairs the archive around it."""

    def change(chance: random.Random, data: bytes) -> bytes:
        try:
            parts = list(read_parts(data, Limits()))
        except AppError:
            return mutations.flip(chance, data)
        at = chance.randrange(len(parts))
        # mostly the head of the body, where age says for whom it is
        head, rest = parts[at].data[:400], parts[at].data[400:]
        parts[at] = Part(parts[at].name, inside(chance, head or b"\0") + rest)
        return write(parts)

    return change


def _repaired(inside: Mutation) -> Mutation:
    """Return the mutation that changes one member and repairs the archive around it."""

    def change(chance: random.Random, data: bytes) -> bytes:
        try:
            parts = parts_of(data)
        except AppError:
            return mutations.flip(chance, data)
        at = chance.randrange(len(parts))
        parts[at] = Part(parts[at].name, inside(chance, parts[at].data or b"\0"))
        return write(parts)

    return change


def _listed(inside: Mutation) -> Mutation:
    """Return the mutation that changes one member, the archive and the manifest; the signature stays."""

    def change(chance: random.Random, data: bytes) -> bytes:
        try:
            parts = parts_of(data)
        except AppError:
            return mutations.flip(chance, data)
        at = chance.randrange(1, len(parts) - 2) if len(parts) > 3 else 0
        parts[at] = Part(parts[at].name, inside(chance, parts[at].data or b"\0"))
        parts[-2] = Part(MANIFEST, write_manifest(parts[:-2]))
        return write(parts)

    return change


def insiders(folder: Path) -> Target:
    """Return packages that an office with a good key has sealed around nonsense: they are taken in or refused."""
    road = Road(folder)
    a_finished_form(road.school)
    sent = folder / "goi.gdmn"
    road.school.submission.send(PERIOD, sent, with_papers=False)
    seeds = (sent.read_bytes(),)
    signer = cast(KeySigner, road.school._desk.keys.signer())

    def change(chance: random.Random, data: bytes) -> bytes:
        try:
            parts = parts_of(data)[:-2]
            header = read_header(parts[1].data)
        except AppError:
            return seeds[0]
        at = chance.randrange(len(header.enclosed))
        content = mutations.change_json(chance, parts[2 + at].data)
        try:
            content = canonical_bytes(parse_strict(content))
        except (JsonError, ValueError, TypeError):
            return seeds[0]
        enclosed = list(header.enclosed)
        enclosed[at] = _listing(enclosed[at], content)
        listed = replace(header, enclosed=tuple(enclosed))
        parts[1] = Part(HEADER, header_bytes(replace(listed, id=header_id(listed))))
        parts[2 + at] = Part(snapshot_name(digest(content)), content)
        return signed_anew(parts, signer=signer)

    def run(data: bytes, room: Path) -> None:
        path = room / "goi.gdmn"
        path.write_bytes(data)
        for received in road.commune.intake.receive([path], dry_run=True):
            assert received.explanation
            if received.outcome.is_refusal:
                raise AppError(received.explanation)

    return Target("insiders", seeds, (change,), run)


def _listing(line: Enclosed, content: bytes) -> Enclosed:
    """Return the line of the header as it fits the content, as far as it says something."""
    body = parse_strict(content)
    said = body if isinstance(body, dict) else {}
    unit, revision, parents = said.get("unit"), said.get("revision"), said.get("parents")
    return Enclosed(
        unit if isinstance(unit, str) else line.unit,
        line.form_id,
        revision if isinstance(revision, int) and not isinstance(revision, bool) else line.revision,
        digest(content),
        tuple(each for each in parents if isinstance(each, str)) if isinstance(parents, list) else line.parents,
    )


def forms(folder: Path) -> Target:
    """Return form files, in Markdown, in Excel and frozen."""
    places = the_places()
    texts = [path for path in sorted(places.forms.glob("*.md")) if path.name != "README.md"]
    book = folder / "mau.xlsx"
    export_form(texts[0], book)
    frozen = freeze(_book().form("nhom_lop"))
    seeds: tuple[bytes, ...] = (*(path.read_bytes() for path in texts), book.read_bytes(), frozen)

    def run(data: bytes, room: Path) -> None:
        if data.startswith(b'{"'):
            thaw(data)
            return
        path = room / ("mau.xlsx" if data.startswith(b"PK") else "mau.md")
        path.write_bytes(data)
        check_file(path)

    def structured(chance: random.Random, data: bytes) -> bytes:
        if data.startswith(b"PK"):
            return mutations.rezip_with(mutations.change_xml)(chance, data)
        return (mutations.change_json if data.startswith(b'{"') else mutations.change_text)(chance, data)

    return Target("forms", seeds, (*_BLIND, structured, structured, structured, structured), run)


@cache
def _book() -> Book:
    return Book.load(the_places().forms)


def workbooks(folder: Path) -> Target:
    """Return workbooks as they come back from offices, and the register in Excel."""
    with Office.create(folder / "so.somamnon", SCHOOL, surroundings()) as office:
        a_finished_form(office)
        filled = office.twin.write(office.entry.open("nhom_lop", PERIOD), folder / "mau.xlsx")
    with Office.create(folder / "tinh.somamnon", "42", surroundings()) as office:
        office.register.add([SCHOOL])
        register = folder / "danh-muc.xlsx"
        office.register_book.export(register)
    form = _book().form("nhom_lop")
    seeds = (filled.read_bytes(), register.read_bytes())

    def run(data: bytes, room: Path) -> None:
        path = room / "tep.xlsx"
        path.write_bytes(data)
        refusals = []
        for door in (lambda: Workbook(path).read(form, Wishes()), lambda: read_register(path)):
            try:
                door()
            except AppError as error:
                refusals.append(error)
        if len(refusals) > 1:
            raise refusals[0]

    rezipped = mutations.rezip_with(mutations.change_xml)
    return Target("workbooks", seeds, (*_BLIND, rezipped, rezipped, rezipped, rezipped, rezipped), run)


def ledgers(folder: Path) -> Target:
    """Return ledgers with damaged pages, offered to be examined, opened, restored from and rescued."""
    (folder / "road").mkdir()
    road = Road(folder / "road")
    a_finished_form(road.school)
    sent = folder / "goi.gdmn"
    road.school.submission.send(PERIOD, sent, with_papers=False)
    road.commune.intake.receive([sent])
    road.close()
    seeds = tuple((folder / "road" / name).read_bytes() for name in ("truong.somamnon", "xa.somamnon"))
    book, units = _book(), the_places().units
    doors: tuple[Callable[[Path, Path], object], ...] = (
        lambda path, _: examine(path),
        lambda path, room: doctor.check(path, book, room / "khoa", NOW),
        lambda path, _: _looked_through(path),
        lambda path, room: restoring.preview(restoring.copy_at(path), room / "moi.somamnon", NOW),
        lambda path, room: rescue.rescue(path, room / "cuu.somamnon", book, units, NOW),
    )

    def run(data: bytes, room: Path) -> None:
        refused = None
        for number, door in enumerate(doors):
            path = room / f"so{number}.somamnon"
            path.write_bytes(data)
            try:
                door(path, room)
            except AppError as error:
                refused = error
        if refused:
            raise refused

    return Target("ledgers", seeds, (*_BLIND, mutations.shuffle_pages, mutations.shuffle_pages), run)


def _looked_through(path: Path) -> None:
    """Open a ledger and read everything that the windows read first."""
    ledger = open_ledger(path, read_only=True)
    try:
        with ledger.reading() as books:
            books.register.all()
            books.packages.latest(PERIOD.code, 50)
            books.snapshots.forks()
            books.snapshots.heads_made_here(PERIOD.code)
    finally:
        ledger.close()


TARGETS: dict[str, Callable[[Path], Target]] = {
    "packages": packages,
    "envelopes": envelopes,
    "insiders": insiders,
    "forms": forms,
    "workbooks": workbooks,
    "ledgers": ledgers,
}

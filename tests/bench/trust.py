"""How long trust takes, beside what nobody can do without: believing and taking in a package, and sealing one.

The floor of taking in is the raw work over the same bytes: the file read, every member of the archive and of those
inside taken out by ``zipfile`` and hashed, one signature verified, every bản chốt parsed, and all of them with the
package put into a table by ``executemany`` and a commit that reaches the disk; with age, one decryption before all
that. The floor of sealing is JSON, hashing, an archive of stored members, one signature, and a file that reaches the
disk. Papers are there already: drawing them is measured elsewhere.
"""

import gc
import hashlib
import io
import json
import os
import shutil
import sqlite3
import statistics
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pyrage
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

from desktop_app.domain.package import Contents, Document, Opened
from desktop_app.domain.snapshot import Outcome
from desktop_app.packages.container import read
from desktop_app.packages.envelope import open_envelope
from desktop_app.packages.keys import KeyFolder
from desktop_app.packages.limits import Limits
from desktop_app.packages.seal import seal
from desktop_app.packages.signer import KeySigner
from desktop_app.packages.unseal import unseal
from desktop_app.paths import Places
from desktop_app.workflow.delivery import deliver
from desktop_app.workflow.demo import make_demo
from desktop_app.workflow.office import Office, Surroundings, keys_folder

ROUNDS, INSTITUTIONS, TIMES = 7, 12, 3
_ECDSA = ec.ECDSA(hashes.SHA256())
Line = tuple[str, float, float, str]
"""A name, the seconds it took, three times what the floor took, and a note."""


def measure(folder: Path, places: Places) -> list[Line]:
    """Make a commune of 12 institutions with all forms, and return the lines."""
    demo = make_demo(folder / "T", 1, INSTITUTIONS, 1, places)
    package = next((demo.folder / "goi").glob("xa-*.gdmn"))
    institution = next((demo.folder / "goi" / "truong").glob("*.gdmn"))
    province = demo.province
    sealed, trust = _inside(package, province), KeyFolder(keys_folder(province), lambda: None).trust()
    opened = unseal(sealed, trust)
    plain = folder / "khong-ma-hoa.gdmn"
    plain.write_bytes(sealed)
    lines = [
        _taken("commune package taken in", plain, province, folder, places),
        _taken("the same, encrypted", package, province, folder, places),
    ]
    small = unseal(_inside(institution, demo.communes[0]), trust)
    for name, each in (("commune", opened), ("institution", small)):
        office = next(path for path in (*demo.communes, *demo.institutions) if _is_of(path, each, places))
        lines.append(_sealed(f"{name} package sealed", each, office, folder))
    return lines


def _inside(package: Path, recipient: Path) -> bytes:
    """Return the signed package in an envelope, as who gets it opens it."""
    identities = KeyFolder(keys_folder(recipient), lambda: None).identities()
    return open_envelope(package.read_bytes(), identities)[0]


def _is_of(ledger: Path, opened: Opened, places: Places) -> bool:
    with Office.open(ledger, Surroundings(places, "đo")) as office:
        return office.unit.code == opened.header.sender.code


def _taken(name: str, package: Path, province: Path, folder: Path, places: Places) -> Line:
    with Office.open(province, Surroundings(places, "đo")) as office:
        institutions = [unit for unit in office.register.find("") if unit.kind == "institution"]
    identities = KeyFolder(keys_folder(province), lambda: None).identities()
    floors, ours = [], []
    for number in range(ROUNDS):
        floors.append(_floor_of_taking(package, folder / f"{package.stem}-{number}.db", identities))
        fresh = folder / f"{package.stem}-{number}.somamnon"
        with Office.create(fresh, "42", Surroundings(places, "đo", copies=False)) as office:
            shutil.copytree(keys_folder(province), keys_folder(fresh))
            office.register.add(institutions)
            # the desk has looked at it, as a stick is looked at when it is plugged in: its forms are at hand
            office.intake.receive([package], dry_run=True)
            # in the window the collector never comes while work is done (ui/tidying.py)
            gc.disable()
            began = time.perf_counter()
            (received,) = office.intake.receive([package])
            ours.append(time.perf_counter() - began)
            gc.enable()
        if received.outcome is not Outcome.NEW:
            raise ValueError(received.explanation)
    note = f"{len(received.verdicts)} bản chốt, {package.stat().st_size / 2**20:.1f} MiB"
    return _line(name, ours, floors, note)


def _line(name: str, ours: list[float], floors: list[float], note: str) -> Line:
    floor, median = statistics.median(floors), statistics.median(ours)
    return name, median, TIMES * floor, f"floor {floor * 1000:.1f} ms, {median / floor:.1f} times; {note}"


def _floor_of_taking(package: Path, table: Path, identities: tuple[str, ...]) -> float:
    key = ec.generate_private_key(ec.SECP256R1())
    signature, public = key.sign(b"danh muc", _ECDSA), key.public_key()
    ledger = sqlite3.connect(table)
    ledger.execute("PRAGMA journal_mode = WAL")
    ledger.execute("PRAGMA synchronous = FULL")
    ledger.execute("CREATE TABLE snapshot (hash TEXT PRIMARY KEY, unit TEXT, content BLOB)")
    ledger.execute("CREATE TABLE package (data BLOB)")
    began = time.perf_counter()
    data = package.read_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if "body.age" in archive.namelist():
            keys = [pyrage.x25519.Identity.from_str(each) for each in identities]
            data = pyrage.decrypt(archive.read("body.age"), keys)
    rows = list(_unpacked(data))
    public.verify(signature, b"danh muc", _ECDSA)
    with ledger:
        ledger.executemany("INSERT INTO snapshot VALUES (?, ?, ?)", rows)
        ledger.execute("INSERT INTO package VALUES (?)", (data,))
    took = time.perf_counter() - began
    ledger.close()
    return took


def _unpacked(data: bytes) -> Iterator[tuple[str, str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            content = archive.read(name)
            digest = hashlib.sha256(content).hexdigest()
            if name.startswith("snapshots/"):
                yield digest, json.loads(content)["unit"], content
            if name.startswith("packages/"):
                yield from _unpacked(content)


def _sealed(name: str, opened: Opened, ledger: Path, folder: Path) -> Line:
    header = opened.header
    signer = KeyFolder(keys_folder(ledger), lambda: None).signer()
    papers = [part for part in read(opened.data, Limits()) if part.name.startswith("documents/")]
    contents = Contents(
        header.kind,
        header.sender,
        header.recipient,
        header.period,
        header.practice,
        header.program,
        header.pack,
        header.created,
        opened.snapshots,
        tuple(each.data for each in opened.wrapped),
        tuple(Document(part.name.removeprefix("documents/"), part.data) for part in papers),
    )
    if not isinstance(signer, KeySigner):
        raise TypeError("the demo signs with keys in files")
    bodies = [json.loads(each.content) for each in opened.snapshots]
    members = [(f"packages/{at}.gdmn", each) for at, each in enumerate(contents.wrapped)]
    members += [(part.name, part.data) for part in papers]
    path = folder / "ký.gdmn"
    floors, ours = [], []
    for _ in range(ROUNDS):
        floors.append(_timed(lambda: _floor_of_sealing(bodies, members, signer.key, path)))
        ours.append(_timed(lambda: deliver(seal(contents, signer, header.created), path)))
    size = path.stat().st_size / 2**20
    return _line(name, ours, floors, f"{len(bodies)} bản chốt, {len(contents.wrapped)} packages, {size:.1f} MiB")


def _timed(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _floor_of_sealing(
    bodies: list[object], others: list[tuple[str, bytes]], key: ec.EllipticCurvePrivateKey, path: Path
) -> None:
    written = [json.dumps(body, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode() for body in bodies]
    members = [(f"snapshots/{at}.json", content) for at, content in enumerate(written)] + others
    listed = "\n".join(f"{name} {hashlib.sha256(content).hexdigest()}" for name, content in members).encode()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, content in [*members, ("manifest", listed), ("signature", key.sign(listed, _ECDSA))]:
            archive.writestr(name, content)
    with path.open("wb") as file:
        file.write(buffer.getvalue())
        file.flush()
        os.fsync(file.fileno())

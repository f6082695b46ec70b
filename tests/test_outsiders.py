"""What the page for outsiders says is so: its very commands, run where there is nothing of this program.

The shell sees ``unzip``, ``openssl``, ``age`` and the programs of coreutils, nothing else. What they print is what the
page says that they print; and on a changed package the step that is for it says so.
"""

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from desktop_app.domain.evidence import Exported
from desktop_app.packages.container import Part, read, write
from desktop_app.packages.countersign import countersign
from desktop_app.packages.envelope import enclose
from desktop_app.packages.keys import KeyFolder, make_issuer
from desktop_app.packages.limits import Limits
from desktop_app.packages.manifest import write_manifest
from desktop_app.packages.receiving import identity_of, make_receiving_key, recipient_of
from desktop_app.packages.unseal import inspect
from tests.builders import NOW, PERIOD, Road, a_finished_form, the_places

PAGE = (the_places().guide / "kiem_chung.md").read_text(encoding="utf-8")
PROGRAMS = (
    "unzip",
    "openssl",
    "age",
    "cat",
    "cut",
    "date",
    "ls",
    "mkdir",
    "rm",
    "sha256sum",
    "sort",
    "tail",
    "tr",
    "wc",
)
SHELL = shutil.which("sh") or "/bin/sh"
_MARK = "@@@"
_SECTION = re.compile(r"^## (.+?)$", re.MULTILINE)
_COMMANDS = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_RESULT = re.compile(r"^```text\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ENVELOPE, FOLDER, ARCHIVE, LISTED, SIGNED, WHO, CODE, MORE = (
    "Gói mã hóa",
    "Thư mục bằng chứng",
    "Bước 2. Tệp nén có lành không",
    "Bước 3. Danh mục có kể đúng và đủ các phần không",
    "Bước 4. Chữ ký có đúng không, ký lúc nào",
    "Bước 5. Ai ký, ai cấp chứng thư",
    "Bước 6. So mã đối chiếu trên giấy với số liệu trong gói",
    "Bước 7. Chữ ký thêm (USB token, người ký thứ hai)",
)


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of the programs that an outsider has."""
    folder = tmp_path_factory.mktemp("programs")
    for name in PROGRAMS:
        found = shutil.which(name)
        assert found, f"{name} is not installed"
        (folder / name).symlink_to(found)
    return folder


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Road]:
    """Three offices; the school's package has gone all the way up."""
    road = Road(tmp_path_factory.mktemp("world"))
    a_finished_form(road.school)
    road.school.submission.send(PERIOD, road.folder / "truong.gdmn")
    road.commune.intake.receive([road.folder / "truong.gdmn"])
    road.commune.submission.send(PERIOD, road.folder / "xa.gdmn")
    road.province.intake.receive([road.folder / "xa.gdmn"])
    yield road
    road.close()


@pytest.fixture
def desk(world: Road, tmp_path: Path) -> Path:
    """An inspector's folder: the evidence, the school's package, DOET's certificate, an envelope and its key."""
    folder = tmp_path / "bang-chung"
    _evidence(world, folder)
    sealed = (world.folder / "truong.gdmn").read_bytes()
    key = make_receiving_key()
    (folder / "goi.gdmn").write_bytes(sealed)
    (folder / "so.pem").write_bytes(_issuer(world))
    (folder / "phong-bi.gdmn").write_bytes(enclose(sealed, inspect(sealed).header, [recipient_of(key)]))
    (folder / "khoa-nhan.txt").write_text(identity_of(key), encoding="ascii")
    return folder


def test_every_command_of_the_page_prints_what_the_page_says(desk: Path, bare: Path) -> None:
    printed = _run(_commands(PAGE), desk, bare)
    expected = {heading: found[1] for heading, text in _sections(PAGE).items() if (found := _RESULT.search(text))}
    assert set(expected) == set(printed) - {"Chuẩn bị"}
    for heading, result in expected.items():
        pattern = ".+".join(re.escape(piece) for piece in result.split("…"))
        assert re.fullmatch(pattern, printed[heading]), (heading, printed[heading])
    assert (desk / "goi-trong-phong-bi.gdmn").read_bytes() == (desk / "goi.gdmn").read_bytes()
    assert (desk / "danh-muc-da-ky.xml").read_bytes() == (desk / "mo/META-INF/ASiCManifest001.xml").read_bytes()


@pytest.mark.parametrize("office", ["school", "commune", "province"])
def test_the_commands_that_lie_with_the_evidence_hold_for_its_files(
    world: Road, tmp_path: Path, bare: Path, office: str
) -> None:
    folder = tmp_path / "bang-chung"
    exported = _evidence(world, folder, office)
    printed = _run_one(_ready(folder), folder, bare)
    assert "SAI" not in printed
    assert "Thư mục nguyên vẹn" in printed
    assert "CAdES Verification successful" in printed
    assert "serialNumber=42401001" in printed
    assert f"đúng, mã đối chiếu {exported.check_code}: mo/snapshots/{exported.hash}.json" in printed
    assert (folder / f"ban-chot/{exported.hash}.json").read_bytes() == (
        folder / f"mo/snapshots/{exported.hash}.json"
    ).read_bytes()


def test_the_package_around_it_is_checked_by_the_same_commands(world: Road, tmp_path: Path, bare: Path) -> None:
    folder = tmp_path / "bang-chung"
    exported = _evidence(world, folder, "province")
    outer = next(name for name in exported.files if name.startswith("goi/") and "_trong_" not in name)
    inner = next(name for name in exported.files if "_trong_" in name)
    commands = re.sub(r"^GOI=.*$", f"GOI={outer}", _ready(folder), flags=re.MULTILINE)
    printed = _run_one(commands, folder, bare)
    assert "SAI" not in printed
    assert "serialNumber=18073" in printed
    assert "Danh mục kể đủ" in printed
    carried = folder / "mo/packages" / f"{inner.rpartition('_')[2]}"
    assert carried.read_bytes() == (folder / inner).read_bytes()


def _a_member(data: bytes) -> bytes:
    """Change a figure, and mend the archive around it."""
    return _parts(data, lambda part: part.data.replace(b'"300"', b'"301"').replace(b"300", b"301"), "snapshots/")


def _a_manifest(data: bytes) -> bytes:
    """Change a figure, and write the list anew over it."""
    parts = read(_a_member(data), Limits())
    return write([*parts[:-2], Part(parts[-2].name, write_manifest(parts[:-2])), parts[-1]])


def _one_more(data: bytes) -> bytes:
    parts = list(read(data, Limits()))
    return write([*parts[:-2], Part("documents/them.pdf", b"%PDF"), *parts[-2:]])


def _one_less(data: bytes) -> bytes:
    return write([part for part in read(data, Limits()) if not part.name.startswith("documents/")])


def _a_stray_byte(data: bytes) -> bytes:
    at = data.index(b"%PDF") + 20
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def _something_behind(data: bytes) -> bytes:
    return data + b"\0" * 9


def _something_before(data: bytes) -> bytes:
    return b"#!/bin/sh\n" + data


def _another_signature(data: bytes) -> bytes:
    def flipped(part: Part) -> bytes:
        return part.data[:-1] + bytes([part.data[-1] ^ 1])

    return _parts(data, flipped, "META-INF/signature")


def _another_name(data: bytes) -> bytes:
    parts = [
        Part(f"snapshots/{'0' * 64}.json", part.data) if part.name.startswith("snapshots/") else part
        for part in read(data, Limits())
    ]
    return write(parts)


@pytest.mark.parametrize(
    ("step", "change", "says"),
    [
        (LISTED, _a_member, r"SAI snapshots/"),
        (SIGNED, _a_manifest, r"[Vv]erification failure"),
        (LISTED, _one_more, r"SAI: có phần ngoài danh mục"),
        (LISTED, _one_less, r"SAI documents/nhom-lop\.pdf"),
        (ARCHIVE, _a_stray_byte, r"bad CRC"),
        (ARCHIVE, _something_behind, r"SAI: tệp có phần thừa"),
        (ARCHIVE, _something_before, r"SAI: tệp có phần thừa"),
        (SIGNED, _another_signature, r"[Vv]erification failure|Error reading"),
        (CODE, _another_name, r"SAI, mã đối chiếu"),
    ],
    ids=lambda value: value.__name__.strip("_") if callable(value) else "",
)
def test_a_changed_package_fails_at_the_step_that_is_for_it(
    desk: Path, bare: Path, step: str, change: Callable[[bytes], bytes], says: str
) -> None:
    package = desk / "goi.gdmn"
    package.write_bytes(change(package.read_bytes()))
    printed = _run(_commands(PAGE), desk, bare)
    assert re.search(says, printed[step]), printed[step]


def test_a_counter_signature_is_checked_too(world: Road, desk: Path, bare: Path) -> None:
    package = desk / "goi.gdmn"
    package.write_bytes(_countersigned(package.read_bytes(), world))
    printed = _run(_commands(PAGE), desk, bare)
    assert "SAI" not in "".join(printed.values())
    assert "đúng META-INF/signature001.p7s" in printed[LISTED]
    assert "Danh mục kể đủ" in printed[LISTED]
    assert "CMS Verification successful" in printed[MORE]
    assert "serialNumber=18073" in printed[MORE]
    assert "Số chữ ký: 2" in printed[MORE]


def test_a_counter_signature_of_something_else_fails(world: Road, desk: Path, bare: Path) -> None:
    package = desk / "goi.gdmn"
    parts = read(_countersigned(package.read_bytes(), world), Limits())
    package.write_bytes(write([*parts[:-1], Part(parts[-1].name, parts[-3].data)]))
    assert re.search(r"[Vv]erification failure", _run(_commands(PAGE), desk, bare)[MORE])


def test_another_authority_of_the_same_name_fails(desk: Path, bare: Path) -> None:
    _, issuer = make_issuer("Sở Giáo dục và Đào tạo Hà Tĩnh - Sổ Mầm Non", NOW, 10, None)
    (desk / "so.pem").write_bytes(issuer)
    printed = _run(_commands(PAGE), desk, bare)
    assert re.search(r"[Vv]erif(ication failure|y error)", printed[SIGNED]), printed[SIGNED]


def test_a_damaged_file_of_the_folder_is_named(desk: Path, bare: Path) -> None:
    summary = desk / "TOM_TAT.txt"
    summary.write_bytes(summary.read_bytes().replace(b"Hoa", b"Hoi"))
    assert "TOM_TAT.txt: FAILED" in _run(_commands(PAGE), desk, bare)[FOLDER]


def test_who_has_another_key_does_not_open_the_envelope(desk: Path, bare: Path) -> None:
    (desk / "khoa-nhan.txt").write_text(identity_of(make_receiving_key()), encoding="ascii")
    printed = _run(_commands(PAGE), desk, bare)[ENVELOPE]
    assert "Đã mở phong bì" not in printed
    assert "no identity matched" in printed
    assert not (desk / "goi-trong-phong-bi.gdmn").exists()


def _evidence(world: Road, folder: Path, office: str = "school") -> Exported:
    evidence = getattr(world, office).evidence
    head = world.school.submission.latest(world.school.entry.open("nhom_lop", PERIOD).record.key)
    assert head is not None
    exported = evidence.write(evidence.find(head.check_code)[0], folder)
    assert isinstance(exported, Exported)
    return exported


def _countersigned(data: bytes, world: Road) -> bytes:
    """Let the commune sign what the school has signed."""
    return countersign(data, KeyFolder(world.folder / "xa.khoa", lambda: None).signer(), NOW)


def _issuer(world: Road) -> bytes:
    return (world.folder / "so.khoa" / "issuer.pem").read_bytes()


def _sections(page: str) -> dict[str, str]:
    pieces = _SECTION.split(page)
    return dict(zip(pieces[1::2], pieces[2::2], strict=True))


def _commands(page: str) -> dict[str, str]:
    found = {heading: _COMMANDS.findall(text) for heading, text in _sections(page).items()}
    assert sum(map(len, found.values())) == page.count("```sh"), "no block of the page is left out"
    return {heading: blocks[0] for heading, blocks in found.items() if blocks}


def _ready(folder: Path) -> str:
    """Return the commands of KIEM_CHUNG.txt, which stand indented there."""
    lines = (folder / "KIEM_CHUNG.txt").read_text(encoding="utf-8").splitlines()
    return "\n".join(line[4:] for line in lines if line.startswith("    "))


def _run(commands: Mapping[str, str], folder: Path, bare: Path) -> dict[str, str]:
    """Run all commands in one shell, in their order; return what each section printed."""
    script = "".join(f"echo '{_MARK}{heading}'\n{block}" for heading, block in commands.items())
    pieces = re.split(rf"^{_MARK}(.*)\n", _run_one(script, folder, bare), flags=re.MULTILINE)
    return dict(zip(pieces[1::2], pieces[2::2], strict=True))


def _run_one(script: str, folder: Path, bare: Path) -> str:
    done = subprocess.run(
        [SHELL],
        input=script.encode(),
        cwd=folder,
        env={"PATH": str(bare), "LC_ALL": "C.UTF-8", "HOME": str(folder)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=60,
        check=False,
    )
    return done.stdout.decode()


def _parts(data: bytes, change: Callable[[Part], bytes], beginning: str) -> bytes:
    parts = [
        Part(part.name, change(part)) if part.name.startswith(beginning) else part for part in read(data, Limits())
    ]
    changed = write(parts)
    assert changed != data
    return changed

"""The first day of an office: what has to be known before its ledger is made, checked piece by piece, then made."""

from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.domain.errors import AppError, LedgerError
from desktop_app.domain.kinds import Choice
from desktop_app.domain.passphrase import SHORTEST
from desktop_app.domain.unit import INDEPENDENT_TYPES, INSTITUTION_TYPES, OWNERSHIPS, PROVINCE_CODE, Unit, UnitKind
from desktop_app.domain.vietnamese import file_stem, nfc
from desktop_app.paths import LEDGER_SUFFIX, Places
from desktop_app.store.seed import units_from_csv
from desktop_app.workflow.medium import Medium, medium_of
from desktop_app.workflow.office import Office, Surroundings, keys_folder
from desktop_app.workflow.people import checked_name
from desktop_app.workflow.register import institution

FOLDER_NAME = "So Mam Non"
SAMPLE_INSTITUTIONS = 3
_MOST_NAMES = 1_000
_OTHER_FOLDER = "Chọn thư mục khác, ví dụ trong Tài liệu."


@dataclass(frozen=True, slots=True)
class NewOffice:
    """Everything that is asked on the first day. ``passphrase`` is empty where the key is not to be locked."""

    unit: Unit
    person: str
    ledger: Path
    passphrase: str = ""
    practice: bool = False


class FirstDay:
    """The list of communes and the making of ledgers, before there is any office."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._units = units_from_csv(places.units)

    @property
    def province(self) -> Unit:
        """The department."""
        return next(unit for unit in self._units if unit.kind is UnitKind.PROVINCE)

    def communes(self) -> tuple[Choice, ...]:
        """Return the communes as choices, named by code, in the official order."""
        return tuple(
            Choice(unit.code, f"{unit.full_name}  ·  {unit.code}")
            for unit in self._units
            if unit.kind is UnitKind.COMMUNE
        )

    def commune(self, code: str) -> Unit:
        """Return a commune of the list; raises ``AppError`` for another code."""
        for unit in self._units:
            if unit.kind is UnitKind.COMMUNE and unit.code == code:
                return unit
        raise AppError("Chưa chọn xã, phường.", "Gõ vài chữ của tên, rồi chọn trong danh sách.")

    def check_code(self, text: str) -> None:
        """Raise ``AppError`` when an institution cannot have this code."""
        code = text.strip()
        if not code:
            raise AppError("Chưa có mã cơ sở.", "Hỏi Sở hoặc xã, phường: mã nằm trong danh mục đơn vị của Sở.")
        for unit in self._units:
            if unit.code == code:
                raise AppError(f"Mã {code} là của {unit.full_name}.", "Hỏi Sở hoặc xã, phường mã của cơ sở.")
        institution(code, code, "", "", "")

    def make(self, wanted: NewOffice) -> Path:
        """Make the ledger with its person and its key, and return where it lies.

        Raises ``AppError``; then there is no ledger, as before.
        """
        person = checked_name(wanted.person)
        refuse_taken_place(wanted.ledger)
        folder = wanted.ledger.parent
        _make_folder(folder)
        try:
            # under its own name only once it is whole
            with TemporaryDirectory(prefix=".so-moi-", dir=folder) as unfinished:
                made = Path(unfinished) / wanted.ledger.name
                self._make(replace(wanted, person=person, ledger=made))
                refuse_taken_place(wanted.ledger)
                keys_folder(made).rename(keys_folder(wanted.ledger))
                made.rename(wanted.ledger)
        except OSError as error:
            raise LedgerError(f"Không ghi được vào thư mục {folder}.", _OTHER_FOLDER) from error
        return wanted.ledger

    def _make(self, wanted: NewOffice) -> None:
        unit = wanted.unit if wanted.unit.kind is UnitKind.INSTITUTION else wanted.unit.code
        passphrase = nfc(wanted.passphrase) or None
        around = Surroundings(self._places, wanted.person, passphrase=lambda: passphrase)
        with Office.create(wanted.ledger, unit, around, practice=wanted.practice) as office:
            office.people.sit_down(wanted.person)
            office.keys.make(passphrase)

    def make_sample(self, folder: Path, kind: UnitKind) -> Path:
        """Make a commune with three institutions of made-up practice data, and return the ledger of ``kind``.

        What has been made in ``folder`` before is used again.
        """
        from desktop_app.workflow.demo import PROVINCE_LEDGER, make_demo  # noqa: PLC0415 - slow, and rarely wanted

        if not (folder / PROVINCE_LEDGER).exists():
            make_demo(folder, 1, SAMPLE_INSTITUTIONS, 1, self._places, practice=True)
        pattern = {UnitKind.PROVINCE: PROVINCE_LEDGER, UnitKind.COMMUNE: f"xa-*/xa{LEDGER_SUFFIX}"}
        found = sorted(folder.glob(pattern.get(kind, f"xa-*/truong-*{LEDGER_SUFFIX}")))
        if not found:
            raise AppError(f"Thư mục {folder} có sổ mẫu làm dở.", "Chọn thư mục khác.")
        return found[0]


def bare_name(text: str) -> str:
    """Return the name of an institution without the type that people write before it."""
    name = " ".join(nfc(text).split())
    for kind in INSTITUTION_TYPES:
        if name.casefold().startswith(f"{kind} "):
            return name[len(kind) :].strip()
    return name


def check_unit_name(text: str) -> None:
    """Raise ``AppError`` when no name is left beside the type."""
    name = bare_name(text)
    if not name or name.casefold() in INSTITUTION_TYPES:
        raise AppError("Chưa có tên cơ sở.", "Gõ tên riêng, ví dụ: Hoa Sen.")


def check_ownership(kind: str, ownership: str) -> None:
    """Raise ``AppError`` when an independent group would be public."""
    if kind in INDEPENDENT_TYPES and ownership == OWNERSHIPS[0]:
        raise AppError(f"{kind[0].upper()}{kind[1:]} không thể là công lập.", "Chọn dân lập hoặc tư thục.")


def default_folder(documents: Path, home: Path) -> Path:
    """Return where ledgers are put when nobody says otherwise: never where a cloud or a network watches."""
    return (documents if medium_of(documents) is Medium.FIXED else home) / FOLDER_NAME


def check_passphrase(first: str, again: str) -> None:
    """Raise ``AppError`` when the two do not make a passphrase."""
    if len(first) < SHORTEST:
        raise AppError(f"Mật khẩu cần ít nhất {SHORTEST} chữ.", "Ghép vài từ dễ nhớ thì vừa dài vừa chắc.")
    if nfc(first) != nfc(again):
        raise AppError("Hai lần gõ không giống nhau.", "Gõ lại lần thứ hai.")


def refuse_taken_place(ledger: Path) -> None:
    """Raise ``LedgerError`` when no new ledger can be made at ``ledger``."""
    if not ledger.is_absolute() or not ledger.stem:
        raise LedgerError("Chưa rõ sổ nằm ở đâu.", "Bấm “Chọn…” để chọn thư mục và tên tệp.")
    if ledger.suffix != LEDGER_SUFFIX:
        raise LedgerError(f"Tên tệp sổ phải có đuôi {LEDGER_SUFFIX}.", f"Ví dụ: {ledger.stem}{LEDGER_SUFFIX}")
    if ledger.exists():
        raise LedgerError(f"Đã có sổ {ledger.name} ở đây.", "Đặt tên khác, hoặc mở sổ đã có ở trang đầu.")
    if keys_folder(ledger).exists():
        words = f"Ở đây còn khóa của một sổ cùng tên ({keys_folder(ledger).name})."
        raise LedgerError(words, "Đặt tên khác; khóa cũ được giữ nguyên.")


def suggested_ledger(folder: Path, unit: Unit, *, practice: bool) -> Path:
    """Return a place in ``folder`` that is free: the unit's name in ASCII, which survives any stick or system."""
    stem = file_stem("so giao duc" if unit.code == PROVINCE_CODE else unit.full_name) or unit.code
    stem = f"{stem}-tap-huan" if practice else stem
    for number in range(1, _MOST_NAMES):
        name = f"{stem}-{number}" if number > 1 else stem
        ledger = folder / f"{name}{LEDGER_SUFFIX}"
        if not ledger.exists() and not keys_folder(ledger).exists():
            break
    return ledger


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LedgerError(f"Không tạo được thư mục {folder}.", _OTHER_FOLDER) from error

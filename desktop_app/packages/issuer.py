"""DOET's issuing key and recovery key: on this machine, or in the folder (a stick) to which they have been moved."""

import os
from pathlib import Path

from desktop_app.domain.errors import SigningKeyError
from desktop_app.packages.keys import KeyFolder, pem_of_key
from desktop_app.packages.receiving import make_receiving_key, recipient_of

_ISSUER_KEY, _RECOVERY_KEY = "issuer_key.pem", "recovery_key.pem"
_RECOVERY, _PLACE, _LEAFLET = "recovery_recipient.txt", "issuer_place.txt", "doc-truoc.txt"
_WORDS = (
    "Thư mục này cất khóa cấp chứng thư và khóa khôi phục của Sở (Sổ Mầm Non).\n"
    "Chỉ cắm vào máy khi cấp chứng thư. Cất nơi an toàn, có một bản dự phòng ở chỗ khác.\n"
)


class IssuerKeys:
    """Finds the issuing key; ``plugged`` is where somebody has said it is today."""

    def __init__(self, keys: KeyFolder) -> None:
        self._keys = keys
        self.plugged: Path | None = None

    def is_issuer(self) -> bool:
        """Say whether this office issues at all: its issuing key is here, or was moved from here."""
        return (self._keys.path / _ISSUER_KEY).is_file() or bool(self.place)

    @property
    def place(self) -> str:
        """The folder to which the keys were moved; empty while they are on this machine."""
        return self._keys.kept(_PLACE).decode().strip()

    def folder(self) -> Path | None:
        """Return where the issuing key can be read at this moment."""
        moved = Path(self.place) if self.place else None
        found = [each for each in (self._keys.path, self.plugged, moved) if each and (each / _ISSUER_KEY).is_file()]
        return found[0] if found else None

    def key(self) -> bytes:
        """Return the issuing key (PEM); raises ``SigningKeyError`` saying where it should be."""
        folder = self.folder()
        if folder is None and self.place:
            words = f"Khóa cấp chứng thư của Sở cất ở {self.place}, hiện chưa thấy."
            raise SigningKeyError(words, "Cắm USB cất khóa (hoặc chọn lại thư mục) rồi làm lại.")
        return (folder / _ISSUER_KEY).read_bytes() if folder else self._keys.issuer_key()

    def plug_in(self, folder: Path) -> None:
        """Use the key in ``folder``; raises ``SigningKeyError`` when there is none."""
        if not (folder / _ISSUER_KEY).is_file():
            raise SigningKeyError(
                f"Trong {folder} không có khóa cấp chứng thư.", "Chọn đúng thư mục trên USB cất khóa."
            )
        self.plugged = folder

    def make_recovery(self, passphrase: str | None) -> None:
        """Make the key that opens what was encrypted to an office whose own key is gone."""
        key = make_receiving_key()
        self._keys.keep(_RECOVERY_KEY, pem_of_key(key, passphrase))
        self._keys.keep(_RECOVERY, f"{recipient_of(key)}\n".encode())

    def recovery(self) -> str:
        """Return the recovery recipient (age1…); empty at an office that has none."""
        return self._keys.kept(_RECOVERY).decode().strip()

    def recovery_key(self) -> bytes:
        """Return the recovery key (PEM), from where the issuing key is; empty when it cannot be read now."""
        folder = self.folder()
        path = folder / _RECOVERY_KEY if folder else None
        return path.read_bytes() if path and path.is_file() else b""

    def move(self, folder: Path) -> None:
        """Move both keys: copied, read back from the medium, and only then removed here."""
        own = self._keys.path
        secrets = {name: self._keys.kept(name) for name in (_ISSUER_KEY, _RECOVERY_KEY) if self._keys.kept(name)}
        if _ISSUER_KEY not in secrets:
            words = f"Khóa cấp chứng thư đã chuyển tới {self.place}." if self.place else "Máy này không có khóa đó."
            raise SigningKeyError(words, "Không có gì để chuyển.")
        if own.resolve() in (folder.resolve(), *folder.resolve().parents):
            raise SigningKeyError("Thư mục này nằm ngay trong thư mục khóa của máy.", "Chọn thư mục trên USB.")
        if (folder / _ISSUER_KEY).exists():
            raise SigningKeyError(
                f"Trong {folder} đã có một khóa cấp chứng thư.", "Chọn thư mục khác; khóa đó để nguyên."
            )
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for name, data in {**secrets, "issuer.pem": self._keys.issuer(), _LEAFLET: _WORDS.encode()}.items():
                _copy(data, folder / name)
            self._keys.keep(_PLACE, f"{folder}\n".encode())
            for name in secrets:
                (own / name).unlink()
        except OSError as error:
            raise SigningKeyError(f"Không ghi được vào {folder}.", "Kiểm tra USB còn chỗ và không khóa ghi.") from error


def _copy(data: bytes, path: Path) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    if path.read_bytes() != data:
        raise SigningKeyError(f"Đọc lại {path.name} không giống bản vừa ghi.", "Thiết bị có thể hỏng; dùng USB khác.")

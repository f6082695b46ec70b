"""Signs a package once more: a person or an office puts their signature over everything that lies in it."""

from datetime import datetime

from desktop_app.domain.errors import PackageError
from desktop_app.domain.tokens import Countersignature
from desktop_app.packages.container import Part, read, write
from desktop_app.packages.counter_signatures import MOST, judged, take_off
from desktop_app.packages.limits import Limits
from desktop_app.packages.manifest import manifest_name, signature_name, write_manifest
from desktop_app.packages.signer import Signer
from desktop_app.packages.trust import Trust
from desktop_app.packages.unseal import inspect


def countersign(data: bytes, signer: Signer, signed_at: datetime) -> bytes:
    """Return a sound package with one signature more; raises ``PackageError`` for one that is not sound."""
    seen = inspect(data)
    if len(seen.countersignatures) >= MOST:
        raise PackageError(f"Gói đã có {MOST} chữ ký thêm, không ký thêm được nữa.", "Xuất gói mới rồi ký.")
    number = len(seen.countersignatures) + 2
    parts = read(data, Limits())
    manifest = write_manifest(parts, signature_name(number))
    signature = signer.cades(manifest, signed_at)
    made = write([*parts, Part(manifest_name(number), manifest), Part(signature_name(number), signature)])
    # what is handed on has been read once the way others will read it
    inspect(made)
    return made


def signatures_on(data: bytes, trust: Trust) -> tuple[Countersignature, ...]:
    """Return the counter-signatures of a sound package as ``trust`` judges them, whoever has sealed it."""
    return judged(take_off(read(data, Limits())).signed, trust)

"""An edition of the register as a package: only DOET publishes, under a certificate of the pinned issuer."""

from datetime import datetime

from desktop_app.domain.edition import Edition
from desktop_app.domain.errors import PackageError
from desktop_app.domain.package import Opened, PackageKind
from desktop_app.domain.unit import PROVINCE_CODE
from desktop_app.packages.edition_json import read_edition
from desktop_app.packages.trust import Trust
from desktop_app.packages.unseal import unseal


def published(data: bytes, trust: Trust) -> Edition:
    """Return the edition that a REGISTER package brings; raises ``PackageError`` unless DOET has signed it."""
    return edition_in(unseal(data, trust), trust)


def edition_in(opened: Opened, trust: Trust) -> Edition:
    """Return the edition in a package that is believed already.

    An edition that says that the key under it was revoked before is refused as well: DOET signs with its new key.
    """
    header = opened.header
    if header.kind is not PackageKind.REGISTER:
        raise PackageError(f"Tệp này là {header.kind.words}, không phải danh mục có ký.", "Chọn đúng tệp Sở gửi.")
    if header.sender.code != PROVINCE_CODE or opened.signature.unit != PROVINCE_CODE:
        raise PackageError(f"Danh mục này do {header.sender.name} ký, không phải Sở.", "Chỉ nhận danh mục Sở ký.")
    if header.enclosed or header.wrapped:
        raise PackageError("Danh mục có ký kèm theo thứ không thuộc về nó.", "Đề nghị Sở xuất lại danh mục có ký.")
    edition = read_edition(opened.statement)
    Trust(trust.issuers, edition).refuse_revoked(opened.signature.fingerprint, _signed_at(opened), opened.data)
    return edition


def _signed_at(opened: Opened) -> datetime:
    return opened.signature.signed_at or opened.header.created

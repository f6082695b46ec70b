"""The pages about keys, as places of the side bar: one's own at every office, those that were issued at DOET."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.domain.unit import UnitKind
from desktop_app.ui.pages.issued_keys import IssuedKeysPage
from desktop_app.ui.pages.my_key import MyKeyPage
from desktop_app.ui.pages.page import Page
from desktop_app.workflow.office import Office

_DIGITS = 9


def key_pages(office: Office, parent: QWidget) -> list[tuple[str, str, Page]]:
    """Return the pages with the names and words of their buttons."""
    pages: list[tuple[str, str, Page]] = [("nav_my_key", _tr("Khóa của tôi"), MyKeyPage(office, parent))]
    if office.unit.kind is UnitKind.PROVINCE:
        pages.append(("nav_issued_keys", _tr("Khóa đã cấp"), IssuedKeysPage(office, parent)))
    return pages


def key_of(number: int) -> str:
    """Return the key that goes to a place of the side bar: nine have digits, the tenth Ctrl+Shift+K."""
    if number <= _DIGITS:
        return f"Ctrl+{number}"
    return "Ctrl+Shift+K" if number == _DIGITS + 1 else ""


def _tr(words: str) -> str:
    return QCoreApplication.translate("MyKey", words)

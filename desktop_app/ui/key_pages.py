"""The pages about keys, as places of the side bar: one's own at every office, those that were issued at DOET."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.ui.pages.my_key import MyKeyPage
from desktop_app.ui.pages.page import Page
from desktop_app.workflow.office import Office

_MOST_KEYS = 9


def key_pages(office: Office, parent: QWidget) -> list[tuple[str, str, Page]]:
    """Return the pages with the names and words of their buttons."""
    return [("nav_my_key", QCoreApplication.translate("MyKey", "Khóa của tôi"), MyKeyPage(office, parent))]


def key_of(number: int) -> str:
    """Return the key that goes to a place of the side bar; there are nine, and then one looks for it (Ctrl+K)."""
    return f"Ctrl+{number}" if number <= _MOST_KEYS else ""

"""The typed views of a ledger, kept in step with the forms in force."""

from desktop_app.formbook.book import Book
from desktop_app.store.database import Ledger
from desktop_app.store.views import views_mark


def refresh_views(ledger: Ledger, book: Book, *, anyway: bool = False) -> None:
    """Make the typed views of the ledger fit the forms in force, when they do not yet (or ``anyway``)."""
    forms = tuple(book.form(entry.form_id) for entry in book.pack.entries)
    wanted = views_mark(forms)
    with ledger.reading() as books:
        present = books.settings.get("views")
    if anyway or present != wanted:
        with ledger.writing() as books:
            books.views.refresh(forms)
            books.settings.put("views", wanted)

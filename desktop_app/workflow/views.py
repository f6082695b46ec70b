"""The typed views of a ledger, kept in step with the forms in force."""

from desktop_app.formbook.book import Book
from desktop_app.store.database import Ledger
from desktop_app.store.views import all_views, views_mark


def refresh_views(ledger: Ledger, book: Book, *, anyway: bool = False) -> None:
    """Make the typed views of the ledger fit the forms in force, when they do not yet (or ``anyway``).

    The views themselves are compared, not what the ledger says of them: somebody may have put others in.
    """
    forms = tuple(book.form(entry.form_id) for entry in book.pack.entries)
    with ledger.reading() as books:
        present = books.views.statements()
    if anyway or present != {view.name: view.statement for view in all_views(forms)}:
        with ledger.writing() as books:
            books.views.refresh(forms)
            books.settings.put("views", views_mark(forms))

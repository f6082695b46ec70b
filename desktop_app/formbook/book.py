"""The book of forms: the pack in force, and every older version that records still remember."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from desktop_app.domain.canonical import digest
from desktop_app.domain.comparison import Comparison
from desktop_app.domain.errors import FormError
from desktop_app.domain.form import Form, Pack
from desktop_app.domain.indicator import Indicator
from desktop_app.domain.record import FormVersion
from desktop_app.formbook.comparisons import COMPARISONS_FILE, load_comparisons
from desktop_app.formbook.compile import compile_form
from desktop_app.formbook.frozen import freeze, thaw
from desktop_app.formbook.indicators import FOLDER, read_indicators
from desktop_app.formbook.pack import PACK_FILE, form_ids, read_pack, read_pack_file
from desktop_app.formbook.xlsform import read_sheets

UNITS_LIST = "units.csv"
"""The list of all units, as ``select_one_from_file`` names it; every other list is the rows of a form."""


class Book:
    """Forms by id (in force) and by hash (any version), and the rules between them."""

    def __init__(
        self,
        pack: Pack,
        in_force: Mapping[str, Form],
        comparisons: Sequence[Comparison] = (),
        older: Mapping[str, Form] | None = None,
        indicators: tuple[Indicator, ...] = (),
    ) -> None:
        self.pack = pack
        self.comparisons = tuple(comparisons)
        self.indicators = indicators
        self._in_force = dict(in_force)
        self._by_hash = {**(older or {}), **{form.hash: form for form in in_force.values()}}

    @classmethod
    def load(cls, folder: Path) -> "Book":
        """Read the pack of ``folder`` and the forms it names; raises ``FormError``."""
        raw = read_pack_file(folder / PACK_FILE)
        forms = {form_id: _compiled(folder, form_id) for form_id in form_ids(raw)}
        for form in forms.values():
            _refuse_unknown_lists(form, forms)
        comparisons = load_comparisons(folder / COMPARISONS_FILE, forms)
        return cls(read_pack(raw, forms), forms, comparisons, indicators=read_indicators(folder / FOLDER, forms))

    def with_versions(self, frozen: Iterable[bytes]) -> "Book":
        """Return the book with older frozen forms added, as a ledger keeps them."""
        # most ledgers keep the very forms in force; a frozen form that is known by its hash says nothing new
        unknown = (data for data in frozen if digest(data) not in self._by_hash)
        older = {form.hash: form for form in map(thaw, unknown)}
        return Book(self.pack, self._in_force, self.comparisons, {**self._by_hash, **older}, self.indicators)

    def form(self, form_id: str) -> Form:
        """Return the version in force; raises ``KeyError``."""
        return self._in_force[form_id]

    def version(self, version: FormVersion) -> Form | None:
        """Return exactly the version that a record or snapshot was made with, if it is known here."""
        form = self._by_hash.get(version.hash)
        return form if form and (form.id, form.version) == (version.id, version.version) else None

    def frozen(self, form_id: str) -> bytes:
        """Return the frozen bytes of the version in force."""
        return freeze(self.form(form_id))


def _compiled(folder: Path, form_id: str) -> Form:
    form = compile_form(read_sheets(folder / f"{form_id}.md"))
    if form.id != form_id:
        raise FormError(f"Tệp {form_id}.md ghi mã biểu mẫu “{form.id}”.", "Đặt tên tệp giống form_id.")
    return form


def _refuse_unknown_lists(form: Form, forms: Mapping[str, Form]) -> None:
    for name in sorted(form.lists - {UNITS_LIST}):
        source = forms.get(name.removesuffix(".csv"))
        if source is None or not source.repeats:
            words = f"Biểu mẫu {form.id} chọn từ “{name}”, bộ này không có bảng nào như thế."
            raise FormError(words, f"Dùng {UNITS_LIST}, hoặc mã một biểu mẫu có bảng, ví dụ doi_ngu.csv.")

"""What is found, and in which order: checked against the plain meaning, entry by entry."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.finding import Catalogue, Findable, FindableKind, Grade, grade, spans, words_of
from desktop_app.domain.vietnamese import fold

_SYLLABLES = ("hoa", "hòa", "hoà", "Hoá", "sen", "Sen", "SEN", "an", "Ấn", "lan", "Đào", "dao", "toàn", "1", "18073-1")
_TEXTS = st.lists(st.sampled_from(_SYLLABLES), max_size=4).map(" ".join)
_QUERIES = st.lists(st.sampled_from(("h", "ho", "hoa", "hòa", "an", "ấ", "se", "đ", "da", "à", "18", "n")), max_size=3)
_ENTRIES = st.lists(
    st.builds(Findable, st.sampled_from(FindableKind), _TEXTS, _TEXTS, st.one_of(st.just(""), _TEXTS)), max_size=12
)
_ANY_TEXT = st.text(max_size=20)


def _everything(each: Findable) -> str:
    return f"{each.title} {each.about} {each.also}"


def _named(*titles: str) -> Catalogue:
    return Catalogue(Findable(FindableKind.NAME, title) for title in titles)


def _titles(catalogue: Catalogue, query: str) -> list[str]:
    return [hit.title for found in catalogue.find(query) for hit in found.hits]


@given(_ENTRIES, _QUERIES.map(" ".join))
def test_exactly_those_that_hold_every_word_are_found(entries: list[Findable], query: str) -> None:
    found = Catalogue(entries).find(query, most=len(entries))
    hits = [hit for group in found for hit in group.hits]
    wanted = [each for each in entries if words_of(query) and grade(_everything(each), query) is not None]
    assert sorted(map(_everything, hits)) == sorted(map(_everything, wanted))
    for hit in hits:
        assert all(fold(word) in fold(_everything(hit)) for word in words_of(query))


@given(_ENTRIES, _QUERIES.map(" ".join))
def test_titles_come_first_and_what_fits_better_before_what_fits_worse(entries: list[Findable], query: str) -> None:
    for group in Catalogue(entries).find(query, most=len(entries)):
        own = [each for each in entries if each.kind is group.kind]
        order = [(*_rank(hit, query), own.index(hit)) for hit in group.hits]
        assert order == sorted(order)
        assert group.total == len(group.hits)


@given(_ENTRIES, _QUERIES.map(" ".join), st.integers(1, 4))
def test_a_short_list_is_the_beginning_of_the_long_one(entries: list[Findable], query: str, most: int) -> None:
    catalogue = Catalogue(entries)
    short, long = catalogue.find(query, most), catalogue.find(query, len(entries) + 1)
    assert [(each.kind, each.hits, each.total) for each in short] == [
        (each.kind, each.hits[:most], each.total) for each in long
    ]


@given(_ENTRIES, _QUERIES.map(" ".join))
def test_the_kind_with_the_best_entry_comes_first(entries: list[Findable], query: str) -> None:
    best = [_rank(group.hits[0], query) for group in Catalogue(entries).find(query)]
    assert best == sorted(best)


@given(_ANY_TEXT, _ANY_TEXT)
def test_any_text_at_all_can_be_searched_and_searched_for(text: str, query: str) -> None:
    found = _named(text).find(query)
    assert [hit.title for group in found for hit in group.hits] in ([], [text])
    for start, length in spans(text, query):
        assert 0 <= start < start + length <= len(text)


@given(st.lists(st.sampled_from(_SYLLABLES), min_size=1, max_size=5).map(" ".join))
def test_a_text_is_found_by_its_own_words_in_any_order_and_without_marks(text: str) -> None:
    for query in (text, " ".join(reversed(text.split())), fold(text), text.upper()):
        assert _titles(_named(text), query) == [text], query


def _rank(each: Findable, query: str) -> tuple[bool, int]:
    title = grade(each.title, query)
    whole = grade(_everything(each), query)
    assert whole is not None
    return (title is None, whole if title is None else title)


def test_exact_accents_come_first_then_whole_words_beginnings_and_insides() -> None:
    names = ["Khoai", "Hoài", "Hoá", "Hoan", "Hoa"]
    assert _titles(_named(*names), "hoa") == ["Hoa", "Hoan", "Hoá", "Hoài", "Khoai"]
    assert _titles(_named(*names), "hoá") == ["Hoá", "Hoa", "Hoài", "Hoan", "Khoai"]


def test_hoa_with_its_tone_on_either_letter_is_one_word() -> None:
    assert grade("Nguyễn Thị Hoà", "hòa") is Grade.EXACT_WORD
    assert grade("Lê Thị Thúy", "thuý") is Grade.EXACT_WORD
    assert grade("Toàn", "toán") is Grade.WORD


def test_one_letter_is_looked_for_at_the_beginning_of_words_only() -> None:
    assert _titles(_named("Lan", "An"), "a") == ["An"]


def test_what_was_found_is_pointed_at_in_the_title() -> None:
    title = "Trường mầm non Hoa Sen"
    assert [title[at : at + length] for at, length in spans(title, "mam hoa")] == ["mầm", "Hoa"]

"""Which copies stay, what their labels say, and that a copy is never trusted unseen."""

from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.backup import KEPT, Backup, Why, kept
from desktop_app.store.backup import backup, copies_in, trouble_with
from desktop_app.store.database import create_ledger
from tests.builders import NOW

_AUTOMATIC = [why for why in Why if why is not Why.HAND]
_MINUTES = st.integers(min_value=-60 * 24 * 3, max_value=60 * 24 * 900)


@st.composite
def _histories(draw: st.DrawFn) -> list[Backup]:
    ages = draw(st.lists(_MINUTES, unique=True, max_size=120))
    whys = draw(st.lists(st.sampled_from([*_AUTOMATIC] * 4 + [Why.HAND]), min_size=len(ages), max_size=len(ages)))
    return [
        Backup(Path(f"{n}.somamnon"), NOW - timedelta(minutes=age), why, None)
        for n, (age, why) in enumerate(zip(ages, whys, strict=True))
    ]


@given(copies=_histories())
def test_the_newest_and_what_was_made_by_hand_always_stay(copies: list[Backup]) -> None:
    staying = kept(copies, NOW)
    assert set(staying) <= set(copies)
    assert {each for each in copies if each.why is Why.HAND} <= set(staying)
    if copies:
        assert max(copies, key=lambda each: each.made) in staying
        past = [each for each in copies if each.made <= NOW]
        assert not past or max(past, key=lambda each: each.made) in staying


@given(copies=_histories())
def test_no_more_stay_than_thirty_but_for_those_made_by_hand(copies: list[Backup]) -> None:
    staying = kept(copies, NOW)
    by_hand = sum(each.why is Why.HAND for each in copies)
    assert len(staying) <= max(KEPT, by_hand + 2)


@given(copies=_histories())
def test_thinning_again_changes_nothing_and_the_order_does_not_matter(copies: list[Backup]) -> None:
    staying = kept(copies, NOW)
    assert kept(staying, NOW) == staying
    assert kept(list(reversed(copies)), NOW) == staying


@given(copies=_histories())
def test_a_copy_of_every_day_week_and_month_stays_while_there_is_room(copies: list[Backup]) -> None:
    staying = kept(copies, NOW, most=1_000)

    def covered(span: str, first: int, last: int) -> bool:
        def spans(some: list[Backup]) -> set[str]:
            ages = [(each, (NOW - each.made).days) for each in some]
            return {each.made.strftime(span) for each, age in ages if first <= age < last}

        return spans(copies) == spans(list(staying))

    assert {each for each in copies if (NOW - each.made).days < 7} <= set(staying)
    assert covered("%G-%V", 7, 35)
    assert covered("%Y-%m", 35, 100_000)


def test_a_year_of_daily_copies_reaches_back_through_the_whole_year() -> None:
    present: tuple[Backup, ...] = ()
    for day in range(365):
        moment = NOW + timedelta(days=day)
        present = kept([*present, Backup(Path(f"{day}.somamnon"), moment, Why.DAILY, None)], moment)
    assert len(present) <= KEPT
    assert present[-1].made < NOW + timedelta(days=35)


def test_a_copy_says_what_it_holds_and_is_checked_by_its_sum(tmp_path: Path) -> None:
    ledger = create_ledger(tmp_path / "s.somamnon", "42")
    made = backup(ledger, tmp_path / "b", NOW, Why.DAILY)
    assert made.path.name == "s_20261005-080000_hang-ngay.somamnon"
    assert copies_in(tmp_path / "b", "s") == (made,)
    assert made.contents is not None
    assert (made.contents.unit, made.contents.answers) == ("42", 0)
    assert trouble_with(made) == ""
    with made.path.open("r+b") as file:
        file.seek(4000)
        file.write(b"?")
    assert trouble_with(made) == "nội dung tệp không còn như lúc ghi"
    ledger.close()


def test_copies_of_other_ledgers_are_neither_listed_nor_thinned(tmp_path: Path) -> None:
    others = []
    for stem in ("s", "s_2"):
        ledger = create_ledger(tmp_path / f"{stem}.somamnon", "42")
        others.append([backup(ledger, tmp_path / "b", _second(n), Why.EXIT) for n in range(KEPT + 1)])
        ledger.close()
    assert len(copies_in(tmp_path / "b", "s")) == len(copies_in(tmp_path / "b", "s_2")) == KEPT
    assert {each.path for each in copies_in(tmp_path / "b", "s_2")} == {each.path for each in others[1][1:]}
    assert len(list((tmp_path / "b").iterdir())) == 4 * KEPT


def _second(number: int) -> datetime:
    return NOW + timedelta(seconds=number)

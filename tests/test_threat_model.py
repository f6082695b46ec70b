"""The threat model stands on tests: no promise without one, no link to what is not there, no attacker left out."""

import ast
import re
from functools import cache
from pathlib import Path

from tests.builders import the_places

ROOT = Path(__file__).resolve().parents[1]
PAGE = (the_places().guide / "threat_model.md").read_text(encoding="utf-8")
_PROMISE = re.compile(r"^\* \*\*(P\d+)\. (.+?)(?=^\* \*\*P|\Z)", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
PROMISED = PAGE.partition("## What we promise")[2].partition("\n## ")[0]
PROMISES: dict[str, str] = dict(_PROMISE.findall(PROMISED))
MOST_LINES = 200

# words by which each item of the attack list can be found among the promises
ATTACKS = {
    "a flipped bit": "any byte was changed",
    "members added, removed, doubled, around the archive": "hidden, doubled, overlapping",
    "paths that lead elsewhere": "leads elsewhere",
    "bombs": "limits hold before",
    "the wrong signer": "certificate of the pinned issuer",
    "replay of an old package": "old revision never replaces",
    "rollback of the register": "older edition of the register",
    "practice into a real period": "practice never mixes",
    "a commune that alters a school's figures": "commune cannot alter",
    "a revoked key": "revoked key",
    "an impostor on the road": "impostor between two offices",
    "a lost stick": "nobody else",
    "hostile workbooks": "Workbooks from outside",
    "hostile ledgers": "offered as a ledger",
    "a stick pulled out": "half-written",
}


@cache
def _functions(path: Path) -> frozenset[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(each.name for each in tree.body if isinstance(each, ast.FunctionDef))


def test_every_promise_has_a_living_test() -> None:
    assert [int(number[1:]) for number in PROMISES] == list(range(1, len(PROMISES) + 1))
    for number, text in PROMISES.items():
        links = _LINK.findall(text)
        assert links, f"{number} has no test"
        for file, name in links:
            path = ROOT / file
            assert path.is_file(), f"{number} names {file}, which is not there"
            assert name.startswith("test_"), (number, name)
            assert name in _functions(path), f"{number} names {file}::{name}, which is not there"


def test_every_path_that_looks_like_a_test_is_a_link_of_a_promise() -> None:
    assert set(_LINK.findall(PAGE)) == set(_LINK.findall(PROMISED)), "links stand under promises only"
    assert PROMISED.count("::test_") == len(_LINK.findall(PROMISED)), "no link is written so that nobody checks it"


def test_every_attacker_meets_a_promise_and_every_one_named_is_described() -> None:
    described = set(re.findall(r"^\| (T\d+) \|", PAGE, re.MULTILINE))
    met = {each for text in PROMISES.values() for group in re.findall(r"\[([T\d ]+)\]", text) for each in group.split()}
    assert described
    assert met == described


def test_the_attack_list_is_covered() -> None:
    said = " ".join(PROMISED.split())
    missing = [attack for attack, words in ATTACKS.items() if words not in said]
    assert not missing


def test_it_fits_a_page_and_says_what_is_not_promised() -> None:
    assert len(PAGE.splitlines()) <= MOST_LINES
    not_promised = PAGE.partition("## What we do not promise")[2]
    for words in ("legal signature", "unlocked", "dishonest issuer", "clock", "outside of an envelope", "deleted"):
        assert words in not_promised, words

"""Keeps the English words of the window complete: ``resources/translations/somamnon_en.ts``.

    python build_spec/words.py            gathers every sentence of the program; new ones wait for their translation
    python build_spec/words.py --check    says what is missing, and ends with 1 when anything is
    python build_spec/words.py --todo N   prints the first N sentences that wait, as JSON
    python build_spec/words.py --take F   takes translations from a JSON file: [{"context", "source", "translation"}]

The file is Qt's own (Qt Linguist opens it). Sentences of the window stand under the class that says them; those of the
floors below under "below", with {0}, {1} for names and figures.
"""

import ast
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "desktop_app"
FILE = ROOT / "resources" / "translations" / "somamnon_en.ts"
BELOW = "below"
# the demonstration's made-up names and answers are data, and the command line speaks Vietnamese
_NOT_SAID = ("workflow/plausible/", "cli/", "store/migrations/", "__main__.py")
_VIETNAMESE = re.compile("[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]", re.IGNORECASE)
_PLACE = re.compile(r"\{\d*(?::[^}]*)?\}")
_ASKING = {"tr", "translate"}
_MATCHING = {"compile", "fullmatch", "match", "search", "sub", "split"}
# tables of letters: what is words in them has a space
_LETTERS = ("domain/legacy_text.py", "domain/vietnamese.py")
# proper names stay Vietnamese: the province, the sign of its letters, the persons of the sample ledgers
_NAMES = {"Hà Tĩnh", "BC-SGDĐT", "Lê Văn Sơn", "Nguyễn Thị Hoà", "Trần Thị Minh"}
# Vietnamese words that no letter betrays
_PLAIN = {"Trang", "TT", "KCN"}

Sentence = tuple[str, str]


def main() -> int:
    """Gather, check, print or take sentences."""
    arguments = sys.argv[1:]
    known = read(FILE)
    # a sentence that has moved to another room says the same there
    elsewhere = {source: translation for (_, source), translation in known.items() if translation}
    wanted = sentences(PROGRAM)
    if arguments[:1] == ["--take"]:
        known |= _taken(Path(arguments[1]))
    missing = [each for each in wanted if not known.get(each)]
    match arguments:
        case ["--check"]:
            wrong = [each for each in wanted if known.get(each) and not _fits(each[1], known[each])]
            for context, source in [*missing, *wrong]:
                print(f"{context}: {source}")
            print(f"{len(wanted)} sentences, {len(missing)} without English, {len(wrong)} with other gaps")
            return 1 if missing or wrong else 0
        case ["--todo", count]:
            todo = [{"context": context, "source": source} for context, source in missing[: int(count)]]
            print(json.dumps(todo, ensure_ascii=False, indent=0))
        case _:
            known = {each: known.get(each) or elsewhere.get(each[1], "") for each in wanted}
            missing = [each for each in wanted if not known[each]]
            write(FILE, known)
            print(f"{len(wanted)} sentences, {len(missing)} wait for their English")
    return 0


def sentences(program: Path) -> list[Sentence]:
    """Return every sentence that the program can show, as (context, text), in a fixed order."""
    found: dict[Sentence, None] = {}
    for path in sorted(program.rglob("*.py")):
        inside = path.relative_to(program).as_posix()
        if not inside.startswith(_NOT_SAID):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            of_window = inside.startswith("ui/") or inside == "app.py"
            asked = dict.fromkeys(_of_window(tree) if of_window else ())
            # what the window does not ask for by itself is said as the sentences of the floors below are
            told = [each for each in _of_below(tree) if _is_words(each[1], letters=inside in _LETTERS)]
            found |= asked | dict.fromkeys(told)
    return sorted(found)


def _of_window(tree: ast.Module) -> Iterator[Sentence]:
    """Yield the sentences that are handed to ``tr`` or ``translate``."""
    yield from _in_class(tree, "")


def _in_class(node: ast.AST, name: str) -> Iterator[Sentence]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield from _asked(child, name)
        yield from _in_class(child, child.name if isinstance(child, ast.ClassDef) else name)


def _asked(call: ast.Call, name: str) -> Iterator[Sentence]:
    match _name(call), [argument.value for argument in call.args if isinstance(argument, ast.Constant)]:
        case "tr", [str(text), *_]:
            yield name, text
        case "translate", [str(context), str(text), *_]:
            yield context, text


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _of_below(tree: ast.Module) -> Iterator[Sentence]:
    """Yield the Vietnamese texts of a module; what is put into a text becomes a numbered gap."""
    inside: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            inside |= set(node.values)
        if isinstance(node, ast.Expr):  # a docstring of whatever
            inside.add(node.value)
        if isinstance(node, ast.Call) and _name(node) in _ASKING | _MATCHING:
            inside |= set(ast.walk(node))
    for node in ast.walk(tree):
        text = ""
        if node in inside:
            continue
        if isinstance(node, ast.JoinedStr):
            text = _with_gaps(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        if _VIETNAMESE.search(text) or text in _PLAIN:
            yield BELOW, text


def _is_words(text: str, *, letters: bool) -> bool:
    """Say whether a text is said to people: no single letter, no table of letters, no proper name."""
    return (len(text) > 1 or text == "Ô") and text not in _NAMES and (not letters or " " in text.strip())


def _with_gaps(node: ast.JoinedStr) -> str:
    parts: list[str] = []
    gaps = 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            parts.append(str(value.value))
        else:
            parts.append(f"{{{gaps}}}")
            gaps += 1
    return "".join(parts)


def _fits(source: str, translation: str) -> bool:
    """Say whether a translation has the gaps of its source, in whichever order."""
    return sorted(_PLACE.findall(source)) == sorted(_PLACE.findall(translation))


def _taken(path: Path) -> dict[Sentence, str]:
    lines = json.loads(path.read_text(encoding="utf-8"))
    return {(line["context"], line["source"]): line["translation"] for line in lines}


def read(file: Path) -> dict[Sentence, str]:
    """Return the translations in a file; an empty one where a sentence waits."""
    if not file.exists():
        return {}
    found: dict[Sentence, str] = {}
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            key = (context.findtext("name") or "", message.findtext("source") or "")
            found[key] = message.findtext("translation") or ""
    return found


def write(file: Path, words: dict[Sentence, str]) -> None:
    """Write a file of translations, one context after the other, so that a change is a small difference."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        '<TS version="2.1" language="en" sourcelanguage="vi">',
    ]
    present = ""
    for (context, source), translation in sorted(words.items()):
        if context != present or len(lines) == 3:  # noqa: PLR2004 - the head has three lines
            lines += ["</context>"] * (len(lines) > 3) + ["<context>", f"    <name>{escape(context)}</name>"]  # noqa: PLR2004
            present = context
        mark = "" if translation else ' type="unfinished"'
        lines += [
            "    <message>",
            f"        <source>{escape(source)}</source>",
            f"        <translation{mark}>{escape(translation)}</translation>",
            "    </message>",
        ]
    lines += ["</context>", "</TS>", ""]
    file.write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())

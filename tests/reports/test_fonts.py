"""The bundled fonts: every letter, in every face, and one sentence when they are gone."""

import subprocess
import sys
from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFontFile

from tests.builders import the_places

# 7 vowels and đ beyond ASCII, and every vowel with five tones
VOWELS = "aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ"
LETTERS = "".join(VOWELS.split()) + "đ"
FACES = sorted(path.name for path in the_places().fonts.glob("*.ttf"))


def test_both_families_come_in_four_faces() -> None:
    styles = ("Bold", "BoldItalic", "Italic", "Regular")
    assert [f"Liberation{family}-{style}.ttf" for family in ("Sans", "Serif") for style in styles] == FACES


@pytest.mark.parametrize("name", FACES)
def test_every_vietnamese_letter_is_in_the_face(name: str) -> None:
    known = TTFontFile(str(the_places().fonts / name)).charToGlyph
    marked = [letter for letter in LETTERS + LETTERS.upper() if not letter.isascii()]
    assert len(marked) == 134
    missing = [letter for letter in marked if not known.get(ord(letter))]
    assert missing == []
    assert all(known.get(ord(sign)) for sign in "–—“”‘’…₫≥≤×·•")


def test_the_licence_stands_beside_the_fonts() -> None:
    assert "SIL OPEN FONT LICENSE" in (the_places().fonts / "OFL.txt").read_text(encoding="utf-8")


def _in_a_new_program(code: str, folder: Path) -> str:
    # fonts are registered once in a program, so what happens without them shows only in another one
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)],
        capture_output=True,
        check=True,
        cwd=Path(__file__).parents[2],
        env={"PYTHONIOENCODING": "utf-8", "PYTHONHASHSEED": "random"},
    )
    return done.stdout.decode().strip()


_REGISTER = """
import sys
from pathlib import Path
from desktop_app.domain.errors import ReportError
from desktop_app.reports.fonts import Fonts
try:
    Fonts(Path(sys.argv[1])).register()
except ReportError as error:
    print(error)
"""


def test_missing_fonts_are_told_in_one_sentence(tmp_path: Path) -> None:
    assert _in_a_new_program(_REGISTER, tmp_path) == "Thiếu phông chữ để in giấy tờ. Cài lại chương trình."


def test_a_broken_face_is_told_in_the_same_sentence(tmp_path: Path) -> None:
    for path in the_places().fonts.glob("*.ttf"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "LiberationSerif-Bold.ttf").write_bytes(b"no font")
    assert _in_a_new_program(_REGISTER, tmp_path).startswith("Thiếu phông chữ")


_DIGEST = """
import sys
from hashlib import sha256
from pathlib import Path
from desktop_app.domain.paper import Entry, Letterhead, Paper, SignatureBlock
from desktop_app.reports.page import Fonts, page_bytes
paper = Paper(Letterhead("A", "B", "BC", "C"), "T", "t", (Entry("Câu", "Đạt"),), SignatureBlock(("D",)))
print(sha256(page_bytes(paper, Fonts(Path(sys.argv[1])))).hexdigest())
"""


def test_two_programs_draw_the_same_bytes() -> None:
    first, second = (_in_a_new_program(_DIGEST, the_places().fonts) for _ in range(2))
    assert first == second
    assert len(first) == 64

"""The bundled fonts of papers: Liberation Serif, with every Vietnamese letter."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import ReportError

FAMILY = "LiberationSerif"
REGULAR, BOLD, ITALIC, BOLD_ITALIC = FAMILY, f"{FAMILY}-Bold", f"{FAMILY}-Italic", f"{FAMILY}-BoldItalic"
_FILES = {REGULAR: "Regular", BOLD: "Bold", ITALIC: "Italic", BOLD_ITALIC: "BoldItalic"}


@dataclass(frozen=True, slots=True)
class Fonts:
    """The folder of the font files."""

    folder: Path

    def register(self) -> None:
        """Make the fonts known to reportlab; doing it again changes nothing. Raises ``ReportError``."""
        # loads slowly, and most starts never draw a page; no built-in font may sneak in, they lack Vietnamese letters
        from reportlab import rl_config  # noqa: PLC0415
        from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415

        rl_config.canvas_basefontname = REGULAR
        if not set(_FILES) <= set(pdfmetrics.getRegisteredFontNames()):
            self._load()

    def _load(self) -> None:
        from reportlab.lib.fonts import addMapping  # noqa: PLC0415 - as above
        from reportlab.pdfbase import pdfmetrics, ttfonts  # noqa: PLC0415 - as above

        try:
            faces = [ttfonts.TTFont(name, str(self.folder / f"{FAMILY}-{style}.ttf")) for name, style in _FILES.items()]
        except (OSError, ttfonts.TTFError) as error:
            raise ReportError("Thiếu phông chữ để in giấy tờ.", "Cài lại chương trình.") from error
        for face in faces:
            pdfmetrics.registerFont(face)
        for bold, italic, name in ((0, 0, REGULAR), (1, 0, BOLD), (0, 1, ITALIC), (1, 1, BOLD_ITALIC)):
            addMapping(FAMILY, bold, italic, name)

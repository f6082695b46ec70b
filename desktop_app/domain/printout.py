"""What goes to a screen or a printer: a finished document, and pictures of its pages."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picture:
    """One page as dots: three bytes a dot (red, green, blue), ``stride`` bytes a line."""

    width: int
    height: int
    stride: int
    dots: bytes


@dataclass(frozen=True, slots=True)
class Printout:
    """A document that is ready to print: the very bytes of the PDF, and each page's width and height in points."""

    title: str
    file_name: str
    data: bytes
    pages: tuple[tuple[float, float], ...]

    @property
    def is_landscape(self) -> bool:
        """Whether the pages lie on their long side; all pages of one document lie alike."""
        return bool(self.pages) and self.pages[0][0] > self.pages[0][1]

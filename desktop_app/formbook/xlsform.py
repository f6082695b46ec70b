"""The door for form files: reads either writing of an XLSForm, and turns one into the other."""

from pathlib import Path

from desktop_app.domain.errors import FormError
from desktop_app.formbook.markdown import read_markdown
from desktop_app.formbook.sheets import Sheets
from desktop_app.formbook.workbook import read_workbook


def read_sheets(path: Path) -> Sheets:
    """Read a form file, ``.md`` or ``.xlsx``; raises ``FormError`` when it is neither."""
    match path.suffix.lower():
        case ".md":
            try:
                text = path.read_text(encoding="utf-8-sig")
            except OSError as error:
                raise FormError(f"Không đọc được {path.name}.", "Kiểm tra tên tệp.") from error
            except UnicodeDecodeError as error:
                raise FormError(f"{path.name} không phải văn bản UTF-8.", "Lưu lại tệp dạng UTF-8.") from error
            return read_markdown(text, path.name)
        case ".xlsx":
            return read_workbook(path)
    raise FormError(f"{path.name} không phải biểu mẫu.", "Biểu mẫu là tệp .md hoặc .xlsx.")

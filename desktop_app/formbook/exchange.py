"""Checking form files, and carrying them between the repository's Markdown and Excel."""

from pathlib import Path

from desktop_app.domain.errors import FormError
from desktop_app.formbook.check import check
from desktop_app.formbook.finding import Finding, Severity
from desktop_app.formbook.markdown import read_markdown, write_markdown
from desktop_app.formbook.sheets import Sheets
from desktop_app.formbook.workbook import write_workbook
from desktop_app.formbook.xlsform import read_sheets


def check_file(path: Path) -> tuple[Finding, ...]:
    """Return every finding about a form file; raises ``FormError`` when it cannot be read as one."""
    return check(read_sheets(path))


def export_form(source: Path, workbook: Path) -> None:
    """Write the form at ``source`` as a workbook for editing."""
    write_workbook(read_sheets(source), workbook)


def import_form(workbook: Path, target: Path) -> tuple[Finding, ...]:
    """Write an edited workbook as Markdown, unless it has errors; return every finding.

    The prose at the head of an existing ``target`` stays.
    """
    sheets = read_sheets(workbook)
    findings = check(sheets)
    if any(finding.severity is Severity.ERROR for finding in findings):
        return findings
    intro = _intro(target) or f"# {sheets.settings.lines[0].get('form_title')}"
    text = write_markdown(Sheets(sheets.source, sheets.survey, sheets.choices, sheets.settings, intro))
    temporary = target.with_name(f".{target.name}.tmp")
    try:
        temporary.write_text(text, encoding="utf-8", newline="\n")
        temporary.replace(target)
    except OSError as error:
        raise FormError(f"Không ghi được {target.name}.", "Chọn thư mục khác.") from error
    finally:
        temporary.unlink(missing_ok=True)
    return findings


def _intro(target: Path) -> str:
    if not target.is_file():
        return ""
    return read_markdown(target.read_text(encoding="utf-8"), target.name).intro

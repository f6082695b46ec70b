"""Verbs about forms: check, list, export to a workbook, import back."""

from argparse import Namespace
from pathlib import Path

from desktop_app.cli.said import Said
from desktop_app.domain.errors import FormError
from desktop_app.formbook.book import Book
from desktop_app.formbook.exchange import check_file, export_form, import_form
from desktop_app.formbook.finding import Finding, Severity
from desktop_app.paths import find_places


def check(arguments: Namespace) -> Said:
    """Check form files and tell every finding at once; without a name the whole pack, rules and measures included."""
    files = arguments.files or sorted(find_places().forms.glob("[!R]*.md"))
    findings = [(path, finding) for path in files for finding in check_file(path)]
    errors = [finding for _, finding in findings if finding.severity is Severity.ERROR]
    if not arguments.files and not errors:
        Book.load(find_places().forms)
    lines = [f"{path.name}: {finding}" for path, finding in findings]
    lines.append(f"{len(files)} tệp, {len(errors)} lỗi, {len(findings) - len(errors)} cảnh báo.")
    return Said(tuple(lines), [_finding(path, finding) for path, finding in findings], 1 if errors else 0)


def list_forms(_: Namespace) -> Said:
    """List the forms of the pack in force."""
    book = Book.load(find_places().forms)
    forms = [book.form(entry.form_id) for entry in book.pack.entries]
    lines = [f"{book.pack.title} ({book.pack.id} {book.pack.version})"]
    lines += [f"{form.id}\t{form.version}\t{form.title}{'  [tạm thời]' if form.provisional else ''}" for form in forms]
    document = {
        "pack": book.pack.id,
        "version": book.pack.version,
        "forms": [
            {"id": f.id, "version": f.version, "title": f.title, "hash": f.hash, "provisional": f.provisional}
            for f in forms
        ],
    }
    return Said(tuple(lines), document)


def export(arguments: Namespace) -> Said:
    """Write a form as a workbook for editing in Excel."""
    source = Path(arguments.form)
    if source.suffix != ".md":
        source = find_places().forms / f"{arguments.form}.md"
    if not source.is_file():
        raise FormError(f"Không có biểu mẫu “{arguments.form}”.", "Xem “somamnon forms list”.")
    export_form(source, arguments.out)
    return Said((f"Đã ghi {arguments.out}.",), {"out": str(arguments.out)})


def import_(arguments: Namespace) -> Said:
    """Read an edited workbook back as a Markdown form; nothing is written while it has errors."""
    findings = import_form(arguments.file, arguments.out)
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    lines = [f"{arguments.file.name}: {finding}" for finding in findings]
    lines.append(f"Chưa nhập: {len(errors)} lỗi." if errors else f"Đã ghi {arguments.out}.")
    return Said(tuple(lines), [_finding(arguments.file, finding) for finding in findings], 1 if errors else 0)


def _finding(path: Path, finding: Finding) -> dict[str, str]:
    return {
        "file": str(path),
        "sheet": finding.sheet,
        "cell": finding.cell,
        "item": finding.item,
        "message": finding.message,
        "remedy": finding.remedy,
        "severity": finding.severity.value,
    }

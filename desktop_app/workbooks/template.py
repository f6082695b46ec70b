"""Writes the template of a form for one unit and period: a guide, the questions, and one sheet for each repeat.

The unit's own answers already stand in it. Answer cells are open, the rest is protected (without a password: it keeps
headings safe from slips, not from people).
"""

from io import BytesIO
from typing import Any

from desktop_app.domain.period import Period
from desktop_app.domain.problem import Filled
from desktop_app.domain.workbook import Stamp
from desktop_app.workbooks import blueprint, ink
from desktop_app.workbooks.guide import draw_guide
from desktop_app.workbooks.lists import Lists
from desktop_app.workbooks.page import Pages, write_text
from desktop_app.workbooks.question_page import draw_questions
from desktop_app.workbooks.repeat_page import draw_repeat
from desktop_app.workbooks.saying import writable


def write_template(filled: Filled, stamp: Stamp) -> bytes:
    """Return the template of a record as the bytes of a workbook."""
    import openpyxl  # noqa: PLC0415 - loads slowly, and most starts never write a workbook
    from openpyxl.packaging.custom import StringProperty  # noqa: PLC0415

    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    ink.add_styles(book)
    pages, lists = Pages(book), Lists(book)
    heading = f"{filled.form.title} – {stamp.unit_name} – {Period.parse(stamp.period).title}"
    draw_guide(pages.add(blueprint.GUIDE_TITLE), filled, stamp)
    if any(True for _ in blueprint.questions(filled.form)):
        draw_questions(pages.add(blueprint.QUESTIONS_TITLE), filled, lists, heading)
    for repeat in filled.form.repeats.values():
        draw_repeat(pages.add(repeat.label or repeat.name), filled, repeat, lists, heading)
    lists.write(pages.add_hidden(blueprint.LISTS_SHEET))
    write_text(pages.add_hidden(blueprint.STAMP_SHEET), 1, 1, blueprint.stamp_text(stamp))
    book.active = min(1, len(book.worksheets) - 1)
    book.properties.creator = "Sổ Mầm Non"
    book.properties.title = writable(heading)
    properties: Any = book
    properties.custom_doc_props.append(StringProperty(name=blueprint.PROPERTY, value=blueprint.stamp_text(stamp)))
    data = BytesIO()
    book.save(data)
    return data.getvalue()

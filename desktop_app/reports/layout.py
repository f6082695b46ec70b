"""From a paper's parts to what reportlab flows onto pages, in order."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer, Table, TableStyle

from desktop_app.domain import paper as domain
from desktop_app.domain.progress import Progress, silently
from desktop_app.domain.table import Table as DomainTable
from desktop_app.reports.blank import blank, blank_rows
from desktop_app.reports.grid import entry, grid
from desktop_app.reports.letterhead import letterhead, title
from desktop_app.reports.styles import BODY, CAPACITY, HEADING, NOTE, RECEIVERS, RECEIVERS_LABEL, STRONG, text

# a heading never stands alone at the foot of a page
_BELOW_HEADING = 34 * mm
_ROOM_TO_SIGN = 24 * mm
_HIGHEST_KEPT = 80 * mm


def flowables(paper: domain.Paper, width: float, progress: Progress = silently) -> list[Flowable]:
    """Return everything that stands on the pages of ``paper``, in order; ``width`` is that of the text, in points."""
    flow = [letterhead(paper.letterhead, width), *title(paper, width)]
    for block in paper.blocks[:-1]:
        flow += _block(block, paper, width, progress)
    free, bound = _parted(paper, width, progress)
    receivers = _receivers(paper.receivers)
    beside = int((_signature_height(paper.signature) - RECEIVERS_LABEL.leading) / RECEIVERS.leading) + 1
    closing = _closing(paper.signature, receivers[:beside], width)
    # nobody signs an empty page: the last words stay with the signature
    return [*flow, *free, KeepTogether([*bound, Spacer(1, 8 * mm), closing]), *receivers[beside:]]


def _parted(paper: domain.Paper, width: float, progress: Progress) -> tuple[list[Flowable], list[Flowable]]:
    """Return the last block in two parts: what may part from the signature, and what may not."""
    if not paper.blocks:
        return [], []
    last = paper.blocks[-1]
    flow = _block(last, paper, width, progress)
    parting = len(flow) - len(last.notes) if isinstance(last, DomainTable) else 0
    kept = flow[parting:]
    if sum(float(part.wrap(width, _HIGHEST_KEPT)[1]) for part in kept) > _HIGHEST_KEPT:
        return flow, []
    return flow[:parting], kept


def _block(block: domain.Block, paper: domain.Paper, width: float, progress: Progress) -> list[Flowable]:
    match block:
        case domain.Heading(words):
            return [CondPageBreak(_BELOW_HEADING), text(words, HEADING)]
        case domain.Paragraph(words, emphasis):
            return [text(words, STRONG if emphasis else BODY)]
        case domain.Entry():
            return [entry(block, width)]
        case domain.Blank():
            return [blank(block, width)]
        case domain.BlankRows():
            return blank_rows(block, width)
        case DomainTable():
            return _table(block, paper, width, progress)


def _table(table: DomainTable, paper: domain.Paper, width: float, progress: Progress) -> list[Flowable]:
    """Return caption, grid and notes; a caption only where the paper's own title does not say it."""
    caption = [words for words in (table.title, table.subtitle) if words and words not in paper.subtitle]
    flow: list[Flowable] = [CondPageBreak(_BELOW_HEADING), text(", ".join(caption), HEADING)] if caption else []
    if table.columns:
        flow.append(grid(table, width, progress))
    return [*flow, *(text(note, NOTE) for note in table.notes)]


def _closing(signature: domain.SignatureBlock, receivers: Sequence[Flowable], width: float) -> Table:
    """Return ô 7 and 9b: who signs on the right, "Nơi nhận" on the left at the same height."""
    right = [text(words, CAPACITY) for words in signature.capacity]
    right += [Spacer(1, _ROOM_TO_SIGN), text(signature.name or " ", CAPACITY)]
    table = Table([[receivers, right]], colWidths=[width * 0.5, width * 0.5])
    table.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 0),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
            ]
        )
    )
    return table


def _signature_height(signature: domain.SignatureBlock) -> float:
    return float(CAPACITY.leading * (len(signature.capacity) + 1) + _ROOM_TO_SIGN)


def _receivers(names: Sequence[str]) -> list[Flowable]:
    if not names:
        return []
    lines = [*(f"- {name};" for name in names[:-1]), f"- {names[-1]}."]
    return [text("Nơi nhận:", RECEIVERS_LABEL), *(text(line, RECEIVERS) for line in lines)]

"""One request for a certificate as DOET looks at it: who asks, which digits to compare, and whether to issue."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from desktop_app.domain.keys import Asked, Proof
from desktop_app.domain.vietnamese import show_time
from desktop_app.ui.design import GAP, SPACE, WIDE
from desktop_app.ui.english import said
from desktop_app.ui.widgets import label

_SURE = frozenset({Proof.RENEWAL, Proof.AGAIN})


class RequestRow(QFrame):
    """A first request is ticked by whoever has compared by phone; what a key in use has signed is ticked already."""

    toggled = Signal()

    def __init__(self, path: Path, asked: Asked, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.path = path
        self.asked = asked
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, SPACE, WIDE, SPACE)
        column.setSpacing(GAP)
        column.addWidget(label(self.tr("{0} · mã {1}").format(asked.name, asked.unit), "card_title", self))
        column.addWidget(label(asked.phrase, "phrase_line", self))
        told = [said(asked.proof.words), self.tr("làm lúc {0}").format(show_time(asked.made))]
        told += [self.tr("hỏi lại: {0}").format(asked.contact)] if asked.contact else []
        told.append(path.name)
        column.addWidget(label(" · ".join(told), "hint", self))
        if asked.remark:
            remark = label(f"! {said(asked.remark)}", "remark", self)
            remark.setProperty("level", "explain")
            column.addWidget(remark)
        words = self.tr("Cấp") if asked.proof in _SURE else self.tr("Đã gọi, dãy số giống hệt: cấp")
        self.box = QCheckBox(words, self)
        self.box.setObjectName(f"field_issue_{asked.unit}")
        self.box.setAccessibleName(f"{words}: {asked.name}")
        self.box.setAccessibleDescription(asked.phrase)
        self.box.setChecked(asked.proof in _SURE and not asked.refusal)
        self.box.toggled.connect(self.toggled)
        column.addWidget(self.box)
        if asked.refusal:
            refused = label(f"✖ {said(asked.refusal)}", "remark", self)
            refused.setProperty("level", "block")
            column.addWidget(refused)
            self.box.hide()

    @property
    def wanted(self) -> bool:
        """Whether a certificate shall be issued."""
        return self.box.isChecked() and not self.asked.refusal

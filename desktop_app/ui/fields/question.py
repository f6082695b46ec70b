"""One question on the page: its words, its editor, its marks, and what is wrong with it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.form import Item
from desktop_app.domain.kinds import (
    NO_DATA_WORDS,
    NOT_APPLICABLE,
    NOT_APPLICABLE_WORDS,
    NoData,
    NotApplicable,
    show,
)
from desktop_app.domain.problem import Filled, Level
from desktop_app.domain.record import Path
from desktop_app.ui.design import GAP
from desktop_app.ui.english import said
from desktop_app.ui.fields.aside import Aside
from desktop_app.ui.fields.choices import ChoiceButtons
from desktop_app.ui.fields.editors import editor_for, show_choices, show_trouble, show_waiting
from desktop_app.ui.fields.finding import Finding, asks_for_reason, told
from desktop_app.ui.fields.noted import NOTE_SIGN, notes_words
from desktop_app.ui.fields.reason import ReasonLine
from desktop_app.ui.widgets import label


class Question(QWidget):
    """A question that is asked; it reports, and shows what it is given."""

    typed = Signal(object, str)
    marked = Signal(object, object)
    explained = Signal(object, str)
    finished = Signal(object)
    entered = Signal(object)
    confirmed = Signal(object)

    def __init__(self, item: Item, parent: QWidget, empty: str = "") -> None:
        super().__init__(parent)
        self.item = item
        self.path = Path(item.name)
        self.checked = False
        self.setObjectName(f"question_{item.name}")
        self._words = label(self._title(), "question", self)
        self.editor = editor_for(item, self, empty)
        self._described = self.editor.accessibleDescription()
        self._words.setBuddy(self.editor)
        self._hint = label("\n".join(part for part in (item.hint, item.clause) if part), "hint", self)
        self._hint.hide()
        self._aside = Aside(item, self)
        self._no_data = ReasonLine(f"{item.name}_no_data", self.tr("Lý do chưa có số liệu"), self)
        self._no_data.hide()
        self._finding = Finding(item.name, item.label, self)
        self._arrange()
        self._connect()

    def show_filled(self, filled: Filled) -> None:
        """Show the answer, the marks and the problems of this question as they are now."""
        self.setVisible(self.path not in filled.judgement.hidden)
        answer, rejected = filled.record.answer(self.path), filled.rejected.get(self.path)
        show_choices(self.editor, filled.choices(self.path))
        self.editor.show_answer(answer, rejected.text if rejected else None)
        self._show_mark(answer)
        self._show_aside(filled)
        self._show_note(filled)
        problems = told(filled.judgement.at.get(self.path, ()), checked=self.checked)
        if rejected:
            self._finding.show_rejected(rejected.message)
        else:
            asked = asks_for_reason(problems) and not isinstance(answer, NoData)
            self._finding.show_problems(problems, filled.record.reasons.get(self.path, "") if asked else None)
        blocked = bool(rejected) or any(problem.level is Level.BLOCK for problem in problems)
        show_trouble(self.editor, trouble=blocked)

    def take_focus(self) -> None:
        """Put the keyboard here."""
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Show the hint while the keyboard is here."""
        if event.type() == QEvent.Type.FocusIn:
            self._hint.setVisible(bool(self._hint.text()))
            self.entered.emit(self.path)
        elif event.type() == QEvent.Type.FocusOut:
            self._hint.hide()
        return super().eventFilter(watched, event)

    def _title(self) -> str:
        mark = "\u00a0*" if self.item.required else ""
        official = self.tr(" (bắt\u00a0buộc)") if self.item.mandatory else ""
        return f"{self.item.label}{official}{mark}"

    def _arrange(self) -> None:
        self._marks = QToolButton(self)
        self._marks.setText("⋯")
        self._marks.setProperty("role", "marks")
        self._marks.setObjectName(f"marks_{self.item.name}")
        self._marks.setAccessibleName(self.tr("Đánh dấu: {0}").format(self.item.label))
        self._marks.setToolTip(self.tr("Alt+K: không áp dụng. Alt+L: chưa có số liệu."))
        self._marks.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._marks.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, GAP, 0, GAP)
        column.setSpacing(GAP)
        if isinstance(self.editor, ChoiceButtons) and self.editor.is_short:
            # a checklist reads best with question and buttons on one line
            row.addWidget(self._words, 1)
            row.addWidget(self._aside)
            row.addWidget(self.editor)
            row.addWidget(self._marks)
            column.addLayout(row)
            column.addWidget(self._hint)
            # the keyboard goes as the eye does
            QWidget.setTabOrder(self._aside.confirm, self.editor)
        else:
            row.addWidget(self.editor, 3)
            row.addWidget(self._marks, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(self._aside)
            row.addStretch(1)
            column.addWidget(self._words)
            column.addWidget(self._hint)
            column.addLayout(row)
        for each in (self._no_data, self._finding):
            column.addWidget(each)

    def _connect(self) -> None:
        self.editor.typed.connect(self._typed)
        self.editor.finished.connect(self._done)
        self.editor.installEventFilter(self)
        self._finding.given.connect(self._reasoned)
        self._aside.confirmed.connect(self._confirm)
        self._no_data.given.connect(self._without_data)
        menu = QMenu(self._marks)
        for words, shortcut, slot in (
            (said(NOT_APPLICABLE_WORDS), "Alt+K", self._mark_not_applicable),
            (said(NO_DATA_WORDS), "Alt+L", self._mark_no_data),
            (self.tr("Xóa câu trả lời"), "", self._clear),
        ):
            action = QAction(words, self)
            if shortcut:
                action.setShortcut(QKeySequence(shortcut))
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                self.addAction(action)
            action.triggered.connect(slot)
            menu.addAction(action)
        self._confirming = QAction(self)
        self._confirming.setShortcut(QKeySequence(Qt.Key.Key_F8))
        self._confirming.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._confirming.triggered.connect(self._confirm)
        self.addAction(self._confirming)
        if self.item.required:
            menu.actions()[0].setEnabled(False)
        self._marks.setMenu(menu)

    def _show_mark(self, answer: object) -> None:
        self._no_data.setVisible(isinstance(answer, NoData))
        if isinstance(answer, NoData):
            self._no_data.show_reason(answer.reason)
        marked = isinstance(answer, NoData | NotApplicable)
        self._marks.setText(
            said(show(answer) if isinstance(answer, NotApplicable) else NO_DATA_WORDS if marked else "⋯")
        )

    def _show_aside(self, filled: Filled) -> None:
        waits = self._aside.show_filled(filled, self.path)
        self._confirming.setEnabled(waits)
        show_waiting(self.editor, waiting=waits)
        chosen = self.editor.chosen if isinstance(self.editor, ChoiceButtons) else ""
        described = "\n".join(part for part in (chosen, self._aside.text, self._described) if part)
        if self.editor.accessibleDescription() != described:
            self.editor.setAccessibleDescription(described)

    def _show_note(self, filled: Filled) -> None:
        """Mark a question with a note; the note itself stands in the help line."""
        notes = notes_words(filled, self.path)
        words = f"{self._title()} {NOTE_SIGN}" if notes else self._title()
        hint = "\n".join(part for part in (self.item.hint, self.item.clause, *notes) if part)
        if self._words.text() != words or self._hint.text() != hint:
            self._words.setText(words)
            self._words.setToolTip("\n".join(notes))
            self._hint.setText(hint)
            self._hint.setVisible(bool(hint) and self.editor.hasFocus())

    def _typed(self, text: str) -> None:
        self.typed.emit(self.path, text)

    def _done(self) -> None:
        self.finished.emit(self.path)

    def _reasoned(self, reason: str) -> None:
        self.explained.emit(self.path, reason)

    def _without_data(self, reason: str) -> None:
        self.marked.emit(self.path, NoData(reason))

    def _mark_not_applicable(self) -> None:
        self.marked.emit(self.path, NOT_APPLICABLE)

    def _mark_no_data(self) -> None:
        self.marked.emit(self.path, NoData(""))
        self._no_data.take_focus()

    def _clear(self) -> None:
        self.marked.emit(self.path, None)

    def _confirm(self) -> None:
        self.confirmed.emit((self.path,))

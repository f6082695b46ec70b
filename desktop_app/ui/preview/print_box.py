"""Which printer, which pages, how many copies: the box before printing, in our own words."""

from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from desktop_app.ui.design import SPACE, WIDE
from desktop_app.ui.widgets import button, label

_WIDTH, _MOST_COPIES = 420, 99


class PrintBox(QDialog):
    """Asks, and says in ``pages`` and ``printer`` what was chosen."""

    def __init__(self, count: int, page: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("print_box")
        self.setWindowTitle(self.tr("In"))
        self.setMinimumWidth(_WIDTH)
        self._count = count
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printers = QComboBox(self)
        self.printers.setObjectName("field_printer")
        self.printers.setAccessibleName(self.tr("Máy in"))
        self.printers.addItems(QPrinterInfo.availablePrinterNames())
        self.printers.setCurrentText(QPrinterInfo.defaultPrinterName())
        self.first = self._number("field_print_first", self.tr("Từ trang"), 1, count)
        self.last = self._number("field_print_last", self.tr("Đến trang"), count, count)
        self.copies = self._number("field_print_copies", self.tr("Số bản"), 1, _MOST_COPIES)
        self.duplex = QCheckBox(self.tr("In hai mặt"), self)
        self.duplex.setObjectName("field_print_duplex")
        self.duplex.setAccessibleName(self.tr("In hai mặt"))
        self._only = button(self.tr("Chỉ trang {0}").format(page + 1), "action_print_this", self._choose_this)
        self._page = page
        self._arrange()

    @property
    def pages(self) -> range:
        """The pages that are wanted, from 0."""
        first, last = sorted((self.first.value(), self.last.value()))
        return range(first - 1, last)

    def _number(self, name: str, words: str, value: int, most: int) -> QSpinBox:
        made = QSpinBox(self)
        made.setObjectName(name)
        made.setAccessibleName(words)
        made.setRange(1, most)
        made.setValue(value)
        return made

    def _arrange(self) -> None:
        pages = QHBoxLayout()
        pages.setSpacing(SPACE)
        for widget in (self.first, label(self.tr("đến"), "question", self), self.last, self._only):
            pages.addWidget(widget)
        pages.addStretch(1)
        form = QFormLayout()
        form.setSpacing(SPACE)
        form.addRow(self.tr("Máy in:"), self.printers)
        form.addRow(self.tr("Trang:"), pages)
        form.addRow(self.tr("Số bản:"), self.copies)
        form.addRow("", self.duplex)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(WIDE)
        column.addLayout(form)
        has_printer = self.printers.count() > 0
        if not has_printer:
            words = self.tr("Máy tính này chưa cài máy in nào. Bấm “Lưu PDF…” rồi in ở máy khác.")
            column.addWidget(label(words, "hint", self))
        foot = QHBoxLayout()
        foot.setSpacing(SPACE)
        more = button(self.tr("Tùy chọn của máy in…"), "action_printer_options", self._show_options, "link")
        go = button(self.tr("In"), "action_print_go", self.accept, "main")
        for each in (more, go):
            each.setEnabled(has_printer)
        foot.addWidget(more)
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Thôi"), "action_print_cancel", self.reject))
        foot.addWidget(go)
        column.addLayout(foot)
        go.setDefault(True)

    def accept(self) -> None:
        """Put what was chosen into the printer."""
        self._choose_printer()
        self.printer.setCopyCount(self.copies.value())
        both = QPrinter.DuplexMode.DuplexLongSide if self.duplex.isChecked() else QPrinter.DuplexMode.DuplexNone
        self.printer.setDuplex(both)
        super().accept()

    def _choose_printer(self) -> None:
        if self.printers.currentText() != self.printer.printerName():
            self.printer.setPrinterName(self.printers.currentText())

    def _choose_this(self) -> None:
        self.first.setValue(self._page + 1)
        self.last.setValue(self._page + 1)

    def _show_options(self) -> None:
        """Show the system's own box: paper trays, quality and the like belong to the printer's driver."""
        self._choose_printer()
        box = QPrintDialog(self.printer, self)
        if box.exec():
            self.printers.setCurrentText(self.printer.printerName())
            self.copies.setValue(self.printer.copyCount())

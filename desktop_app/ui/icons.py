"""Icons of one set, drawn in the colours of the theme; which button wears which is said here."""

from functools import lru_cache, partial

from PySide6.QtCore import QDir, QFile, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop_app.ui.design import GAP, ICON_SIZE, colour, follow_look, scaled

WORN = {
    "nav_home": "house",
    "nav_instead": "file-pen",
    "nav_receive": "inbox",
    "nav_progress": "list-checks",
    "nav_table": "table-2",
    "nav_indicators": "target",
    "nav_register": "building-2",
    "nav_send": "send",
    "nav_settings": "settings",
    "action_next": "arrow-right",
    "action_carry": "calendar-sync",
    "action_carry_all": "calendar-sync",
    "action_template": "file-spreadsheet",
    "action_fill": "file-input",
    "action_check": "clipboard-check",
    "action_finalize": "lock",
    "action_back": "arrow-left",
    "action_back_to_units": "arrow-left",
    "action_send": "send",
    "action_receive": "inbox",
    "action_dry_run": "search",
    "action_choose_files": "folder-open",
    "action_choose_package": "folder-open",
    "action_choose_workbook": "folder-open",
    "action_take_workbook": "check",
    "action_save_xlsx": "file-spreadsheet",
    "action_save_pdf": "file-text",
    "action_unit_new": "plus",
    "action_unit_save": "check",
    "action_open_unit": "pencil",
    "action_print": "printer",
    "action_print_now": "printer",
    "action_save": "file-text",
    "nav_upkeep": "hard-drive-download",
    "action_back_up": "hard-drive-download",
    "action_back_up_stick": "usb",
    "action_restore": "archive-restore",
    "action_doctor": "clipboard-check",
    "action_person": "user",
    "action_home": "house",
    "nav_my_key": "key-round",
    "nav_issued_keys": "file-badge",
    "action_go_my_key": "key-round",
    "action_copy_phrase": "copy",
    "action_copy_lines": "copy",
    "action_issue": "file-badge",
    "action_revoke": "ban",
    "action_write_edition": "stamp",
}
"""The icon of a button, by its object name."""

ROWS = {"action_add_row_": "plus", "action_remove_row_": "trash-2", "action_confirm_rows_": "check"}
"""The same for the buttons that every table has one of."""

STATES = {
    "todo": "circle",
    "doing": "circle-ellipsis",
    "done": "circle-check",
    "soon": "clock-alert",
    "trouble": "triangle-alert",
}
"""The shape of a status, beside its colour and its words."""


def icon_of(name: str) -> str:
    """Return the icon that a button of this object name wears, or nothing."""
    of_rows = next((each for start, each in ROWS.items() if name.startswith(start)), "")
    return WORN.get(name, of_rows)


def put_icon(button: QAbstractButton | QAction, name: str, tone: str = "ink") -> None:
    """Have a button wear an icon in a colour of the theme, whichever theme that is."""
    if name:
        follow_look(button, partial(_put_on, name=name, tone=tone))


def icon(name: str, tone: str = "ink") -> QIcon:
    """Return an icon in a colour of the theme in force, grey where it is disabled."""
    made = QIcon()
    for mode, shade in ((QIcon.Mode.Normal, tone), (QIcon.Mode.Disabled, "quiet")):
        made.addPixmap(_with_room(picture(name, shade)), mode)
    return made


def picture(name: str, tone: str) -> QPixmap:
    """Return the picture of an icon at the size of text in force."""
    application = QApplication.instance()
    ratio = application.devicePixelRatio() if isinstance(application, QApplication) else 1.0
    size = round(scaled(ICON_SIZE) * ratio)
    # the folder of icons is known once the application is dressed; what is drawn before is not worth remembering
    drawn = _drawn(name, colour(tone).name(), size) if QDir.searchPaths("icons") else _blank(size)
    made = QPixmap.fromImage(drawn)
    made.setDevicePixelRatio(ratio)
    return made


def _put_on(button: QAbstractButton | QAction, name: str, tone: str) -> None:
    button.setIcon(icon(name, tone))
    if isinstance(button, QAbstractButton):
        button.setIconSize(QSize(scaled(ICON_SIZE) + GAP, scaled(ICON_SIZE)))


def _with_room(shape: QPixmap) -> QPixmap:
    """Return a picture with a gap on its right: Qt leaves too little between an icon and its words."""
    ratio = shape.devicePixelRatio()
    made = QPixmap(shape.width() + round(GAP * ratio), shape.height())
    made.fill(Qt.GlobalColor.transparent)
    made.setDevicePixelRatio(ratio)
    painter = QPainter(made)
    painter.drawPixmap(0, 0, shape)
    painter.end()
    return made


def _blank(size: int) -> QImage:
    made = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    return made


@lru_cache(maxsize=256)
def _drawn(name: str, tone: str, size: int) -> QImage:
    made = _blank(size)
    file = QFile(f"icons:{name}.svg")
    if file.open(QFile.OpenModeFlag.ReadOnly):
        painter = QPainter(made)
        QSvgRenderer(file.readAll().replace(b"currentColor", tone.encode())).render(painter)
        painter.end()
    return made

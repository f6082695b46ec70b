"""Lengths that grow with the text: what holds words must hold them at every size of text."""

from functools import partial

from PySide6.QtWidgets import QTableView, QWidget

from desktop_app.ui.design import ROW_HEIGHT, follow_look, scaled


def fix_width(widget: QWidget, pixels: int) -> None:
    """Keep a widget as wide as ``pixels`` are at 100 %."""
    follow_look(widget, partial(_fix_width, pixels=pixels))


def fix_height(widget: QWidget, pixels: int) -> None:
    """Keep a widget as high as ``pixels`` are at 100 %."""
    follow_look(widget, partial(_fix_height, pixels=pixels))


def limit_width(widget: QWidget, pixels: int) -> None:
    """Keep a widget no wider than ``pixels`` are at 100 %."""
    follow_look(widget, partial(_limit_width, pixels=pixels))


def limit_height(widget: QWidget, pixels: int) -> None:
    """Keep a widget no higher than ``pixels`` are at 100 %."""
    follow_look(widget, partial(_limit_height, pixels=pixels))


def keep_wide(widget: QWidget, least: int, most: int) -> None:
    """Keep the width of a widget between what ``least`` and ``most`` pixels are at 100 %."""
    follow_look(widget, partial(_keep_wide, least=least, most=most))


def keep_high(widget: QWidget, pixels: int) -> None:
    """Keep a widget no lower than ``pixels`` are at 100 %; its page scrolls where that is too much."""
    follow_look(widget, partial(_keep_high, pixels=pixels))


def keep_rows(view: QTableView, pixels: int = ROW_HEIGHT) -> None:
    """Keep the rows of a table all as high as ``pixels`` are at 100 %."""
    rows = view.verticalHeader()
    rows.setSectionResizeMode(rows.ResizeMode.Fixed)
    follow_look(view, partial(_keep_rows, pixels=pixels))


def _fix_width(widget: QWidget, pixels: int) -> None:
    widget.setFixedWidth(scaled(pixels))


def _fix_height(widget: QWidget, pixels: int) -> None:
    widget.setFixedHeight(scaled(pixels))


def _limit_width(widget: QWidget, pixels: int) -> None:
    widget.setMaximumWidth(scaled(pixels))


def _limit_height(widget: QWidget, pixels: int) -> None:
    widget.setMaximumHeight(scaled(pixels))


def _keep_wide(widget: QWidget, least: int, most: int) -> None:
    widget.setMinimumWidth(scaled(least))
    widget.setMaximumWidth(scaled(most))


def _keep_high(widget: QWidget, pixels: int) -> None:
    widget.setMinimumHeight(scaled(pixels))


def _keep_rows(view: QTableView, pixels: int) -> None:
    view.verticalHeader().setDefaultSectionSize(scaled(pixels))

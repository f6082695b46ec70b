"""Sổ Mầm Non: an offline, signed ledger for the kindergartens of Hà Tĩnh."""

__version__ = "0.1.0"

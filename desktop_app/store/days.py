"""Days as the ledger keeps them: ISO texts that sort and compare like the days they are."""

from datetime import date


def day_text(day: date | None) -> str | None:
    """Return a day as it is kept."""
    return day.isoformat() if day else None


def read_day(text: object) -> date | None:
    """Return a kept day."""
    return date.fromisoformat(text) if isinstance(text, str) and text else None

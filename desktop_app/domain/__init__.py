"""Plain frozen values that every other floor speaks in; the standard library only."""

"""The ledger: one SQLite file with everything one office has."""

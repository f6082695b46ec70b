"""Steps from each schema to the next; loaded only when a ledger is older than the program."""

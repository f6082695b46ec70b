"""Before there is an office: the first day's questions, and the list of ledgers to open."""

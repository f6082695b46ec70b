"""Plausible answers for demonstrations and tests: one recipe a form, all about the same made-up schools."""

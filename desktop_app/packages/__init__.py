"""Sealing and opening the signed files that travel between offices."""

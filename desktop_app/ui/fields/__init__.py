"""Editors of one question, and the grid of a repeat."""

"""Workbooks that people fill and send back: written here, and read with a verdict for every cell."""

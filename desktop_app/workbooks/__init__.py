"""Workbooks that people fill and send back: written here, and read with a verdict for every cell.

There are two: the template of a form (and anybody's table that looks like it), and the register. A workbook is taken in
as text that says what it means: its file is looked at before it is unpacked, nothing in it is run or followed, and
nothing here touches the ledger.
"""

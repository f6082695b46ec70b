"""Workbooks of answers: writing the template of a form, and reading what comes back, ours or anybody's.

A workbook is taken in as text that says what it means: its file is looked at before it is unpacked, nothing in it is
run or followed, and nothing here touches the ledger.
"""

"""Finished tables and papers as workbooks and pages."""

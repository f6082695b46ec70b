"""The whole story: one figure, typed into the real page of a school, comes out in the province's workbook and page.

Text typed → ledger → chốt → package → commune → package → department → cell of the workbook and text of the PDF.
"""




TYPED = "1.234"

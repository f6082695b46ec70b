"""The department's register as clerks keep it: units and their past, areas, exemptions, proposals."""

from desktop_app.workflow.register.book import RegisterBook
from desktop_app.workflow.register.csv_intake import institution, read_institutions
from desktop_app.workflow.register.keeping import Register
from desktop_app.workflow.register.proposals import Proposals

__all__ = ["Proposals", "Register", "RegisterBook", "institution", "read_institutions"]

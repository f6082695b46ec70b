"""One file per page: each calls workflow, keeps the answer, and shows it."""

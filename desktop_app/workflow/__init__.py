"""What a clerk can do; one file per kind of work."""

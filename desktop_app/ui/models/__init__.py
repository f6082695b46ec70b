"""Qt models over finished values."""

"""What answers mean together: evaluates expressions, judges records, adds units up."""

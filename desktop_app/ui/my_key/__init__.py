"""The parts of the page "Khóa của tôi": what it says in each state, and the work that opens on it."""

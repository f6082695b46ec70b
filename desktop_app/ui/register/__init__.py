"""The parts of the page of the register: a unit's facts, areas, exemptions and history, and what is proposed."""

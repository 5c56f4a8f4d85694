"""Weighing offers (RULEBOOK section 8): the decision, the value model, waiting, and pay over the years."""

"""Letters: composing them from the journal's facts, and judging those that people write.

RULEBOOK section 6, DESIGN section 5. `compose` writes them, `lint` judges them; neither loads the other.
"""

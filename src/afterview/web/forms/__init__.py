"""Form parts that several pages share."""

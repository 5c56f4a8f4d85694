"""The stock of sentences that letters are composed from, as data."""

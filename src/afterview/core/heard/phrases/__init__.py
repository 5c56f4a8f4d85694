"""What people and machines say in each kind of message, in seven languages, over plain words.

Each module holds patterns over `wording.plain` text: small letters, no marks on letters, no contractions.
"""

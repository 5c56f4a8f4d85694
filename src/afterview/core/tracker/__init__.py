"""A job-search list kept elsewhere: which column means what, its rows as opportunities, and duplicates."""

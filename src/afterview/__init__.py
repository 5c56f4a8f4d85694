"""Afterview: from the end of a job interview to the decision."""

__version__ = "0.1.0"

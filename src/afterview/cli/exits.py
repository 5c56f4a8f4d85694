"""The exit codes of the command line (DESIGN section 4)."""

OK = 0
FAILURE = 1
REFUSED = 2
NOT_FOUND = 3
LINT_ERRORS = 4
TOO_EARLY = 5
NETWORK = 6
INTERRUPTED = 130

"""`python -m afterview`: the `afterview` command."""

from afterview.entry import main

main()

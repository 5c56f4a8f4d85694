"""`python -m afterview` is the `afterview` command."""

from afterview.entry import main

main()

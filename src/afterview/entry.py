"""The entry point of the `afterview` command."""

import sys

from afterview import __version__


def main() -> None:
    """Run the command line; `--version` is answered before anything else is loaded."""
    # click alone takes six times as long to load as an empty Python program, all that a version may cost.
    if sys.argv[1:] == ["--version"]:
        sys.stdout.write(f"afterview {__version__}\n")
        return
    from afterview.cli.app import run  # noqa: PLC0415 -- as above

    sys.exit(run(sys.argv[1:]))

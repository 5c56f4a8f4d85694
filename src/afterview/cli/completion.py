"""`afterview completion`: what a shell needs to complete Afterview's commands, options and opportunities."""

import click
from click.shell_completion import get_completion_class

from afterview.cli.output import print_text

_SHELLS = ("bash", "zsh", "fish")


@click.command(name="completion", short_help="Let your shell complete Afterview's commands.")
@click.argument("shell", type=click.Choice(_SHELLS))
@click.pass_context
def command(context: click.Context, shell: str) -> None:
    """Print the completion script for SHELL.

    For bash: afterview completion bash > ~/.local/share/bash-completion/completions/afterview
    """
    completion = get_completion_class(shell)
    assert completion is not None  # noqa: S101 -- each of the three is click's own
    root = context.find_root().command
    print_text(completion(root, {}, "afterview", "_AFTERVIEW_COMPLETE").source())

"""The `afterview` command: its subcommands, loaded when asked for, and what their failures look like."""

import io
import os
import sys
from importlib import import_module

import click

from afterview.cli import exits
from afterview.cli.output import fault, print_trouble

# A subcommand is imported when it is called or when help lists it: one must not pay for the imports of all.
COMMANDS = {
    "today": "afterview.cli.today",
    "add": "afterview.cli.add",
    "note": "afterview.cli.note",
    "debrief": "afterview.cli.debrief",
    "letter": "afterview.cli.letter",
    "call": "afterview.cli.call",
    "heard-from": "afterview.cli.heard_from",
    "rejected": "afterview.cli.rejected",
    "feedback": "afterview.cli.feedback",
    "offer": "afterview.cli.offer",
    "decide": "afterview.cli.decide",
    "close": "afterview.cli.close",
    "withdraw": "afterview.cli.withdraw",
    "reopen": "afterview.cli.reopen",
    "dismiss": "afterview.cli.dismiss",
    "undo": "afterview.cli.undo",
    "opportunities": "afterview.cli.opportunities",
    "timeline": "afterview.cli.timeline",
    "packet": "afterview.cli.packet",
    "read": "afterview.cli.read",
    "tracker": "afterview.cli.tracker",
    "plan": "afterview.cli.plan",
    "when": "afterview.cli.when",
    "letters": "afterview.cli.letters",
    "lint": "afterview.cli.lint",
    "recap": "afterview.cli.recap",
    "heard": "afterview.cli.heard",
    "script": "afterview.cli.script",
    "weigh": "afterview.cli.weigh",
    "calibrate": "afterview.cli.calibrate",
    "feed": "afterview.cli.feed",
    "remind": "afterview.cli.remind",
    "serve": "afterview.cli.serve",
    "worker": "afterview.cli.worker",
    "check-mail": "afterview.cli.check_mail",
    "sign-in": "afterview.cli.sign_in",
    "import": "afterview.cli.import_journal",
    "export": "afterview.cli.export",
    "backup": "afterview.cli.backup",
    "restore": "afterview.cli.restore",
    "doctor": "afterview.cli.doctor",
    "delete-everything": "afterview.cli.delete_everything",
    "schema": "afterview.cli.schema",
    "completion": "afterview.cli.completion",
}


class _Commands(click.Group):
    """A group that knows its commands by name and loads each on demand."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 -- click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 -- as above
        module = COMMANDS.get(cmd_name)
        if module is None:
            return None
        command: click.Command = import_module(module).command
        return command


@click.command(
    cls=_Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(package_name="afterview", message="afterview %(version)s")
@click.pass_context
def app(context: click.Context) -> None:
    """From the end of an interview to the decision: whom to thank, when to wait, when to call, what to say.

    Nothing leaves this machine. Alone, with a journal of your own, it says what to do now. Begin with
    `afterview serve`, with `afterview add`, or with `afterview packet` for a single interview.
    """
    if context.invoked_subcommand is not None:
        return
    from afterview.cli.today import has_journal, print_today  # noqa: PLC0415 -- other commands need none of it

    if has_journal():
        print_today()
    else:
        click.echo(context.get_help())


def run(arguments: list[str]) -> int:
    """Run the command line with `arguments`; the exit code. A failure is one plain line on standard error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        result = app.main(args=arguments, prog_name="afterview", standalone_mode=False)
    except click.ClickException as error:
        return _fail(_usage(error), exits.REFUSED)
    except click.exceptions.Abort:
        return exits.INTERRUPTED
    except SystemExit:
        # click leaves so when the reader has gone (`| head`), which is no failure: it has no other cause.
        return exits.OK
    except Exception as error:
        code = _code_of(error)
        if code is None:
            if os.environ.get("AFTERVIEW_TRACEBACK"):
                raise
            return _fail(f"{fault(error)}; AFTERVIEW_TRACEBACK=1 shows all of it", exits.FAILURE)
        return _fail(_message(error), code)
    return result if isinstance(result, int) else exits.OK


def _code_of(error: Exception) -> int | None:
    """The exit code of a failure that the user can do something about, None for a fault of ours."""
    from afterview.adapters.refusal import UnreadableFile  # noqa: PLC0415 -- only failures pay for it
    from afterview.core.finding import NotFound  # noqa: PLC0415 -- as above
    from afterview.core.refusal import Refused  # noqa: PLC0415 -- as above

    if isinstance(error, Refused | UnreadableFile):
        return exits.REFUSED
    if isinstance(error, NotFound):
        return exits.NOT_FOUND
    return exits.FAILURE if isinstance(error, OSError) else None


def _message(error: Exception) -> str:
    """What an error says; of the system's own, what they are about and the reason without their number."""
    if not isinstance(error, OSError) or error.errno is None:
        return str(error)
    if error.filename is None:
        return f"the output cannot be written: {error.strerror}"
    return f"{error.filename} cannot be used: {error.strerror}"


def _usage(error: click.ClickException) -> str:
    message = " ".join(error.format_message().split())
    message = message if message.endswith((".", "?")) else f"{message}."
    context = getattr(error, "ctx", None)
    return f"{message} See '{context.command_path} --help'." if context else message


def _fail(message: str, code: int) -> int:
    print_trouble(message)
    return code

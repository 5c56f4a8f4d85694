"""`afterview serve`: the pages on this machine."""

import os
import signal
import socket
import threading
import time
import urllib.error
import urllib.request
from pathlib import Path

import click

from afterview.cli.clock import now
from afterview.cli.records import home_option, open_records
from afterview.cli.serving import HOST, said_in
from afterview.cli.working import worker_beside

PORT = 8470
_TRIES = 120


@click.command(name="serve", short_help="Your journal as pages on this machine.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=PORT, show_default=True, help="0: any free one."
)
@home_option
def command(port: int, home: Path | None) -> None:
    """Open your journal on 127.0.0.1 and print a link that signs you in once. Ctrl-C ends it.

    With CI=true it fetches the first page and ends.
    """
    owner = open_records(home)
    port = port or _free_port()
    _check_free(port)
    from afterview.records.home import this_home  # noqa: PLC0415 -- needs Django, loaded above
    from afterview.services.sign_in import make_sign_in_link  # noqa: PLC0415 -- as above

    link = f"http://{HOST}:{port}/sign-in/{make_sign_in_link(owner, now())}/"
    click.echo(f"Your journal: {link}")
    click.echo("The link works once, on this machine. Ctrl-C ends Afterview.", err=True)
    here = this_home()
    with said_in(here.serving, port), worker_beside(str(here.folder)):
        _run(port, link)


def _run(port: int, link: str) -> None:
    from granian import Granian  # noqa: PLC0415 -- only this command serves
    from granian.constants import Interfaces  # noqa: PLC0415 -- as above
    from granian.log import LogLevels  # noqa: PLC0415 -- as above

    server = Granian(
        target="afterview.project.wsgi:application",
        address=HOST,
        port=port,
        interface=Interfaces.WSGI,
        workers=1,
        log_level=LogLevels.error,
    )
    if os.environ.get("CI") == "true":
        threading.Thread(target=_fetch_and_end, args=(link,), daemon=True).start()
    server.serve()


def _fetch_and_end(link: str) -> None:
    """Follow the link as a browser does, say what came, and end the server."""
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
    for _ in range(_TRIES):
        try:
            with browser.open(link, timeout=10) as page:
                click.echo(f"{page.url} answered {page.status} with {len(page.read())} bytes.")
            break
        except urllib.error.URLError:
            time.sleep(0.25)
    os.kill(os.getpid(), signal.SIGINT)


def _check_free(port: int) -> None:
    """Refuse a port on which something answers already."""
    with socket.socket() as probe:
        if probe.connect_ex((HOST, port)) == 0:
            raise click.UsageError(
                f"{HOST}:{port} is in use, perhaps by Afterview itself: end that, or choose another --port."
            )


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])

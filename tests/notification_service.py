"""A service that takes notifications, on this machine."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

LOADING_APPRISE = pytest.mark.filterwarnings("ignore:'imghdr' is deprecated:DeprecationWarning")
"""One of its plugins imports what Python 3.13 no longer has."""


class Taking(BaseHTTPRequestHandler):
    """Keeps what is posted to it, and answers with the server's status."""

    def do_POST(self) -> None:
        taking = self.server
        assert isinstance(taking, Service)
        taking.taken.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(taking.status)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Service(HTTPServer):
    """A notification service on this machine."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Taking)
        self.taken: list[dict[str, str]] = []
        self.status = 200

    @property
    def address(self) -> str:
        return f"json://127.0.0.1:{self.server_port}/"


@contextmanager
def notification_service() -> Iterator[Service]:
    """It takes what is posted to it as long as this lasts."""
    server = Service()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()

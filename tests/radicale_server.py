"""A real CalDAV server, Radicale, as a process of its own on this machine."""

import http.client
import subprocess
import sys
import time
from base64 import b64encode
from pathlib import Path
from types import TracebackType
from typing import Self

from mail_servers import free_port

USER, PASSWORD = "robin", "made up"
_PROOF = {"Authorization": "Basic " + b64encode(f"{USER}:{PASSWORD}".encode()).decode()}


class Radicale:
    """Serves the calendars of one user; `url` is one of them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._port = free_port()
        self.url = f"http://127.0.0.1:{self._port}/{USER}/plan/"

    def __enter__(self) -> Self:
        users = self._folder / "users"
        users.write_text(f"{USER}:{PASSWORD}\n", encoding="ascii")
        settings = {
            "server-hosts": f"127.0.0.1:{self._port}",
            "storage-filesystem-folder": str(self._folder / "calendars"),
            "auth-type": "htpasswd",
            "auth-htpasswd-filename": str(users),
            "auth-htpasswd-encryption": "plain",
            "auth-delay": "0",
            "logging-level": "critical",
        }
        arguments = [part for name, value in settings.items() for part in (f"--{name}", value)]
        self._process = subprocess.Popen([sys.executable, "-m", "radicale", "--config", "", *arguments])
        self._wait()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.terminate()
        self._process.wait(timeout=20)

    def begin_anew(self) -> None:
        """Let the calendar be empty."""
        for name in ("plan", "whole"):
            self.ask("DELETE", f"/{USER}/{name}/")
        assert self.ask("MKCALENDAR", f"/{USER}/plan/")[0] == 201

    def ask(self, method: str, path: str, content: bytes = b"", **headers: str) -> tuple[int, bytes]:
        """What another program of the user's asks, and the answer."""
        talk = http.client.HTTPConnection("127.0.0.1", self._port, timeout=20)
        try:
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            talk.request(method, path, content or None, _PROOF | named)
            answer = talk.getresponse()
            return answer.status, answer.read()
        finally:
            talk.close()

    def entries(self) -> dict[str, str]:
        """The entries of the calendar by their UID, unfolded."""
        _, whole = self.ask("GET", f"/{USER}/plan/")
        text = whole.decode().replace("\r\n ", "")
        parts = [part.split("END:VEVENT")[0] for part in text.split("BEGIN:VEVENT")[1:]]
        return {part.split("UID:")[1].split("\r\n")[0]: part for part in parts}

    def _wait(self) -> None:
        for _ in range(200):
            try:
                self.ask("GET", "/")
            except OSError:
                time.sleep(0.05)
            else:
                return
        raise AssertionError("Radicale does not answer")

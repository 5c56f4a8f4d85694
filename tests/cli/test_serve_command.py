"""`afterview serve` (DESIGN section 4)."""

import socket

import pytest

from afterview.cli import exits
from afterview.cli.app import run


@pytest.mark.django_db
def test_a_port_that_is_in_use_is_refused_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert run(["serve", "--port", str(port)]) == exits.REFUSED
    said = capsys.readouterr()
    assert f"127.0.0.1:{port} is in use" in said.err
    assert said.err.count("\n") == 1
    assert said.out == ""

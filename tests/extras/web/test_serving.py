"""The server: the names it answers to, the port it takes, how soon it is up."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request

import pytest

from onrecord.errors import InputError
from onrecord.extras.web.serving import Asked, hosts, run


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1"])
def test_on_this_machine_it_answers_to_the_names_of_this_machine(host: str) -> None:
    assert hosts(host, 8765) == {"127.0.0.1:8765", "localhost:8765", "[::1]:8765"}


def test_at_another_address_it_answers_to_that_alone() -> None:
    assert hosts("192.0.2.7", 8765) == {"192.0.2.7:8765"}
    assert hosts("Desk.example", 80) == {"desk.example", "desk.example:80"}


def test_at_every_address_it_answers_to_its_own_names() -> None:
    found = hosts("0.0.0.0", 8765)
    assert f"{socket.gethostname().lower()}:8765" in found
    assert not any("evil" in name for name in found)


def test_a_port_that_is_taken_is_told() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(InputError, match="--port"):
            run(Asked("127.0.0.1", taken.getsockname()[1]), lambda _: None)


def test_a_name_that_is_none_is_told() -> None:
    with pytest.raises(InputError, match="--host"):
        run(Asked("no.such.host.invalid", 0), lambda _: None)


def test_the_command_serves_until_it_is_interrupted() -> None:
    words = [sys.executable, "-m", "onrecord", "serve", "--port", "0", "--workers", "1"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as started:
        try:
            assert started.stdout is not None
            found = re.search(r"http://\S+", started.stdout.readline())
            assert found is not None
            deadline = time.monotonic() + 30
            while True:
                try:
                    with urllib.request.urlopen(found[0], timeout=5) as page:
                        assert b"<textarea" in page.read()
                    break
                except OSError:
                    assert time.monotonic() < deadline
                    time.sleep(0.05)
        finally:
            started.send_signal(signal.SIGINT)
        _, errors = started.communicate(timeout=30)
    assert started.returncode == 0, errors
    assert "Traceback" not in errors

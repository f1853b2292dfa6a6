import socket
import ssl
import time

import pytest

from onrecord.errors import InputError
from onrecord.fetching.target import target_of
from onrecord.fetching.wire import NETWORK, Deadline, Network, connect, secure_context
from tests.fetching.local import PUBLIC, Web

URL = "http://bell.example.org/a"


def connected(network: Network, url: str = URL, seconds: float = 1.0) -> None:
    connect(target_of(url), network, Deadline(seconds, url)).close()


def never(_: str, __: int, ___: float) -> socket.socket:
    raise AssertionError("dialled")


def test_the_socket_goes_to_the_address_that_was_looked_at(web: Web) -> None:
    connected(web.network)
    assert web.dialled == [(PUBLIC, 80)]


def test_an_address_by_number_is_not_looked_up(web: Web) -> None:
    connected(Network(lambda _: pytest.fail("looked up"), web.network.dial), "http://[2606:4700:4700::1111]/")
    assert web.dialled == [("2606:4700:4700::1111", 80)]


@pytest.mark.parametrize(
    "answers",
    [["127.0.0.1"], ["10.0.0.1"], ["::1"], [PUBLIC, "192.168.0.1"], ["::ffff:10.0.0.1"], ["fe80::1%2"], ["a name"]],
)
def test_one_answer_that_is_not_public_is_enough_to_stop(answers: list[str]) -> None:
    with pytest.raises(InputError, match="no address of the public internet") as met:
        connected(Network(lambda _: answers, never))
    assert not any(answer in str(met.value) for answer in answers)  # the line tells nobody what stands within


def test_an_unknown_name_is_one_line() -> None:
    def unknown(_: str) -> list[str]:
        raise socket.gaierror(-2, "Name or service not known")

    with pytest.raises(InputError, match=r"no such host is known \(bell\.example\.org\)"):
        connected(Network(unknown, never))
    with pytest.raises(InputError, match="no such host is known"):
        connected(Network(lambda _: [], never))


def test_a_name_server_that_does_not_answer_costs_the_deadline_and_no_more() -> None:
    begun = time.perf_counter()
    with pytest.raises(InputError, match=r"within 0\.2 seconds"):
        connected(Network(lambda _: time.sleep(5) or [], never), seconds=0.2)  # type: ignore[func-returns-value]
    assert time.perf_counter() - begun < 2


def test_the_next_address_is_tried_where_one_does_not_answer(web: Web) -> None:
    tried: list[str] = []

    def dial(address: str, port: int, seconds: float) -> socket.socket:
        tried.append(address)
        if address != "1.1.1.3":
            raise ConnectionRefusedError(111, "Connection refused")
        return web.network.dial(address, port, seconds)

    connected(Network(lambda _: ["1.1.1.1", "1.1.1.2", "1.1.1.3", "1.1.1.4"], dial))
    assert tried == ["1.1.1.1", "1.1.1.2", "1.1.1.3"]
    with pytest.raises(InputError, match=r"no connection \(Connection refused\)"):
        connected(Network(lambda _: ["1.1.1.1"], dial))


def test_the_host_is_named_when_the_connection_is_encrypted(web: Web) -> None:
    with pytest.raises(InputError, match="no secure connection"):
        connected(web.network, "https://bell.example.org/")
    assert web.dialled == [(PUBLIC, 443)]
    assert "bell.example.org" in web.heads[0]
    context = secure_context()
    assert context.check_hostname
    assert context.verify_mode is ssl.CERT_REQUIRED


def test_a_host_that_does_not_finish_the_greeting_costs_the_deadline() -> None:
    server = socket.create_server(("127.0.0.1", 0))
    network = Network(
        lambda _: [PUBLIC], lambda _, __, seconds: socket.create_connection(server.getsockname(), seconds)
    )
    begun = time.perf_counter()
    with server, pytest.raises(InputError, match=r"within 0\.3 seconds"):
        connected(network, "https://bell.example.org/", 0.3)
    assert time.perf_counter() - begun < 2


def test_the_systems_own_dial_goes_by_number() -> None:
    server = socket.create_server(("127.0.0.1", 0))
    with server:
        NETWORK.dial("127.0.0.1", server.getsockname()[1], 1.0).close()
    with pytest.raises(socket.gaierror):
        NETWORK.dial("bell.invalid", 80, 1.0)

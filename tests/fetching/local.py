"""A web of our own for tests: names and public addresses that all lead to a server on this machine."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator

from onrecord.fetching.wire import Network

PUBLIC = "93.184.216.34"
Handler = Callable[[socket.socket, str, str], None]


class Web:
    """Answers by host and path; what has none gets 404. `asked` and `dialled` tell what came and went."""

    def __init__(self) -> None:
        self.answers: dict[str, bytes | Handler] = {}
        self.names: dict[str, list[list[str]]] = {}
        self.asked: list[str] = []
        self.heads: list[str] = []
        self.dialled: list[tuple[str, int]] = []
        self._server = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._serve, daemon=True).start()

    @property
    def network(self) -> Network:
        return Network(self._resolve, self._dial)

    def close(self) -> None:
        self._server.close()

    def _resolve(self, host: str) -> list[str]:
        """The next answer for a name, the last one for good; one public address where nothing is said."""
        answers = self.names.get(host, [[PUBLIC]])
        return answers.pop(0) if len(answers) > 1 else answers[0]

    def _dial(self, address: str, port: int, seconds: float) -> socket.socket:
        self.dialled.append((address, port))
        return socket.create_connection(self._server.getsockname(), seconds)

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._server.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            head = b""
            while b"\r\n\r\n" not in head and b"GET ".startswith(head[:4]) and (piece := connection.recv(65536)):
                head += piece
            if not head.startswith(b"GET "):
                self.heads.append(head.decode("latin-1"))
                return
            words = head.decode("ascii")
            path = words.split()[1]
            host = words.partition("\r\nHost: ")[2].partition("\r\n")[0]
            self.asked.append(f"{host}{path}")
            self.heads.append(words)
            answer = self.answers.get(f"{host}{path}", page(b"none", status="404 Not Found"))
            if callable(answer):
                answer(connection, host, path)
            else:
                connection.sendall(answer)


def page(body: bytes, *lines: str, status: str = "200 OK", media: str = "text/plain") -> bytes:
    head = [f"HTTP/1.1 {status}", f"Content-Type: {media}", f"Content-Length: {len(body)}", *lines]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


def moved(to: str, status: str = "302 Found") -> bytes:
    return f"HTTP/1.1 {status}\r\nLocation: {to}\r\nContent-Length: 0\r\n\r\n".encode()


def raw(*pieces: bytes) -> Handler:
    """An answer sent as it is, then the connection closed."""

    def answer(connection: socket.socket, _: str, __: str) -> None:
        for piece in pieces:
            connection.sendall(piece)

    return answer


def endless(start: bytes, piece: bytes, pause: float = 0.0) -> Handler:
    """An answer that goes on until the other side leaves."""

    def answer(connection: socket.socket, _: str, __: str) -> None:
        connection.sendall(start)
        waiting = threading.Event()
        while not waiting.wait(pause):
            connection.sendall(piece)

    return answer


def web() -> Iterator[Web]:
    made = Web()
    yield made
    made.close()

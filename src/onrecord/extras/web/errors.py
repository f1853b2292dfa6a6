"""What a refusal looks like: JSON under /api, a line of text elsewhere."""

from __future__ import annotations

import json

from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse, Response

from onrecord.extras.web.wording import say

API = "/api"


class RefusedError(Exception):
    """A request that is refused: a status and one line, which a worker can send."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(status, words)
        self.status, self.words = status, words


def refused(status: int, key: str, **values: object) -> RefusedError:
    """The refusal whose words stand at `key`."""
    return RefusedError(status, say(key, **values))


def refusal(request: HTTPConnection, status: int, key: str, **values: object) -> Response:
    """The refusal in the form that suits who asked."""
    return line(request.scope["path"], status, say(key, **values))


def line(path: str, status: int, words: str, headers: dict[str, str] | None = None) -> Response:
    """One line, as JSON under /api; whatever could end the line is taken out."""
    told = " ".join("".join(letter if letter.isprintable() else " " for letter in words).split())
    if path == API or path.startswith(f"{API}/"):
        return Response(encode({"error": told}), status, headers, "application/json")
    return PlainTextResponse(f"{told}\n", status, headers)


def encode(values: object) -> bytes:
    """JSON with a line end, as the command line prints it."""
    return (json.dumps(values, ensure_ascii=False, indent=2) + "\n").encode()

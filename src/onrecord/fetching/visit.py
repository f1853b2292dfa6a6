"""A page fetched: robots.txt asked first, redirects followed and each held to the same rules."""

from __future__ import annotations

from http import HTTPStatus
from typing import NamedTuple
from urllib.parse import urljoin

from onrecord.errors import InputError
from onrecord.fetching.exchange import AGENT, Answer, get
from onrecord.fetching.robots import Rule, allows, rules_for
from onrecord.fetching.target import Target, target_of
from onrecord.fetching.wire import NETWORK, Deadline, Network

_MOVED = frozenset((301, 302, 303, 307, 308))
_ROBOTS = 500_000  # bytes; RFC 9309 asks for as many at least
_CHARSETS = {  # the names that servers give; the first four all mean Windows-1252 to browsers
    **dict.fromkeys(("iso-8859-1", "latin1", "us-ascii", "windows-1252"), "cp1252"),
    **dict.fromkeys(("utf-16", "utf-16le", "utf-16be"), "utf-16"),
    **dict.fromkeys(("utf-8", "utf8"), "utf-8"),
}


class Limits(NamedTuple):
    """How long all of a fetch may take, how large a page may be, and how often a site may send elsewhere."""

    seconds: float = 20.0
    size: int = 20_000_000  # bytes
    redirects: int = 5


LIMITS = Limits()


class Page(NamedTuple):
    """What was fetched: the address that gave it in the end, its bytes, and the media type told, or "".

    Text whose encoding the server named is UTF-8 with its mark in front, which comes before what a page says of itself.
    """

    url: str
    data: bytes
    media: str


def fetch(url: str, *, limits: Limits = LIMITS, network: Network = NETWORK) -> Page:
    """The page at an address of the public web.

    InputError, in one line and within `limits`, for an address that is not public or not http and https, a page that
    robots.txt asks programs to leave, and an answer that is no page.
    """
    visit = _Visit(limits, network, Deadline(limits.seconds, url))
    target = target_of(url)
    answer = visit.follow(target, limits.size, asks=True)
    if answer.status != 200:
        raise InputError(f"{url}: the server answers {_status(answer.status)}; check the address, or save the page")
    if (answer.head.get("Content-Encoding") or "identity").strip().lower() != "identity":
        raise InputError(f"{url}: the server sends the page compressed, unasked; save the page in a browser")
    if not answer.body.strip():
        raise InputError(f"{url}: the page is empty; check the address")
    media = answer.head.get_content_type() if answer.head.get("Content-Type") else ""
    return Page(visit.last.url, _in_utf8(answer), media)


class _Visit:
    """One fetch: the clock, the rules of each site that it came to, and where it is."""

    def __init__(self, limits: Limits, network: Network, deadline: Deadline) -> None:
        self._limits, self._network, self._deadline = limits, network, deadline
        self._rules: dict[str, tuple[Rule, ...]] = {}
        self.last = Target("", "", 0, "")

    def follow(self, target: Target, most: int, *, asks: bool) -> Answer:
        """The answer at the end of all redirects; with `asks` each step needs the leave of robots.txt."""
        start = target
        for _ in range(self._limits.redirects + 1):
            if asks:
                self._ask(target)
            answer = get(target, self._network, self._deadline, most, cut=not asks)
            if answer.status not in _MOVED:
                self.last = target
                return answer
            target = _next(target, answer)
        raise InputError(f"{start.url}: over {self._limits.redirects} redirects; save the page in a browser")

    def _ask(self, target: Target) -> None:
        """InputError where the site asks programs to leave this page, or cannot be asked."""
        if target.origin not in self._rules:
            self._rules[target.origin] = self._rules_of(target)
        if not allows(self._rules[target.origin], target.path):
            raise InputError(
                f"{target.url}: the site's robots.txt asks programs to leave this page; save it in a browser"
            )

    def _rules_of(self, target: Target) -> tuple[Rule, ...]:
        answer = self.follow(target._replace(path="/robots.txt"), _ROBOTS, asks=False)
        if answer.status == 200:
            return rules_for(answer.body.decode("utf-8-sig", "replace"), AGENT)
        if 400 <= answer.status < 500:
            return ()  # a site without one asks for nothing
        said = _status(answer.status)
        raise InputError(
            f"{target.origin}/robots.txt: the server answers {said}, so the page is left; save it in a browser"
        )


def _next(target: Target, answer: Answer) -> Target:
    """Where a redirect leads. InputError where that is not to be fetched."""
    told = answer.head.get("Location")
    if not told:
        raise InputError(f"{target.url}: a redirect to nowhere; save the page in a browser")
    try:
        following = target_of(urljoin(target.url, _as_sent(told)))
    except (InputError, ValueError) as error:
        why = str(error) if isinstance(error, InputError) else "broken address; save the page in a browser"
        raise InputError(f"{target.url}: redirects to {why}") from None
    if target.scheme == "https" and following.scheme == "http":
        raise InputError(
            f"{target.url}: redirects to {following.url}, which is not encrypted; save the page in a browser"
        )
    return following


def _as_sent(words: str) -> str:
    """A line of the head as UTF-8, which servers send there; `http.client` takes every byte for a letter."""
    try:
        return words.encode("latin-1").decode()
    except UnicodeError:
        return words


def _in_utf8(answer: Answer) -> bytes:
    """The body, and text whose encoding the head names in UTF-8 with its mark."""
    named = answer.head.get_content_charset() or ""
    if named not in _CHARSETS or answer.head.get_content_maintype() != "text":
        return answer.body
    try:
        return answer.body.decode(_CHARSETS[named]).removeprefix("\ufeff").encode("utf-8-sig")
    except UnicodeError:
        return answer.body  # the server is wrong about it; the reader says what the bytes are


def _status(code: int) -> str:
    try:
        return f"{code} ({HTTPStatus(code).phrase})"
    except ValueError:
        return str(code)

"""What a site asks of programs in its robots.txt, read as RFC 9309 says.

The standard library's parser takes the first rule that fits and knows no `*` within a path; the RFC takes the longest,
and sites write `*`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")


class Rule(NamedTuple):
    """A path that is allowed or not; `*` in it stands for anything, `$` at its end for the end."""

    allowed: bool
    path: str


def rules_for(text: str, agent: str) -> tuple[Rule, ...]:
    """The rules of every group that names the agent, or else of those for everybody."""
    found: dict[str, list[Rule]] = {}
    agents: list[str] = []
    within = False  # among the rules of a group; the next agent begins another
    for line in text.replace("\r", "\n").split("\n"):
        key, _, value = (part.strip() for part in line.partition("#")[0].partition(":"))
        match key.lower():
            case "user-agent":
                agents = [*([] if within else agents), value.partition("/")[0].strip().lower()]
                found.setdefault(agents[-1], [])
                within = False
            case "allow" | "disallow":
                within = True
                for named in {*agents} & {agent.lower(), "*"} if value else ():
                    found[named].append(Rule(key.lower() == "allow", _normal(value)))
    return tuple(found.get(agent.lower(), found.get("*", [])))


def allows(rules: Sequence[Rule], path: str) -> bool:
    """Whether a path may be asked for: the longest rule that fits decides, `allow` where two are as long."""
    asked = _normal(path)
    fitting = [(len(rule.path), rule.allowed) for rule in rules if _fits(rule.path, asked)]
    return max(fitting, default=(0, True))[1]


def _fits(pattern: str, path: str) -> bool:
    """From left to right, each piece at its first place, which finds a fit wherever there is one."""
    ended = pattern.endswith("$")
    first, *rest = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    if not rest:
        return not ended or path == first
    place = len(first)
    last = rest.pop() if ended else ""
    for piece in rest:
        place = path.find(piece, place)
        if place < 0:
            return False
        place += len(piece)
    return not ended or (path.endswith(last) and len(path) - len(last) >= place)


def _normal(path: str) -> str:
    """Letters that need no escape written plain, all others in capital hexadecimals."""
    plain = "".join(
        letter if letter.isascii() else "".join(f"%{byte:02X}" for byte in letter.encode()) for letter in path
    )
    return _ESCAPE.sub(
        lambda found: letter if (letter := chr(int(found[1], 16))) in _PLAIN else found[0].upper(), plain
    )

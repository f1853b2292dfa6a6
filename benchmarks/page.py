"""The web page under load: 100 clients that check stories, beside a bare Starlette echo of the same bodies.

    python benchmarks/page.py [--seconds 30] [--clients 100]

Three runs, each against a server of its own on this machine: the example story again and again, which the server works
out once; the example with a line of its own for each request, which it works out each time; and the echo. The first run
is held to the bounds below: what misses one is told, and the exit code is 1.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

EXAMPLE = Path(__file__).parents[1] / "examples" / "river-city.txt"
WARM = 3.0  # seconds of each run that are not counted
LEAST_RATE, MOST_SLOW, MOST_GROWTH = (
    150,
    0.5,
    10,
)  # checks a second; seconds of the slowest hundredth; megabytes in a run
ECHO = """
import socket, uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

async def echo(request: Request) -> Response:
    return Response(await request.body(), media_type="application/json")

bound = socket.socket()
bound.bind(("127.0.0.1", 0))
bound.listen(2048)
print(f"http://127.0.0.1:{bound.getsockname()[1]}/", flush=True)
app = Starlette(routes=[Route("/api/check", echo, methods=["POST"])])
uvicorn.Server(uvicorn.Config(app, http="h11", log_level="error", access_log=False)).run(sockets=[bound])
"""
SERVE = ["-m", "onrecord", "serve", "--port", "0"]


class Used(NamedTuple):
    """Memory of its own and processor time of a server with its workers."""

    megabytes: int
    seconds: float


@dataclass
class Run:
    """What the clients of one run saw: seconds an answer took, and how many were none."""

    times: list[float] = field(default_factory=list)
    failed: int = 0

    @property
    def slow(self) -> float:
        """Seconds of the slowest hundredth."""
        return sorted(self.times)[int(len(self.times) * 0.99)]

    def missed(self, seconds: float, before: Used, after: Used) -> list[str]:
        """The bounds that the run does not keep."""
        held = {
            f"under {LEAST_RATE} checks a second": len(self.times) / seconds >= LEAST_RATE,
            f"p99 over {MOST_SLOW * 1000:.0f} ms": self.slow < MOST_SLOW,
            "answers failed": self.failed == 0,
            f"memory grew by over {MOST_GROWTH} MB": after.megabytes - before.megabytes <= MOST_GROWTH,
        }
        return [what for what, kept in held.items() if not kept]

    def told(self, name: str, seconds: float, before: Used, after: Used) -> str:
        """One line: answers a second, the middle and the slow end, what failed, what each took, the memory."""
        ranked = sorted(self.times)
        middle, slow = ranked[len(ranked) // 2] * 1000, self.slow * 1000
        rate = len(ranked) / seconds
        each = (after.seconds - before.seconds) * 1000 / len(ranked)
        return (
            f"{name:<20} {rate:7.1f}/s  p50 {middle:5.0f} ms  p99 {slow:5.0f} ms  failed {self.failed}  "
            f"processor {each:.1f} ms each  memory {before.megabytes} to {after.megabytes} MB"
        )


def main() -> None:
    """Run all three and print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--clients", type=int, default=100)
    asked = parser.parse_args()
    story = EXAMPLE.read_text(encoding="utf-8")

    def same(_: int) -> str:
        return story

    def own(number: int) -> str:
        return f"{story}\n\nNote {number} of the desk.\n"

    runs: tuple[tuple[str, list[str], Callable[[int], str]], ...] = (
        ("the same story", SERVE, same),
        ("each its own story", SERVE, own),
        ("bare echo", ["-c", ECHO], same),
    )
    missed = []
    for name, words, text in runs:
        with _served(words) as (port, process):
            found = Run()
            before = asyncio.run(_load(found, port, process, text, asked.clients, asked.seconds))
            after = _used(process)
            print(found.told(name, asked.seconds, before, after), flush=True)
            missed += found.missed(asked.seconds, before, after) if name == runs[0][0] else []
    if missed:
        sys.exit(f"the same story: {', '.join(missed)}")


@contextmanager
def _served(words: list[str]) -> Iterator[tuple[int, int]]:
    """A server of its own: its port and its process id."""
    with subprocess.Popen([sys.executable, *words], stdout=subprocess.PIPE, text=True) as started:
        try:
            assert started.stdout is not None
            address = re.search(r":(\d+)/", started.stdout.readline())
            assert address is not None
            yield int(address[1]), started.pid
        finally:
            started.terminate()


async def _load(run: Run, port: int, process: int, text: Callable[[int], str], clients: int, seconds: float) -> Used:
    """Every client sends one story after another; what the server has used once all is warm."""
    numbers = iter(range(10**9))
    start = time.perf_counter() + WARM
    asked = [asyncio.create_task(_client(run, port, text, numbers, start, start + seconds)) for _ in range(clients)]
    await asyncio.sleep(WARM)
    warm = _used(process)
    await asyncio.gather(*asked)
    return warm


async def _client(
    run: Run, port: int, text: Callable[[int], str], numbers: Iterator[int], start: float, end: float
) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    while (began := time.perf_counter()) < end:
        body = json.dumps({"text": text(next(numbers))}).encode()
        head = f"POST /api/check HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
        writer.write(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
        answer = await reader.readuntil(b"\r\n\r\n")
        length = re.search(rb"content-length: (\d+)", answer)
        assert length is not None
        await reader.readexactly(int(length[1]))
        now = time.perf_counter()
        if start <= now <= end:
            run.times.append(now - began)
            run.failed += not answer.startswith(b"HTTP/1.1 200")
    writer.close()


def _used(process: int) -> Used:
    """What a process and all below it have to themselves, where the system tells it; otherwise nothing."""
    files = Path(f"/proc/{process}")
    try:
        own = re.findall(r"^Private_\w+:\s+(\d+) kB", (files / "smaps_rollup").read_text("utf-8"), re.MULTILINE)
        ticks = (files / "stat").read_text("utf-8").rpartition(")")[2].split()[11:13]
        threads = (files / "task").glob("*/children")  # each thread has its own
        below = [child for path in threads for child in path.read_text("utf-8").split()]
    except OSError:
        return Used(0, 0.0)
    found = [Used(sum(map(int, own)) // 1024, sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK"))]
    found += [_used(int(child)) for child in below]
    return Used(sum(one.megabytes for one in found), sum(one.seconds for one in found))


if __name__ == "__main__":
    main()

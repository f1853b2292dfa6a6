"""Processes that do the work: one story is one job, with a bound on its time, and none can stall the server.

A job is a function at the top of a module; its first argument is the `Supply` that the worker opened when it began.
A job that takes too long ends with its process, and another process takes its place.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import signal
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from onrecord.errors import OnRecordError
from onrecord.extras.web.errors import RefusedError, refused
from onrecord.pipeline import Supply, supply

SECONDS = 20.0  # for one job, from the moment a worker takes it
_JOBS = 5_000  # of one worker; then another takes its place, since a record remembers what it was asked
_WAITING = 400  # jobs that may wait for a worker; more are told to come back
_WARM = "onrecord.extras.web.warm"  # what the process that workers are forked from imports first

Given = ParamSpec("Given")
Answer = TypeVar("Answer")


class Workers(Protocol):
    """Where jobs are done."""

    async def run(
        self, job: Callable[Concatenate[Supply, Given], Answer], /, *given: Given.args, **named: Given.kwargs
    ) -> Answer:
        """What the job returns. Whatever OnRecordError it raises; RefusedError where there is no room or no time."""
        ...

    def close(self) -> None:
        """End every process."""
        ...


class Here:
    """Jobs in a thread of this process: for tests, and where one process is wanted."""

    def __init__(self, data: tuple[Path, ...] = ()) -> None:
        self._supply = supply(data)

    async def run(
        self, job: Callable[Concatenate[Supply, Given], Answer], /, *given: Given.args, **named: Given.kwargs
    ) -> Answer:
        """See Workers."""
        return await asyncio.to_thread(job, self._supply, *given, **named)

    def close(self) -> None:
        """Nothing to end."""


class Processes:
    """`count` processes, each with the record open."""

    def __init__(self, count: int, data: tuple[Path, ...] = (), seconds: float = SECONDS) -> None:
        forks = "forkserver" in multiprocessing.get_all_start_methods()
        self._context: Any = multiprocessing.get_context("forkserver" if forks else "spawn")
        if forks:
            self._context.set_forkserver_preload([_WARM])
        self._data, self._seconds = data, seconds
        self._threads = ThreadPoolExecutor(count, thread_name_prefix="onrecord-worker")
        self._mine = threading.local()  # each thread has a process of its own
        self._begun: dict[int, BaseProcess] = {}
        self._waiting = 0
        for _ in range(count):
            self._threads.submit(self._begin)

    async def run(
        self, job: Callable[Concatenate[Supply, Given], Answer], /, *given: Given.args, **named: Given.kwargs
    ) -> Answer:
        """See Workers."""
        if self._waiting >= _WAITING:
            raise refused(503, "base.busy")
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, self._ask, (job, given, named))
        finally:
            self._waiting -= 1

    def close(self) -> None:
        """End every process; what waits is given up."""
        self._threads.shutdown(wait=False, cancel_futures=True)
        for process in list(self._begun.values()):
            process.kill()

    def _begin(self) -> Connection:
        """A process for the thread that asks; its own one where it has it."""
        found = getattr(self._mine, "connection", None)
        if isinstance(found, Connection):
            return found
        here: Connection
        here, there = self._context.Pipe()
        process = self._context.Process(target=_work, args=(there, self._data), daemon=True)
        process.start()
        there.close()
        self._mine.connection, self._mine.process, self._mine.done = here, process, 0
        self._begun[process.pid] = process
        return here

    def _end(self) -> None:
        process = self._mine.process
        process.kill()
        process.join()
        self._begun.pop(process.pid, None)
        self._mine.connection.close()
        self._mine.connection = None

    def _ask(self, asked: tuple[Any, ...]) -> Any:
        connection = self._begin()
        try:
            connection.send(asked)
            if not connection.poll(self._seconds):
                self._end()
                raise refused(503, "base.too_long", seconds=int(self._seconds))
            answer, failed = connection.recv()
        except (EOFError, OSError):
            self._end()
            raise refused(503, "base.worker_lost") from None
        self._mine.done += 1
        if self._mine.done >= _JOBS:
            self._end()
        if failed is not None:
            raise failed
        return answer


def _work(connection: Connection, data: tuple[Path, ...]) -> None:
    """The life of a worker: open the record once, then one job after another, until the server goes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the server ends its workers
    import_module(_WARM)  # where processes are not forked
    drawn = supply(data)
    while True:
        try:
            job, given, named = connection.recv()
        except EOFError:
            return
        try:
            answer, failed = job(drawn, *given, **named), None
        except (OnRecordError, RefusedError) as error:
            answer, failed = None, error
        except Exception:  # a fault of ours: the log has it, the page says so, and the worker goes on
            traceback.print_exc()
            answer, failed = None, refused(500, "base.fault")
        connection.send((answer, failed))

"""The latest answers: the same question has the same answer, so it is worked out once.

What is kept lies in the memory of the server, within a bound, and goes with it.
"""

from __future__ import annotations

import asyncio
import pickle
from collections import OrderedDict
from collections.abc import Callable
from hashlib import sha256
from typing import Any, Concatenate, ParamSpec, TypeVar

from onrecord.extras.web.workers import Workers
from onrecord.pipeline import Supply

_MOST = 16_000_000  # bytes of all answers together
_LARGEST = 2_000_000  # bytes of one that is worth keeping

Given = ParamSpec("Given")
Answer = TypeVar("Answer")


class Kept:
    """Workers before which the last answers stand; a question that is being worked out already is waited for."""

    def __init__(self, workers: Workers, most: int = _MOST) -> None:
        self._workers = workers
        self._most = most
        self._answers: OrderedDict[bytes, tuple[Any, int]] = OrderedDict()
        self._asked: dict[bytes, asyncio.Task[Any]] = {}
        self.size = 0  # bytes that are held

    async def run(
        self, job: Callable[Concatenate[Supply, Given], Answer], /, *given: Given.args, **named: Given.kwargs
    ) -> Answer:
        """See Workers."""
        key = sha256(pickle.dumps((job.__module__, job.__qualname__, given, named))).digest()
        if key in self._answers:
            self._answers.move_to_end(key)
            answer: Answer = self._answers[key][0]
            return answer
        asked = self._asked.get(key)
        if asked is None:
            asked = asyncio.ensure_future(self._work(key, job, given, named))
            self._asked[key] = asked
            asked.add_done_callback(lambda done: self._done(key, done))
        found: Answer = await asyncio.shield(asked)  # one who goes away does not take it from the others
        return found

    def close(self) -> None:
        """End the workers."""
        self._workers.close()

    async def _work(self, key: bytes, job: Any, given: Any, named: Any) -> Any:
        answer = await self._workers.run(job, *given, **named)
        size = len(pickle.dumps(answer))
        if size <= _LARGEST:
            self._answers[key] = (answer, size)
            self.size += size
        while self.size > self._most:
            _, (_, freed) = self._answers.popitem(last=False)
            self.size -= freed
        return answer

    def _done(self, key: bytes, done: asyncio.Task[Any]) -> None:
        self._asked.pop(key, None)
        if not done.cancelled():
            done.exception()  # whoever waited has it; where nobody is left it is no fault

"""The last answers: worked out once, within a bound."""

from __future__ import annotations

import asyncio
import threading

import pytest

from onrecord.errors import InputError
from onrecord.extras.web.kept import Kept
from onrecord.extras.web.workers import Here
from onrecord.pipeline import Supply

WORKED: list[str] = []
GO = threading.Event()


def letters(_: Supply, words: str, times: int) -> str:
    WORKED.append(words)
    return words * times


def waits(_: Supply, words: str) -> str:
    WORKED.append(words)
    GO.wait(5)
    return words


def fails(_: Supply) -> None:
    WORKED.append("failed")
    raise InputError("no")


@pytest.fixture(autouse=True)
def _nothing_worked() -> None:
    WORKED.clear()
    GO.clear()


def test_the_same_question_is_worked_out_once() -> None:
    kept = Kept(Here())

    async def asks() -> list[str]:
        return [await kept.run(letters, "a", times) for times in (2, 2, 3)]

    assert asyncio.run(asks()) == ["aa", "aa", "aaa"]
    assert WORKED == ["a", "a"]


def test_those_who_ask_at_once_wait_for_one_answer() -> None:
    kept = Kept(Here())

    async def asks() -> list[str]:
        asked = [asyncio.ensure_future(kept.run(waits, "b")) for _ in range(5)]
        await asyncio.sleep(0.05)
        asked[0].cancel()  # the one who asked first goes away
        GO.set()
        return list(await asyncio.gather(*asked[1:]))

    assert asyncio.run(asks()) == ["b"] * 4
    assert WORKED == ["b"]


def test_what_is_kept_stays_within_its_bound() -> None:
    kept = Kept(Here(), most=1000)

    async def asks() -> None:
        for number in range(50):
            await kept.run(letters, str(number), 100)
            assert kept.size <= 1000

    asyncio.run(asks())
    assert kept.size > 0


def test_a_failure_is_not_kept() -> None:
    kept = Kept(Here())

    async def asks() -> None:
        for _ in range(2):
            with pytest.raises(InputError):
                await kept.run(fails)

    asyncio.run(asks())
    assert WORKED == ["failed", "failed"]

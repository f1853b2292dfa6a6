"""Work in other processes: what comes back, and what a job that goes wrong does to the others."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Iterator

import pytest

from onrecord.errors import ClaimError
from onrecord.extras.web import workers
from onrecord.extras.web.errors import RefusedError, refused
from onrecord.extras.web.workers import Processes
from onrecord.pipeline import Supply


def knows(supply: Supply, place: str) -> bool:
    return supply.record.place(place) is not None


def sleeps(_: Supply, seconds: float) -> int:
    time.sleep(seconds)
    return os.getpid()


def fails(_: Supply) -> None:
    raise ClaimError("line one\nline two")


def refuses(_: Supply) -> None:
    raise refused(413, "base.too_large")


def breaks(_: Supply) -> None:
    raise ZeroDivisionError


def dies(_: Supply) -> None:
    os._exit(1)


@pytest.fixture(scope="module")
def two() -> Iterator[Processes]:
    started = Processes(2, seconds=2)
    yield started
    started.close()


def test_a_job_is_given_the_record(two: Processes) -> None:
    assert asyncio.run(two.run(knows, "chicago-il"))


def test_what_a_job_raises_comes_back(two: Processes) -> None:
    with pytest.raises(ClaimError, match="line two"):
        asyncio.run(two.run(fails))
    with pytest.raises(RefusedError) as caught:
        asyncio.run(two.run(refuses))
    assert caught.value.status == 413


def test_a_fault_of_a_job_is_told_without_its_inside(two: Processes) -> None:
    with pytest.raises(RefusedError) as caught:
        asyncio.run(two.run(breaks))
    assert caught.value.status == 500
    assert "Zero" not in caught.value.words


def test_a_job_that_takes_too_long_is_ended_and_the_others_go_on(two: Processes) -> None:
    async def both() -> tuple[object, bool]:
        slow = asyncio.ensure_future(two.run(sleeps, 60))
        await asyncio.sleep(0.1)
        quick = await two.run(knows, "chicago-il")
        return (await asyncio.gather(slow, return_exceptions=True))[0], quick

    slow, quick = asyncio.run(both())
    assert isinstance(slow, RefusedError)
    assert slow.status == 503
    assert quick
    assert asyncio.run(two.run(knows, "chicago-il"))


def test_a_worker_that_dies_is_replaced(two: Processes) -> None:
    for _ in range(3):
        with pytest.raises(RefusedError) as caught:
            asyncio.run(two.run(dies))
        assert caught.value.status == 503
    assert asyncio.run(two.run(knows, "chicago-il"))


def test_a_worker_is_replaced_after_its_share(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_JOBS", 2)
    one = Processes(1)
    try:
        seen = [asyncio.run(one.run(sleeps, 0)) for _ in range(4)]
    finally:
        one.close()
    assert seen[0] == seen[1] != seen[2] == seen[3]


def test_more_than_can_wait_are_told_to_come_back(two: Processes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_WAITING", 1)

    async def three() -> list[object]:
        return list(await asyncio.gather(*(two.run(sleeps, 0.2) for _ in range(3)), return_exceptions=True))

    found = asyncio.run(three())
    assert sum(isinstance(one, RefusedError) and one.status == 503 for one in found) == 2

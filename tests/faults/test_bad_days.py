"""A vendor on a bad day: what it took is said once, in order, at the pace that it asks for."""

import asyncio
import random
from itertools import groupby, pairwise
from pathlib import Path

import httpx
import pytest

from tests.faults.copies import running_copies
from tests.faults.crash import Street, crash, until, until_ready
from tests.faults.vendor import VendorProcess

PEOPLE = 6
BAD_DAY = {"too_many": 200, "broken_after": 60, "broken": 40, "reset_after": 20, "hang": 10}
"""Of a thousand sendings."""
UNTOLD = ("broken_after", "broken", "reset_after", "hang")
"""After these nobody can tell whether it went out: it may be said twice."""
A_SECOND = 0.95
MOST_A_SECOND = 30


@pytest.mark.slow
@pytest.mark.timeout(600)
async def test_on_a_bad_day_all_is_said_in_order_and_at_the_pace(tmp_path: Path):
    with (
        VendorProcess("telegram") as telegram,
        running_copies("sqlite", tmp_path, telegram.url) as copies,
    ):
        telegram.fails(**BAD_DAY)
        figures = await crash(copies, telegram, kills=0, people=PEOPLE)
        failed, taken = telegram.failed(), telegram.taken()

    assert failed["too_many"]
    assert (figures.lost, figures.duplicate_effects, figures.out_of_order) == (0, 0, 0)
    assert figures.duplicate_sends <= sum(failed.get(fault, 0) for fault in UNTOLD)
    by_person = groupby(
        sorted(taken, key=lambda each: (each["to"], each["at"])), lambda e: e["to"]
    )
    for _, messages in by_person:
        assert all(b["at"] - a["at"] >= A_SECOND for a, b in pairwise(messages))
    for first, later in zip(taken, taken[MOST_A_SECOND:], strict=False):
        assert later["at"] - first["at"] >= A_SECOND


@pytest.mark.slow
@pytest.mark.timeout(300)
async def test_a_stop_in_the_middle_of_a_sending_takes_less_than_twenty_seconds(tmp_path: Path):
    with (
        VendorProcess("telegram") as telegram,
        running_copies("sqlite", tmp_path, telegram.url) as copies,
    ):
        telegram.fails(hang=1000)
        [copy] = copies.copies
        copy.start()
        await until_ready(copies.url)
        async with httpx.AsyncClient(timeout=5) as client:
            street = Street(copies, telegram, client, random.Random(1))
            await street.deliver(1, "hola")

        async def is_sending() -> bool:
            return bool(telegram.failed())

        await until(is_sending, "a sending that hangs")
        code = await asyncio.to_thread(copy.stop)

    assert code == 0

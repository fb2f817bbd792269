"""``kill -9`` at the moments that matter most: what is said then, and how often."""

import asyncio
import random
from pathlib import Path

import httpx
import pytest

from tests.faults.copies import running_copies
from tests.faults.crash import Street, until, until_ready
from tests.faults.vendor import VendorProcess

ALWAYS = 1000
BOTH = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]
ROLES = {"sqlite": ("all",), "postgres": ("web", "worker")}
ONE, OTHER = 1, 2


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("kind", BOTH)
@pytest.mark.parametrize(
    ("moment", "times"),
    [
        ("it is acknowledged", 1),
        ("it is about to go out", 1),
        ("it has gone out and nobody knows", 2),
    ],
)
async def test_killed_when(tmp_path: Path, kind: str, moment: str, times: int):
    """One message is answered once; twice only where it had gone out and nobody could know."""
    with (
        VendorProcess("telegram") as telegram,
        running_copies(kind, tmp_path, telegram.url, roles=ROLES[kind]) as copies,
    ):
        for copy in copies.copies:
            copy.start()
            await until_ready(copies.url)
        async with httpx.AsyncClient(timeout=5) as client:
            street = Street(copies, telegram, client, random.Random(0))
            await street.say(ONE, "hola")
            telegram.fails(**FAULTS[moment])
            await street.deliver(OTHER, "hola")

            async def is_that_moment() -> bool:
                return not FAULTS[moment] or bool(telegram.failed())

            await until(is_that_moment, moment)
            copies.copies[-1].kill()
            telegram.fails()
            copies.copies[-1].start()
            await street.say(ONE, "gracias")
            await street.say(OTHER, "gracias")
            heard = await street.heard(OTHER)
        for copy in copies.copies:
            await asyncio.to_thread(copy.stop)

    [greeting, *_] = heard
    assert heard.count(greeting) == times
    assert heard[:times] == [greeting] * times


FAULTS: dict[str, dict[str, int]] = {
    "it is acknowledged": {},
    "it is about to go out": {"hang": ALWAYS},
    "it has gone out and nobody knows": {"hang_after": ALWAYS},
}
"""What the vendor does meanwhile, so that the moment lasts."""

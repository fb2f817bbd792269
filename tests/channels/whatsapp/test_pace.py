"""No more goes out than WhatsApp lets a number send: counted on a clock that is moved by hand."""

import asyncio
from collections.abc import Iterator

import pytest

from bot.channels.whatsapp.pace import BURST, SECONDS_BETWEEN, Pace


class QuickClock(asyncio.SelectorEventLoop):
    """A loop whose clock jumps to the next moment that somebody waits for."""

    def __init__(self) -> None:
        super().__init__()
        self.ahead = 0.0

    def time(self) -> float:
        return self.ahead

    def _run_once(self) -> None:
        if not self._ready and self._scheduled:
            self.ahead = max(self.ahead, self._scheduled[0].when())
        super()._run_once()


@pytest.fixture
def clock() -> Iterator[QuickClock]:
    loop = QuickClock()
    yield loop
    loop.close()


async def went(pace: Pace, people: list[str]) -> list[tuple[str, float]]:
    gone: list[tuple[str, float]] = []

    async def send(person: str) -> None:
        await pace.turn(person)
        gone.append((person, asyncio.get_running_loop().time()))

    await asyncio.gather(*map(send, people))
    return gone


def test_one_person_gets_some_at_once_and_then_one_each_six_seconds(clock: QuickClock):
    gone = clock.run_until_complete(went(Pace(), ["ana"] * (BURST + 4)))

    moments = [at for _, at in gone]
    assert moments[BURST - 1] < SECONDS_BETWEEN
    waits = [
        later - sooner
        for sooner, later in zip(moments[BURST - 1 :], moments[BURST:], strict=False)
    ]
    assert all(wait == pytest.approx(SECONDS_BETWEEN, abs=0.2) for wait in waits)


@pytest.mark.parametrize("window", [6.0, 60.0, 600.0])
def test_in_no_stretch_of_time_one_person_gets_more_than_their_bucket_holds(
    clock: QuickClock, window: float
):
    gone = [at for _, at in clock.run_until_complete(went(Pace(), ["ana"] * 150))]

    most = max(sum(1 for at in gone if begins <= at < begins + window) for begins in gone)
    assert most <= BURST + window / SECONDS_BETWEEN


def test_all_together_get_no_more_than_eighty_a_second(clock: QuickClock):
    people = [f"person {number}" for number in range(400)]

    gone = [at for _, at in clock.run_until_complete(went(Pace(), people))]

    assert max(sum(1 for at in gone if begins <= at < begins + 1) for begins in gone) <= 81
    assert max(gone) == pytest.approx(399 / 80, abs=0.1)


def test_one_who_is_written_to_too_fast_keeps_nobody_else_waiting(clock: QuickClock):
    gone = clock.run_until_complete(went(Pace(), ["ana"] * 50 + ["beto"]))

    assert dict(gone)["beto"] < 1

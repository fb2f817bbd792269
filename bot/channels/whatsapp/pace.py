"""Keeps us under WhatsApp's limits: so many messages a second in all, and to one person."""

import asyncio

PER_SECOND = 80.0
"""What Meta lets one number send (developers.facebook.com, throughput)."""
SECONDS_BETWEEN = 6.0
BURST = 10
"""To one person a message each six seconds, and before it is counted so many at once."""
_WORTH_TIDYING = 1000


class Pace:
    """Two kinds of buckets, of all and of each person; one process sends, so they are exact."""

    def __init__(
        self,
        *,
        per_second: float = PER_SECOND,
        seconds_between: float = SECONDS_BETWEEN,
        burst: int = BURST,
    ) -> None:
        self._between, self._next = 1 / per_second, 0.0
        self._seconds_between, self._burst = seconds_between, burst
        self._full_at: dict[str, float] = {}
        """When the bucket of each person is full again; one not listed is full."""

    async def turn(self, person: str) -> None:
        """Wait until one more message may go to this person."""
        await _until(self._take_of(person))
        await _until(self._take())

    def _take_of(self, person: str) -> float:
        now = asyncio.get_running_loop().time()
        if len(self._full_at) > _WORTH_TIDYING:
            self._full_at = {each: at for each, at in self._full_at.items() if at > now}
        full_at = max(now, self._full_at.get(person, now)) + self._seconds_between
        self._full_at[person] = full_at
        return full_at - self._burst * self._seconds_between

    def _take(self) -> float:
        turn = max(asyncio.get_running_loop().time(), self._next)
        self._next = turn + self._between
        return turn


async def _until(moment: float) -> None:
    await asyncio.sleep(max(0.0, moment - asyncio.get_running_loop().time()))

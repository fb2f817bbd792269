"""A door that takes a message, and says so only when it is told to."""

import asyncio

from bot.outgoing import Door, Parcel


class LateDoor(Door):
    """Set ``began`` when a message is on its way; wait for ``may_answer``."""

    def __init__(self, channel: str) -> None:
        self.channel = channel
        self.began, self.may_answer = asyncio.Event(), asyncio.Event()

    async def send(self, parcel: Parcel) -> str | None:
        self.began.set()
        await self.may_answer.wait()
        return f"late-{parcel.id}"

"""The simulator's door: what is sent is in the outbox, where the phones read it."""

from collections.abc import Callable

from typing_extensions import override

from bot.outgoing import Door, Parcel

Watcher = Callable[[Parcel], object]


def _nobody(_: Parcel) -> None:
    """Nobody watches: the phones look at the outbox."""


class SimulatorDoor(Door):
    """A channel played on the screen: it accepts at once, and keeps nothing."""

    def __init__(self, channel: str, watch: Watcher = _nobody) -> None:
        self.channel = channel
        self._watch = watch

    @override
    async def send(self, parcel: Parcel) -> str | None:
        """Hand a parcel to whoever watches."""
        self._watch(parcel)
        return f"{self.channel}-{parcel.id}"

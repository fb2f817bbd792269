"""The simulator's door: hands what is sent to whoever watches the phones."""

from collections.abc import Callable

from typing_extensions import override

from bot.outbox import Door, Parcel

Watcher = Callable[[Parcel], None]


class SimulatorDoor(Door):
    """A channel played on the screen: it accepts at once."""

    def __init__(self, channel: str, watch: Watcher) -> None:
        self.channel = channel
        self._watch = watch

    @override
    async def send(self, parcel: Parcel) -> str | None:
        """Show a parcel."""
        self._watch(parcel)
        return f"{self.channel}-{parcel.id}"

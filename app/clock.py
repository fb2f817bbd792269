"""The only place that asks the machine for the time, and the office's clock that may run apart."""

from datetime import UTC, datetime, timedelta


class BackwardsError(Exception):
    """The office's clock moves forwards only."""


def machine_now() -> datetime:
    """Ask the machine: for sign-ins, leases and time-outs."""
    return datetime.now(UTC)


class Clock:
    """Office time: the machine's, moved on as the simulator asks; or still, until it is moved."""

    def __init__(self, still_at: datetime | None = None) -> None:
        self._still_at = still_at
        self._ahead = timedelta()

    def now(self) -> datetime:
        """Tell the office's time, aware and UTC."""
        base = machine_now() if self._still_at is None else self._still_at
        return (base + self._ahead).astimezone(UTC)

    def move_to(self, moment: datetime) -> None:
        """Move the clock on; raises ``BackwardsError``."""
        step = moment - self.now()
        if step < timedelta():
            raise BackwardsError(moment.isoformat())
        self._ahead += step

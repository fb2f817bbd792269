"""The only place that asks the machine for the time, and the office's clock that may run apart."""

from datetime import UTC, datetime, timedelta

_YEARS = range(2000, 2100)
"""Where calendars and holidays are known, and no sum of times leaves what a time can hold."""


class BackwardsError(Exception):
    """The office's clock moves forwards only."""


class NoSuchTimeError(Exception):
    """A time as somebody wrote it cannot be used, and why."""


def machine_now() -> datetime:
    """Ask the machine: for sign-ins, leases and time-outs."""
    return datetime.now(UTC)


def read_moment(written: str) -> datetime:
    """Read a time in ISO 8601 that says its offset; raises ``NoSuchTimeError``."""
    try:
        moment = datetime.fromisoformat(written)
    except ValueError as error:
        raise NoSuchTimeError(f"no such time: {written}") from error
    if moment.tzinfo is None:
        raise NoSuchTimeError(f"a time needs its offset, as in {moment.isoformat()}-06:00")
    if moment.year not in _YEARS:
        raise NoSuchTimeError(f"a time lies between {_YEARS.start} and {_YEARS.stop}: {written}")
    return moment


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
            raise BackwardsError(f"the clock moves forwards only: {moment.isoformat()} is past")
        self._ahead += step

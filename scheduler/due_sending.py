"""What stands ready in the outbox: taken, sent through its door, and marked as it fared."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from enum import Enum

import structlog
from anyio import to_thread

from bot import dispatch, outcomes, tracing
from bot.outgoing import (
    Door,
    Parcel,
    RefusedError,
    Trace,
    UnknownOutcomeError,
    VendorSilentError,
)
from bot.sending_rules import PEOPLE_A_DAY
from bot.tracing import Unsure
from storage.database import Database
from storage.errors import StorageError

log = structlog.get_logger(__name__)

Now = Callable[[], datetime]
PATIENCE = {"whatsapp": timedelta(seconds=60)}
"""How long a channel may take to tell, by a callback or when asked, that it took a message."""
CLOCKS_APART = timedelta(minutes=5)
"""How far a vendor's clock may be from ours."""
MOST_AT_ONCE = 20
_LOOK_SECONDS = 0.5
"""How often we look for more to send while something is on its way."""
MOST_TRACED = 20
"""How many are looked for at a time."""


class Fate(Enum):
    """What became of a message that was looked for."""

    WAITS = "waits"
    """It is there, or the vendor has its time yet, or cannot be asked now."""
    LACKING = "lacking"
    """The vendor says that it never had it."""
    UNKNOWN = "unknown"
    """This vendor cannot be asked."""


def _always() -> bool:
    return True


class Sender:
    """Sends what is due, through the door of each row's channel."""

    def __init__(
        self,
        database: Database,
        doors: Mapping[str, Door],
        *,
        now: Now,
        machine_now: Now,
        people_a_day: int = PEOPLE_A_DAY,
    ) -> None:
        self._database = database
        self._doors = doors
        self._now = now
        self._machine_now = machine_now
        self._people_a_day = people_a_day

    async def send_due(self, may_begin: Callable[[], bool] = _always) -> int:
        """Send what can go now, one after another within a conversation; answers how many.

        One that takes long, because its person is written to too fast or a vendor is slow, keeps
        nobody else waiting. When ``may_begin`` says no, what is under way is sent to its end.
        """
        sent, under_way, failed = 0, set[asyncio.Task[None]](), None
        try:
            while True:
                if failed is None and may_begin():
                    parcels = await self._claimed(room=MOST_AT_ONCE - len(under_way))
                    sent += len(parcels)
                    under_way |= {asyncio.ensure_future(self._send(each)) for each in parcels}
                if not under_way:
                    break
                done, under_way = await asyncio.wait(
                    under_way, timeout=_LOOK_SECONDS, return_when=asyncio.FIRST_COMPLETED
                )
                failed = failed or next(filter(None, (each.exception() for each in done)), None)
        finally:
            for each in under_way:  # only who is told to stop at once comes here with any
                each.cancel()
        if failed:
            raise failed
        return sent

    async def _claimed(self, *, room: int) -> list[Parcel]:
        """Take what there is room for, half of the places at a time."""
        if room < MOST_AT_ONCE // 2:
            return []
        try:
            return await to_thread.run_sync(self._claim, room)
        except StorageError:
            if room == MOST_AT_ONCE:
                raise
            return []  # first to the end with what is under way; the next look tells

    def begin(self) -> None:
        """See to what a process before us was sending, where only one runs at a time."""
        if self._database.dialect == "sqlite":
            with self._database.write() as db:
                outcomes.give_up_leases(db, self._machine_now(), of_the_dead=True)

    def lead(self) -> None:
        """Be the one process that sends: whatever is being sent was another's, which is dead."""
        with self._database.write() as db:
            outcomes.give_up_leases(db, self._machine_now(), of_the_dead=True)

    async def look_after(self) -> int:
        """See to what a dead sender left, or nobody can tell of; answers how much goes again."""
        unsure = await to_thread.run_sync(self._unsure)
        found = await asyncio.gather(*map(self._looked_for, unsure))
        again = 0
        for fate in (Fate.LACKING, Fate.UNKNOWN):
            lost = [u.parcel.id for u, its in zip(unsure, found, strict=True) if its is fate]
            if lost:
                again += await to_thread.run_sync(self._send_again, lost, fate is Fate.LACKING)
        return again

    def _unsure(self) -> list[Unsure]:
        with self._database.write() as db:
            outcomes.give_up_leases(db, self._machine_now())
            return tracing.unsure(db, self._doors, MOST_TRACED)

    async def _looked_for(self, unsure: Unsure) -> Fate:
        """Ask the vendor, as far as it can be asked; its no counts once it had its time."""
        parcel = unsure.parcel
        begun_at = unsure.since - dispatch.LEASE - CLOCKS_APART
        try:
            trace = await self._door(parcel).find(parcel, since=begun_at, known=unsure.known)
        except VendorSilentError as error:
            log.warning("trace_failed", outbox=parcel.id, error=str(error))
            return Fate.WAITS
        if trace is not None:
            await to_thread.run_sync(self._traced, parcel.id, trace)
        is_over = unsure.since + PATIENCE.get(parcel.to.channel, timedelta())
        if (trace and trace.is_whole) or self._machine_now() < is_over:
            return Fate.WAITS
        return Fate.LACKING if trace else Fate.UNKNOWN

    def _traced(self, row_id: int, trace: Trace) -> None:
        with self._database.write() as db:
            tracing.traced(db, row_id, trace)

    def _send_again(self, row_ids: Sequence[int], was_asked: bool) -> int:  # noqa: FBT001 – run_sync passes no names
        with self._database.write() as db:
            return tracing.send_again(db, self._machine_now(), row_ids, was_asked=was_asked)

    def _claim(self, room: int) -> list[Parcel]:
        with self._database.write() as db:
            return dispatch.claim(
                db,
                self._now(),
                lease_from=self._machine_now(),
                people_a_day=self._people_a_day,
                limit=room,
            )

    async def _send(self, parcel: Parcel) -> None:
        try:
            vendor_id = await self._door(parcel).send(parcel)
        except RefusedError as error:
            told = log.error if error.is_ours_to_mend else log.warning
            told("send_refused", outbox=parcel.id, code=error.code)
            await to_thread.run_sync(self._refused, parcel, error)
        except UnknownOutcomeError as error:
            log.warning("send_ambiguous", outbox=parcel.id)
            await to_thread.run_sync(self._unknown, parcel, error)
        else:
            await to_thread.run_sync(self._accepted, parcel, vendor_id)

    def _door(self, parcel: Parcel) -> Door:
        door = self._doors.get(parcel.to.channel)
        if door is None:
            raise RefusedError("door_shut", retry_after=60)
        return door

    def _accepted(self, parcel: Parcel, vendor_id: str | None) -> None:
        with self._database.write() as db:
            outcomes.accepted(db, parcel.id, vendor_id)

    def _refused(self, parcel: Parcel, error: RefusedError) -> None:
        with self._database.write() as db:
            outcomes.refused(db, parcel.id, error, self._now())

    def _unknown(self, parcel: Parcel, error: UnknownOutcomeError) -> None:
        with self._database.write() as db:
            outcomes.unknown(db, parcel.id, self._machine_now(), parts_taken=error.parts_taken)

"""What stands ready in the outbox: taken, sent through its door, and marked as it fared."""

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

import structlog
from anyio import to_thread

from bot import dispatch, outcomes
from bot.outgoing import Door, Parcel, RefusedError, UnknownOutcomeError
from bot.sending_rules import PEOPLE_A_DAY
from storage.database import Database

log = structlog.get_logger(__name__)

Now = Callable[[], datetime]
PATIENCE = {"whatsapp": timedelta(seconds=60)}
"""How long a channel may take to tell, by a callback, that it took what we are unsure of."""


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

    async def send_due(self) -> int:
        """Send what can go now, one after another within a conversation; answers how many."""
        parcels = await to_thread.run_sync(self._claim)
        await asyncio.gather(*(self._send(parcel) for parcel in parcels))
        return len(parcels)

    def begin(self) -> None:
        """See to what a process before us was sending, where only one runs at a time."""
        if self._database.dialect == "sqlite":
            with self._database.write() as db:
                outcomes.give_up_leases(db, self._machine_now(), of_the_dead=True)

    def look_after(self) -> int:
        """See to what a dead sender left: unsure of it, then once more; answers how many go."""
        with self._database.write() as db:
            outcomes.give_up_leases(db, self._machine_now())
            return outcomes.send_again(db, self._machine_now(), patience=PATIENCE)

    def _claim(self) -> list[Parcel]:
        with self._database.write() as db:
            return dispatch.claim(
                db,
                self._now(),
                lease_from=self._machine_now(),
                people_a_day=self._people_a_day,
            )

    async def _send(self, parcel: Parcel) -> None:
        try:
            vendor_id = await self._door(parcel).send(parcel)
        except RefusedError as error:
            told = log.error if error.is_ours_to_mend else log.warning
            told("send_refused", outbox=parcel.id, code=error.code)
            await to_thread.run_sync(self._refused, parcel, error)
        except UnknownOutcomeError:
            log.warning("send_ambiguous", outbox=parcel.id)
            await to_thread.run_sync(self._unknown, parcel)
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

    def _unknown(self, parcel: Parcel) -> None:
        with self._database.write() as db:
            outcomes.unknown(db, parcel.id, self._machine_now())

"""How the sender works through the outbox: nobody waits for another's slow message."""

import asyncio
from datetime import timedelta

from sqlalchemy import select
from typing_extensions import override

from bot import inbox, outbox
from bot.message import Address, Message, Reply
from bot.outgoing import Door, Outgoing, Parcel, Status
from scheduler.due_sending import Sender
from storage.database import Database
from tests.channels.whatsapp.street import NOW


class SlowDoor(Door):
    """Takes every message at once, but those to one person only when it is told to."""

    def __init__(self, slow: str) -> None:
        self.channel = "whatsapp"
        self.began, self.may_go, self.taken = asyncio.Event(), asyncio.Event(), []
        self.quick_are_gone = asyncio.Event()
        self._slow = slow

    @override
    async def send(self, parcel: Parcel) -> str | None:
        if parcel.to.handle == self._slow:
            self.began.set()
            await self.may_go.wait()
        self.taken.append(parcel.to.handle)
        if len(self.taken) == 60:
            self.quick_are_gone.set()
        return None


def says(database: Database, person: str, key: str) -> None:
    with database.write() as db:
        sender = Address(channel="whatsapp", handle=person)
        inbox.receive(db, Message(id=key, sender=sender, sent_at=NOW, text="hola"), NOW)
        conversation, _ = inbox.of_address(db, sender)
        outbox.say(db, conversation.id, Reply(text=key), key=key, now=NOW)


def sender(database: Database, door: Door) -> Sender:
    return Sender(database, {"whatsapp": door}, now=lambda: NOW, machine_now=lambda: NOW)


def statuses(database: Database) -> dict[str, int]:
    with database.read() as db:
        found = list(db.scalars(select(Outgoing.status)))
    return {each: found.count(each) for each in set(found)}


async def test_a_message_that_takes_long_keeps_nobody_else_waiting(database: Database):
    door = SlowDoor("ana")
    says(database, "ana", "slow")
    for number in range(60):
        says(database, f"person {number}", str(number))

    sending = asyncio.ensure_future(sender(database, door).send_due())
    await asyncio.wait_for(door.quick_are_gone.wait(), 30)
    assert "ana" not in door.taken
    door.may_go.set()

    assert await sending == 61
    assert statuses(database) == {Status.ACCEPTED: 61}


async def test_what_comes_while_another_is_on_its_way_goes_out_too(database: Database):
    door = SlowDoor("ana")
    says(database, "ana", "slow")
    sending = asyncio.ensure_future(sender(database, door).send_due())
    for number in range(60):
        says(database, f"person {number}", str(number))

    await asyncio.wait_for(door.quick_are_gone.wait(), 30)
    door.may_go.set()

    assert await sending == 61


async def test_when_it_may_begin_no_more_it_sends_to_the_end_what_is_under_way(database: Database):
    door = SlowDoor("ana")
    at_work = sender(database, door)
    says(database, "ana", "slow")
    sending = asyncio.ensure_future(at_work.send_due(lambda: not door.began.is_set()))
    await door.began.wait()
    says(database, "beto", "later")
    door.may_go.set()
    await sending

    assert statuses(database) == {Status.ACCEPTED: 1, Status.READY: 1}


async def test_a_channel_without_a_door_waits_for_one(database: Database):
    says(database, "ana", "one")

    await Sender(database, {}, now=lambda: NOW, machine_now=lambda: NOW).send_due()

    with database.read() as db:
        row = db.scalars(select(Outgoing)).one()
    assert (row.status, row.error_code) == (Status.READY, "door_shut")
    assert row.not_before == NOW + timedelta(minutes=1)

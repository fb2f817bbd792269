"""A bad day at Twilio: refusals, errors after it took a message, silence, callbacks in any order.

Nothing is lost, nothing is said twice, each person hears things in their order, and what the
outbox knows in the end is what a good day would have told it.
"""

import random
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot import inbox, outbox
from bot.channels.whatsapp.contents import read_contents
from bot.channels.whatsapp.delivery import Delivery, mark
from bot.channels.whatsapp.door import WhatsAppDoor, new_client
from bot.channels.whatsapp.pace import Pace
from bot.message import Address, Message, Reply
from bot.outgoing import Outgoing, Status
from scheduler.due_sending import Sender
from storage.database import Database
from tests.channels.whatsapp.street import NOW, SENDER, SID, TOKENS, account
from tests.doubles.twilio_server import Fault, TwilioServer, row_of, twilio_server

PEOPLE, MESSAGES, ROUNDS = 40, 5, 120
TOLD = (Status.ACCEPTED, Status.SENT, Status.DELIVERED, Status.READ)
FAULTS = (
    (0.20, Fault(status=429, code=20429, retry_after="3")),
    (0.10, Fault(status=500, takes=True)),
    (0.05, Fault(status=503)),
    (0.05, Fault(breaks=True, takes=True)),
    (0.03, Fault(breaks=True)),
    (0.02, Fault(hangs=True, takes=True)),
)


class BadDay:
    """A sender, its outbox and its Twilio, with the chances of the day."""

    def __init__(self, database: Database, twilio: TwilioServer, door: WhatsAppDoor, seed: int):
        self.now: datetime = NOW
        self._database, self._twilio, self._door = database, twilio, door
        self._chance = random.Random(seed)
        self._told: set[str] = set()
        self._waiting: list[Delivery] = []
        twilio.now = lambda: self.now
        self.starts()

    def starts(self) -> None:
        """Start the process: whatever was in memory is gone."""
        self._sender = Sender(
            self._database,
            {"whatsapp": self._door},
            now=lambda: self.now,
            machine_now=lambda: self.now,
        )
        self._sender.begin()

    def says(self, person: int, number: int) -> None:
        ana = Address(channel="whatsapp", handle=f"+5037{person:07}")
        with self._database.write() as db:
            key = f"{person}.{number}"
            inbox.receive(db, Message(id=key, sender=ana, sent_at=self.now, text="x"), self.now)
            conversation, _ = inbox.of_address(db, ana)
            outbox.say(db, conversation.id, Reply(text=key), key=key, now=self.now)

    async def goes_on(self) -> None:
        """Let a few seconds pass: some faults, some callbacks, now and then a new process."""
        self.now += timedelta(seconds=self._chance.choice((1, 4, 20)))
        self._twilio.faults.clear()
        self._twilio.will(*(self._fault() for _ in range(20)))
        await self._sender.send_due()
        await self._sender.look_after()
        self._collect_callbacks()
        self._call_back()
        if self._chance.random() < 0.1:
            self.starts()

    async def ends_well(self) -> None:
        """Let the day end without more faults, and everything be told that was not."""
        self._twilio.faults.clear()
        for _ in range(40):
            self.now += timedelta(seconds=30)
            await self._sender.look_after()
            await self._sender.send_due()
        self._collect_callbacks()
        while self._waiting:
            self._call_back()

    def _fault(self) -> Fault | None:
        drawn = self._chance.random()
        for share, fault in FAULTS:
            drawn -= share
            if drawn < 0:
                return fault
        return Fault(status=201, garbled=b'{"sid": null}', takes=True) if drawn < 0.02 else None

    def _collect_callbacks(self) -> None:
        """Each message is told of four ways, each up to five times, in any order."""
        for taken in self._twilio.ledger:
            if taken.sid in self._told:
                continue
            self._told.add(taken.sid)
            row = int(row_of(taken))
            self._waiting += [
                Delivery(vendor_id=taken.sid, status=status, outbox_id=row)
                for status in TOLD
                for _ in range(self._chance.randint(1, 5))
            ]
        self._chance.shuffle(self._waiting)

    def _call_back(self) -> None:
        now, self._waiting = self._waiting[:200], self._waiting[200:]
        with self._database.write() as db:
            for delivery in now:
                mark(db, delivery, self.now)

    def heard_by(self, person: int) -> list[str]:
        to = f"whatsapp:+5037{person:07}"
        return [t.fields["Body"] for t in self._twilio.ledger if t.fields["To"] == to]

    def statuses(self) -> set[str]:
        with self._database.read() as db:
            return set(db.scalars(select(Outgoing.status)))


@pytest.fixture
async def door_and_twilio() -> AsyncIterator[tuple[WhatsAppDoor, TwilioServer]]:
    with twilio_server(sid=SID, token=TOKENS[0], sender=SENDER) as twilio:
        async with new_client() as client:
            door = WhatsAppDoor(
                account(api_base=twilio.url),
                contents=read_contents(None),
                client=client,
                total_seconds=2,
                pace=Pace(per_second=10_000, seconds_between=0),
            )
            yield door, twilio


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", [1, 2])
async def test_on_a_bad_day_nothing_is_lost_doubled_or_out_of_order(
    database: Database, door_and_twilio: tuple[WhatsAppDoor, TwilioServer], seed: int
):
    door, twilio = door_and_twilio
    day = BadDay(database, twilio, door, seed)
    to_say = [(person, number) for number in range(MESSAGES) for person in range(PEOPLE)]

    for round_ in range(ROUNDS):
        for person, number in to_say[round_ * 5 : round_ * 5 + 5]:
            day.says(person, number)
        await day.goes_on()
    await day.ends_well()

    expected = {person: [f"{person}.{n}" for n in range(MESSAGES)] for person in range(PEOPLE)}
    assert {person: day.heard_by(person) for person in range(PEOPLE)} == expected
    assert day.statuses() == {Status.READ}

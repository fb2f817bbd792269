"""A sending of which nobody knows whether it arrived is looked for before it is tried again."""

import json
from collections.abc import AsyncIterator, Callable
from datetime import datetime, timedelta

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bot import inbox, outbox
from bot.channels.whatsapp.contents import read_contents
from bot.channels.whatsapp.delivery import Delivery, mark
from bot.channels.whatsapp.door import WhatsAppDoor, new_client
from bot.channels.whatsapp.pace import Pace
from bot.message import Address, Message, Reply
from bot.outgoing import Outgoing, Status
from scheduler.due_sending import PATIENCE, Sender
from storage.database import Database
from tests.channels.whatsapp.street import NOW, account
from tests.doubles.twilio_server import Fault, TwilioServer, row_of

ANA = Address(channel="whatsapp", handle="+50370000001")
LONG = " ".join(["La oficina abre a las ocho."] * 150)
PATIENT = PATIENCE["whatsapp"]


class Street:
    """A sender with one outbox before it and a Twilio behind it, and the clock of all three."""

    def __init__(self, database: Database, twilio: TwilioServer, client: httpx.AsyncClient):
        self.now: datetime = NOW
        self.twilio, self.database = twilio, database
        twilio.now = lambda: self.now
        self._said = 0
        self._door = WhatsAppDoor(
            account(api_base=twilio.url),
            contents=read_contents(f"appointment_soon:HX{'a' * 32}"),
            client=client,
            total_seconds=3,
            pace=Pace(per_second=1000, seconds_between=0),
        )
        self.begins_anew()

    def begins_anew(self) -> None:
        """Start the process again: what was in memory is gone."""
        self._sender = Sender(
            self.database,
            {"whatsapp": self._door},
            now=lambda: self.now,
            machine_now=lambda: self.now,
        )
        self._sender.begin()

    async def says(self, text: str = "Buenas.", **more: object) -> list[str]:
        with self.database.write() as db:
            message = Message(id=f"SM{self._said}", sender=ANA, sent_at=self.now, text="hola")
            inbox.receive(db, message, self.now)
            conversation, _ = inbox.of_address(db, ANA)
            key, self._said = f"key {self._said}", self._said + 1
            outbox.say(db, conversation.id, Reply(text=text, **more), key=key, now=self.now)
        return await self.sends()

    async def sends(self) -> list[str]:
        while await self._sender.send_due():
            pass
        return self.statuses()

    async def waits(self, time: timedelta) -> list[str]:
        self.now += time
        await self._sender.look_after()
        return await self.sends()

    def statuses(self) -> list[str]:
        with self.database.read() as db:
            return list(db.scalars(select(Outgoing.status).order_by(Outgoing.id)))

    def callback(self, **told: object) -> None:
        with self.database.write() as db:
            mark(db, Delivery(**told), self.now)

    @property
    def heard(self) -> list[str]:
        return [taken.fields["Body"] for taken in self.twilio.ledger]


@pytest.fixture
async def street(database: Database, twilio: TwilioServer) -> AsyncIterator[Street]:
    async with new_client() as client:
        yield Street(database, twilio, client)


@pytest.mark.parametrize(
    "fault",
    [
        Fault(breaks=True, takes=True),
        Fault(status=500, takes=True),
        Fault(hangs=True, takes=True),
    ],
    ids=str,
)
async def test_what_twilio_has_is_not_sent_again(street: Street, fault: Fault):
    street.twilio.will(fault)
    assert await street.says() == [Status.AMBIGUOUS]

    assert await street.waits(timedelta(seconds=5)) == [Status.ACCEPTED]
    await street.waits(PATIENT * 5)
    assert street.heard == ["Buenas."]


@pytest.mark.parametrize("fault", [Fault(breaks=True), Fault(status=503)], ids=str)
async def test_what_twilio_does_not_have_goes_once_more_when_it_had_its_time(
    street: Street, fault: Fault
):
    street.twilio.will(fault)
    await street.says()

    assert await street.waits(PATIENT - timedelta(seconds=1)) == [Status.AMBIGUOUS]
    assert await street.waits(timedelta(seconds=1)) == [Status.ACCEPTED]
    assert street.heard == ["Buenas."]


async def test_while_twilio_cannot_be_asked_nothing_is_sent_again(street: Street):
    street.twilio.will(Fault(status=500, takes=True))
    street.twilio.lists_nothing = True
    await street.says()

    assert await street.waits(PATIENT * 100) == [Status.AMBIGUOUS]

    street.twilio.lists_nothing = False
    assert await street.waits(timedelta(seconds=5)) == [Status.ACCEPTED]
    assert street.heard == ["Buenas."]


async def test_a_template_that_was_taken_away_meanwhile_holds_up_nothing_else(street: Street):
    street.twilio.will(Fault(breaks=True), Fault(status=500, takes=True))
    await street.says("Falta poco.")
    with street.database.write() as db:
        row = db.scalars(select(Outgoing)).one()
        kept = json.loads(row.body) | {"template": "missed_visit", "variables": ["Usulután"]}
        row.body, row.begun_at = json.dumps(kept), NOW
        beto = Address(channel="whatsapp", handle="+50370000002")
        inbox.receive(db, Message(id="SMb", sender=beto, sent_at=NOW, text="hola"), NOW)
        conversation, _ = inbox.of_address(db, beto)
        outbox.say(db, conversation.id, Reply(text="Buenas."), key="beto", now=NOW)
    await street.sends()

    await street.waits(timedelta(seconds=5))

    assert street.statuses()[1] == Status.ACCEPTED


async def test_what_twilio_says_it_lacks_goes_until_it_has_it(street: Street):
    street.twilio.will(*[Fault(breaks=True)] * 4)
    await street.says()

    for _ in range(4):
        await street.waits(PATIENT)

    assert street.statuses() == [Status.ACCEPTED]
    assert street.heard == ["Buenas."]


async def test_what_never_arrives_fails_in_the_end_and_is_seen(street: Street):
    street.twilio.will(*[Fault(breaks=True)] * 40)
    await street.says()

    for _ in range(40):
        await street.waits(PATIENT)

    assert street.statuses() == [Status.FAILED]


async def test_a_refusal_before_does_not_take_away_the_second_try(street: Street):
    street.twilio.will(Fault(status=429, code=20429), Fault(breaks=True))
    await street.says()
    await street.waits(timedelta(seconds=15))

    assert await street.waits(PATIENT) == [Status.ACCEPTED]


async def test_the_same_words_said_before_are_not_taken_for_those_that_were_lost(street: Street):
    await street.says("No le entendí.")
    street.twilio.will(Fault(breaks=True))
    await street.says("No le entendí.")

    await street.waits(PATIENT)

    assert street.heard == ["No le entendí."] * 2
    assert street.statuses() == [Status.ACCEPTED] * 2


async def test_a_process_that_died_while_sending_is_followed_by_one_that_asks(street: Street):
    street.twilio.will(Fault(status=500, takes=True))
    await street.says()
    street.begins_anew()

    assert await street.waits(timedelta(seconds=5)) == [Status.ACCEPTED]
    assert street.heard == ["Buenas."]


@pytest.mark.parametrize("lost_part", [1, 2, 3])
async def test_of_a_long_message_only_the_parts_that_twilio_lacks_go_again(
    street: Street, lost_part: int
):
    fine = Fault(status=201, garbled=b"{}", takes=True)
    street.twilio.will(*[fine] * (lost_part - 1), Fault(breaks=True, takes=lost_part == 2))
    await street.says(LONG)

    await street.waits(PATIENT)

    assert " ".join(street.heard) == LONG
    assert street.statuses() == [Status.ACCEPTED]


async def test_a_part_that_was_taken_stays_taken_through_a_refusal_and_a_new_process(
    street: Street,
):
    street.twilio.will(Fault(status=201, garbled=b"{}", takes=True), Fault(status=429, code=20429))
    await street.says(LONG)
    street.begins_anew()

    await street.waits(timedelta(seconds=15))

    assert " ".join(street.heard) == LONG


async def test_a_callback_that_comes_first_ends_the_doubt(street: Street):
    street.twilio.will(Fault(status=500, takes=True))
    await street.says()
    [taken] = street.twilio.ledger
    street.callback(vendor_id=taken.sid, status=Status.DELIVERED, outbox_id=int(row_of(taken)))

    assert await street.waits(PATIENT) == [Status.DELIVERED]
    assert street.twilio.asked == []


async def test_the_list_is_read_page_by_page_and_only_as_far_as_needed(street: Street):
    for _ in range(5):
        await street.says("No le entendí.")
    street.twilio.page = 2
    street.twilio.will(Fault(status=500, takes=True))
    await street.says("Con gusto.")

    await street.waits(timedelta(seconds=5))

    assert len(street.twilio.asked) == 3
    assert street.statuses() == [Status.ACCEPTED] * 6


FATES = st.sampled_from(["takes", "429", "500", "500 takes", "breaks", "breaks takes"])
AS_FAULT: dict[str, Callable[[], Fault]] = {
    "429": lambda: Fault(status=429, code=20429),
    "500": lambda: Fault(status=500),
    "500 takes": lambda: Fault(status=500, takes=True),
    "breaks": lambda: Fault(breaks=True),
    "breaks takes": lambda: Fault(breaks=True, takes=True),
}


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(fates=st.lists(FATES, min_size=1, max_size=6))
async def test_whatever_goes_wrong_nothing_is_said_twice_and_what_was_said_is_known(
    street: Street, fates: list[str]
):
    before = len(street.statuses())
    for number, fate in enumerate(fates):
        if fate in AS_FAULT:
            street.twilio.will(AS_FAULT[fate]())
        await street.says(f"Parte {number}.")
        for _ in range(4):
            await street.waits(PATIENT)

    assert street.heard[before:] == [f"Parte {number}." for number in range(len(fates))]
    assert street.statuses()[before:] == [Status.ACCEPTED] * len(fates)

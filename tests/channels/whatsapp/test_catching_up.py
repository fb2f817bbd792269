"""What came in while Twilio could not reach us is found in its list, and taken in once."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest

from bot import inbox, marks
from bot.channels.whatsapp.catching_up import OVERLAP, CatchingUp
from bot.channels.whatsapp.door import new_client
from bot.inbox import Received
from bot.intake import take_in
from bot.message import Address, Media, Message
from bot.outgoing import VendorSilentError
from storage.database import Database
from tests.channels.whatsapp.street import NOW, PERSON, account
from tests.doubles.twilio_server import Came, TwilioServer


class Inbox:
    """The way in to a database, and the mark of how far we looked; the clock is moved by hand."""

    def __init__(self, database: Database, twilio: TwilioServer) -> None:
        self.now = NOW
        self.fails_after: int | None = None
        self.came = asyncio.Event()
        self._database, self.twilio = database, twilio

    async def receive(self, message: Message) -> bool:
        if self.fails_after is not None:
            self.fails_after -= 1
            if self.fails_after < 0:
                raise KeyboardInterrupt
        with self._database.write() as db:
            is_new = take_in(db, message, self.now)
        self.came.set()
        return is_new

    async def looked_until(self) -> datetime:
        with self._database.write() as db:
            return marks.begun(db, "test", self.now)

    async def look_on_from(self, moment: datetime) -> None:
        with self._database.write() as db:
            marks.move(db, "test", moment)

    def comes(self, number: int, body: str, *, ago: timedelta, **more: object) -> str:
        """Let a person write while nobody listens."""
        sid = f"SM{number:032x}"
        came = Came(sid=sid, sender=PERSON, body=body, at=self.now - ago, **more)
        self.twilio.came.append(came)
        return sid

    def words(self) -> list[str]:
        with self._database.read() as db:
            rows = db.query(Received).order_by(Received.id).all()
            return [row.message(Address(channel="", handle="")).text for row in rows]


@pytest.fixture
def street(database: Database, twilio: TwilioServer) -> Inbox:
    return Inbox(database, twilio)


@pytest.fixture
async def catching_up(street: Inbox) -> AsyncIterator[CatchingUp]:
    async with new_client() as client:
        made = CatchingUp(
            account(api_base=street.twilio.url),
            client,
            receive=street.receive,
            looked_until=street.looked_until,
            look_on_from=street.look_on_from,
            now=lambda: street.now,
        )
        await made.catch_up()
        yield made


async def test_what_was_missed_is_taken_in_once_in_its_order(
    street: Inbox, catching_up: CatchingUp
):
    street.now += timedelta(hours=3)
    street.comes(1, "hola", ago=timedelta(hours=2))
    street.comes(2, "quiero una cita", ago=timedelta(hours=1))
    street.twilio.page = 1

    assert [await catching_up.catch_up() for _ in range(3)] == [2, 0, 0]
    assert street.words() == ["hola", "quiero una cita"]


async def test_what_came_by_call_already_is_not_taken_in_again(
    street: Inbox, catching_up: CatchingUp
):
    sid = street.comes(1, "hola", ago=timedelta(minutes=1))
    ours = Address(channel="whatsapp", handle=PERSON.removeprefix("whatsapp:"))
    await street.receive(Message(id=sid, sender=ours, sent_at=NOW, text="hola"))

    assert await catching_up.catch_up() == 0
    assert street.words() == ["hola"]


async def test_a_message_that_the_list_shows_late_is_still_found(
    street: Inbox, catching_up: CatchingUp
):
    street.now += timedelta(minutes=30)
    await catching_up.catch_up()
    street.comes(1, "hola", ago=OVERLAP - timedelta(minutes=1))

    assert await catching_up.catch_up() == 1


async def test_what_was_there_before_the_house_ever_opened_is_left_alone(
    street: Inbox, catching_up: CatchingUp
):
    street.comes(1, "hola", ago=OVERLAP + timedelta(minutes=1))

    assert await catching_up.catch_up() == 0


async def test_when_twilio_cannot_be_asked_nothing_is_passed_over(
    street: Inbox, catching_up: CatchingUp
):
    street.now += timedelta(hours=3)
    street.comes(1, "hola", ago=timedelta(hours=2))
    street.twilio.lists_nothing = True
    with pytest.raises(VendorSilentError):
        await catching_up.catch_up()

    street.twilio.lists_nothing = False
    street.now += timedelta(hours=3)
    assert await catching_up.catch_up() == 1


async def test_a_process_that_dies_in_the_middle_begins_there_again(
    street: Inbox, catching_up: CatchingUp
):
    street.now += timedelta(hours=3)
    for number, body in enumerate(("uno", "dos", "tres"), start=1):
        street.comes(number, body, ago=timedelta(hours=2) - timedelta(minutes=number))
    street.fails_after = 1
    with pytest.raises(KeyboardInterrupt):
        await catching_up.catch_up()

    street.fails_after = None
    assert await catching_up.catch_up() == 2
    assert street.words() == ["uno", "dos", "tres"]


async def test_the_window_is_counted_from_when_the_person_wrote(
    street: Inbox, catching_up: CatchingUp, database: Database
):
    street.now += timedelta(hours=30)
    street.comes(1, "hola", ago=timedelta(hours=26))
    await catching_up.catch_up()

    with database.read() as db:
        _, identity = inbox.conversation(db, db.query(Received).one().conversation_id)
    assert identity.last_inbound_at == street.now - timedelta(hours=26)


async def test_a_picture_that_was_missed_is_a_picture_with_its_file(
    street: Inbox, catching_up: CatchingUp
):
    received: list[Message] = []

    async def receive(message: Message) -> bool:
        received.append(message)
        return True

    street.receive = receive
    sid = street.comes(1, "", ago=timedelta(minutes=1), media=("image/jpeg",))
    async with new_client() as client:
        ours = account(api_base=street.twilio.url)
        again = CatchingUp(
            ours,
            client,
            receive=receive,
            looked_until=street.looked_until,
            look_on_from=street.look_on_from,
            now=lambda: street.now,
        )
        await again.catch_up()

    [message] = received
    assert message.media is Media.IMAGE
    assert [each.source for each in message.files] == [f"{ours.message_url(sid)}/Media/ME{1:032x}"]


async def test_it_looks_again_after_a_failure(street: Inbox, catching_up: CatchingUp):
    street.twilio.lists_refused = 1
    street.comes(1, "hola", ago=timedelta(minutes=1))

    running = asyncio.ensure_future(catching_up.run(every_seconds=0.01))
    await asyncio.wait_for(street.came.wait(), 20)
    running.cancel()

    assert street.words() == ["hola"]

"""A whole talk by WhatsApp: signed calls in, posts to Twilio out, the clock moved on between."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from anyio import to_thread
from fastapi import FastAPI

from app.clock import Clock
from app.house import House, demonstration_directory, open_house
from app.talk.shows import show
from bot.channels.whatsapp.buttons import Buttons
from bot.channels.whatsapp.contents import read_contents
from bot.channels.whatsapp.delivery import Delivery, mark
from bot.channels.whatsapp.door import WhatsAppDoor, new_client
from bot.channels.whatsapp.pace import Pace
from bot.channels.whatsapp.webhook import router
from bot.message import Message
from tests.channels.whatsapp.street import account, form, message_call, posted, status_call
from tests.doubles.ears import Ears
from tests.doubles.twilio_calls import Call
from tests.doubles.twilio_server import Fault, Taken, TwilioServer, row_of

MONDAY = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
EARS = Ears({"hola": "greet", "quiero una cita": "book_appointment"})
REMINDER = "HX" + "a" * 32


class Phone:
    """Ana's phone, the house and Twilio between them; everything is played to its end."""

    def __init__(self, house: House, twilio: TwilioServer) -> None:
        self.house = house
        self._twilio = twilio
        self._said = 0
        self._app = FastAPI()
        ours = account(api_base=twilio.url)
        self._app.include_router(
            router(ours, receive=self._receive, fares=self._fares, now=house.clock.now)
        )

    async def writes(self, text: str) -> list[Taken]:
        """Send words; gives what Twilio was then asked to send."""
        self._said += 1
        sid = f"SM{self._said:032x}"
        return await self.gets(message_call(form("text", Body=text, MessageSid=sid)))

    async def taps(self, title: str, of: Taken) -> list[Taken]:
        """Tap an option of a message."""
        self._said += 1
        tapped = {"ButtonPayload": dict(self.reads(of)[1])[title], "ButtonText": title}
        sid = f"SM{self._said:032x}"
        return await self.gets(message_call(form("text", Body=title, MessageSid=sid) | tapped))

    def reads(self, said: Taken) -> tuple[str, list[tuple[str, str]]]:
        """Read a message as it shows on the telephone: the words, and what can be tapped."""
        return self._twilio.read(said)

    async def waits_until(self, moment: datetime) -> list[Taken]:
        self.house.clock.move_to(moment)
        return await self._settled()

    async def gets(self, made: Call) -> list[Taken]:
        """Let a call of Twilio's arrive."""
        assert (await posted(self._app, made)).status_code == 200
        return await self._settled()

    async def _settled(self) -> list[Taken]:
        before = len(self._twilio.ledger)
        for _ in range(20):
            turns = await to_thread.run_sync(self.house.answer_waiting, timedelta())
            done = turns + await to_thread.run_sync(self.house.tick)
            if not done + await self.house.sender.send_due():
                break
        return self._twilio.ledger[before:]

    async def _receive(self, message: Message) -> bool:
        return await to_thread.run_sync(self.house.receive, message)

    async def _fares(self, delivery: Delivery) -> bool:
        def keep() -> bool:
            with self.house.database.write() as db:
                return mark(db, delivery, self.house.clock.now())

        return await to_thread.run_sync(keep)

    def shows(self, what: str) -> list[dict]:
        return show(self.house, {"show": what})[what]


@pytest.fixture(params=[False, True], ids=["numbered", "buttons"])
async def ana(
    tmp_path: Path, twilio: TwilioServer, request: pytest.FixtureRequest
) -> AsyncIterator[Phone]:
    contents = read_contents(f"appointment_reminder:{REMINDER}")
    async with new_client() as client:
        ours = account(api_base=twilio.url)
        door = WhatsAppDoor(
            ours,
            contents=contents,
            client=client,
            pace=Pace(seconds_between=0),
            buttons=Buttons(ours, client) if request.param else None,
        )
        with open_house(
            database_url=f"sqlite:///{tmp_path / 'ventanilla.db'}",
            key_file=tmp_path / "keys.json",
            directory=demonstration_directory(),
            interpreter=EARS,
            doors={door.channel: door},
            clock=Clock(still_at=MONDAY),
        ) as house:
            yield Phone(house, twilio)


async def booked(ana: Phone) -> Taken:
    """Book a visit with nothing but digits and a name; gives what was said last."""
    said: list[Taken] = []
    for text in ("quiero una cita", "1", "1", "1", "Ana Martínez", "4", "3", "1"):
        said = await ana.writes(text)
        assert len(said) == 1, f"one message answers {text!r}"
    return said[0]


async def test_a_greeting_is_answered_with_a_menu_to_answer_by_number(ana: Phone):
    [said] = await ana.writes("hola")

    assert said.fields["To"] == "whatsapp:+50370000001"
    words, options = ana.reads(said)
    if options:
        assert [title for title, _ in options][:2] == ["Sacar una cita", "Ver mis citas"]
        assert "Responda con el número" not in words
    else:
        assert words.endswith("\n8. English / Español\n\nResponda con el número.")


async def test_a_visit_is_booked_with_digits_and_reminded_of_by_template_a_day_later(ana: Phone):
    await ana.writes("hola")
    done = await booked(ana)
    [visit] = ana.shows("appointments")
    starts_at = datetime.fromisoformat(visit["starts_at"])
    assert starts_at - MONDAY > timedelta(days=1), "the window must be closed when it is due"

    [reminder] = await ana.waits_until(starts_at - timedelta(hours=24))

    assert visit["code"] in ana.reads(done)[0]
    assert (visit["status"], visit["person"]) == ("booked", "Ana Martínez")
    assert reminder.fields["ContentSid"] == REMINDER
    assert "Body" not in reminder.fields


@pytest.mark.parametrize("ana", [True], indirect=True)
async def test_a_visit_is_booked_by_tapping_and_an_old_button_books_no_second(ana: Phone):
    [asked] = await ana.writes("quiero una cita")
    for title in ("Sí, de acuerdo", "Oficina de Mejicanos", "Primera atención"):
        [asked] = await ana.taps(title, asked)
    [asked] = await ana.writes("Ana Martínez")
    [asked] = await ana.taps(ana.reads(asked)[1][1][0], asked)
    [confirming] = await ana.taps(ana.reads(asked)[1][0][0], asked)
    [done] = await ana.taps("Sí", confirming)
    [stale] = await ana.taps("Sí", confirming)

    [visit] = ana.shows("appointments")
    assert visit["code"] in ana.reads(done)[0]
    assert ana.reads(stale)[0].startswith("Ese botón es de un mensaje anterior")


async def test_the_reminder_is_confirmed_with_a_digit(ana: Phone):
    await booked(ana)
    starts_at = datetime.fromisoformat(ana.shows("appointments")[0]["starts_at"])
    await ana.waits_until(starts_at - timedelta(hours=24))

    await ana.writes("1")

    assert [visit["status"] for visit in ana.shows("appointments")] == ["confirmed"]


async def test_a_message_delivered_twice_is_answered_once(ana: Phone):
    made = message_call(form("text", Body="hola"))

    first, again = await ana.gets(made), await ana.gets(made)

    assert (len(first), len(again)) == (1, 0)


async def test_how_a_message_fares_shows_in_the_outbox(ana: Phone):
    [said] = await ana.writes("hola")

    for word in ("read", "sent", "delivered"):
        told = form("status_delivered", MessageStatus=word, MessageSid=said.sid)
        await ana.gets(status_call(told, row=row_of(said)))

    assert [row["status"] for row in ana.shows("outbox")] == ["read"]


async def test_a_send_whose_answer_was_lost_is_proven_by_its_status_and_not_repeated(
    ana: Phone, twilio: TwilioServer
):
    """The person got the greeting; the connection broke before Twilio could say so."""
    twilio.will(Fault(breaks=True, takes=True))
    [said] = await ana.writes("hola")
    assert [row["status"] for row in ana.shows("outbox")] == ["ambiguous"]

    told = form("status_delivered", MessageSid=said.sid)
    more = await ana.gets(status_call(told, row=row_of(said)))

    assert more == []
    assert [row["status"] for row in ana.shows("outbox")] == ["delivered"]
    assert len(await ana.writes("quiero una cita")) == 1

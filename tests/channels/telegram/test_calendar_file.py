"""A visit for their calendar: it follows the words that tell of it, and never holds them up."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar

from bot import calendar_file
from bot.channels.telegram.door import TelegramDoor
from bot.message import CalendarEntry
from bot.outgoing import Parcel
from tests.channels.telegram.conftest import parcel
from tests.doubles import bot_api
from tests.doubles.bot_api import BotApi

ENTRY = CalendarEntry(
    id="a1b2",
    title="Cita",
    place="Oficina de Zacatecoluca",
    starts_at=datetime(2026, 11, 26, 15, tzinfo=UTC),
    ends_at=datetime(2026, 11, 26, 15, 30, tzinfo=UTC),
    made_at=datetime(2026, 11, 23, 15, tzinfo=UTC),
)


def with_entry(text: str = "Listo.") -> Parcel:
    made = parcel(text)
    return replace(made, reply=replace(made.reply, entry=ENTRY))


def events(content: bytes) -> list:
    return Calendar.from_ical(content).walk("VEVENT")


async def test_the_file_follows_the_words(api: BotApi, door: TelegramDoor):
    name = await door.send(with_entry())

    assert [method for method, _ in api.calls] == ["sendMessage", "sendDocument"]
    file = api.calls_of("sendDocument")[0]["document"]
    assert file.filename == "cita.ics"
    [event] = events(file.data)
    assert event.decoded("dtstart") == ENTRY.starts_at
    assert event.decoded("dtend") == ENTRY.ends_at
    assert (event["summary"], event["location"]) == ("Cita", "Oficina de Zacatecoluca")
    assert name is not None


@pytest.mark.parametrize("fault", [bot_api.no_chat, bot_api.blocked, bot_api.broken])
async def test_what_was_said_stays_said_without_the_file(
    api: BotApi, door: TelegramDoor, fault: bot_api.Fault
):
    api.fails("sendDocument", fault)

    assert await door.send(with_entry()) is not None


async def test_words_without_a_visit_bring_no_file(api: BotApi, door: TelegramDoor):
    await door.send(parcel("Hola."))

    assert api.calls_of("sendDocument") == []


def test_a_visit_that_moves_is_the_same_entry_later():
    later = replace(ENTRY, made_at=ENTRY.made_at + timedelta(hours=1))

    [old], [new] = events(calendar_file.made_of(ENTRY)), events(calendar_file.made_of(later))

    assert old["uid"] == new["uid"]
    assert new["sequence"] > old["sequence"]

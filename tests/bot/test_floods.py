"""Who writes without end: told once to wait, answered as one, and in danger heard at once."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from app.talk.stage import Stage
from bot.floods import A_MINUTE, AN_HOUR, MOST_A_MINUTE, MOST_AN_HOUR, Flood, Floods
from bot.message import Address, Message
from bot.outgoing import Parcel
from office.case import Case

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
ANA, BETO = (Address(channel="telegram", handle=name) for name in ("1", "2"))
FIRST = Flood(wait=A_MINUTE, begins=True)
LATER = Flood(wait=A_MINUTE, begins=False)


def test_twenty_messages_a_minute_are_no_flood_and_one_more_is():
    floods = Floods()

    noted = [floods.note(ANA, NOW + timedelta(seconds=n)) for n in range(MOST_A_MINUTE + 2)]

    assert noted == [None] * MOST_A_MINUTE + [FIRST, LATER]


def test_a_flood_holds_up_nobody_else():
    floods = Floods()
    for _ in range(MOST_A_MINUTE + 5):
        floods.note(ANA, NOW)

    assert floods.note(BETO, NOW) is None


def test_a_flood_is_over_a_minute_later():
    floods = Floods()
    for _ in range(MOST_A_MINUTE + 5):
        floods.note(ANA, NOW)

    assert floods.note(ANA, NOW + A_MINUTE) is None


def test_who_goes_on_for_an_hour_waits_an_hour():
    floods = Floods()
    between = AN_HOUR / (MOST_AN_HOUR + 10)

    noted = [floods.note(ANA, NOW + n * between) for n in range(MOST_AN_HOUR + 1)]

    assert noted[:-1] == [None] * MOST_AN_HOUR
    assert noted[-1] == Flood(wait=AN_HOUR, begins=True)


def write(stage: Stage, text: str, flood: Flood | None) -> list[Parcel]:
    """Let Ana write something, as part of a flood or not; gives what is said to her."""
    message = Message(id=f"{text}{flood}", sender=ANA, sent_at=stage.clock.now(), text=text)
    stage.house.receive(message, flood)
    return stage.settle()


def test_a_flood_is_told_to_wait_once_and_then_answered_as_one(stage: Stage):
    [said] = write(stage, "hola", FIRST)
    silent = write(stage, "qué horario tienen", LATER)
    answered = stage.move_clock(stage.clock.now() + A_MINUTE)

    assert said.reply.text.startswith("Un momento, por favor")
    assert "dentro de un minuto" in said.reply.text
    assert silent == []
    assert len(answered) == 1


def test_danger_waits_for_nothing(stage: Stage):
    [said] = write(stage, "mi marido me pega", LATER)

    assert "911" in said.reply.text


@pytest.mark.parametrize(("wait", "reasons"), [(A_MINUTE, []), (AN_HOUR, ["flood"])])
def test_who_floods_for_an_hour_is_looked_at_by_somebody(
    stage: Stage, wait: timedelta, reasons: list[str]
):
    write(stage, "hola", Flood(wait=wait, begins=True))

    with stage.house.database.read() as db:
        assert db.scalars(select(Case.reason)).all() == reasons

"""What goes into a person's calendar: when and where, and not what it is about."""

from datetime import UTC, timedelta

from app.talk.stage import Stage
from bot.message import Address, CalendarEntry, Message

ANA = Address(channel="telegram", handle="ana")
BOOKING = ("cita en usulutan el jueves a las 9 por mi dui", "si", "1", "Ana", "si")
MOVING = ("mover mi cita", "el viernes a las 10", "si")


def entries(stage: Stage, *lines: str) -> list[CalendarEntry]:
    """Say these lines; gives the entries that came with the answers."""
    answers = []
    for number, line in enumerate(lines):
        sent_at = stage.clock.now()
        said = Message(id=f"{line}:{number}", sender=ANA, sent_at=sent_at, text=line)
        answers += stage.say([said])
    return [answer.reply.entry for answer in answers if answer.reply.entry]


def test_a_visit_that_is_booked_comes_with_its_entry(stage: Stage):
    [entry] = entries(stage, *BOOKING)

    assert (entry.title, entry.ends_at - entry.starts_at) == ("Cita", timedelta(minutes=30))
    assert entry.starts_at.astimezone(UTC).hour == 15  # nine in El Salvador
    assert "Usulután" in entry.place
    assert "dui" not in f"{entry.title} {entry.place}".lower()


def test_a_visit_that_is_moved_is_the_same_entry(stage: Stage):
    [booked] = entries(stage, *BOOKING)
    [moved] = entries(stage, *MOVING)

    assert moved.id == booked.id
    assert moved.starts_at > booked.starts_at

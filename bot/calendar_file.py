"""A visit as the file that every calendar opens: iCalendar, RFC 5545."""

from datetime import UTC

from icalendar import Calendar, Event

from bot.message import CalendarEntry

NAME = "cita.ics"
_MAKER = "-//Ventanilla//ES"


def made_of(entry: CalendarEntry) -> bytes:
    """Write the file; a visit that is moved keeps its id, so that it moves in the calendar too."""
    event = Event()
    event.add("uid", entry.id)
    event.add("dtstamp", entry.made_at.astimezone(UTC))
    event.add("dtstart", entry.starts_at.astimezone(UTC))
    event.add("dtend", entry.ends_at.astimezone(UTC))
    event.add("summary", entry.title)
    event.add("location", entry.place)
    # Later is newer: what replaces an older word of the same visit.
    event.add("sequence", int(entry.made_at.timestamp()) % 2**31)
    calendar = Calendar()
    calendar.add("prodid", _MAKER)
    calendar.add("version", "2.0")
    calendar.add_component(event)
    return bytes(calendar.to_ical())

"""The question of which appointment, among those made through this phone."""

from collections.abc import Sequence
from datetime import timedelta

from bot import dates
from bot.flow import Answers, Question, Read, Turn
from bot.message import Option
from nlu import readings, when
from nlu.readings import Context
from office import codes, own_appointments, people
from office.appointment import Appointment
from office.errors import NoSuchAppointmentError
from office.people import Relation

STILL_COMING = timedelta(hours=4)
"""For so long after its hour an appointment is still the one of who is late, or just arrived."""
LONGEST_TITLE = 24


def appointment_question(grace: timedelta = timedelta()) -> Question[Appointment | None]:
    """Make the question for an appointment to come, or begun no longer ago than the grace.

    Its meaning is ``None`` when it was cancelled meanwhile, or was never this phone's.
    """

    def own(turn: Turn) -> list[Appointment]:
        return own_appointments.upcoming(turn.db, turn.identity.id, turn.now - grace)

    def offers(turn: Turn, _: Answers) -> list[Option]:
        return _options(turn, own(turn))

    def knows(turn: Turn, given: Answers) -> Read | None:
        if given.frame.asked:  # after a code of no visit of theirs, the only one is not assumed
            return None
        found = _of_whom(turn, given, own(turn))
        return Read(option=_options(turn, found)[0]) if len(found) == 1 else None

    def hears(turn: Turn, _: Answers) -> Read | None:
        """Hear a code; one that is not this phone's own is not told apart from one of nobody."""
        if not codes.is_said(turn.message.text):
            return None
        found = means(turn, turn.message.text)
        unknown = Read(line="appointment-code-unknown") if own(turn) else None
        return Read(option=_options(turn, [found])[0]) if found else unknown

    def reads(turn: Turn, given: Answers) -> Read | None:
        return hears(turn, given) or _named(turn, given, own(turn))

    def means(turn: Turn, code: str) -> Appointment | None:
        try:
            return own_appointments.with_code(turn.db, turn.identity.id, code, turn.now - grace)
        except NoSuchAppointmentError:
            return None

    return Question(
        "appointment", means=means, offers=offers, reads=reads, hears=hears, knows=knows
    )


def say_gone(turn: Turn) -> None:
    """Say that an appointment is no longer there, and offer to make another."""
    turn.say("appointment-gone", [turn.option("book_appointment", "menu-book-appointment")])


def _named(turn: Turn, given: Answers, own: Sequence[Appointment]) -> Read | None:
    """Read which is meant by its day, or by whose it is."""
    then = [each for each in own if _is_then(turn, each)]
    of_relative = _of_whom(turn, given, own) if turn.heard.for_whom else ()
    only = next((those for those in (then, of_relative) if len(those) == 1), None)
    return Read(option=_options(turn, only)[0]) if only else None


def _of_whom(turn: Turn, given: Answers, own: Sequence[Appointment]) -> Sequence[Appointment]:
    """Choose the visits of the relative who was named, or all where nobody was."""
    named = turn.heard.for_whom or given.frame.notes.get("for_whom")
    if not named:
        return own
    known = people.of_identity(turn.db, turn.identity.id)
    meant = {each.person.id for each in known if each.relation is Relation(named)}
    return [each for each in own if each.person_id in meant] or own


def _is_then(turn: Turn, appointment: Appointment) -> bool:
    """Tell whether a day was named, and the appointment is on it."""
    reading = when.read(turn.message.text, now=dates.local(turn.now), context=Context.ASKED_DAY)
    there = dates.local(appointment.starts_at).date()
    match reading:
        case readings.Date() | readings.DateTime():
            return reading.date == there
        case readings.Ambiguous():
            return there in reading.candidates
        case _:
            return False


def _options(turn: Turn, those: Sequence[Appointment]) -> list[Option]:
    """Make the options of appointments, with first names where they are of several persons."""
    are_of_several = len({each.person_id for each in those}) > 1
    names = _first_names(turn) if are_of_several else {}
    return [_option(turn, each, names.get(each.person_id, "")) for each in those]


def _first_names(turn: Turn) -> dict[int, str]:
    known = people.of_identity(turn.db, turn.identity.id)
    return {k.person.id: k.person.name.split()[0] for k in known if k.person.name}


def _option(turn: Turn, appointment: Appointment, name: str) -> Option:
    there = dates.local(appointment.starts_at)
    if name:
        day = dates.weekday_and_number(there.date(), turn.language)
        title = f"{day}, {there:%-H:%M} {name}"
        return Option(appointment.code, title[:LONGEST_TITLE].rstrip())
    day = dates.short_day(there.date(), turn.language)
    return Option(appointment.code, f"{day}, {there:%-H:%M}")


APPOINTMENT = appointment_question()

"""The question of which appointment, among those made through this phone."""

from datetime import timedelta

from bot import dates
from bot.flow import Answers, Question, Read, Turn
from bot.message import Option
from nlu import readings, when
from nlu.readings import Context
from office import own_appointments
from office.appointment import Appointment
from office.errors import NoSuchAppointmentError

STILL_COMING = timedelta(hours=4)
"""For so long after its hour an appointment is still the one of who is late, or just arrived."""


def appointment_question(grace: timedelta = timedelta()) -> Question[Appointment | None]:
    """Make the question for an appointment to come, or begun no longer ago than the grace.

    Its meaning is ``None`` when it was cancelled meanwhile, or was never this phone's.
    """

    def own(turn: Turn) -> list[Appointment]:
        return own_appointments.upcoming(turn.db, turn.identity.id, turn.now - grace)

    def offers(turn: Turn, _: Answers) -> list[Option]:
        return [_option(turn, each) for each in own(turn)]

    def knows(turn: Turn, _: Answers) -> Read | None:
        found = own(turn)
        return Read(option=_option(turn, found[0])) if len(found) == 1 else None

    def hears(turn: Turn, _: Answers) -> Read | None:
        text = turn.message.text
        said = (means(turn, words) for words in (text, *text.split()))
        found = next(filter(None, said), None)
        return Read(option=_option(turn, found)) if found else None

    def reads(turn: Turn, given: Answers) -> Read | None:
        then = [each for each in own(turn) if _is_then(turn, each)]
        by_day = Read(option=_option(turn, then[0])) if len(then) == 1 else None
        return hears(turn, given) or by_day

    def means(turn: Turn, code: str) -> Appointment | None:
        try:
            return own_appointments.with_code(turn.db, turn.identity.id, code, turn.now - grace)
        except NoSuchAppointmentError:
            return None

    return Question(
        "appointment", means=means, offers=offers, reads=reads, hears=hears, knows=knows
    )


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


def _option(turn: Turn, appointment: Appointment) -> Option:
    there = dates.local(appointment.starts_at)
    day = dates.short_day(there.date(), turn.language)
    return Option(appointment.code, f"{day}, {there:%-H:%M}")


APPOINTMENT = appointment_question()

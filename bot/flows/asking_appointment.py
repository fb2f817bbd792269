"""The question of which appointment, among those made through this phone."""

from bot import dates
from bot.flow import Answers, Question, Read, Turn
from bot.message import Option
from office import appointments
from office.appointments import Appointment, NoSuchAppointmentError


def _offers(turn: Turn, _: Answers) -> list[Option]:
    return [_option(turn, each) for each in _own(turn)]


def _knows(turn: Turn, _: Answers) -> Read | None:
    own = _own(turn)
    return Read(option=_option(turn, own[0])) if len(own) == 1 else None


def _reads(turn: Turn, _: Answers) -> Read | None:
    for word in turn.message.text.split():
        try:
            found = appointments.with_code(turn.db, turn.identity.id, word, turn.now)
        except NoSuchAppointmentError:
            continue
        return Read(option=_option(turn, found))
    return None


def _means(turn: Turn, code: str) -> Appointment | None:
    try:
        return appointments.with_code(turn.db, turn.identity.id, code, turn.now)
    except NoSuchAppointmentError:
        return None


def _own(turn: Turn) -> list[Appointment]:
    return appointments.upcoming(turn.db, turn.identity.id, turn.now)


def _option(turn: Turn, appointment: Appointment) -> Option:
    there = dates.local(appointment.starts_at)
    day = dates.short_day(there.date(), turn.language)
    return Option(appointment.code, f"{day}, {there:%-H:%M}")


APPOINTMENT: Question[Appointment | None] = Question(
    "appointment", means=_means, offers=_offers, reads=_reads, hears=_reads, knows=_knows
)
"""Its meaning is ``None`` when it was cancelled meanwhile, or was never this phone's."""

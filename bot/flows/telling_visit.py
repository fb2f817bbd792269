"""What is told of a visit that stands: when, where, its code, what to bring; its file and pin."""

from datetime import timedelta

from bot.conversation import Frame
from bot.flow import Turn
from bot.flows import follow_up
from bot.flows.asking_office import where_it_is
from bot.message import CalendarEntry, Option
from office import calendar
from office.appointment import Appointment
from office.directory import Service
from storage.columns import blind_index

_LASTS = timedelta(minutes=30)
"""How long a visit stands in a calendar whose office does not say how long it takes."""


def facts(turn: Turn, visit: Appointment) -> dict[str, str]:
    """Word when and where a visit is, and its code."""
    office = turn.directory.office(visit.office)
    return {
        "when": turn.moment(visit.starts_at),
        "office": turn.in_words(office.short_name),
        "where": where_it_is(turn, office),
        "code": visit.code,
    }


def say_done(turn: Turn, visit: Appointment, *, name: str) -> None:
    """Say that a visit was made, and what to bring; a relative is asked there whether they agree.

    The visit just made is what "mejor a las 9" is then about. Who comes themselves is asked, once,
    whether we may write later.
    """
    turn.conversation.office, turn.conversation.booked = visit.office, visit.code
    bring = what_to_bring(turn, turn.directory.service(visit.service))
    turn.say("book-appointment-done", (), **facts(turn, visit), bring=bring)
    turn.carry(_entry(turn, visit))
    if visit.for_other:
        turn.say("book-appointment-for-other", name=name)
        return
    follow_up.offer(turn)


def say_moved(turn: Turn, visit: Appointment) -> None:
    """Say that a visit was moved; whoever was asked whether to cancel it is asked no more."""
    turn.conversation.office, turn.conversation.booked = visit.office, visit.code
    frames = turn.conversation.frames
    frames[:] = [each for each in frames if not _would_cancel(each, visit)]
    turn.say("reschedule-appointment-done", (), **facts(turn, visit))
    turn.carry(_entry(turn, visit))


def _entry(turn: Turn, visit: Appointment) -> CalendarEntry:
    """Make of a visit what a calendar keeps: on a shared screen it tells no topic."""
    office = turn.directory.office(visit.office)
    rules = calendar.of(turn.db, office).rules(visit.service)
    lasts = timedelta(minutes=rules.minutes) if rules else _LASTS
    return CalendarEntry(
        id=blind_index(turn.db, f"visit:{visit.code}"),
        title=turn.word("calendar-entry"),
        place=turn.in_words(office.short_name),
        starts_at=visit.starts_at,
        ends_at=visit.starts_at + lasts,
        made_at=turn.now,
    )


def say_already(turn: Turn, already: Appointment) -> None:
    """Say that the person has this visit, and offer to move it or to cancel it."""
    told = facts(turn, already)
    options = ways_on(turn, already)
    turn.say("book-appointment-already", options, when=told["when"], code=already.code)


def ways_on(turn: Turn, visit: Appointment) -> list[Option]:
    """Offer what can be done with a visit."""
    chosen = f"appointment={visit.code}"
    return [
        turn.option(f"reschedule_appointment:{chosen}", "menu-reschedule-appointment"),
        turn.option(f"cancel_appointment:{chosen}", "menu-cancel-appointment"),
    ]


def _would_cancel(frame: Frame, visit: Appointment) -> bool:
    return frame.flow == "cancel_appointment" and frame.answers.get("appointment") == visit.code


def what_to_bring(turn: Turn, service: Service) -> str:
    """Word what to bring, as far as it is confirmed."""
    bring = [turn.in_words(each) for each in service.requirements]
    may_say = bool(bring) and (service.is_confirmed or service.is_demonstration)
    return "; ".join(bring) if may_say else turn.word("bring-nothing")

"""Booking a visit to the office."""

from collections.abc import Mapping
from datetime import datetime

from bot import dates
from bot.flow import Answers, Flow, Question, Turn
from bot.flows import asking_for_whom
from bot.flows.asking_consent import CONSENT, agree
from bot.flows.asking_for_whom import FOR_WHOM, NAME
from bot.flows.asking_office import office_question, takes_visits
from bot.flows.asking_visit import SERVICE, topic
from bot.flows.asking_when import day_question, free_days, starts_at, time_question
from bot.flows.keeping_place import hold, say_lost
from bot.flows.telling_visit import say_already, say_done
from bot.flows.visit_wanted import Wanted
from office import appointments, holds, own_appointments
from office.appointment import Appointment
from office.errors import AlreadyBookedError, TimeClosedError, TimeTakenError
from office.people import Relation
from office.visits import Visit

OFFICE = office_question(may_be=takes_visits, unless="book-appointment-office-closed")


def _wanted(_: Turn, given: Answers) -> Wanted:
    service = given[SERVICE].id if SERVICE in given else None
    return Wanted(office=given[OFFICE], service=service)


DAY = day_question(_wanted, "office")
TIME = time_question(_wanted, DAY)


def _starts_at(given: Answers) -> datetime:
    return starts_at(given, DAY, TIME)


def facts(turn: Turn, given: Answers) -> Mapping[str, str]:
    """Word what was chosen so far, for the questions and the confirmation."""
    who = asking_for_whom.relation(given)
    chosen = {"who": str(who), "name": given.get(NAME) or "", "room": "some"}
    if OFFICE in given:
        chosen["office"] = turn.in_words(given[OFFICE].short_name)
    if SERVICE in given:
        chosen["service"] = turn.in_words(given[SERVICE].name)
    if DAY in given:
        chosen["day"] = dates.long_day(given[DAY], turn.language)
    elif OFFICE in given and not free_days(turn, _wanted(turn, given)):
        chosen["room"] = "none"
    if DAY in given and TIME in given:
        chosen["when"] = turn.moment(_starts_at(given))
    return chosen


def stops(turn: Turn, given: Answers) -> bool:
    """End kindly for those who do not agree, and for those who have this visit already."""
    if CONSENT in given and not given[CONSENT]:
        service = turn.option("ask_service", "menu-ask-service")
        person = turn.option("talk_to_human", "menu-talk-to-human")
        turn.say("book-appointment-without-consent", [service, person])
        return True
    already = _already(turn, given)
    if already:
        say_already(turn, already)
    return already is not None


def book(turn: Turn, given: Answers) -> Question[object] | None:
    """Book it; if the time went to someone else meanwhile, ask for another."""
    agree(turn, given)
    try:
        made = _book(turn, given)
    except (TimeTakenError, TimeClosedError) as error:
        return say_lost(turn, given, _wanted(turn, given), error, day=DAY, hour=TIME)
    except AlreadyBookedError:
        already = _already(turn, given)
        if already:
            say_already(turn, already)
        return None
    say_done(turn, made, name=given[NAME])
    return None


def _book(turn: Turn, given: Answers) -> Appointment:
    visit = Visit(
        service=given[SERVICE].id,
        topic=topic(turn, given),
        person_id=asking_for_whom.meet(turn, given).id,
        identity_id=turn.identity.id,
        for_other=asking_for_whom.relation(given) is not Relation.SELF,
    )
    return appointments.book(
        turn.db,
        given[OFFICE],
        _starts_at(given),
        visit,
        conversation_id=turn.row.id,
        now=turn.now,
    )


def _already(turn: Turn, given: Answers) -> Appointment | None:
    if SERVICE not in given or not asking_for_whom.is_known(turn, given):
        return None
    person = asking_for_whom.person(turn, given)
    if person is None:
        return None
    service = given[SERVICE].id
    return own_appointments.active(turn.db, person_id=person.id, service=service, now=turn.now)


book_appointment = Flow(
    "book_appointment",
    opens_on="book_appointment",
    asks=(CONSENT, OFFICE, SERVICE, FOR_WHOM, NAME, DAY, TIME),
    confirms=True,
    facts=facts,
    stops=stops,
    holds=lambda turn, given: hold(turn, given, _wanted(turn, given), DAY, TIME),
    drops=lambda turn: holds.release(turn.db, turn.row.id),
    then=book,
)

"""Booking a visit to the office."""

from collections.abc import Mapping
from datetime import datetime

from bot import names, readers
from bot.flow import Answers, Flow, Question, Read, Turn
from bot.flows.asking_office import office_question, takes_visits, where_it_is
from bot.flows.asking_when import (
    Wanted,
    day_question,
    hold,
    say_taken,
    starts_at,
    time_question,
)
from bot.message import Option
from office import appointments, consent, holds, own_appointments, people
from office.appointment import Appointment
from office.consent import Purpose
from office.directory import Service
from office.errors import AlreadyBookedError, TimeClosedError, TimeTakenError
from office.people import Person, Relation
from office.visits import Visit

YES, NO = "yes", "no"
LONGEST_NAME_ID = 50
"""In bytes: a button carries 64 with what the door adds."""


def _has_not_agreed(turn: Turn, _: Answers) -> bool:
    holder = people.holder(turn.db, turn.identity.id)
    return holder is None or Purpose.APPOINTMENT not in consent.standing(turn.db, holder.id)


def _reads_agreement(turn: Turn, _: Answers) -> Read | None:
    said = readers.yes_no(turn.message.text)
    return None if said is None else Read(option=_agreement(turn, said))


def _agreement(turn: Turn, said: bool) -> Option:  # noqa: FBT001 – it is the answer itself
    return turn.option(YES, "consent-yes") if said else turn.option(NO, "consent-no")


CONSENT: Question[bool] = Question(
    "consent",
    means=lambda _turn, kept: kept == YES,
    offers=lambda turn, _: [_agreement(turn, True), _agreement(turn, False)],  # noqa: FBT003
    reads=_reads_agreement,
    when=_has_not_agreed,
)

OFFICE = office_question(may_be=takes_visits)


def _visit(turn: Turn, service: Service) -> Option:
    return Option(service.id, turn.in_words(service.short_name))


def _hears_service(turn: Turn, given: Answers) -> Read | None:
    topic = given.frame.notes.get("topic") or turn.heard.topic
    return Read(option=_visit(turn, turn.directory.visit_about(topic))) if topic else None


def _knows_service(turn: Turn, _: Answers) -> Read | None:
    topic = turn.conversation.topic
    return Read(option=_visit(turn, turn.directory.visit_about(topic))) if topic else None


SERVICE: Question[Service] = Question(
    "service",
    means=lambda turn, kept: turn.directory.service(kept),
    offers=lambda turn, _: [_visit(turn, each) for each in turn.directory.visits],
    reads=_hears_service,
    hears=_hears_service,
    knows=_knows_service,
)


def _relation(turn: Turn, relation: str) -> Option:
    return turn.option(relation, f"relation-{relation}".replace("_", "-"))


def _mentions_a_relative(turn: Turn, given: Answers) -> bool:
    mentioned = given.frame.notes.get("for_whom") not in (None, Relation.SELF)
    return mentioned or len(people.of_identity(turn.db, turn.identity.id)) > 1


def _hears_for_whom(turn: Turn, given: Answers) -> Read | None:
    named = turn.heard.for_whom or given.frame.notes.get("for_whom")
    return Read(option=_relation(turn, named)) if named else None


FOR_WHOM: Question[Relation] = Question(
    "for_whom",
    means=lambda _turn, kept: Relation(kept),
    offers=lambda turn, _: [_relation(turn, each) for each in Relation],
    reads=_hears_for_whom,
    hears=_hears_for_whom,
    when=_mentions_a_relative,
)


def _for_whom(given: Answers) -> Relation:
    return given.get(FOR_WHOM) or Relation.SELF


def _known_names(turn: Turn, given: Answers) -> list[Option]:
    known = people.of_identity(turn.db, turn.identity.id)
    names = [k.person.name for k in known if k.relation is _for_whom(given) and k.person.name]
    return [Option(name, name[:24]) for name in names if len(name.encode()) <= LONGEST_NAME_ID]


def _knows_name(turn: Turn, given: Answers) -> Read | None:
    own = _known_names(turn, given)
    return Read(option=own[0]) if own and _for_whom(given) is Relation.SELF else None


def _reads_name(turn: Turn, _: Answers) -> Read | None:
    name = names.read(turn.message.text)
    return Read(option=Option(name, name)) if name else None


def _hears_name(turn: Turn, given: Answers) -> Read | None:
    """Hear a name that is given as such; who books for another says their own in passing."""
    text = turn.message.text
    is_own = _for_whom(given) is Relation.SELF
    name = names.told(text) if is_own or not names.is_own(text) else None
    return Read(option=Option(name, name)) if name else None


NAME: Question[str] = Question(
    "name",
    means=lambda _turn, kept: kept,
    offers=_known_names,
    reads=_reads_name,
    hears=_hears_name,
    knows=_knows_name,
    needs=("for_whom",),
    is_free=True,
)


def _wanted(_: Turn, given: Answers) -> Wanted:
    return Wanted(given[OFFICE], given[SERVICE].id if SERVICE in given else None)


DAY = day_question(_wanted, "office")
TIME = time_question(_wanted, DAY)


def _starts_at(given: Answers) -> datetime:
    return starts_at(given, DAY, TIME)


def facts(turn: Turn, given: Answers) -> Mapping[str, str]:
    """Word what was chosen so far, for the questions and the confirmation."""
    chosen = {"who": str(_for_whom(given)), "name": given.get(NAME) or ""}
    if OFFICE in given:
        chosen["office"] = turn.in_words(given[OFFICE].short_name)
    if SERVICE in given:
        chosen["service"] = turn.in_words(given[SERVICE].name)
    if DAY in given and TIME in given:
        chosen["when"] = turn.moment(_starts_at(given))
    return chosen


def stops(turn: Turn, given: Answers) -> bool:
    """End kindly for those who do not agree, and for those who have this visit already."""
    if CONSENT in given and not given[CONSENT]:
        turn.say("book-appointment-without-consent", _instead(turn, "ask_service"))
        return True
    already = _already(turn, given)
    if already:
        _say_already(turn, already)
    return already is not None


def book(turn: Turn, given: Answers) -> Question[object] | None:
    """Book it; if the time went to someone else meanwhile, ask for another."""
    if CONSENT in given:
        holder = people.meet_holder(turn.db, turn.identity.id, turn.now)
        consent.give(turn.db, holder.id, Purpose.APPOINTMENT, turn.now)
    try:
        made = _book(turn, given)
    except (TimeTakenError, TimeClosedError):
        return say_taken(turn, given, _wanted(turn, given), DAY, TIME)
    except AlreadyBookedError:
        already = _already(turn, given)
        if already:
            _say_already(turn, already)
        return None
    turn.conversation.office, turn.conversation.booked = made.office, made.code
    _say_done(turn, given, made)
    return None


def _book(turn: Turn, given: Answers) -> Appointment:
    relation = _for_whom(given)
    person = people.meet(
        turn.db, turn.identity.id, name=given[NAME], relation=relation, now=turn.now
    )
    return appointments.book(
        turn.db,
        given[OFFICE],
        _starts_at(given),
        Visit(
            service=given[SERVICE].id,
            topic=_topic(turn, given),
            person_id=person.id,
            identity_id=turn.identity.id,
            for_other=relation is not Relation.SELF,
        ),
        conversation_id=turn.row.id,
        now=turn.now,
    )


def _topic(turn: Turn, given: Answers) -> str:
    """Give what the person asked about, unless they then chose another visit."""
    asked = given.frame.notes.get("topic") or turn.conversation.topic
    if asked and turn.directory.visit_about(asked).id == given[SERVICE].id:
        return asked
    return given[SERVICE].topic


def _say_done(turn: Turn, given: Answers, made: Appointment) -> None:
    bring = [turn.in_words(each) for each in given[SERVICE].requirements]
    may_say = bool(bring) and (given[SERVICE].is_confirmed or given[SERVICE].is_demonstration)
    turn.say(
        "book-appointment-done",
        when=turn.moment(made.starts_at),
        office=turn.in_words(given[OFFICE].short_name),
        where=where_it_is(turn, given[OFFICE]),
        code=made.code,
        bring="; ".join(bring) if may_say else turn.word("bring-nothing"),
    )


def _person(turn: Turn, given: Answers) -> Person | None:
    """Find the person the visit is for, if the office met them before."""
    wanted = _for_whom(given)
    if wanted is Relation.SELF:
        return people.holder(turn.db, turn.identity.id)
    name = given.get(NAME)
    known = people.of_identity(turn.db, turn.identity.id)
    return next((k.person for k in known if k.relation is wanted and k.person.name == name), None)


def _already(turn: Turn, given: Answers) -> Appointment | None:
    if SERVICE not in given or (_mentions_a_relative(turn, given) and FOR_WHOM not in given):
        return None
    person = _person(turn, given)
    if person is None:
        return None
    return own_appointments.active(
        turn.db, person_id=person.id, service=given[SERVICE].id, now=turn.now
    )


def _say_already(turn: Turn, already: Appointment) -> None:
    chosen = f"appointment={already.code}"
    turn.say(
        "book-appointment-already",
        [
            turn.option(f"reschedule_appointment:{chosen}", "menu-reschedule-appointment"),
            turn.option(f"cancel_appointment:{chosen}", "menu-cancel-appointment"),
        ],
        when=turn.moment(already.starts_at),
        code=already.code,
    )


def _instead(turn: Turn, *names: str) -> list[Option]:
    lines = {name: f"menu-{name}".replace("_", "-") for name in (*names, "talk_to_human")}
    return [turn.option(name, line) for name, line in lines.items()]


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

"""Answering the offer of a place that became free: taking it, or leaving it to the next."""

from bot.flow import Answers, Flow, Question, Read, Turn
from bot.flows.join_waiting_list import leave_option
from bot.flows.telling_visit import say_done, say_moved
from bot.message import Option
from office import offers, own_appointments, waitlist
from office.appointment import Appointment
from office.errors import OfferOverError
from office.people import Person
from office.waiting import Offer, OfferStatus, Waiting


def _means(turn: Turn, kept: str) -> Offer | None:
    offer = turn.db.get(Offer, int(kept)) if kept.isdecimal() else None
    if offer is None or offers.waiting_for(turn.db, offer).identity_id != turn.identity.id:
        return None
    return offer


def _knows(turn: Turn, _: Answers) -> Read | None:
    own = offers.open_of(turn.db, turn.identity.id, turn.now)
    return Read(option=Option(str(own[0].id), turn.moment(own[0].starts_at))) if own else None


def _is_any_open(turn: Turn, _: Answers) -> bool:
    return bool(offers.open_of(turn.db, turn.identity.id, turn.now))


OFFER: Question[Offer | None] = Question("offer", means=_means, knows=_knows, when=_is_any_open)
"""Its meaning is ``None`` when it was never this phone's; it is tapped or known, never asked."""


def accept(turn: Turn, given: Answers) -> None:
    """Take the place, unless it is too late."""
    offer = given.get(OFFER)
    if offer is None:
        turn.say("accept-offer-over")
        return
    waiting = offers.waiting_for(turn.db, offer)
    if offer.status == OfferStatus.TAKEN:
        _say_taken(turn, waiting)
        return
    stood = _standing(turn, waiting)
    try:
        made = offers.accept(
            turn.db, turn.directory, offer, conversation_id=turn.row.id, now=turn.now
        )
    except OfferOverError:
        _say_late(turn, waiting)
        return
    if stood:
        say_moved(turn, made)
        return
    say_done(turn, made, name=_name(turn, made))


def decline(turn: Turn, given: Answers) -> None:
    """Leave the place to the next; they keep waiting unless they say otherwise."""
    offer = given.get(OFFER)
    if offer is None:
        turn.say("accept-offer-over")
        return
    waiting = offers.waiting_for(turn.db, offer)
    try:
        offers.decline(turn.db, offer, stays=True, now=turn.now)
    except OfferOverError:
        _say_late(turn, waiting)
        return
    turn.say("decline-offer-done", [leave_option(turn, waiting)])


def _say_taken(turn: Turn, waiting: Waiting) -> None:
    """Say again what was made of it: a second tap changes nothing."""
    visit = _standing(turn, waiting)
    if visit is None:
        turn.say("accept-offer-over")
        return
    say_done(turn, visit, name=_name(turn, visit))


def _say_late(turn: Turn, waiting: Waiting) -> None:
    book = turn.option("book_appointment", "menu-book-appointment")
    if waiting in waitlist.standing(turn.db, turn.identity.id):
        turn.say("accept-offer-late-waits", [leave_option(turn, waiting), book])
        return
    again = turn.option("join_waiting_list", "menu-join-waiting-list")
    turn.say("accept-offer-late", [book, again])


def _standing(turn: Turn, waiting: Waiting) -> Appointment | None:
    return own_appointments.active(
        turn.db, person_id=waiting.person_id, service=waiting.service, now=turn.now
    )


def _name(turn: Turn, visit: Appointment) -> str:
    return turn.db.get_one(Person, visit.person_id).name or ""


accept_offer = Flow("accept_offer", opens_on="accept_offer", asks=(OFFER,), then=accept)
decline_offer = Flow("decline_offer", opens_on="decline_offer", asks=(OFFER,), then=decline)

"""Answering a place that was offered from the waiting list: taking it, or letting it go."""

from bot.flow import Answers, Flow, Question, Turn, never
from bot.flows.asking_office import where_it_is
from office import offers
from office.errors import AlreadyBookedError, OfferOverError
from office.waiting import Offer


def _means(turn: Turn, kept: str) -> Offer | None:
    standing = offers.open_of(turn.db, turn.identity.id, turn.now)
    return next((offer for offer in standing if str(offer.id) == kept), None)


OFFER: Question[Offer | None] = Question("offer", means=_means, when=never)


def _accept(turn: Turn, given: Answers) -> None:
    offer = given.get(OFFER)
    if offer is None:
        _say_over(turn)
        return
    try:
        made = offers.accept(
            turn.db, turn.directory, offer, conversation_id=turn.row.id, now=turn.now
        )
    except (OfferOverError, AlreadyBookedError):
        _say_over(turn)
        return
    office = turn.directory.office(made.office)
    turn.say(
        "accept-offer-done",
        when=turn.moment(made.starts_at),
        office=turn.in_words(office.short_name),
        where=where_it_is(turn, office),
        code=made.code,
    )


def _decline(turn: Turn, given: Answers) -> None:
    """Let it go and keep waiting: another place may do."""
    offer = given.get(OFFER)
    if offer is None:
        _say_over(turn)
        return
    try:
        offers.decline(turn.db, offer, stays=True, now=turn.now)
    except OfferOverError:
        _say_over(turn)
        return
    turn.say("decline-offer-done")


def _say_over(turn: Turn) -> None:
    turn.say("accept-offer-over", [turn.option("book_appointment", "menu-book-appointment")])


accept_offer = Flow("accept_offer", opens_on="accept_offer", asks=(OFFER,), then=_accept)
decline_offer = Flow("decline_offer", opens_on="decline_offer", asks=(OFFER,), then=_decline)

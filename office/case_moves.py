"""How a case may move, and who may move it: the one table of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from office import roles
from office.case import Case, CaseClosedError, ClaimedByOtherError, NotYoursError, Status
from office.caseworkers import Caseworker
from office.roles import Right


class Move(StrEnum):
    """Something that is done with a case, by the name its history keeps."""

    CLAIM = "claimed"
    ANSWER = "answered"
    OFFER = "transfer_offered"
    WITHDRAW = "transfer_withdrawn"
    ACCEPT = "transferred"
    HAND_BACK = "handed_back"
    RETURN = "returned"
    CLOSE = "closed"


class Hand(StrEnum):
    """Who moves a case."""

    ANYONE = "anyone"
    """Every caseworker of its office."""
    OWNER = "owner"
    """Who has taken it."""
    LEADER = "leader"
    """Who leads its office, though another has taken it."""
    ASKED = "asked"
    """Whom its owner asks to take it over, or anyone of the office that is asked."""
    PERSON = "person"
    """The person it is about, who wrote TERMINAR."""
    CLOCK = "clock"
    """The house, when a promise passes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """From where a move goes where, in whose hands."""

    leads: Mapping[Status, Status]
    hands: frozenset[Hand]


_STAYS = {Status.CLAIMED: Status.CLAIMED}
_BACK = {Status.CLAIMED: Status.QUEUED}
MOVES: Mapping[Move, Rule] = {
    Move.CLAIM: Rule(leads={Status.QUEUED: Status.CLAIMED}, hands=frozenset({Hand.ANYONE})),
    Move.ANSWER: Rule(leads=_STAYS, hands=frozenset({Hand.OWNER})),
    Move.OFFER: Rule(leads=_STAYS, hands=frozenset({Hand.OWNER, Hand.LEADER})),
    Move.WITHDRAW: Rule(leads=_STAYS, hands=frozenset({Hand.OWNER, Hand.LEADER})),
    Move.ACCEPT: Rule(leads=_STAYS, hands=frozenset({Hand.ASKED})),
    Move.HAND_BACK: Rule(leads=_BACK, hands=frozenset({Hand.OWNER, Hand.LEADER, Hand.PERSON})),
    Move.RETURN: Rule(leads=_BACK, hands=frozenset({Hand.CLOCK})),
    Move.CLOSE: Rule(
        leads={Status.QUEUED: Status.CLOSED, Status.CLAIMED: Status.CLOSED},
        hands=frozenset({Hand.ANYONE, Hand.OWNER}),
    ),
}


def hands_of(found: Case, caseworker: Caseworker) -> frozenset[Hand]:
    """Tell in which ways a caseworker who may see a case has a hand in it."""
    hands = set()
    if found.status == Status.CLAIMED and found.owner_id == caseworker.id:
        hands.add(Hand.OWNER)
    if found.status != Status.CLAIMED:
        hands.add(Hand.ANYONE)
    if roles.may(caseworker, Right.LEAD):
        hands.add(Hand.LEADER)
    if _is_asked(found, caseworker):
        hands.add(Hand.ASKED)
    return frozenset(hands)


def may(found: Case, move: Move, caseworker: Caseworker) -> bool:
    """Tell whether a caseworker who may see a case can make this move now."""
    rule = MOVES[move]
    return Status(found.status) in rule.leads and bool(rule.hands & hands_of(found, caseworker))


def require(found: Case, move: Move, caseworker: Caseworker, *, owner: str | None = None) -> None:
    """Raise ``CaseClosedError``, ``ClaimedByOtherError`` or ``NotYoursError`` unless they may."""
    if may(found, move, caseworker):
        return
    if found.status == Status.CLOSED:
        raise CaseClosedError(found.folio)
    if move is Move.CLAIM:
        raise ClaimedByOtherError(owner or "")
    raise NotYoursError(found.folio)


def _is_asked(found: Case, caseworker: Caseworker) -> bool:
    """Tell whether a case is offered to this caseworker, or to the office they serve."""
    if found.offered_to_id is not None:
        return found.offered_to_id == caseworker.id
    if found.offered_office is None or found.owner_id == caseworker.id:
        return False
    return caseworker.office in {None, found.offered_office}

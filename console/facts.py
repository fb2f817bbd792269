"""What a page says about a case at a glance: whose it is, since when, and who has it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot import outgoing
from bot.identities import Identity
from bot.inbox import ConversationRow
from bot.outgoing import WINDOW, WINDOWED, Outgoing
from console import shown, undelivered
from console.seat import Seat
from office import case_moves
from office.case import Case, Status
from office.case_moves import Move
from office.caseworkers import Caseworker
from office.people import IdentityPerson, Person, Relation


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """The time in which a channel lets us write freely, where it has such a rule."""

    closes_at: datetime | None
    """None when the person never wrote."""
    minutes_left: int

    @property
    def is_open(self) -> bool:
        """Whether free words would go out now."""
        return self.minutes_left > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """A case at a glance; times are the office's.

    ``person``, ``phone``, ``office`` and ``owner`` are none while nobody knows, or has it.
    """

    folio: str
    priority: str
    reason: str
    status: str
    version: int
    office: str | None
    person: str | None
    channel: str | None
    phone: str | None
    owner: str | None
    is_mine: bool
    waiting_minutes: int
    due_at: datetime | None
    late_minutes: int
    closed_at: datetime | None
    wrote_at: datetime | None
    silent_minutes: int
    is_blocked: bool
    is_doubted: bool
    window: Window | None
    undelivered: int
    held: int
    offered_to: str | None
    """The colleague or the office that is asked to take it over."""
    moves: frozenset[Move]
    """What whoever looks at it can do with it now."""

    @property
    def turn(self) -> str:
        """Tell apart the moments at which different things can be done with the case."""
        whose = "mine" if self.is_mine else ""
        return f"{self.status}:{self.owner or ''}:{whose}:{self.offered_to or ''}"


def about(db: Session, seat: Seat, cases: Sequence[Case]) -> list[Facts]:
    """Gather the facts of these cases, in their order."""
    conversations = [each.conversation_id for each in cases if each.conversation_id is not None]
    identities = _identities(db, conversations)
    holders = _holders(db, [identity.id for identity in identities.values()])
    people = _names_of_people(db, [each.person_id for each in cases if each.person_id])
    owners = _names_of_owners(db, _accounts(cases))
    lost = undelivered.by_conversation(db, conversations, seat.now)
    held = _held(db, conversations)
    return [
        _facts(
            seat,
            each,
            identity=identities.get(each.conversation_id or 0),
            people=people,
            holders=holders,
            owner=owners.get(each.owner_id or 0),
            offered_to=owners.get(each.offered_to_id or 0),
            lost=lost.get(each.conversation_id or 0, 0),
            held=held.get(each.conversation_id or 0, 0),
        )
        for each in cases
    ]


def _accounts(cases: Sequence[Case]) -> list[int]:
    """List who has these cases, or is asked to take them."""
    named = (id_ for each in cases for id_ in (each.owner_id, each.offered_to_id))
    return [id_ for id_ in named if id_]


def _facts(
    seat: Seat,
    case: Case,
    *,
    identity: Identity | None,
    people: dict[int, str],
    holders: dict[int, str],
    owner: str | None,
    offered_to: str | None,
    lost: int,
    held: int,
) -> Facts:
    now = seat.now
    wrote_at = identity.last_inbound_at if identity else None
    known = people.get(case.person_id or 0) or (holders.get(identity.id) if identity else None)
    return Facts(
        folio=case.folio,
        priority=case.priority,
        reason=case.reason,
        status=case.status,
        version=case.version,
        office=seat.office_name(case.office),
        person=known,
        channel=identity.channel if identity else None,
        phone=shown.masked(identity.address) if identity else None,
        owner=owner,
        offered_to=offered_to or seat.office_name(case.offered_office),
        moves=frozenset(move for move in Move if case_moves.may(case, move, seat.caseworker)),
        is_mine=case.status == Status.CLAIMED and case.owner_id == seat.caseworker.id,
        waiting_minutes=shown.minutes(now - case.waiting_since),
        due_at=case.due_at,
        late_minutes=shown.minutes(now - case.due_at) if case.due_at else 0,
        closed_at=case.closed_at,
        wrote_at=wrote_at,
        silent_minutes=shown.minutes(now - wrote_at) if wrote_at else 0,
        is_blocked=identity is not None and identity.blocked_at is not None,
        is_doubted=identity is not None and identity.doubted_at is not None,
        window=_window(identity, now) if identity else None,
        undelivered=lost,
        held=held,
    )


def _window(identity: Identity, now: datetime) -> Window | None:
    if identity.channel not in WINDOWED:
        return None
    last = identity.last_inbound_at
    if last is None:
        return Window(closes_at=None, minutes_left=0)
    shut_at = identity.window_shut_at
    closes_at = shut_at if shut_at and shut_at >= last else last + WINDOW
    # Its last minute counts as one: words still go out.
    is_open = outgoing.is_window_open(identity, now)
    left = shown.minutes(closes_at - now) + 1 if is_open else 0
    return Window(closes_at=closes_at, minutes_left=left)


def _identities(db: Session, conversations: Collection[int]) -> dict[int, Identity]:
    rows = db.execute(
        select(ConversationRow.id, Identity)
        .join(Identity, Identity.id == ConversationRow.identity_id)
        .where(ConversationRow.id.in_(conversations))
    )
    return {row[0]: row[1] for row in rows}


def _holders(db: Session, identities: Collection[int]) -> dict[int, str]:
    rows = db.execute(
        select(IdentityPerson.identity_id, Person.name)
        .join(Person, Person.id == IdentityPerson.person_id)
        .where(
            IdentityPerson.identity_id.in_(identities), IdentityPerson.relation == Relation.SELF
        )
        .order_by(Person.id.desc())
    )
    return {row[0]: row[1] for row in rows if row[1]}


def _names_of_people(db: Session, ids: Collection[int]) -> dict[int, str]:
    rows = db.execute(select(Person.id, Person.name).where(Person.id.in_(ids)))
    return {row[0]: row[1] for row in rows if row[1]}


def _names_of_owners(db: Session, ids: Collection[int]) -> dict[int, str]:
    rows = db.execute(select(Caseworker.id, Caseworker.name).where(Caseworker.id.in_(ids)))
    return {row[0]: row[1] for row in rows}


def _held(db: Session, conversations: Collection[int]) -> dict[int, int]:
    rows = db.execute(
        select(Outgoing.conversation_id, func.count(Outgoing.id))
        .where(
            Outgoing.conversation_id.in_(conversations), Outgoing.status == outgoing.Status.HELD
        )
        .group_by(Outgoing.conversation_id)
    )
    return {row[0]: row[1] for row in rows}

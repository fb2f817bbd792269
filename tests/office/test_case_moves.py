"""Whatever is done with cases, and by whom: nobody is left with nobody and no promise."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from office import case_moves, case_promises, cases, caseworkers, transfers
from office.case import Case, CaseClosedError, ClaimedByOtherError, NotYoursError, Priority, Status
from office.case_moves import MOVES, Hand, Move
from office.caseworkers import Role
from office.errors import NotForYouError

NOW = datetime(2026, 11, 23, 15, tzinfo=UTC)
DUE = timedelta(hours=8)
PEOPLE = ("marta", "luis", "rosa")
STEP = st.tuples(
    st.sampled_from([*Move, "hears"]), st.sampled_from(PEOPLE), st.sampled_from(PEOPLE)
)
REFUSED = (CaseClosedError, ClaimedByOtherError, NotYoursError, NotForYouError)


@pytest.fixture
def db(database):
    with database.write() as session:
        yield session


def account(db: Session, name: str):
    role = Role.COORDINATOR if name == "rosa" else Role.CASEWORKER
    found = caseworkers.named(db, name)
    return found or caseworkers.add(
        db, name, role=role, office="usulutan", password_hash=None, now=NOW
    )


def opened(db: Session) -> Case:
    return cases.open_case(
        db,
        reason="asked_for_person",
        priority=Priority.NORMAL,
        office="usulutan",
        conversation_id=None,
        person_id=None,
        due_at=NOW + DUE,
        now=NOW,
    )


def make(db: Session, found: Case, step: tuple[str, str, str], now: datetime) -> None:
    """Do one thing as the house does it."""
    does, who, to = step
    caseworker, due_at = account(db, who), now + DUE
    match does:
        case Move.CLAIM:
            cases.claim(db, found, caseworker, now)
        case Move.ANSWER:
            cases.answered(db, found, caseworker, now)
        case Move.OFFER:
            transfers.offer(db, found, caseworker, now, to=account(db, to))
        case Move.WITHDRAW:
            transfers.withdraw(db, found, caseworker, now)
        case Move.ACCEPT:
            transfers.accept(db, found, caseworker, now)
        case Move.HAND_BACK:
            case_moves.require(found, Move.HAND_BACK, caseworker)
            cases.put_back(db, found, Move.HAND_BACK, now, caseworker=caseworker, due_at=due_at)
        case Move.RETURN:
            cases.put_back(db, found, Move.RETURN, now, due_at=due_at)
        case Move.CLOSE:
            case_moves.require(found, Move.CLOSE, caseworker)
            cases.close(db, found, now, caseworker)
        case "hears":
            cases.hear(db, found, "hola", now, due_at=due_at)


def nobody_is_left(db: Session, case: Case) -> bool:
    """Tell whether the person of a case has somebody, or a promise that the clock looks after."""
    if case.status == Status.QUEUED:
        return case.owner_id is None and case.offered_to_id is None and case.due_at is not None
    if case.status == Status.CLAIMED:
        return case.owner_id is not None and (
            case.awaited_since is None or case.due_at is not None
        )
    return case.offered_to_id is None and case.awaited_since is None


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=st.lists(STEP, max_size=14))
def test_every_reachable_state_has_somebody_or_a_promise(database, steps):
    with database.write() as db:
        found, now = opened(db), NOW
        for does, who, to in steps:
            before = (found.status, found.owner_id)
            now += timedelta(minutes=5)
            try:
                make(db, found, (does, who, to), now)
            except REFUSED:
                assert (found.status, found.owner_id) == before
            assert nobody_is_left(db, found), (does, who)
            waits = found.status == Status.QUEUED or (
                found.status == Status.CLAIMED and found.awaited_since is not None
            )
            late = {each.id for each in case_promises.passed(db, now + 9 * DUE, 1000)}
            assert (found.id in late) == waits
            if does in list(Move) and found.status != before[0]:
                assert Status(found.status) is MOVES[does].leads[Status(before[0])]
        db.rollback()  # the next example finds no case of this one


def test_the_table_names_a_hand_for_every_move():
    assert set(MOVES) == set(Move)
    assert all(rule.hands and rule.leads for rule in MOVES.values())
    assert {hand for rule in MOVES.values() for hand in rule.hands} == set(Hand)


def test_nothing_leads_out_of_a_closed_case():
    assert all(Status.CLOSED not in rule.leads for rule in MOVES.values())


def test_who_leads_takes_a_case_from_a_colleague_who_is_away(db):
    case, marta, rosa = opened(db), account(db, "marta"), account(db, "rosa")
    cases.claim(db, case, marta, NOW)

    assert case_moves.may(case, Move.HAND_BACK, rosa)
    assert not case_moves.may(case, Move.HAND_BACK, account(db, "luis"))
    assert not case_moves.may(case, Move.ANSWER, rosa)

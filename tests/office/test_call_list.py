"""Whom somebody has to call: once for each matter, seen by its office, settled with an outcome."""

import pytest
from sqlalchemy import select

from office import call_list
from office.audit import Audit
from office.call_list import Call, CallKind, CallLine, Outcome
from office.errors import CallSettledError, NoSuchCallError
from tests.office.floor import Floor, hour


def add(
    floor: Floor, subject: str, office: str | None = "mejicanos", by: str | None = None
) -> int:
    call = Call(
        kind=CallKind.LATE_REMINDER,
        subject=subject,
        about="K7M4T",
        office=office,
        person_id=None,
        identity_id=None,
        call_by=hour(by) if by else None,
    )
    with floor.write() as db:
        return call_list.add(db, call, floor.now).id


def settle(floor: Floor, line_id: int, outcome: Outcome, note: str | None = None) -> None:
    with floor.write() as db:
        line = call_list.visible_to(db, floor.marta, line_id)
        call_list.settle(db, line, floor.marta, outcome, note=note, now=floor.now)


def subjects(floor: Floor, caseworker=None) -> list[str]:
    with floor.database.read() as db:
        lines = call_list.open_lines(db, caseworker or floor.marta, floor.now)
        return [each.subject for each in lines]


def test_one_matter_is_one_line_and_the_most_pressing_is_first(floor: Floor):
    add(floor, "appointment:3")
    add(floor, "appointment:2", by="15:00")
    add(floor, "appointment:1", by="12:00")
    add(floor, "appointment:1", by="12:00")

    assert subjects(floor) == ["appointment:1", "appointment:2", "appointment:3"]


def test_a_caseworker_sees_their_offices_lines_and_those_of_none(floor: Floor):
    own, other = floor.caseworker_of("mejicanos"), floor.caseworker_of("usulutan")
    line_id = add(floor, "appointment:1")
    add(floor, "follow_up:1", office=None)

    assert subjects(floor, own) == ["appointment:1", "follow_up:1"]
    assert subjects(floor, other) == ["follow_up:1"]
    with floor.database.read() as db, pytest.raises(NoSuchCallError):
        call_list.visible_to(db, other, line_id)


@pytest.mark.parametrize("outcome", [Outcome.REACHED, Outcome.WRONG_NUMBER, Outcome.DONE])
def test_a_settled_line_leaves_the_list_for_good(floor: Floor, outcome: Outcome):
    line_id = add(floor, "appointment:1")

    settle(floor, line_id, outcome, "Vendrá con su mamá.")

    assert subjects(floor) == []
    with pytest.raises(CallSettledError):
        settle(floor, line_id, Outcome.REACHED)
    with floor.database.read() as db:
        line = db.get_one(CallLine, line_id)
        assert (line.outcome, line.note, line.done_by) == (
            outcome,
            "Vendrá con su mamá.",
            floor.marta.id,
        )
        assert db.scalars(select(Audit.action)).all() == ["settle_call"]


def test_who_did_not_answer_is_called_again_while_it_helps(floor: Floor):
    line_id = add(floor, "appointment:1", by="12:00")

    settle(floor, line_id, Outcome.NO_ANSWER)
    settle(floor, line_id, Outcome.NO_ANSWER)

    assert subjects(floor) == ["appointment:1"]
    with floor.database.read() as db:
        assert db.get_one(CallLine, line_id).tries == 2
    floor.now = hour("12:00")
    assert subjects(floor) == []


def test_what_settles_itself_needs_no_call(floor: Floor):
    add(floor, "appointment:1")

    with floor.write() as db:
        call_list.drop(db, CallKind.LATE_REMINDER, "appointment:1", floor.now)

    assert subjects(floor) == []

"""One closure, one action: each touched visit is cancelled, and new places are proposed."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from office import appointments, call_list, rebooking
from office.calendar_changes import Then
from office.call_list import CallKind
from office.errors import RebookingOverError
from office.rebooking import Rebooking, Status
from office.reminders import Reminder
from office.visits import Visit
from tests.office.floor import FIRST, Floor, hour, promises_hold

TUESDAY, WEDNESDAY = date(2026, 11, 24), date(2026, 11, 25)
THURSDAY = date(2026, 11, 26)


@pytest.fixture
def closed(floor: Floor) -> Floor:
    """Ana and Beto were to come on Wednesday; the office closes that day."""
    floor.ana = floor.book("Ana", hour("10:00", WEDNESDAY))
    floor.beto = floor.book("Beto", hour("10:30", WEDNESDAY))
    floor.close(WEDNESDAY, then=Then.REBOOK)
    return floor


def proposal(floor: Floor, db, name: str) -> Rebooking:
    [found] = rebooking.open_of(db, floor.identity(name))
    return found


def choose(floor: Floor, name: str, at) -> None:
    with floor.write() as db:
        rebooking.choose(db, floor.office, proposal(floor, db, name), at, now=floor.now)


def test_every_touched_visit_is_cancelled_its_place_free_and_its_reminders_silent(closed: Floor):
    assert closed.statuses(closed.ana) == closed.statuses(closed.beto) == ["cancelled"]
    with closed.database.read() as db:
        promises_hold(db)
        assert {each.status for each in db.scalars(select(Reminder))} == {"cancelled"}
        assert len(rebooking.to_say(db, closed.now)) == 2


def test_places_near_the_old_hour_are_proposed_on_the_nearest_days(closed: Floor):
    closed.book("Carla", hour("10:00", TUESDAY))

    with closed.write() as db:
        near = rebooking.places_for(db, closed.office, proposal(closed, db, "Ana"), now=closed.now)

    assert near == [
        hour("09:30", TUESDAY),
        hour("10:00", THURSDAY),
        hour("10:00", date(2026, 11, 27)),
    ]


def test_choosing_one_keeps_the_code(closed: Floor):
    choose(closed, "Ana", hour("08:00", THURSDAY))

    assert closed.statuses(closed.ana) == ["moved", "booked"]
    with closed.database.read() as db:
        promises_hold(db)
        assert rebooking.open_of(db, closed.identity("Ana")) == []
        assert closed.newest(db, closed.ana).starts_at == hour("08:00", THURSDAY)


def test_a_proposal_is_answered_once(closed: Floor):
    with closed.write() as db:
        one = proposal(closed, db, "Ana")
        rebooking.decline(db, one, closed.now)
        with pytest.raises(RebookingOverError):
            rebooking.choose(db, closed.office, one, hour("08:00", THURSDAY), now=closed.now)

    assert closed.statuses(closed.ana) == ["cancelled"]


def test_who_does_not_answer_is_called_and_may_still_choose(closed: Floor):
    closed.later(hours=24)
    with closed.write() as db:
        assert len(rebooking.expire(db, closed.now)) == 2
        assert rebooking.expire(db, closed.now) == []
        lines = call_list.open_lines(db, closed.marta, closed.now)
        assert {(each.kind, each.about) for each in lines} == {
            (CallKind.CLOSURE, closed.ana),
            (CallKind.CLOSURE, closed.beto),
        }

    choose(closed, "Ana", hour("08:00", THURSDAY))

    with closed.database.read() as db:
        [left] = call_list.open_lines(db, closed.marta, closed.now)
        assert left.about == closed.beto


def test_two_hours_before_the_old_visit_nobody_waits_for_an_answer_any_more(floor: Floor):
    floor.book("Ana", hour("12:00"))
    floor.close(hour("12:00").date(), from_time=hour("11:00").time(), to_time=hour("13:00").time(),
                then=Then.REBOOK)  # fmt: skip

    with floor.database.read() as db:
        assert rebooking.next_due(db) == hour("10:00")


def test_nobody_is_told_at_night(closed: Floor):
    closed.now = hour("21:00")

    with closed.database.read() as db:
        assert rebooking.to_say(db, closed.now) == ()
        assert len(rebooking.to_say(db, hour("07:00", TUESDAY))) == 2


def test_who_cannot_be_written_to_is_called_at_once(floor: Floor):
    floor.identity("Ana")
    with floor.write() as db:
        known = floor.visit(db, "Ana")
        desk = Visit(
            service=FIRST,
            topic="orientation",
            person_id=known.person_id,
            identity_id=None,
            for_other=False,
        )
        made = appointments.book(db, floor.office, hour("10:00", WEDNESDAY), desk, now=floor.now)
    floor.close(WEDNESDAY, then=Then.REBOOK)

    with floor.database.read() as db:
        [line] = call_list.open_lines(db, floor.marta, floor.now)
        assert (line.about, line.call_by) == (made.code, hour("10:00", WEDNESDAY))
        assert db.scalars(select(Rebooking)).one().status == Status.UNANSWERED


def test_a_visit_can_be_closed_upon_twice(closed: Floor):
    choose(closed, "Ana", hour("08:00", THURSDAY))

    closed.close(THURSDAY, then=Then.REBOOK)

    assert closed.statuses(closed.ana) == ["moved", "cancelled"]
    choose(closed, "Ana", hour("08:00", date(2026, 11, 27)))
    assert closed.statuses(closed.ana) == ["moved", "moved", "booked"]


def test_it_is_proposed_for_a_day_at_most(floor: Floor):
    floor.book("Ana", hour("10:00", THURSDAY))
    floor.close(THURSDAY, then=Then.REBOOK)

    with floor.database.read() as db:
        assert rebooking.next_due(db) == floor.now + timedelta(hours=24)

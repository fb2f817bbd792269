"""A longer service takes all its places or none, and is offered only where all are free."""

from datetime import date

import pytest
from sqlalchemy import select

from office import appointments, free_places, holds
from office.errors import AlreadyBookedError, SameHourError, TimeClosedError, TimeTakenError
from office.holds import Hold
from office.slots import Slot
from tests.office.floor import FIRST, LONG, Floor, hour, promises_hold

TUESDAY = date(2026, 11, 24)


@pytest.fixture
def long_floor(floor: Floor) -> Floor:
    floor.rules(LONG, minutes=60)
    return floor


def free(floor: Floor, service: str, keeping: int | None = None) -> list[str]:
    with floor.database.read() as db:
        found = free_places.of_day(
            db, floor.office, TUESDAY, service=service, now=floor.now, keeping=keeping
        )
        return [f"{each:%H:%M}" for each in found]


def taken(floor: Floor) -> dict[str, int]:
    with floor.database.read() as db:
        promises_hold(db)
        rows = db.scalars(select(Slot).where(Slot.service == "").order_by(Slot.starts_at))
        return {f"{hour_of(row)}": row.taken for row in rows if row.taken}


def hour_of(slot: Slot) -> str:
    return f"{slot.starts_at.astimezone(hour('00:00').tzinfo):%H:%M}"


def test_it_takes_its_consecutive_places(long_floor: Floor):
    long_floor.book("Ana", hour("10:00", TUESDAY), LONG)

    assert taken(long_floor) == {"10:00": 1, "10:30": 1}


def test_it_is_offered_only_where_all_its_places_are_free(long_floor: Floor):
    long_floor.book("Ana", hour("10:00", TUESDAY), FIRST)

    offered = free(long_floor, LONG)

    assert not {"09:30", "10:00", "15:30"} & set(offered)
    assert {"09:00", "10:30", "15:00"} <= set(offered)


def test_it_is_refused_whole_where_one_place_is_taken(long_floor: Floor):
    long_floor.book("Ana", hour("10:30", TUESDAY), FIRST)

    with pytest.raises(TimeTakenError):
        long_floor.book("Beto", hour("10:00", TUESDAY), LONG)

    assert taken(long_floor) == {"10:30": 1}


def test_what_was_refused_within_a_turn_leaves_nothing_behind(long_floor: Floor):
    """The flow says it kindly and the turn is kept: half a visit must not be."""
    long_floor.book("Ana", hour("10:30", TUESDAY), FIRST)
    long_floor.identity("Beto")

    with long_floor.write() as db, pytest.raises(TimeTakenError):
        appointments.book(
            db,
            long_floor.office,
            hour("10:00", TUESDAY),
            long_floor.visit(db, "Beto", LONG),
            now=long_floor.now,
        )

    assert taken(long_floor) == {"10:30": 1}


def test_it_cannot_reach_over_the_end_of_the_day(long_floor: Floor):
    with pytest.raises(TimeClosedError):
        long_floor.book("Ana", hour("15:30", TUESDAY), LONG)


def test_a_hold_keeps_all_its_places_and_expires_whole(long_floor: Floor):
    beto = long_floor.conversation("Beto")
    with long_floor.write() as db:
        holds.hold(
            db,
            long_floor.office,
            hour("10:00", TUESDAY),
            service=LONG,
            conversation_id=beto,
            now=long_floor.now,
        )
    assert taken(long_floor) == {"10:00": 1, "10:30": 1}
    assert "10:30" not in free(long_floor, FIRST)
    assert "10:00" in free(long_floor, LONG, keeping=beto)

    long_floor.later(minutes=5)

    assert "10:30" in free(long_floor, FIRST)
    long_floor.book("Ana", hour("10:30", TUESDAY), FIRST)
    assert taken(long_floor) == {"10:30": 1}


def test_a_place_held_in_time_can_be_confirmed_after_its_notice(long_floor: Floor):
    ana = long_floor.conversation("Ana")
    with long_floor.write() as db:
        holds.hold(
            db,
            long_floor.office,
            hour("10:00"),
            service=FIRST,
            conversation_id=ana,
            now=long_floor.now,
        )
    long_floor.later(minutes=2)

    code = long_floor.book("Ana", hour("10:00"))

    assert long_floor.statuses(code) == ["booked"]
    with long_floor.database.read() as db:
        assert db.scalars(select(Hold)).all() == []


def test_it_can_be_moved_by_half_its_length(long_floor: Floor):
    code = long_floor.book("Ana", hour("10:00", TUESDAY), LONG)

    with long_floor.write() as db:
        old = long_floor.newest(db, code)
        appointments.move(db, old, long_floor.office, hour("10:30", TUESDAY), now=long_floor.now)

    assert taken(long_floor) == {"10:30": 1, "11:00": 1}
    assert long_floor.statuses(code) == ["moved", "booked"]


def test_a_move_that_is_refused_leaves_the_visit_as_it_was(long_floor: Floor):
    code = long_floor.book("Ana", hour("10:00", TUESDAY), LONG)
    long_floor.book("Beto", hour("12:30", TUESDAY))

    with long_floor.write() as db:
        old, noon = long_floor.newest(db, code), hour("12:00", TUESDAY)
        with pytest.raises(TimeTakenError):
            appointments.move(db, old, long_floor.office, noon, now=long_floor.now)

    assert taken(long_floor) == {"10:00": 1, "10:30": 1, "12:30": 1}
    assert long_floor.statuses(code) == ["booked"]


def test_a_service_can_have_fewer_places_than_its_office(floor: Floor):
    floor.rules(capacity=3)
    floor.rules(LONG, capacity=1)
    floor.book("Ana", hour("10:00", TUESDAY), LONG)

    with pytest.raises(TimeTakenError):
        floor.book("Beto", hour("10:00", TUESDAY), LONG)
    floor.book("Beto", hour("10:00", TUESDAY), FIRST)

    assert "10:00" not in free(floor, LONG)
    assert "10:00" in free(floor, FIRST)
    assert taken(floor) == {"10:00": 2}


def test_nobody_is_expected_twice_at_one_hour(long_floor: Floor):
    long_floor.book("Ana", hour("10:00", TUESDAY), LONG)

    with pytest.raises(SameHourError):
        long_floor.book("Ana", hour("10:30", TUESDAY), FIRST)


def test_one_person_has_one_visit_to_come_for_a_service(floor: Floor):
    floor.book("Ana", hour("10:00", TUESDAY))

    with pytest.raises(AlreadyBookedError):
        floor.book("Ana", hour("11:00", TUESDAY))


def test_who_was_never_marked_can_book_anew_and_the_old_visit_keeps_its_status(floor: Floor):
    before = floor.book("Ana", hour("10:00", TUESDAY))
    floor.later(days=2)

    after = floor.book("Ana", hour("14:00", date(2026, 11, 25)))

    assert floor.statuses(before) == floor.statuses(after) == ["booked"]
    with floor.database.read() as db:
        promises_hold(db)
        assert not floor.newest(db, before).is_active

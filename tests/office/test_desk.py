"""At the desk: who came, who did not, who walked in, and booking for somebody."""

from datetime import date

import pytest
from sqlalchemy import select

from office import agenda, desk, free_places
from office.appointment import Appointment, Status
from office.audit import Audit
from office.errors import (
    AlreadyBookedError,
    NoSuchAppointmentError,
    NotYetError,
    OtherOfficeError,
    OverError,
    TimeClosedError,
    TimeTakenError,
)
from office.reminders import Kind, Reminder
from tests.office.floor import LONG, MONDAY, Floor, hour, promises_hold

TUESDAY = date(2026, 11, 24)


def mark(floor: Floor, code: str, doing) -> None:
    with floor.write() as db:
        doing(db, desk.visible_to(db, floor.marta, code), floor.marta, floor.now)


def walk_in(floor: Floor, name: str, *, is_attended: bool = True) -> str:
    floor.identity(name)
    with floor.write() as db:
        visit = floor.visit(db, name)
        return desk.walk_in(
            db, floor.office, visit, floor.marta, is_attended=is_attended, now=floor.now
        ).code


def missed(floor: Floor) -> list[str]:
    with floor.database.read() as db:
        its = select(Reminder.status).where(Reminder.kind == Kind.MISSED_VISIT)
        return list(db.scalars(its))


def test_who_was_seen_is_attended_even_before_the_hour_and_the_place_is_free(floor: Floor):
    code = floor.book("Ana", hour("15:00"))

    mark(floor, code, desk.attended)

    assert floor.statuses(code) == ["attended"]
    with floor.database.read() as db:
        promises_hold(db)
        assert hour("15:00") in free_places.of_day(db, floor.office, MONDAY, now=floor.now)
        assert {each.status for each in db.scalars(select(Reminder))} == {"cancelled"}


def test_nobody_has_missed_a_visit_before_its_hour(floor: Floor):
    code = floor.book("Ana", hour("15:00"))

    with pytest.raises(NotYetError):
        mark(floor, code, desk.not_attended)
    floor.now = hour("15:00")
    mark(floor, code, desk.not_attended)

    assert floor.statuses(code) == ["not_attended"]
    assert missed(floor) == ["pending"]


def test_who_came_after_all_is_not_written_to(floor: Floor):
    code = floor.book("Ana", hour("15:00"))
    floor.now = hour("15:20")
    mark(floor, code, desk.not_attended)

    mark(floor, code, desk.attended)

    assert floor.statuses(code) == ["attended"]
    assert missed(floor) == ["cancelled"]


def unmark(floor: Floor, code: str) -> None:
    with floor.write() as db:
        found = desk.visible_to(db, floor.marta, code)
        desk.unmark(db, floor.office, found, floor.marta, floor.now)


def test_a_mark_made_by_mistake_is_taken_back_with_its_place_and_reminders(floor: Floor):
    code = floor.book("Ana", hour("15:00"))
    mark(floor, code, desk.attended)

    unmark(floor, code)

    assert floor.statuses(code) == ["booked"]
    with floor.database.read() as db:
        promises_hold(db)
        assert hour("15:00") not in free_places.of_day(db, floor.office, MONDAY, now=floor.now)
        reminded = {(each.kind, each.status) for each in db.scalars(select(Reminder))}
        assert (Kind.TWO_HOURS, "pending") in reminded


def test_a_mark_is_not_taken_back_when_the_place_was_given_to_another(floor: Floor):
    code = floor.book("Ana", hour("15:00"))
    mark(floor, code, desk.attended)
    floor.book("Luis", hour("15:00"))

    with pytest.raises(TimeTakenError):
        unmark(floor, code)

    assert floor.statuses(code) == ["attended"]
    with floor.database.read() as db:
        promises_hold(db)


def test_a_past_visit_is_unmarked_beside_the_one_that_was_booked_since(floor: Floor):
    before = floor.book("Ana", hour("15:00"))
    floor.now = hour("15:20")
    mark(floor, before, desk.not_attended)
    after = floor.book("Ana", hour("15:00", date(2026, 11, 25)))

    unmark(floor, before)

    assert (floor.statuses(before), floor.statuses(after)) == (["booked"], ["booked"])
    assert missed(floor) == ["cancelled"]
    with floor.database.read() as db:
        promises_hold(db)


def test_a_visit_to_come_is_not_unmarked_beside_another(floor: Floor):
    before = floor.book("Ana", hour("15:00"))
    mark(floor, before, desk.attended)
    floor.book("Ana", hour("15:00", date(2026, 11, 25)))

    with pytest.raises(AlreadyBookedError):
        unmark(floor, before)


def test_an_arrival_noted_by_mistake_is_taken_back(floor: Floor):
    code = floor.book("Ana", hour("15:00"))
    mark(floor, code, desk.arrived)

    unmark(floor, code)

    with floor.database.read() as db:
        assert floor.newest(db, code).arrived_at is None


def test_a_visit_missed_long_ago_brings_no_message(floor: Floor):
    code = floor.book("Ana", hour("15:00"))
    floor.later(days=5)

    mark(floor, code, desk.not_attended)

    assert missed(floor) == []


def test_a_visit_of_earlier_days_can_still_be_marked_when_another_is_booked(floor: Floor):
    before = floor.book("Ana", hour("15:00"))
    floor.later(days=1)
    after = floor.book("Ana", hour("15:00", date(2026, 11, 25)))

    mark(floor, before, desk.attended)

    assert (floor.statuses(before), floor.statuses(after)) == (["attended"], ["booked"])


def test_a_cancelled_visit_cannot_be_marked(floor: Floor):
    code = floor.book("Ana", hour("15:00"))
    floor.cancel(code)

    for doing in (desk.arrived, desk.attended, desk.not_attended):
        with pytest.raises(OverError):
            mark(floor, code, doing)


def test_who_waits_at_the_desk_has_arrived_and_is_still_expected(floor: Floor):
    code = floor.book("Ana", hour("15:00"))

    mark(floor, code, desk.arrived)

    with floor.database.read() as db:
        found = floor.newest(db, code)
        assert (found.arrived_at, found.is_active) == (floor.now, True)


def test_another_offices_visit_is_not_there(floor: Floor):
    code = floor.book("Ana", hour("15:00"))
    jose = floor.caseworker_of("usulutan")

    with floor.write() as db, pytest.raises(NoSuchAppointmentError):
        desk.visible_to(db, jose, code)
    with floor.write() as db:
        found = floor.newest(db, code)
        with pytest.raises(OtherOfficeError):
            desk.attended(db, found, jose, floor.now)


def test_who_walks_in_takes_nobodys_place(floor: Floor):
    floor.book("Ana", hour("10:00"))

    seen, waiting = walk_in(floor, "Beto"), walk_in(floor, "Carla", is_attended=False)

    assert (floor.statuses(seen), floor.statuses(waiting)) == (["attended"], ["booked"])
    mark(floor, waiting, desk.attended)
    assert floor.statuses(waiting) == ["attended"]
    with floor.database.read() as db:
        promises_hold(db)


def test_who_walks_in_with_an_appointment_to_come_has_that_one_marked(floor: Floor):
    floor.book("Ana", hour("15:00"))

    with pytest.raises(AlreadyBookedError):
        walk_in(floor, "Ana")


def test_a_caseworker_books_moves_and_cancels_for_somebody_without_notice(floor: Floor):
    floor.identity("Ana")
    with floor.write() as db:
        visit = floor.visit(db, "Ana")
        made = desk.book(db, floor.office, hour("09:30"), visit, floor.marta, now=floor.now)
        moved = desk.move(
            db, made, floor.office, hour("10:00", TUESDAY), floor.marta, now=floor.now
        )
        desk.cancel(db, moved, floor.marta, floor.now)

    assert floor.statuses(made.code) == ["moved", "cancelled"]
    with floor.database.read() as db:
        lines = db.execute(select(Audit.action, Audit.object).order_by(Audit.id)).all()
    assert [line[0] for line in lines] == ["book_visit", "move_visit", "cancel_visit"]
    assert {line[1] for line in lines} == {f"appointment:{made.code}"}


def test_nobody_books_what_is_past_not_even_at_the_desk(floor: Floor):
    floor.identity("Ana")
    with floor.write() as db:
        visit = floor.visit(db, "Ana")
        with pytest.raises(TimeClosedError):
            desk.book(db, floor.office, hour("08:30"), visit, floor.marta, now=floor.now)


def test_the_agenda_shows_places_and_who_comes(floor: Floor):
    floor.rules(capacity=2)
    code = floor.book("Ana", hour("10:00", TUESDAY))
    floor.book("Beto", hour("10:00", TUESDAY), LONG)
    gone = floor.book("Carla", hour("11:00", TUESDAY))
    floor.cancel(gone)

    with floor.database.read() as db:
        day = agenda.of_day(db, floor.office, TUESDAY)
        week = agenda.of_days(db, floor.office, MONDAY, 7)

    [ten] = [each for each in day.places if each.starts_at == hour("10:00", TUESDAY)]
    assert (ten.capacity, ten.taken) == (2, 2)
    assert [each.name for each in day.visits] == ["Ana", "Beto", "Carla"]
    assert day.visits[0].appointment.code == code
    assert [bool(each.closed) for each in week] == [False] * 5 + [True] * 2
    assert week[1] == day


def test_visits_that_nobody_marked_are_listed(floor: Floor):
    code = floor.book("Ana", hour("10:00"))
    floor.book("Beto", hour("15:00"))
    floor.now = hour("12:00")

    with floor.database.read() as db:
        [only] = agenda.unmarked(db, floor.office, floor.now)
        assert (only.name, only.appointment.code) == ("Ana", code)
    mark(floor, code, desk.attended)
    with floor.database.read() as db:
        assert agenda.unmarked(db, floor.office, floor.now) == []
        its = select(Appointment.status).where(Appointment.code == code)
        assert db.scalars(its).one() == Status.ATTENDED

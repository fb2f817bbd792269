"""What an office enters of its time is refused with a reason, or told whom it touches."""

from dataclasses import replace
from datetime import date, time

import pytest
from sqlalchemy import func, select

from office import calendar, calendar_changes, closures, free_places, opening_hours, visit_rules
from office.appointment import EXPECTED, Appointment
from office.audit import Audit
from office.calendar_changes import Then
from office.calendar_facts import Settings
from office.directory import Opening
from office.errors import (
    CapacityError,
    HorizonError,
    ImpossibleDayError,
    LengthError,
    NoHoursError,
    NoReasonError,
    NoSuchClosureError,
    NoticeError,
    OtherOfficeError,
    OverlappingHoursError,
    PastDayError,
    ReversedDaysError,
    ReversedHoursError,
    TimeTakenError,
    TouchesVisitsError,
)
from office.timetable import ClosureRow, OfficeHours, VisitRule
from tests.office.floor import FIRST, LONG, MONDAY, Floor, closing_of, hour, promises_hold

TUESDAY, WEDNESDAY = date(2026, 11, 24), date(2026, 11, 25)
WHOLE_WEEK = [Opening(weekday=day, opens=time(8), closes=time(16)) for day in range(5)]


def opening(weekday: int, opens: str, closes: str) -> Opening:
    return Opening(weekday=weekday, opens=hour(opens).time(), closes=hour(closes).time())


def change_hours(floor: Floor, *week: Opening, then: Then | None = None) -> list[str]:
    with floor.write() as db:
        found = opening_hours.change(
            db, floor.office, week, floor.marta, source=None, then=then, now=floor.now
        )
        return [each.code for each in found]


def rows(floor: Floor) -> int:
    with floor.database.read() as db:
        tables = (ClosureRow, OfficeHours, VisitRule)
        return sum(db.scalar(select(func.count()).select_from(table)) for table in tables)


@pytest.mark.parametrize(
    ("closing", "why"),
    [
        (closing_of(date(2026, 11, 20)), PastDayError),
        (closing_of(WEDNESDAY, TUESDAY), ReversedDaysError),
        (replace(closing_of(TUESDAY), from_time=time(12)), ReversedHoursError),
        (
            replace(closing_of(TUESDAY), from_time=time(12), to_time=time(10)),
            ReversedHoursError,
        ),
        (replace(closing_of(TUESDAY), reason="  "), NoReasonError),
    ],
)
def test_a_closure_that_cannot_be_is_refused_with_its_reason(floor: Floor, closing, why):
    with floor.write() as db, pytest.raises(why):
        closures.close(db, floor.office, closing, floor.marta, then=None, now=floor.now)

    assert rows(floor) == 0


@pytest.mark.parametrize(
    ("week", "why"),
    [
        ([], NoHoursError),
        ([opening(0, "16:00", "08:00")], ReversedHoursError),
        ([opening(0, "08:00", "08:00")], ReversedHoursError),
        ([opening(0, "08:00", "12:00"), opening(0, "11:30", "16:00")], OverlappingHoursError),
        ([opening(7, "08:00", "12:00")], ImpossibleDayError),
    ],
)
def test_hours_that_cannot_be_are_refused_with_their_reason(floor: Floor, week, why):
    with pytest.raises(why):
        change_hours(floor, *week)

    assert rows(floor) == 0


@pytest.mark.parametrize(
    ("service", "settings", "why"),
    [
        (None, {"capacity": 0}, CapacityError),
        (LONG, {"capacity": 2}, CapacityError),
        (None, {"minutes": 4}, LengthError),
        (LONG, {"minutes": 9 * 60}, LengthError),
        (None, {"notice_minutes": -1}, NoticeError),
        (None, {"horizon_days": 0}, HorizonError),
    ],
)
def test_rules_that_cannot_be_are_refused_with_their_reason(floor: Floor, service, settings, why):
    with floor.write() as db, pytest.raises(why):
        visit_rules.change(
            db, floor.office, service, Settings(**settings), floor.marta, then=None, now=floor.now
        )

    assert rows(floor) == 0


def test_nobody_changes_the_calendar_of_an_office_they_do_not_serve(floor: Floor):
    jose = floor.caseworker_of("usulutan")

    with floor.write() as db, pytest.raises(OtherOfficeError):
        closures.close(db, floor.office, closing_of(TUESDAY), jose, then=None, now=floor.now)
    with floor.write() as db, pytest.raises(OtherOfficeError):
        opening_hours.change(
            db, floor.office, WHOLE_WEEK, jose, source=None, then=None, now=floor.now
        )
    with floor.write() as db, pytest.raises(OtherOfficeError):
        visit_rules.change(
            db, floor.office, None, Settings(capacity=2), jose, then=None, now=floor.now
        )

    assert rows(floor) == 0


def test_a_closure_says_whom_it_touches_and_does_nothing_until_told(floor: Floor):
    code = floor.book("Ana", hour("10:00", TUESDAY))
    floor.book("Beto", hour("10:00", WEDNESDAY))

    with floor.write() as db:
        preview = closures.touched(db, floor.office, closing_of(TUESDAY), floor.now)
    with pytest.raises(TouchesVisitsError) as refused:
        floor.close(TUESDAY)

    assert refused.value.codes == (code,)
    assert [each.code for each in preview] == [code]
    assert (rows(floor), floor.statuses(code)) == (0, ["booked"])


def test_hours_of_a_day_touch_only_the_visits_within_them(floor: Floor):
    before, within = (floor.book(*who) for who in [
        ("Ana", hour("09:30", TUESDAY)), ("Beto", hour("10:00", TUESDAY)),
    ])  # fmt: skip

    made = floor.close(TUESDAY, from_time=time(10), to_time=time(11), then=Then.KEEP)

    assert [each.code for each in made.touched] == [within]
    assert floor.statuses(before) == floor.statuses(within) == ["booked"]


def test_kept_visits_stand_on_the_closed_day_and_are_not_told_again(floor: Floor):
    code = floor.book("Ana", hour("10:00", TUESDAY))
    floor.close(TUESDAY, then=Then.KEEP)

    again = floor.close(TUESDAY, WEDNESDAY)

    assert again.touched == ()
    assert floor.statuses(code) == ["booked"]
    with floor.database.read() as db:
        assert free_places.of_day(db, floor.office, TUESDAY, now=floor.now) == []


def test_shorter_hours_touch_the_visits_left_outside(floor: Floor):
    code = floor.book("Ana", hour("15:30", TUESDAY))
    shorter = [opening(day, "08:00", "15:00") for day in range(5)]

    with pytest.raises(TouchesVisitsError):
        change_hours(floor, *shorter)
    kept = change_hours(floor, *shorter, then=Then.KEEP)

    assert kept == [code]
    assert floor.statuses(code) == ["booked"]


def test_other_hours_never_let_a_new_visit_overlap_a_booked_one(floor: Floor):
    floor.book("Ana", hour("10:00", TUESDAY))

    change_hours(floor, *(opening(day, "08:15", "15:45") for day in range(5)))

    with floor.database.read() as db:
        free = free_places.of_day(db, floor.office, TUESDAY, now=floor.now)
    assert hour("09:15", TUESDAY) in free
    assert not {hour("09:45", TUESDAY), hour("10:15", TUESDAY)} & set(free)
    with pytest.raises(TimeTakenError):
        floor.book("Beto", hour("10:15", TUESDAY))


def test_fewer_places_touch_who_booked_last(floor: Floor):
    floor.rules(capacity=2)
    first, last = (floor.book(name, hour("10:00", TUESDAY)) for name in ("Ana", "Beto"))

    with pytest.raises(TouchesVisitsError) as refused:
        floor.rules(capacity=1)

    assert refused.value.codes == (last,)
    assert floor.statuses(first) == floor.statuses(last) == ["booked"]


def test_fewer_places_with_visits_kept_are_not_filled_again(floor: Floor):
    floor.rules(capacity=2)
    code, _ = (floor.book(name, hour("10:00", TUESDAY)) for name in ("Ana", "Beto"))
    with floor.write() as db:
        visit_rules.change(
            db,
            floor.office,
            None,
            Settings(capacity=1),
            floor.marta,
            then=Then.KEEP,
            now=floor.now,
        )

    floor.cancel(code)

    with pytest.raises(TimeTakenError):
        floor.book("Carla", hour("10:00", TUESDAY))
    with floor.database.read() as db:
        promises_hold(db)


def test_more_places_can_be_booked_at_once(floor: Floor):
    floor.book("Ana", hour("10:00", TUESDAY))
    floor.rules(capacity=2)

    floor.book("Beto", hour("10:00", TUESDAY))

    with floor.database.read() as db:
        expected = select(func.count()).select_from(Appointment).where(EXPECTED)
        assert db.scalar(expected) == 2
        promises_hold(db)


def test_a_closure_taken_back_opens_its_days_and_is_taken_back_once(floor: Floor):
    made = floor.close(TUESDAY)

    with floor.write() as db:
        closures.reopen(db, floor.office, made.closure_id, floor.marta, floor.now)
    with floor.write() as db, pytest.raises(NoSuchClosureError):
        closures.reopen(db, floor.office, made.closure_id, floor.marta, floor.now)

    with floor.database.read() as db:
        assert calendar.of(db, floor.office).closed(TUESDAY) is None
        assert closures.standing(db, floor.office.id, floor.now) == []


def test_the_book_tells_who_changed_the_calendar(floor: Floor):
    made = floor.close(TUESDAY)
    change_hours(floor, *WHOLE_WEEK)
    floor.rules(FIRST, minutes=60)

    with floor.database.read() as db:
        lines = [(each.actor, each.action, each.object) for each in db.scalars(select(Audit))]
    marta = f"caseworker:{floor.marta.id}"
    assert lines == [
        (marta, "close_office", f"closure:{made.closure_id}"),
        (marta, "change_hours", "office:mejicanos"),
        (marta, "change_rules", "office:mejicanos"),
    ]


def test_what_touches_nobody_needs_no_word_about_them(floor: Floor):
    floor.book("Ana", hour("10:00", TUESDAY))

    with floor.database.read() as db:
        its = calendar.of(db, floor.office)
        assert calendar_changes.touched(db, its, its, floor.now) == []
    assert floor.close(MONDAY, from_time=time(15), to_time=time(16)).touched == ()

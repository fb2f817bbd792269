"""One calendar for every question of time: places, promised answers, why nobody is there."""

from datetime import date, time, timedelta

import pytest

from app.house import DIRECTORY_FILE
from office import calendar, opening_hours, places, presence
from office.calendar_facts import ClosedBy, ClosureKind
from office.directory import Directory, Opening, load
from tests.office.floor import FIRST, LONG, MONDAY, Floor, hour

TUESDAY, SATURDAY = date(2026, 11, 24), date(2026, 11, 28)


def read(floor: Floor) -> calendar.Calendar:
    with floor.database.read() as db:
        return calendar.of(db, floor.office)


def hours_of(moments: list) -> list[str]:
    return [f"{each:%H:%M}" for each in moments]


def test_the_demonstration_gives_places_each_half_hour_until_half_past_three(floor: Floor):
    found = hours_of(places.whole_day(read(floor), TUESDAY))

    assert (found[0], found[1], found[-1], len(found)) == ("08:00", "08:30", "15:30", 16)


def test_a_visit_is_booked_an_hour_ahead_at_least_and_thirty_days_at_most(floor: Floor):
    its = read(floor)

    assert hours_of(places.of_day(its, MONDAY, now=hour("09:01")))[0] == "10:30"
    assert places.of_day(its, date(2026, 12, 23), now=hour("09:01"))
    assert max(places.by_day(its, now=hour("09:01"))) == date(2026, 12, 23)


@pytest.mark.parametrize(
    ("day", "why", "name"),
    [
        (SATURDAY, ClosedBy.NO_HOURS, None),
        (date(2026, 12, 24), ClosedBy.CLOSURE, "Vacaciones de fin de año"),
        (date(2027, 1, 2), ClosedBy.CLOSURE, "Vacaciones de fin de año"),
        (date(2026, 11, 2), ClosedBy.HOLIDAY, "Día de los Difuntos"),
        (date(2027, 3, 25), ClosedBy.HOLIDAY, "Jueves Santo"),
        (date(2027, 8, 6), ClosedBy.HOLIDAY, "Celebración del Divino Salvador del Mundo"),
    ],
)
def test_a_closed_day_says_why(floor: Floor, day: date, why: ClosedBy, name: str | None):
    closed = read(floor).closed(day)

    assert closed.by == why
    assert (closed.reason.es if closed.reason else None) == name
    assert places.whole_day(read(floor), day) == []


def test_the_wednesday_of_semana_santa_is_open_unless_the_office_says_otherwise(floor: Floor):
    assert read(floor).closed(date(2027, 3, 24)) is None


def test_an_entered_closure_closes_its_days_with_its_reason(floor: Floor):
    floor.close(TUESDAY, date(2026, 11, 25), kind=ClosureKind.FEAST, reason="Fiestas patronales")

    closed = read(floor).closed(TUESDAY)

    assert (closed.by, closed.kind) == (ClosedBy.CLOSURE, ClosureKind.FEAST)
    assert closed.reason.said_in("en") == "Fiestas patronales"
    assert read(floor).closed(date(2026, 11, 26)) is None


def test_a_closure_of_some_hours_leaves_the_places_beside_it(floor: Floor):
    floor.close(TUESDAY, from_time=time(10, 10), to_time=time(15))

    found = hours_of(places.whole_day(read(floor), TUESDAY))

    assert found == ["08:00", "08:30", "09:00", "09:30", "15:00", "15:30"]
    assert read(floor).closed(TUESDAY) is None


def test_hours_that_were_entered_take_the_place_of_the_directorys(floor: Floor):
    floor.open_on([(5, "08:00", "10:00"), (5, "10:30", "11:45")])

    its = read(floor)

    assert hours_of(places.whole_day(its, SATURDAY)) == [
        "08:00", "08:30", "09:00", "09:30", "10:30", "11:00",
    ]  # fmt: skip
    assert its.closed(TUESDAY).by == ClosedBy.NO_HOURS


def test_an_office_that_entered_its_hours_and_rules_gives_places(floor: Floor, real_office):
    with floor.write() as db:
        assert not calendar.of(db, real_office).takes_visits
        week = [Opening(weekday=1, opens=time(8), closes=time(9))]
        opening_hours.change(
            db, real_office, week, floor.marta, source=None, then=None, now=floor.now
        )
    floor.directory = Directory(offices=(real_office,), services=(), lines=())
    floor.rules(minutes=20, capacity=2, notice_minutes=0, horizon_days=10)

    its = read(floor)

    assert its.takes_visits
    assert its.may_be_told
    assert hours_of(places.whole_day(its, TUESDAY)) == ["08:00", "08:20", "08:40"]


@pytest.fixture
def real_office():
    return load(DIRECTORY_FILE).office("mejicanos")


def test_a_longer_service_begins_only_where_all_its_places_are(floor: Floor):
    floor.open_on([(1, "08:00", "10:00"), (1, "10:30", "12:00")])
    floor.rules(LONG, minutes=75)

    its = read(floor)

    begins = places.of_day(its, TUESDAY, now=floor.now, service=LONG)
    takes = places.of_visit(its, hour("08:30", TUESDAY), service=LONG)
    assert hours_of(begins) == ["08:00", "08:30", "10:30"]
    assert hours_of(takes) == ["08:30", "09:00", "09:30"]
    assert len(places.of_day(its, TUESDAY, now=floor.now, service=FIRST)) == 7


def test_a_service_may_have_its_own_notice_and_horizon(floor: Floor):
    floor.rules(LONG, notice_minutes=24 * 60, horizon_days=3)

    its = read(floor)

    assert places.of_day(its, MONDAY, now=floor.now, service=LONG) == []
    assert max(places.by_day(its, now=floor.now, service=LONG)) == date(2026, 11, 26)
    assert max(places.by_day(its, now=floor.now, service=FIRST)) == date(2026, 12, 23)


def test_a_promise_counts_open_hours_only(floor: Floor):
    floor.open_on([*((day, "08:00", "12:00") for day in range(5)), (0, "13:00", "16:00")])
    floor.close(TUESDAY)

    promised = presence.answer_by(read(floor), hour("11:00"), timedelta(hours=5))

    assert promised == hour("09:00", date(2026, 11, 25))


def test_out_of_hours_it_is_known_since_when_and_until_when(floor: Floor):
    floor.close(TUESDAY, reason="Fumigación")

    during, evening = (presence.at(read(floor), hour(each)) for each in ("15:59", "16:00"))
    closed = presence.at(read(floor), hour("09:00", TUESDAY))

    assert (during.is_open, during.until) == (True, hour("16:00"))
    assert (evening.is_open, evening.closed) == (False, None)
    assert evening.until == closed.until == hour("08:00", date(2026, 11, 25))
    assert closed.closed.reason.es == "Fumigación"


def test_an_office_of_unknown_hours_promises_nothing(floor: Floor, real_office):
    with floor.database.read() as db:
        its = calendar.of(db, real_office)

    assert presence.next_open(its, floor.now) is None
    assert presence.answer_by(its, floor.now, timedelta(hours=1)) is None

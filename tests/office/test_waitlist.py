"""A place that becomes free goes to one who waits at a time, and is kept for them."""

from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import select

from office import appointments, closures, free_places, holds, offering, offers, waitlist
from office.calendar_changes import Then
from office.errors import AlreadyWaitingError, OfferOverError, ReversedWishError, TimeTakenError
from office.waiting import Offer, OfferStatus, Status
from office.wishes import Wish
from tests.office.floor import LONG, Floor, hour, promises_hold

TUESDAY, WEDNESDAY = date(2026, 11, 24), date(2026, 11, 25)
TEN = hour("10:00", TUESDAY)


def sweep(floor: Floor) -> list[tuple[str, datetime]]:
    """Do what a tick does; answers who was offered what."""
    with floor.write() as db:
        offers.expire(db, floor.now)
        made = offering.free_place_offers(db, floor.directory, floor.now)
        promises_hold(db)
        return [(name_of(floor, db, each), each.starts_at) for each in made]


def name_of(floor: Floor, db, offer: Offer) -> str:
    identity_id = offers.waiting_for(db, offer).identity_id
    return next(n for n in ("Ana", "Beto", "Carla", "Dora") if floor.identity(n) == identity_id)


def open_offer(floor: Floor, db, name: str) -> Offer:
    [found] = offers.open_of(db, floor.identity(name), floor.now)
    return found


def accept(floor: Floor, name: str) -> str:
    with floor.write() as db:
        offer = open_offer(floor, db, name)
        return offers.accept(db, floor.directory, offer, now=floor.now).code


def status(floor: Floor, waiting_id: int) -> str:
    with floor.database.read() as db:
        return floor.waiting(db, waiting_id).status


@pytest.fixture
def full(floor: Floor) -> Floor:
    """Ana has the only place; Beto, and then Carla, wait for one."""
    for name in ("Ana", "Beto", "Carla", "Dora"):
        floor.identity(name)
    floor.code = floor.book("Ana", TEN)
    floor.beto = floor.wait("Beto", Wish(last_on=TUESDAY, time_from=time(10), time_to=time(11)))
    floor.later(minutes=1)
    floor.carla = floor.wait("Carla")
    return floor


def test_nobody_is_offered_anything_while_nothing_became_free(full: Floor):
    assert sweep(full) == []


def test_a_cancelled_place_is_offered_to_the_next_and_kept_for_them(full: Floor):
    full.cancel(full.code)

    assert sweep(full) == [("Beto", TEN)]
    assert sweep(full) == []
    with full.database.read() as db:
        assert TEN not in free_places.of_day(db, full.office, TUESDAY, now=full.now)
    with pytest.raises(TimeTakenError):
        full.book("Dora", TEN)


def test_whoever_accepts_has_the_visit_and_leaves_the_list(full: Floor):
    full.cancel(full.code)
    sweep(full)

    code = accept(full, "Beto")

    with full.database.read() as db:
        assert full.newest(db, code).starts_at == TEN
        assert waitlist.standing(db, full.identity("Beto")) == []
        promises_hold(db)
    assert (status(full, full.beto), full.statuses(code)) == (Status.TAKEN, ["booked"])


def test_a_declined_place_goes_to_the_next_and_is_not_offered_again(full: Floor):
    full.cancel(full.code)
    sweep(full)

    with full.write() as db:
        offers.decline(db, open_offer(full, db, "Beto"), stays=True, now=full.now)

    assert sweep(full) == [("Carla", TEN)]
    assert status(full, full.beto) == Status.WAITING


def test_whoever_wants_no_more_offers_leaves_the_list(full: Floor):
    full.cancel(full.code)
    sweep(full)

    with full.write() as db:
        offers.decline(db, open_offer(full, db, "Beto"), stays=False, now=full.now)

    assert status(full, full.beto) == Status.DECLINED


def test_after_two_hours_the_next_is_asked_and_the_first_stands_behind(full: Floor):
    full.cancel(full.code)
    sweep(full)
    full.later(hours=2)

    assert sweep(full) == [("Carla", TEN)]

    with full.database.read() as db:
        assert [waitlist.place(db, full.waiting(db, w)) for w in (full.carla, full.beto)] == [1, 2]


def test_an_offer_that_is_over_cannot_be_taken(full: Floor):
    full.cancel(full.code)
    sweep(full)
    with full.write() as db:
        offer_id = open_offer(full, db, "Beto").id
    full.later(hours=2)

    with full.write() as db, pytest.raises(OfferOverError):
        offers.accept(db, full.directory, db.get_one(Offer, offer_id), now=full.now)


def test_whoever_lets_two_offers_go_by_leaves_the_list(full: Floor):
    with full.write() as db:
        waitlist.leave(db, full.waiting(db, full.carla), full.now)
    for at in (TEN, TEN + timedelta(minutes=30)):
        code = full.code if at == TEN else full.book("Ana", at)
        full.cancel(code)
        assert sweep(full) == [("Beto", at)]
        full.later(hours=2)
        sweep(full)

    assert status(full, full.beto) == Status.EXPIRED


def test_a_place_freed_at_night_is_kept_then_said_in_the_morning_and_lasts_two_hours(full: Floor):
    full.later(hours=12)  # 21:01
    friday = full.book("Dora", hour("10:00", date(2026, 11, 27)))
    full.cancel(friday)

    assert sweep(full) == [("Carla", hour("10:00", date(2026, 11, 27)))]

    with full.database.read() as db:
        [offer] = db.scalars(select(Offer)).all()
        assert offers.to_say(db, full.now) == []
        assert offers.next_due(db) == offer.say_at == hour("07:00", TUESDAY)
        assert offer.until == hour("09:00", TUESDAY)
        assert offers.to_say(db, hour("07:00", TUESDAY)) == [offer]


def test_an_offer_of_the_evening_goes_on_in_the_morning(full: Floor):
    full.now = hour("19:30")
    with full.write() as db:
        waitlist.leave(db, full.waiting(db, full.beto), full.now)
    code = full.book("Dora", hour("15:00", WEDNESDAY))
    full.cancel(code)
    sweep(full)

    with full.database.read() as db:
        assert db.scalars(select(Offer)).one().until == hour("08:30", TUESDAY)


def test_an_offer_ends_while_the_place_can_still_be_booked(full: Floor):
    full.now = hour("08:00", TUESDAY)
    full.cancel(full.code)
    sweep(full)

    with full.database.read() as db:
        assert db.scalars(select(Offer)).one().until == hour("09:00", TUESDAY)


def test_a_place_too_near_is_left_to_whoever_comes(full: Floor):
    full.now = hour("08:50", TUESDAY)
    full.cancel(full.code)

    assert sweep(full) == []
    full.book("Dora", TEN)


def test_a_hold_that_expires_frees_nothing_for_the_list(full: Floor):
    with full.write() as db:
        holds.hold(
            db,
            full.office,
            hour("11:00", TUESDAY),
            service=None,
            conversation_id=full.conversation("Dora"),
            now=full.now,
        )
    full.later(minutes=6)
    with full.write() as db:
        holds.release_expired(db, full.now)

    assert sweep(full) == []


def test_who_has_a_visit_can_wait_for_an_earlier_one_and_is_moved(full: Floor):
    thursday = full.book("Dora", hour("09:00", date(2026, 11, 26)))
    with full.write() as db:
        waitlist.leave(db, full.waiting(db, full.beto), full.now)
        waitlist.leave(db, full.waiting(db, full.carla), full.now)
    full.wait("Dora")
    friday = full.book("Beto", hour("09:00", date(2026, 11, 27)))
    full.cancel(friday)
    assert sweep(full) == []
    full.cancel(full.code)
    assert sweep(full) == [("Dora", TEN)]

    assert accept(full, "Dora") == thursday

    assert full.statuses(thursday) == ["moved", "booked"]


def test_a_moved_visit_frees_its_old_place(full: Floor):
    with full.write() as db:
        old = full.newest(db, full.code)
        appointments.move(db, old, full.office, hour("14:00", TUESDAY), now=full.now)

    assert sweep(full) == [("Beto", TEN)]


def test_two_freed_places_go_to_two_people(full: Floor):
    full.code_of_dora = full.book("Dora", hour("10:30", TUESDAY))
    full.cancel(full.code)
    full.cancel(full.code_of_dora)

    assert sweep(full) == [("Beto", TEN), ("Carla", hour("10:30", TUESDAY))]


def test_a_longer_visit_is_offered_once_all_its_places_are_free(floor: Floor):
    for name in ("Ana", "Beto", "Carla", "Dora"):
        floor.identity(name)
    floor.rules(LONG, minutes=60)
    floor.close(TUESDAY, from_time=time(8), to_time=time(10))
    floor.close(TUESDAY, from_time=time(11), to_time=time(16))
    one, other = floor.book("Ana", TEN), floor.book("Beto", hour("10:30", TUESDAY))
    floor.wait("Carla", Wish(first_on=TUESDAY, last_on=TUESDAY), LONG)

    floor.cancel(one)
    assert sweep(floor) == []
    floor.cancel(other)

    assert sweep(floor) == [("Carla", TEN)]


def test_a_reopened_day_is_offered_to_who_waits(full: Floor):
    made = full.close(WEDNESDAY)
    with full.write() as db:
        closures.reopen(db, full.office, made.closure_id, full.marta, full.now)

    assert sweep(full) == [("Carla", hour("08:00", WEDNESDAY))]


def test_a_closure_takes_back_the_offers_of_its_days(full: Floor):
    full.cancel(full.code)
    sweep(full)
    with full.write() as db:
        offer_id = open_offer(full, db, "Beto").id

    full.close(TUESDAY, then=Then.KEEP)

    with full.write() as db:
        offer = db.get_one(Offer, offer_id)
        assert offer.status == OfferStatus.WITHDRAWN
        promises_hold(db)
        with pytest.raises(OfferOverError):
            offers.accept(db, full.directory, offer, now=full.now)
    assert status(full, full.beto) == Status.WAITING


def test_who_books_alone_leaves_the_list_and_the_offered_place_goes_on(full: Floor):
    full.cancel(full.code)
    sweep(full)

    full.book("Beto", hour("14:00", WEDNESDAY))

    assert status(full, full.beto) == Status.LEFT
    assert sweep(full) == [("Carla", TEN)]


def test_nobody_waits_twice_for_the_same(full: Floor):
    with pytest.raises(AlreadyWaitingError):
        full.wait("Beto")


def test_a_wish_that_ends_before_it_begins_is_refused():
    with pytest.raises(ReversedWishError):
        Wish(first_on=WEDNESDAY, last_on=TUESDAY)
    with pytest.raises(ReversedWishError):
        Wish(time_from=time(12), time_to=time(12))

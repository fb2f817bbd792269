"""A place that becomes free goes to who waits for one: one at a time, by day, and in time."""

from datetime import timedelta

import pytest

from bot import inbox
from bot.message import Address
from office import offers, people, waitlist
from office.visits import Visit
from office.wishes import Wish
from tests.app.terminal import ANA
from tests.scheduler.office import Office, at

BETO, CARLA = "whatsapp:beto", "whatsapp:carla"


def waits(office: Office, who: str) -> None:
    """Put somebody on the list of Mejicanos, for Thursday at ten."""
    office.say(who, text="hola")
    with office.database.write() as db:
        _, identity = inbox.of_address(db, Address.parse(who))
        now = office.stage.clock.now()
        visit = Visit(
            service="oficina_primera_atencion",
            topic="orientation",
            person_id=people.meet_holder(db, identity.id, now).id,
            identity_id=identity.id,
            for_other=False,
        )
        day = at("26 10:00")
        wish = Wish(first_on=day.date(), last_on=day.date(), time_from=day.time())
        mejicanos = office.stage.house.directory.office("mejicanos")
        waitlist.join(db, mejicanos, visit, wish, identity_id=identity.id, now=now)


def gives_up(office: Office) -> list[dict]:
    """Let Ana cancel; gives what others hear of it."""
    office.say(text="cancelar mi cita")
    return [reply for reply in office.say(choice="yes") if reply["to"] != ANA]


@pytest.fixture
def waiting(office: Office) -> Office:
    """Ana has Thursday at ten; Beto and Carla wait for it, in this order."""
    office.book()
    waits(office, BETO)
    waits(office, CARLA)
    return office


def test_a_freed_place_is_offered_to_the_first_in_line_alone(waiting: Office):
    [offer] = gives_up(waiting)

    assert offer["to"] == BETO
    assert "jueves 26 de noviembre, a las 10:00 a. m." in offer["text"]
    assert [each["title"] for each in offer["options"]] == ["Sí, lo tomo", "No me queda bien"]


def test_taking_it_books_it(waiting: Office):
    gives_up(waiting)
    [done] = waiting.say(BETO, text="sí, lo tomo")

    assert "le esperamos" in done["text"]
    assert [each["status"] for each in waiting.show("appointments")] == ["cancelled", "booked"]


def test_letting_it_go_passes_it_on(waiting: Office):
    gives_up(waiting)
    said = waiting.say(BETO, text="2")

    assert [reply["to"] for reply in said] == [BETO, CARLA]


def test_after_two_hours_without_an_answer_it_is_passed_on(waiting: Office):
    gives_up(waiting)

    assert waiting.until("23 10:59") == []
    assert [reply["to"] for reply in waiting.until("23 11:00")] == [CARLA]


def test_too_late_it_is_said_kindly(waiting: Office):
    gives_up(waiting)
    waiting.until("23 11:00")

    [over] = waiting.say(BETO, text="1")

    assert "ya no está" in over["text"]


def test_at_night_nobody_is_woken_by_an_offer(waiting: Office):
    waiting.until("23 20:30")

    assert gives_up(waiting) == []
    assert [reply["to"] for reply in waiting.until("24 07:00")] == [BETO]


def test_outside_the_window_it_goes_as_its_template(waiting: Office):
    waiting.until("25 12:00")
    [offer] = gives_up(waiting)

    assert offer["template"] == "place_offered"
    assert "mañana, jueves 26 de noviembre" in offer["text"]


def test_an_offer_in_the_outbox_does_not_outlive_its_place(waiting: Office):
    waiting.say(text="cancelar mi cita")
    waiting.stage.house.receive(waiting.message("yes"))
    waiting.stage.house.answer_waiting(timedelta())
    waiting.stage.house.tick()
    with waiting.database.write() as db:
        [beto] = waitlist.standing(db, 2)
        waitlist.leave(db, beto, waiting.stage.clock.now())

    heard = [reply["to"] for reply in waiting.until("23 09:30")]

    assert heard == [ANA, CARLA]
    assert [row.status for row in waiting.rows() if row.dedupe_key == "offer:1"] == ["cancelled"]


def test_who_let_two_offers_go_by_is_called(waiting: Office):
    gives_up(waiting)
    with waiting.database.write() as db:
        [offer] = offers.open_of(db, 2, waiting.stage.clock.now())
        offers.waiting_for(db, offer).missed = 1

    waiting.until("23 11:00")

    assert waiting.calls() == [("waitlist", None)]

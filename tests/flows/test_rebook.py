"""Whoever the office cannot receive takes another time, or none; nobody answers for another."""

import pytest
from sqlalchemy import select

from app.talk.stage import Stage
from office import rebooking
from office.appointment import Appointment
from tests.app.terminal import ANA
from tests.scheduler.office import Office

FRIDAY_AT_9 = "2026-11-27T09:00-06:00"


@pytest.fixture
def office(stage: Stage) -> Office:
    """Ana has a visit on Thursday at ten that the office cannot keep."""
    made = Office(stage)
    for said in ("cita en mejicanos el jueves a las 10, me llamo Ana Martínez", "sí", "1", "sí"):
        made.say(text=said)
    with made.database.write() as db:
        visit = db.scalars(select(Appointment)).one()
        rebooking.ask(db, visit, closure_id=None, now=stage.clock.now())
    return made


def tap(office: Office, says: str, who: str = ANA) -> str:
    return office.say(who, choice=f"rebook:rebooking=1|{says}")[-1]["text"]


def visits(office: Office) -> list[tuple[str, str]]:
    return [(row["starts_at"][:16], row["status"]) for row in office.show("appointments")]


def test_a_tap_takes_the_new_time_and_keeps_the_code(office: Office):
    said = tap(office, FRIDAY_AT_9)

    codes = {row["code"] for row in office.show("appointments")}
    assert "viernes 27 de noviembre, a las 9:00 a. m." in said
    assert visits(office) == [("2026-11-26T10:00", "moved"), ("2026-11-27T09:00", "booked")]
    assert len(codes) == 1


def test_another_day_is_asked_and_taken(office: Office):
    tap(office, "choose")
    office.say(text="el viernes")
    office.say(text="a las 9")

    assert visits(office)[-1] == ("2026-11-27T09:00", "booked")


def test_who_declines_has_no_visit(office: Office):
    tap(office, "no")

    assert visits(office) == [("2026-11-26T10:00", "cancelled")]


def test_a_second_answer_changes_nothing(office: Office):
    tap(office, FRIDAY_AT_9)
    before = visits(office)

    tap(office, "no")

    assert visits(office) == before


def test_nobody_answers_for_another(office: Office):
    tap(office, FRIDAY_AT_9, "whatsapp:beto")

    assert visits(office) == [("2026-11-26T10:00", "cancelled")]


def test_a_time_that_went_is_said_and_others_are_offered(office: Office):
    for said in ("cita en mejicanos el viernes a las 9, me llamo Beto Cruz", "sí", "1", "sí"):
        office.say("whatsapp:beto", text=said)

    reply = office.say(choice=f"rebook:rebooking=1|{FRIDAY_AT_9}")[-1]

    assert "la acaban de ocupar" in reply["text"]
    assert [each["id"] for each in reply["options"]][-2:] == [
        "rebook:rebooking=1|choose",
        "talk_to_human",
    ]

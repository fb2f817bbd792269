"""What could not be said becomes a line of the call list, once, and never a silence."""

from datetime import timedelta

import pytest

from bot import dispatch, outcomes
from bot.outgoing import BlockedError, RefusedError
from tests.scheduler.office import Office, at


def send(office: Office, error: RefusedError | None = None, *, people_a_day: int = 250) -> int:
    """Send what is due through a door that takes all, or refuses with an error."""
    now = office.stage.clock.now()
    with office.database.write() as db:
        parcels = dispatch.claim(db, now, lease_from=now, people_a_day=people_a_day)
        for parcel in parcels:
            if error:
                outcomes.refused(db, parcel.id, error, now)
            else:
                outcomes.accepted(db, parcel.id, None)
    return len(parcels)


def due_at(office: Office, written: str) -> None:
    office.stage.clock.move_to(at(written))
    office.stage.house.tick()


@pytest.mark.parametrize("error", [RefusedError("63016"), BlockedError("63014")])
def test_a_reminder_that_was_refused_is_somebody_s_to_say(office: Office, error: RefusedError):
    code = office.book()
    due_at(office, "25 10:00")

    assert send(office, error) == 1
    office.stage.house.tick()
    office.stage.house.tick()

    assert office.calls() == [("late_reminder", code)]


def test_who_blocked_us_is_called_and_not_written_to(office: Office):
    code = office.book()
    office.change(blocked_at=at("24 10:00"))

    assert office.until("26 11:00") == []
    assert office.calls() == [("late_reminder", code)]


def test_a_template_that_is_not_registered_is_somebody_s_to_say(office: Office):
    code = office.book()
    due_at(office, "25 10:00")
    send(office, RefusedError("template_missing"))
    office.stage.house.tick()

    assert office.calls() == [("late_reminder", code)]


def test_who_is_beyond_the_day_s_budget_is_called(office: Office):
    code = office.book()
    due_at(office, "25 20:00")
    due_at(office, "26 07:00")

    assert send(office, people_a_day=0) == 0
    office.stage.house.tick()

    assert office.calls() == [("budget", code)]


def test_nobody_is_called_about_a_visit_that_was_cancelled(office: Office):
    office.book()
    due_at(office, "25 10:00")
    send(office, RefusedError("63016"))
    office.cancel()
    office.stage.house.tick()

    assert office.calls() == []


def test_a_question_that_never_arrived_is_no_silence(office: Office):
    office.say(text="hola")
    office.agree()
    for written in ("26 10:00", "2026-12-03 10:00"):
        due_at(office, written)
        send(office, RefusedError("63016"))
        office.stage.house.tick()
    office.stage.clock.move_to(at("2026-12-03 10:00") + timedelta(days=4))
    office.stage.house.tick()

    assert office.statuses().count("pending") == 4
    assert office.calls() == [("follow_up", None)]


def test_words_of_a_caseworker_that_nobody_came_for_are_somebody_s_to_say(office: Office):
    office.say(text="quiero hablar con una persona")
    office.act("marta", "claim")
    office.act("marta", "answer", text="Buenos días, Ana.")
    office.until("25 12:00")
    office.act("marta", "answer", text="Ya está su partida.")
    folio = office.folio()

    office.until("2026-12-02 12:01")

    assert office.calls() == [("follow_up", folio)]
    assert [row.status for row in office.rows() if row.said_by][-1] == "expired"

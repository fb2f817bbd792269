"""What a caseworker did with a visit is said to the person, or becomes somebody's call."""

import pytest

from bot import visit_notices
from bot.outgoing import RefusedError
from bot.visit_notices import Notice
from office import caseworkers, desk
from office.caseworkers import Caseworker, Role
from tests.scheduler.office import Office, at
from tests.scheduler.test_unsaid import send


def on_duty(db, now) -> Caseworker:
    found = caseworkers.named(db, "marta")
    role = Role.CASEWORKER
    return found or caseworkers.add(
        db, "marta", role=role, office=None, password_hash=None, now=now
    )


def cancels(office: Office, code: str) -> None:
    """Let a caseworker cancel a visit from the console."""
    now = office.stage.clock.now()
    with office.database.write() as db:
        marta = on_duty(db, now)
        its = desk.visible_to(db, marta, code)
        desk.cancel(db, its, marta, now)
        where = office.stage.house.directory.office(its.office)
        assert visit_notices.tell(db, where, its, Notice.CANCELLED, now=now)


def moves(office: Office, code: str, written: str) -> None:
    """Let a caseworker move a visit from the console."""
    now = office.stage.clock.now()
    with office.database.write() as db:
        marta = on_duty(db, now)
        old = desk.visible_to(db, marta, code)
        where = office.stage.house.directory.office(old.office)
        made = desk.move(db, old, where, at(written), marta, now=now)
        assert visit_notices.tell(db, where, made, Notice.MOVED, now=now)


def test_a_visit_that_was_moved_is_said_with_its_new_hour(office: Office):
    code = office.book()
    moves(office, code, "27 09:00")

    [reply] = office.until("24 12:00")

    assert "viernes 27 de noviembre, a las 9:00 a. m." in reply["text"]
    assert [each["id"].split(":")[0] for each in reply["options"]] == [
        "reschedule_appointment",
        "cancel_appointment",
    ]


def test_who_is_told_of_a_visit_can_change_it_with_one_tap(office: Office):
    code = office.book()
    moves(office, code, "27 09:00")
    office.until("24 12:00")

    office.say(choice=f"cancel_appointment:appointment={code}")

    assert office.show("conversation", of="whatsapp:ana")["flow"] == "cancel_appointment"


@pytest.mark.parametrize("change", ["cancels", "moves"])
def test_who_could_not_be_told_is_called(office: Office, change: str):
    code = office.book()
    if change == "cancels":
        cancels(office, code)
    else:
        moves(office, code, "27 09:00")

    send(office, RefusedError("63016"))
    office.stage.house.tick()

    assert office.calls() == [("closure", code)]


def test_of_two_changes_only_the_last_is_said(office: Office):
    code = office.book()
    moves(office, code, "27 09:00")
    cancels(office, code)

    [reply] = office.until("24 12:00")

    assert "canceló su cita" in reply["text"]

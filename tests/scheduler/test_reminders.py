"""Reminders of a visit: the day before and two hours before, late or not at all, never twice."""

from datetime import timedelta

import pytest

from app.talk.stage import Stage
from bot.outgoing import Status as Sent
from office.reminders import Reminder
from scheduler import sweeps
from tests.app.terminal import ANA, BETO
from tests.scheduler.office import Office, at

TOMORROW = "mañana, jueves 26 de noviembre, a las 10:00 a. m."
TODAY = "hoy, jueves 26 de noviembre, a las 10:00 a. m."


def test_a_visit_is_reminded_of_the_day_before_and_two_hours_before(office: Office):
    office.book()

    said = [*office.until("25 09:59"), *office.until("25 10:00"), *office.until("26 07:59")]
    soon = office.until("26 08:00")

    assert [TOMORROW in reply["text"] for reply in said] == [True]
    assert [TODAY in reply["text"] for reply in soon] == [True]
    assert [each["title"] for each in soon[0]["options"]] == ["Confirmo", "Cambiar", "No puedo"]
    assert office.until("30 10:00") == []


def test_the_second_reminder_knows_who_said_they_come(office: Office):
    office.book()
    office.until("25 10:00")
    office.say(text="1")

    [soon] = office.until("26 08:00")

    assert "ya nos confirmó" in soon["text"]


@pytest.mark.parametrize(
    ("visit", "kinds"),
    [
        ("a las 10", ["day_before", "two_hours"]),
        ("a las 9", ["day_before", "two_hours"]),
        ("a las 8 y media", ["day_before"]),
    ],
)
def test_nobody_is_woken_for_a_visit_in_two_hours(office: Office, visit: str, kinds: list[str]):
    office.say(text=f"quiero una cita en mejicanos el jueves {visit}")
    for said in ({"choice": "yes"}, {"choice": "oficina_primera_atencion"}):
        office.say(**said)
    office.say(text="Ana Martínez")
    office.say(choice="yes")

    assert [row["kind"] for row in office.show("reminders")] == kinds


def test_nothing_is_written_for_a_moment_already_past(office: Office):
    office.until("25 15:00")
    office.book()

    assert [row["kind"] for row in office.show("reminders")] == ["two_hours"]
    assert office.until("25 19:59") == []
    assert len(office.until("26 08:00")) == 1


def test_a_cancelled_visit_is_not_reminded_of(office: Office):
    office.book()
    office.say(text="cancelar mi cita")
    office.say(choice="yes")

    assert office.until("30 10:00") == []
    assert office.statuses() == ["cancelled", "cancelled"]


def test_a_moved_visit_is_reminded_of_at_its_new_time_only(office: Office):
    office.book()
    office.say(text="cambiar mi cita para el viernes a las 9")
    office.say(choice="yes")

    said = office.until("30 10:00")

    assert ["viernes 27 de noviembre, a las 9:00" in reply["text"] for reply in said] == [True] * 2
    assert office.statuses() == ["cancelled", "cancelled", "fired", "fired"]


@pytest.mark.parametrize("words", ["ya no me manden recordatorios", "BAJA"])
def test_who_wants_none_gets_none(office: Office, words: str):
    office.book()
    office.say(text=words)

    assert office.until("30 10:00") == []
    assert office.statuses() == ["cancelled", "cancelled"]
    assert office.calls() == []


def test_a_reminder_that_is_late_says_what_is_left(office: Office):
    office.book()

    [late] = office.until("26 07:30", asleep=True)

    assert TODAY in late["text"]


def test_asleep_for_fifteen_hours_the_reminder_waits_for_the_morning(office: Office):
    office.book()
    office.until("25 09:00")

    assert office.until("26 00:00", asleep=True) == []
    [morning] = office.until("26 07:00")
    assert TODAY in morning["text"]
    assert len(office.until("26 08:00")) == 1


def test_asleep_for_three_days_nobody_is_reminded_of_what_is_past(office: Office):
    office.book()

    assert office.until("28 10:00", asleep=True) == []
    assert office.statuses() == ["expired", "expired"]
    assert office.calls() == []


def test_what_was_due_while_the_program_was_down_is_said_once(office: Office):
    office.book()
    office.until("25 09:00")
    office.line({"restart": True})

    assert len(office.until("25 12:00", asleep=True)) == 1
    office.line({"restart": True})
    assert office.until("26 07:59") == []


@pytest.mark.parametrize("hours", [-2, 0, 2, 72])
def test_a_clock_that_jumps_says_nothing_twice(office: Office, hours: int):
    office.book()
    assert len(office.until("25 10:00")) == 1
    directory = office.stage.house.directory

    moved = at("25 10:00") + timedelta(hours=hours)
    sweeps.run(office.database, directory, moved)
    sweeps.run(office.database, directory, at("25 10:00"))

    assert [row.status for row in office.rows()].count(Sent.READY) <= 1
    assert len({row.dedupe_key for row in office.rows()}) == len(office.rows())
    assert office.statuses("day_before") == ["fired"]


@pytest.mark.parametrize(
    ("visit", "said"),
    [
        ("2026-12-01 10:00", "2026-11-30 10:00"),
        ("2027-01-04 10:00", "2027-01-03 10:00"),
        ("2028-03-01 10:00", "2028-02-29 10:00"),
    ],
)
def test_the_day_before_is_the_day_before(office: Office, visit: str, said: str):
    begins = max(at(visit) - timedelta(days=12), office.stage.clock.now())
    office.until(begins.strftime("%Y-%m-%d 09:00"))
    day = at(visit).strftime("%d/%m/%Y")
    office.say(text=f"quiero una cita en mejicanos el {day} a las 10")
    for step in ({"choice": "yes"}, {"choice": "oficina_primera_atencion"}):
        office.say(**step)
    office.say(text="Ana Martínez")
    office.say(choice="yes")

    [day_before, _] = office.show("reminders")

    assert day_before["due_at"] == at(said).isoformat()


def test_a_reminder_in_the_outbox_does_not_outlive_its_visit(office: Office):
    office.book()
    office.stage.clock.move_to(at("25 10:00"))
    office.stage.house.tick()
    office.cancel()

    assert office.until("25 10:01") == []
    assert [row.status for row in office.rows()][-1] == Sent.CANCELLED
    assert office.statuses() == ["cancelled", "cancelled"]


def test_what_we_begin_can_be_answered_by_number_only_once_it_went(office: Office):
    office.book()
    office.stage.clock.move_to(at("25 10:00"))

    office.stage.house.tick()
    waiting = office.shown(ANA)
    office.stage.settle()

    assert "confirm_attendance" not in str(waiting)
    assert "confirm_attendance" in office.shown(ANA)[0][0]


def test_while_a_caseworker_has_the_talk_a_reminder_waits(office: Office):
    office.book()
    office.say(text="quiero hablar con una persona")
    office.act("marta", "claim")
    office.act("marta", "answer", text="Buenos días, Ana.")

    assert office.until("25 12:00") == []
    said = office.act("marta", "return")

    assert [TOMORROW in result["reply"]["text"] for result in said].count(True) == 1


def test_a_caseworker_who_keeps_the_talk_is_told_whom_to_remind(office: Office):
    code = office.book()
    office.say(text="quiero hablar con una persona")
    office.act("marta", "claim")
    office.act("marta", "answer", text="Buenos días, Ana.")

    assert office.until("26 11:00") == []
    assert office.calls() == [("late_reminder", code)]


@pytest.mark.usefixtures("plain_logs")
def test_one_reminder_that_fails_keeps_no_other_waiting(office: Office):
    office.book()
    office.say(BETO, text="quiero una cita en mejicanos el jueves a las 10 y media")
    for step in ({"choice": "yes"}, {"choice": "oficina_primera_atencion"}):
        office.say(BETO, **step)
    office.say(BETO, text="Beto Rivas")
    office.say(BETO, choice="yes")
    with office.database.write() as db:
        db.get_one(Reminder, 1).kind = "of_a_later_version"

    said = office.until("25 10:40")

    assert [reply["to"] for reply in said] == [BETO]
    with office.database.read() as db:
        failing = db.get_one(Reminder, 1)
        assert (failing.status, failing.due_at) == ("pending", at("25 10:45"))


def test_a_visit_in_another_language_is_reminded_of_in_it(office: Office):
    office.book()
    office.say(text="english")
    office.say(text="1")

    said = office.until("25 10:00")

    assert any("Thursday, November 26" in reply["text"] for reply in said)


def test_two_reminders_of_one_visit_are_two_rows_and_no_more(office: Office, stage: Stage):
    office.book()
    office.until("30 10:00")

    keys = [row.dedupe_key for row in office.rows() if row.is_ours]
    assert keys == ["reminder:1", "reminder:2"]

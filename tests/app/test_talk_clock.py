"""``ventanilla talk --json``: the clock moves only when told, and forwards."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.talk.stage import Stage
from office.call_list import CallLine
from office.directory import Directory
from tests.app.terminal import ANA, BETO, BOOKING, Terminal
from tests.doubles.ears import FailingEars


def test_nothing_falls_due_before_its_moment(terminal: Terminal):
    terminal.book()

    assert terminal.line({"clock": "2026-11-25T09:59:59-06:00"}) == []
    [reminder] = terminal.replies({"clock": "2026-11-25T10:00:00-06:00"})
    assert reminder["to"] == ANA


def test_what_falls_due_on_the_way_comes_in_order(terminal: Terminal):
    terminal.book(BETO)
    terminal.say(text="quiero una cita en mejicanos el miercoles a las 3")
    for said in BOOKING[1:]:
        terminal.say(**said)

    replies = terminal.replies({"clock": "+3d"})

    assert [reply["to"] for reply in replies] == [ANA, BETO, ANA, BETO]
    said_at = [row["due_at"] for row in terminal.show("outbox")[-4:]]
    assert said_at == [
        "2026-11-24T15:00:00-06:00",
        "2026-11-25T10:00:00-06:00",
        "2026-11-25T13:00:00-06:00",
        "2026-11-26T08:00:00-06:00",
    ]


@pytest.mark.parametrize(
    ("step", "minutes"), [("+90m", 90), ("+26h", 26 * 60), ("+2d", 2 * 24 * 60), ("+0m", 0)]
)
def test_the_clock_goes_on_by_minutes_hours_or_days(stage: Stage, step: str, minutes: int):
    before = stage.clock.now()

    Terminal(stage).line({"clock": step})

    assert stage.clock.now() - before == timedelta(minutes=minutes)


def test_the_clock_takes_any_offset(stage: Stage):
    Terminal(stage).line({"clock": "2026-11-24T15:00:00Z"})

    assert stage.clock.now() == datetime.fromisoformat("2026-11-24T09:00:00-06:00")


def test_who_was_asleep_reminds_late(terminal: Terminal):
    terminal.book()

    [reminder] = terminal.replies({"clock": "2026-11-25T18:00:00-06:00", "asleep": True})

    assert reminder["to"] == ANA
    assert terminal.show("outbox")[-1]["due_at"] == "2026-11-25T18:00:00-06:00"


def test_who_slept_through_the_day_before_reminds_two_hours_before(terminal: Terminal):
    terminal.book()

    [reminder] = terminal.replies({"clock": "2026-11-26T09:00:00-06:00", "asleep": True})

    assert "hoy, jueves 26 de noviembre" in reminder["text"]
    assert [each["status"] for each in terminal.show("reminders")] == ["expired", "fired"]


def test_who_slept_too_long_lets_somebody_call_instead(terminal: Terminal, stage: Stage):
    code = terminal.book()

    assert terminal.line({"clock": "2026-11-26T09:45:00-06:00", "asleep": True}) == []

    assert [each["status"] for each in terminal.show("reminders")] == ["expired", "expired"]
    assert terminal.show("cases") == []
    with stage.house.database.read() as db:
        [line] = db.scalars(select(CallLine)).all()
    assert (line.kind, line.about, line.office) == ("late_reminder", code, "mejicanos")


def test_a_turn_that_fails_is_tried_again_on_the_way_and_ends_with_a_human(
    tmp_path: Path, demonstration: Directory
):
    with Stage(tmp_path, FailingEars({}), directory=demonstration) as stage:
        terminal = Terminal(stage)
        assert terminal.say(text="hola") == []

        [apology] = terminal.replies({"clock": "+5m"})

        assert apology["to"] == ANA
        assert [each["reason"] for each in terminal.show("cases")] == ["failed_message"]


@pytest.mark.parametrize(
    "clock",
    [
        "2026-11-23T08:59:59-06:00",
        "2026-11-24T09:00:00",
        "2026-11-24",
        "tomorrow",
        "",
        "+26",
        "+1.5h",
        "+1w",
        "-1h",
        "+٣h",
        "+999999d",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-12:00",
        5,
        {"at": "+1h"},
    ],
)
def test_a_time_that_cannot_be_is_refused(stage: Stage, clock: object):
    before = stage.clock.now()

    Terminal(stage).refused({"clock": clock})

    assert stage.clock.now() == before


def test_a_reminder_out_of_the_window_goes_as_a_template(terminal: Terminal):
    terminal.book()

    [reminder] = terminal.replies({"clock": "2026-11-25T10:00:00-06:00"})

    assert reminder["template"] == "appointment_reminder"

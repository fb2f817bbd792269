"""A caseworker's message for later: said at its moment, by its window, or taken back."""

from datetime import datetime

import pytest

from bot import scheduled
from bot.scheduled import NotLaterError, NoWordsError, TooLateError
from office import case_queue, caseworkers
from office.case import NotYoursError
from tests.scheduler.office import Office, at

WORDS = "Buenos días, Ana. ¿Cómo siguió su trámite?"


@pytest.fixture
def talking(office: Office) -> Office:
    """Ana's talk, which Marta has and has answered."""
    office.say(text="quiero hablar con una persona")
    office.act("marta", "claim")
    office.act("marta", "answer", text="Buenos días, Ana.")
    return office


def keep(
    office: Office, moment: datetime, *, text: str = WORDS, key: str = "1", who: str = "marta"
) -> int | None:
    with office.database.write() as db:
        marta = caseworkers.named(db, who)
        case = case_queue.visible_to(db, marta, office.folio())
        now = office.stage.clock.now()
        return scheduled.schedule(db, case, marta, text, at=moment, key=key, now=now)


def take_back(office: Office, row_id: int) -> None:
    with office.database.write() as db:
        case = case_queue.visible_to(db, caseworkers.named(db, "marta"), office.folio())
        scheduled.take_back(db, case, row_id)


def test_it_is_said_at_its_moment_and_not_before(talking: Office):
    keep(talking, at("23 15:00"))

    assert talking.until("23 14:59") == []
    assert [reply["text"] for reply in talking.until("23 15:00")] == [WORDS]
    assert talking.until("30 15:00") == []


def test_a_double_click_schedules_it_once(talking: Office):
    assert keep(talking, at("23 15:00")) is not None
    assert keep(talking, at("23 15:00")) is None

    assert len(talking.until("23 15:00")) == 1


def test_outside_the_window_it_knocks_and_waits(talking: Office):
    keep(talking, at("25 15:00"))

    [knock] = talking.until("25 15:00")
    assert knock["template"] == "answer_waiting"

    assert [reply["text"] for reply in talking.say(text="VER")] == [WORDS]


def test_at_night_it_waits_for_the_morning(talking: Office):
    keep(talking, at("23 22:00"))

    assert talking.until("24 06:59") == []
    assert [reply["text"] for reply in talking.until("24 07:00")] == [WORDS]


def test_taken_back_it_is_never_said(talking: Office):
    row_id = keep(talking, at("23 15:00"))
    take_back(talking, row_id)

    assert talking.until("30 15:00") == []


def test_what_was_said_cannot_be_taken_back(talking: Office):
    row_id = keep(talking, at("23 15:00"))
    talking.until("23 15:00")

    with pytest.raises(TooLateError):
        take_back(talking, row_id)


def test_somebody_else_s_message_cannot_be_taken_back(talking: Office):
    with pytest.raises(TooLateError):
        take_back(talking, 1)


def test_it_survives_a_restart_and_is_listed_while_it_waits(talking: Office):
    row_id = keep(talking, at("23 15:00"))
    talking.line({"restart": True})

    with talking.database.read() as db:
        case = case_queue.visible_to(db, caseworkers.named(db, "marta"), talking.folio())
        assert [each.id for each in scheduled.waiting(db, case)] == [row_id]
    assert len(talking.until("23 15:00")) == 1


def test_who_opted_out_meanwhile_gets_nothing(talking: Office):
    keep(talking, at("23 15:00"))
    talking.say(text="BAJA")

    assert talking.until("23 15:00") == []


@pytest.mark.parametrize("moment", ["23 09:00", "22 09:00", "2027-12-24 09:00"])
def test_a_moment_past_or_too_far_is_refused(talking: Office, moment: str):
    with pytest.raises(NotLaterError):
        keep(talking, at(moment))


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_nothing_to_say_is_refused(talking: Office, text: str):
    with pytest.raises(NoWordsError):
        keep(talking, at("23 15:00"), text=text)


def test_only_who_has_the_case_schedules(talking: Office):
    talking.line({"caseworker": "rosa", "does": "note", "case": talking.folio(), "text": "x"})

    with pytest.raises(NotYoursError):
        keep(talking, at("23 15:00"), who="rosa")

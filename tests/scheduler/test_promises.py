"""A promise of an answer that passes: the truth is told, and nobody is left with nobody."""

import pytest

from tests.scheduler.office import Office

PERSON = "quiero hablar con una persona"


@pytest.fixture
def asked(office: Office) -> Office:
    """Ana asked for a person on Monday at nine, and may be written to without a window."""
    office.say("telegram:ana", text=PERSON)
    return office


def texts(replies: list[dict]) -> list[str]:
    return [reply["text"] for reply in replies]


def test_who_waits_in_the_queue_is_told_once_that_it_is_late_and_then_called(asked: Office):
    told = texts(asked.until("26 15:59"))

    assert len(told) == 1
    assert "no se ha perdido" in told[0]
    assert asked.folio() in told[0]
    assert asked.calls() == [("follow_up", asked.folio())]


def test_the_coordinator_is_called_each_time_a_promise_passes(asked: Office):
    asked.until("26 15:59")

    assert [alert["to"].split(":")[0] for alert in asked.show("alerts")] == ["coordinator"] * 2


def test_who_is_answered_in_time_hears_nothing_more(asked: Office):
    asked.act("marta", "claim")
    asked.act("marta", "answer", text="Buenos días.")

    assert asked.until("30 12:00") == []
    assert asked.show("cases")[0]["status"] == "claimed"


def test_what_is_written_to_a_caseworker_is_waited_for_anew(asked: Office):
    asked.act("marta", "claim")
    asked.act("marta", "answer", text="Buenos días.")
    asked.until("24 10:00")
    asked.say("telegram:ana", text="¿y mi partida?")

    told = texts(asked.until("27 16:00"))

    assert ["no ha podido responderle" in told[0], "Volvió a la fila" in told[1]] == [True, True]
    assert asked.show("cases")[0]["status"] == "queued"


def test_who_has_a_case_and_says_nothing_has_it_no_more_after_an_office_day(asked: Office):
    asked.act("marta", "claim")

    assert asked.until("24 15:59")
    assert asked.show("cases")[0]["status"] == "claimed"
    [back] = texts(asked.until("24 16:00"))

    assert "Volvió a la fila" in back
    [case] = asked.show("cases")
    assert (case["status"], case["owner"]) == ("queued", None)
    assert asked.say("telegram:ana", text="hola")


def test_a_case_put_back_is_promised_anew(asked: Office):
    asked.act("marta", "claim")
    asked.until("24 16:00")

    late = texts(asked.until("27 15:59"))

    assert len(late) == 1
    assert "no se ha perdido" in late[0]

"""``ventanilla talk --json``: what a caseworker does, and may not do."""

import pytest

from tests.app.terminal import ANA, BETO, Terminal


def test_a_case_is_claimed_answered_noted_and_closed(terminal: Terminal):
    terminal.say(text="quiero hablar con una persona")

    [claimed] = terminal.act("marta", "claim")
    [answer] = terminal.act("marta", "answer", text="Buenos días, Ana.")
    noted = terminal.act("marta", "note", text="Llamar el lunes")
    [closed] = terminal.act("marta", "close")

    assert "marta" in claimed["reply"]["text"]
    assert answer["reply"] == reply_of("Buenos días, Ana.")
    assert noted == []
    assert closed["reply"]["to"] == ANA
    [case] = terminal.show("cases")
    assert (case["status"], case["notes"]) == ("closed", ["Llamar el lunes"])


def reply_of(text: str) -> dict:
    return {"to": ANA, "text": text, "options": [], "template": None}


def test_while_a_caseworker_has_it_the_bot_is_silent(terminal: Terminal):
    terminal.say(text="quiero hablar con una persona")
    terminal.act("marta", "claim")

    assert terminal.say(text="quiero una cita") == []
    assert terminal.show("conversation", of=ANA)["mode"] == "human"
    assert terminal.show("cases")[0]["messages"][-1] == "quiero una cita"


@pytest.mark.parametrize("ending", ["return", "close", "TERMINAR"])
def test_returning_closing_and_the_person_end_human_mode(terminal: Terminal, ending: str):
    terminal.say(text="quiero hablar con una persona")
    terminal.act("marta", "claim")

    if ending == "TERMINAR":
        [_] = terminal.say(text=ending)
    else:
        [_] = terminal.act("marta", ending)

    assert terminal.show("conversation", of=ANA)["mode"] == "bot"
    assert terminal.show("cases")[0]["status"] == ("closed" if ending == "close" else "queued")
    assert terminal.say(text="hola")


@pytest.mark.parametrize(
    ("caseworker", "does", "more"),
    [
        ("marta", "answer", {"text": "hola"}),
        ("marta", "return", {}),
        ("marta", "note", {"text": " "}),
        ("marta", "note", {}),
        ("marta", "claim", {"case": "K9K9K"}),
        ("", "claim", {}),
        ("marta", "dance", {}),
        ("marta", "transfer", {"to": "luis"}),
        ("marta", "accept", {}),
        ("marta", "attended", {"appointment": "K9K9K"}),
        ("marta", "not_attended", {"appointment": "K9K9K"}),
    ],
)
def test_what_a_caseworker_cannot_do_is_refused(
    terminal: Terminal, caseworker: str, does: str, more: dict
):
    terminal.say(text="quiero hablar con una persona")
    before = terminal.show("cases")

    [result] = terminal.act(caseworker, does, **more)

    assert result["refused"]
    assert terminal.show("cases") == before


def test_only_who_claimed_a_case_answers_it(terminal: Terminal):
    terminal.say(text="quiero hablar con una persona")
    terminal.act("marta", "claim")

    for does in ("claim", "answer", "return", "close"):
        [result] = terminal.act("luis", does, text="hola")
        assert result["refused"]
    assert terminal.show("cases")[0]["owner"] == "marta"


def test_an_answer_needs_words(terminal: Terminal):
    terminal.say(text="quiero hablar con una persona")
    terminal.act("marta", "claim")

    [result] = terminal.act("marta", "answer", text=" \n")

    assert result["refused"]


def test_a_closed_case_cannot_be_taken_again(terminal: Terminal):
    terminal.say(text="quiero hablar con una persona")
    terminal.act("marta", "claim")
    terminal.act("marta", "close")

    [result] = terminal.act("marta", "claim")

    assert result["refused"]
    assert terminal.show("conversation", of=ANA)["mode"] == "bot"


def test_a_folio_is_taken_as_it_is_spoken(terminal: Terminal):
    terminal.say(text="quiero hablar con una persona")

    [_] = terminal.act("marta", "claim", case=f" {terminal.folio().lower()} ")

    assert terminal.show("cases")[0]["status"] == "claimed"


def test_a_late_answer_knocks_with_a_template_and_follows_when_the_person_writes(
    terminal: Terminal,
):
    terminal.say(text="quiero hablar con una persona")
    terminal.act("marta", "claim")
    terminal.line({"clock": "+25h"})

    [knock] = terminal.act("marta", "answer", text="Ya está su partida.")
    after = terminal.say(text="aquí estoy")

    assert (knock["reply"]["to"], knock["reply"]["template"]) == (ANA, "answer_waiting")
    assert reply_of("Ya está su partida.") in after


def test_telegram_has_no_window(terminal: Terminal):
    terminal.say(BETO, text="quiero hablar con una persona")
    terminal.act("marta", "claim")
    terminal.line({"clock": "+25h"})

    [answer] = terminal.act("marta", "answer", text="Ya está su partida.")

    assert answer["reply"] == {**reply_of("Ya está su partida."), "to": BETO}


def mark(terminal: Terminal, does: str, code: str) -> list[dict]:
    return terminal.line({"caseworker": "marta", "does": does, "appointment": code})


def test_who_came_is_attended_and_is_reminded_of_nothing_more(terminal: Terminal):
    code = terminal.book()

    assert mark(terminal, "attended", code.lower()) == []

    assert terminal.show("appointments")[0]["status"] == "attended"
    assert {each["status"] for each in terminal.show("reminders")} == {"cancelled"}


def test_who_did_not_come_is_asked_for_another_time_and_not_before_the_hour(terminal: Terminal):
    code = terminal.book()
    [too_early] = mark(terminal, "not_attended", code)
    terminal.line({"clock": terminal.show("appointments")[0]["starts_at"]})

    [asked] = mark(terminal, "not_attended", code)

    assert too_early["refused"]
    assert asked["reply"]["options"]
    assert terminal.show("appointments")[0]["status"] == "not_attended"


def test_a_case_passed_on_is_its_owners_until_the_colleague_accepts(terminal: Terminal):
    terminal.say(text="quiero hablar con una persona")
    terminal.act("marta", "claim")

    assert terminal.act("marta", "transfer", to="luis") == []
    assert terminal.show("cases")[0]["owner"] == "marta"
    [refused] = terminal.act("rosa", "accept")
    [told] = terminal.act("luis", "accept")

    assert refused["refused"]
    assert "luis" in told["reply"]["text"]
    assert (terminal.show("cases")[0]["owner"], terminal.show("cases")[0]["status"]) == (
        "luis",
        "claimed",
    )
    assert terminal.act("marta", "answer", text="hola")[0]["refused"]


def test_a_case_passed_to_an_office_is_of_that_office_once_somebody_there_accepts(
    terminal: Terminal,
):
    terminal.say(text="quiero hablar con una persona")
    terminal.act("marta", "claim")

    terminal.act("marta", "transfer", to="usulutan")
    before = terminal.show("cases")[0]["office"]
    assert terminal.act("marta", "accept")[0]["refused"]
    terminal.act("luis", "accept")

    assert before != "usulutan"
    assert (terminal.show("cases")[0]["office"], terminal.show("cases")[0]["owner"]) == (
        "usulutan",
        "luis",
    )


@pytest.mark.parametrize("to", ["marta", ""])
def test_a_case_is_passed_on_to_somebody_else(terminal: Terminal, to: str):
    terminal.say(text="quiero hablar con una persona")
    terminal.act("marta", "claim")

    assert terminal.act("marta", "transfer", to=to)[0]["refused"]
    assert terminal.show("conversation", of=ANA)["mode"] == "human"

"""``ventanilla talk --json``: each ``show`` has the shape that scripts rely on."""

import pytest

from tests.app.terminal import ANA, BETO, BOOKING, Terminal

THURSDAY_10 = "2026-11-26T10:00:00-06:00"


def test_nobody_has_no_conversation(terminal: Terminal):
    assert terminal.show("conversation", of="whatsapp:nadie") is None


def test_a_conversation_shows_its_errand_and_question(terminal: Terminal):
    terminal.say(text="quiero una cita en mejicanos el jueves a las 10")

    assert terminal.show("conversation", of=ANA) == {
        "flow": "book_appointment",
        "asking": "consent",
        "answers": {"office": "mejicanos", "day": "2026-11-26", "time": "10:00"},
        "mode": "bot",
        "language": "es",
    }


def test_a_conversation_shows_the_confirmation_and_the_change(terminal: Terminal):
    for said in BOOKING[:-1]:
        terminal.say(**said)
    asking = [terminal.show("conversation", of=ANA)["asking"]]

    for choice in ("change", "time", "11:00", "yes"):
        terminal.say(choice=choice)
        asking.append(terminal.show("conversation", of=ANA)["asking"])

    assert asking == ["confirm", "change", "time", "confirm", None]


def test_a_conversation_shows_its_language(terminal: Terminal):
    terminal.say(text="english")

    assert terminal.show("conversation", of=ANA)["language"] == "en"


def test_an_idle_conversation_shows_nothing_open(terminal: Terminal):
    terminal.say(text="hola")

    assert terminal.show("conversation", of=ANA) == {
        "flow": None,
        "asking": None,
        "answers": {},
        "mode": "bot",
        "language": "es",
    }


def test_a_move_keeps_the_code_in_a_row_of_its_own(terminal: Terminal):
    code = terminal.book()
    terminal.say(text="quiero mover mi cita al viernes a las 9")
    terminal.say(choice="yes")

    booked = {
        "code": code,
        "office": "mejicanos",
        "service": "oficina_primera_atencion",
        "topic": "orientation",
        "person": "Ana Martínez",
        "for_other": False,
        "starts_at": "2026-11-27T09:00:00-06:00",
        "status": "booked",
    }
    moved = {**booked, "starts_at": THURSDAY_10, "status": "moved"}
    assert terminal.show("appointments") == [moved, booked]


def test_an_appointment_for_another_bears_their_name(terminal: Terminal):
    terminal.say(text="quiero cita en mejicanos el jueves a las 10 para mi hija")
    for said in ({"choice": "yes"}, {"choice": "oficina_primera_atencion"}):
        terminal.say(**said)
    terminal.say(text="Carla Menjívar")
    terminal.say(choice="yes")

    [appointment] = terminal.show("appointments")
    assert (appointment["person"], appointment["for_other"]) == ("Carla Menjívar", True)


def test_a_cancelled_appointment_shows_as_such(terminal: Terminal):
    terminal.book()
    terminal.say(text="quiero cancelar mi cita")
    terminal.say(choice="yes")

    assert [each["status"] for each in terminal.show("appointments")] == ["cancelled"]


def test_cases_show_oldest_first_with_all_that_is_known(terminal: Terminal):
    terminal.say(text="quiero hablar con una persona")
    terminal.say(BETO, text="mi marido me pega")

    asked, alarm = terminal.show("cases")

    assert asked == {
        "folio": asked["folio"],
        "office": None,
        "reason": "asked_for_person",
        "priority": "normal",
        "status": "queued",
        "owner": None,
        "person": None,
        "messages": ["quiero hablar con una persona"],
        "notes": [],
    }
    assert (alarm["reason"], alarm["priority"]) == ("alarm:violence", "urgent")


def test_an_alarm_calls_attention_once(terminal: Terminal):
    terminal.say(text="mi marido me pega")
    terminal.say(text="me quiere matar")

    [alert] = terminal.show("alerts")
    assert alert == {
        "at": "2026-11-23T09:00:00-06:00",
        "to": alert["to"],
        "case": terminal.folio(),
        "priority": "urgent",
    }


def test_an_alarm_on_a_waiting_case_brings_its_promise_forward(terminal: Terminal):
    [waiting] = terminal.say(text="quiero hablar con una persona")

    [urgent] = terminal.say(text="mi marido me pega")

    assert "a las 9:00 a. m." in waiting["text"]  # eight open hours: tomorrow
    assert "a las 10:00 a. m." in urgent["text"]  # one


def test_people_show_who_they_are_and_what_they_wish(terminal: Terminal):
    terminal.book()
    terminal.say(text="ya no me manden recordatorios")
    terminal.say(text="BAJA")

    assert terminal.show("people") == [
        {
            "name": "Ana Martínez",
            "identities": [ANA],
            "language": "es",
            "reminders_stopped": True,
            "opted_out": True,
            "consents": ["appointment"],
        }
    ]


def test_who_said_no_name_shows_without(terminal: Terminal):
    terminal.say(BETO, text="hola")

    [nobody] = terminal.show("people")
    assert (nobody["name"], nobody["identities"], nobody["consents"]) == (None, [BETO], [])


def test_reminders_show_what_they_are_about(terminal: Terminal):
    code = terminal.book()

    assert {
        "kind": "day_before",
        "due_at": "2026-11-25T10:00:00-06:00",
        "status": "pending",
        "about": code,
    } in terminal.show("reminders")


def test_the_outbox_shows_what_was_said_and_how_it_fared(terminal: Terminal):
    [reply] = terminal.say(text="hola")

    assert terminal.show("outbox") == [
        {
            "to": ANA,
            "text": reply["text"],
            "status": "accepted",
            "due_at": "2026-11-23T09:00:00-06:00",
        }
    ]


def test_a_day_shows_its_places_and_what_is_taken(terminal: Terminal):
    terminal.book()

    slots = terminal.show("slots", office="mejicanos", day="2026-11-26")

    assert len(slots) == 16
    assert slots[0] == {"starts_at": "2026-11-26T08:00:00-06:00", "capacity": 1, "taken": 0}
    assert slots[-1]["starts_at"] == "2026-11-26T15:30:00-06:00"
    assert [slot["starts_at"] for slot in slots if slot["taken"]] == [THURSDAY_10]


def test_a_place_that_is_held_shows_as_taken_for_five_minutes(terminal: Terminal):
    for said in BOOKING[:-1]:
        terminal.say(**said)

    assert taken(terminal) == [THURSDAY_10]
    terminal.line({"clock": "+6m"})
    assert taken(terminal) == []


def taken(terminal: Terminal) -> list[str]:
    slots = terminal.show("slots", office="mejicanos", day="2026-11-26")
    return [slot["starts_at"] for slot in slots if slot["taken"]]


@pytest.mark.parametrize("day", ["2026-11-28", "2026-12-25", "0001-01-01", "9999-12-31"])
def test_a_closed_day_has_no_places(terminal: Terminal, day: str):
    assert terminal.show("slots", office="zacatecoluca", day=day) == []

"""A deploy between two messages: old conversations open, nothing is booked with a hole."""

import json

import pytest

from app.talk.stage import Stage
from bot import inbox
from bot.message import Address, Message
from tests.fixtures_stage import MakeStage

ANA = Address(channel="telegram", handle="ana")
CONFIRM = {
    "flow": "book_appointment",
    "answers": {
        "consent": "yes",
        "office": "mejicanos",
        "service": "oficina_primera_atencion",
        "name": "Ana Martínez",
        "day": "2026-11-26",
        "time": "10:00",
    },
    "titles": {},
    "asked": {
        "question": "confirm",
        "offered": [["yes", "Sí"], ["change", "Cambiar algo"], ["no", "No"]],
    },
}


@pytest.fixture
def stage(make_stage: MakeStage) -> Stage:
    made = make_stage()
    say(made, "hola")
    return made


def say(stage: Stage, text: str) -> str:
    now = stage.clock.now()
    number = getattr(say, "number", 0)
    say.number = number + 1
    message = Message(id=str(number), sender=ANA, sent_at=now, text=text)
    return "\n".join(parcel.reply.text for parcel in stage.say([message]))


def remember(stage: Stage, **kept: object) -> None:
    with stage.house.database.write() as db:
        row, _ = inbox.of_address(db, ANA)
        row.state = json.dumps({"greeted": True, **kept})


def test_a_confirmation_from_before_is_still_a_confirmation(stage):
    remember(stage, frames=[CONFIRM])

    assert "Listo" in say(stage, "1")


def test_a_question_inserted_meanwhile_is_asked_before_anything_is_booked(stage):
    answers = {k: v for k, v in CONFIRM["answers"].items() if k != "name"}
    remember(stage, frames=[{**CONFIRM, "answers": answers}])

    assert "nombre" in say(stage, "1")


def test_a_digit_means_what_the_person_saw_and_not_what_would_be_offered_today(stage):
    offered = [["mejicanos", "Mejicanos"], ["usulutan", "Usulután"]]
    seen = {"question": "office", "offered": offered}
    remember(stage, frames=[{**CONFIRM, "answers": {"consent": "yes"}, "asked": seen}])

    say(stage, "2")

    with stage.house.database.read() as db:
        row, _ = inbox.of_address(db, ANA)
        assert json.loads(row.state)["frames"][0]["answers"]["office"] == "usulutan"


def test_an_errand_that_no_longer_exists_is_dropped_with_a_word(stage):
    remember(stage, frames=[{"flow": "dance", "answers": {}, "asked": None}])

    assert "ya no está disponible" in say(stage, "1")


def test_an_answer_whose_question_is_gone_counts_as_not_given(stage):
    frame = {**CONFIRM, "answers": {**CONFIRM["answers"], "shoe_size": "42"}}
    remember(stage, frames=[frame])

    assert "Listo" in say(stage, "1")


def test_a_question_that_is_gone_is_not_answered_but_the_next_is_asked(stage):
    seen = {"question": "shoe_size", "offered": [["41", "41"], ["42", "42"]]}
    remember(stage, frames=[{**CONFIRM, "answers": {"consent": "yes"}, "asked": seen}])

    assert "oficina" in say(stage, "1")


def test_an_office_that_left_the_directory_is_asked_for_again(stage):
    answers = {**CONFIRM["answers"], "office": "atlantida"}
    remember(stage, frames=[{**CONFIRM, "answers": answers}])

    assert "oficina" in say(stage, "1")


def test_what_an_older_house_did_not_keep_has_its_usual_value(stage):
    remember(stage)

    assert say(stage, "hola")

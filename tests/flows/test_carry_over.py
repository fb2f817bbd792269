"""What was begun on a borrowed telephone: it goes on elsewhere, and stays nowhere else."""

import re
from datetime import datetime

import pytest
from sqlalchemy import select

from app.talk.stage import Stage
from bot.carry_over import CarryOver
from bot.inbox import ConversationRow
from bot.message import Address, Message
from bot.outgoing import Parcel
from office.call_list import CallLine
from office.case import Case
from tests.office_acts import close

BOOKED = ("cita en usulutan el jueves a las 9", "si", "1", "Ana", "si")
THIS_PHONE = ("este teléfono no es mío", "si")


class Street:
    """Several telephones on one stage."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.said = 0

    def say(self, who: str, *lines: str) -> list[Parcel]:
        heard: list[Parcel] = []
        for line in lines:
            self.said += 1
            heard = self.stage.say(
                [
                    Message(
                        id=str(self.said),
                        sender=Address(channel="whatsapp", handle=who),
                        sent_at=self.stage.clock.now(),
                        text=line,
                    )
                ]
            )
        return heard

    def leave(self, who: str) -> tuple[str, str]:
        [parcel] = self.say(who, *THIS_PHONE)
        found = re.search(r"código, (\w{5}), y su PIN, (\d{6})", parcel.reply.text)
        assert found
        return found[1], found[2]


@pytest.fixture
def street(stage: Stage) -> Street:
    return Street(stage)


def test_a_visit_goes_on_from_the_other_telephone_with_its_reminders(street: Street):
    street.say("borrowed", *BOOKED)
    code, pin = street.leave("borrowed")

    street.say("own", "tengo un código", code, pin)

    [seen] = street.say("own", "ver mis citas")
    assert "jueves 26 de noviembre" in seen.reply.text
    reminded = street.stage.move_clock(datetime.fromisoformat("2026-11-25T12:00:00-06:00"))
    assert {parcel.to.handle for parcel in reminded} == {"own"}


def at(written: str) -> datetime:
    return datetime.fromisoformat(f"2026-11-{written}:00-06:00")


def test_what_fell_due_meanwhile_is_said_on_the_other_telephone(street: Street):
    street.say("borrowed", *BOOKED)
    code, pin = street.leave("borrowed")
    assert street.stage.move_clock(at("25T12:00")) == []

    [_, reminded] = street.say("own", "tengo un código", code, pin)

    assert reminded.to.handle == "own"
    assert "Le recordamos su cita" in reminded.reply.text


def test_who_never_goes_on_elsewhere_is_on_the_call_list(street: Street):
    street.say("borrowed", *BOOKED)
    street.leave("borrowed")

    street.stage.move_clock(at("27T12:00"))

    with street.stage.house.database.read() as db:
        assert [line.kind for line in db.scalars(select(CallLine))] == ["late_reminder"]


def test_a_closure_meanwhile_is_told_on_the_other_telephone(street: Street):
    street.say("borrowed", *BOOKED)
    code, pin = street.leave("borrowed")
    close(street.stage, "usulutan", "2026-11-26")
    assert street.stage.settle() == []

    [_, told] = street.say("own", "tengo un código", code, pin)

    assert "no podrá atenderle" in told.reply.text
    assert told.to.handle == "own"


def test_nothing_is_written_to_a_borrowed_telephone_once_it_was_left(street: Street):
    street.say("borrowed", *BOOKED)
    street.leave("borrowed")

    written = street.stage.move_clock(datetime.fromisoformat("2026-11-27T12:00:00-06:00"))

    assert written == []


def test_a_borrowed_telephone_forgets_names_visits_and_what_was_said(street: Street):
    street.say("borrowed", *BOOKED)
    street.leave("borrowed")

    [seen] = street.say("borrowed", "ver mis citas")

    assert "No veo citas" in seen.reply.text
    with street.stage.house.database.read() as db:
        kept = [row.state or "" for row in db.scalars(select(ConversationRow))]
    assert [state for state in kept if "Ana" in state] == []


def test_code_and_pin_are_nowhere_in_what_they_open(street: Street):
    street.say("borrowed", *BOOKED)
    code, pin = street.leave("borrowed")

    with street.stage.house.database.read() as db:
        [kept] = db.scalars(select(CarryOver))

    assert code not in f"{kept.code_index} {kept.pin_index}"
    assert pin not in f"{kept.code_index} {kept.pin_index}"


def test_a_case_goes_on_with_its_folio_and_its_words(street: Street):
    street.say("borrowed", "quiero hablar con una persona")
    code, pin = street.leave("borrowed")

    street.say("own", "tengo un código", code, pin)

    [told] = street.say("own", "como va mi caso")
    with street.stage.house.database.read() as db:
        [case] = db.scalars(select(Case))
    assert case.folio in told.reply.text


def test_a_code_serves_once(street: Street):
    street.say("borrowed", *BOOKED)
    code, pin = street.leave("borrowed")
    street.say("own", "tengo un código", code, pin)

    [again] = street.say("third", "tengo un código", code, pin)

    assert "no coinciden" in again.reply.text


def test_after_three_wrong_pins_the_right_one_opens_nothing_and_a_human_is_called(street: Street):
    street.say("borrowed", *BOOKED)
    code, pin = street.leave("borrowed")
    wrong = "000000" if pin != "000000" else "000001"
    street.say("thief", "tengo un código", code, wrong, code, wrong, code, wrong)

    street.say("thief", "tengo un código", code, pin)

    [seen] = street.say("thief", "ver mis citas")
    assert "No veo citas" in seen.reply.text
    with street.stage.house.database.read() as db:
        assert [case.reason for case in db.scalars(select(Case))] == ["asked_for_person"]

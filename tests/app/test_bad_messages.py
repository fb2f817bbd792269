"""Whatever strange thing is written: it is answered, nothing is lost, nothing is done unasked."""

import json

import pytest
from sqlalchemy import select

from app.talk.stage import Stage
from bot.inbox import MOST_CHARACTERS, Received
from bot.message import Address, Message
from bot.outgoing import Parcel
from office import cases
from office.appointment import Appointment
from office.case import Case
from office.people import Person
from tests.app.terminal import BOOKING, Terminal

STRANGE = {
    "5,000 letters": "a" * 5_000,
    "5,000 characters of words": "quisiera saber " * 334,
    "40,000 digits": "9" * 40_000,
    "NUL": "\x00",
    "words around NUL": "ho\x00la",
    "half a character": "\ud800",
    "halves the wrong way round": "\udfff\ud800",
    "hands": "🙏",
    "many faces": "😭" * 200,
    "a family of joined faces": "👨\u200d👩\u200d👧",
    "nothing": "",
    "blanks": " \t\n\u00a0\u2003",
    "only invisible marks": "\u200b\u2060\ufeff",
    "only direction marks": "\u202e\u2066\u200f",
    "words turned round": "\u202eatic anu oreiuq",
    "stacked accents": "e" + "\u0301" * 1_000,
    "one long ligature": "ﷺ" * 300,
    "a page of HTML": "<script>alert(1)</script><b>hola</b>",
    "a placeable": "{ $name } { book-appointment-done }",
    "a formula": "=1+1",
    "a format": "%s%n{0}{}",
    "SQL": "'; DROP TABLE person;--",
    "a terminal's escape": "\x1b[2J\x1b[31mhola",
    "a payload": '/book_appointment{"office": "mejicanos"}',
    "JSON": '{"text": "hola"}',
    "lines": "hola\r\n\r\nquiero\n\n\nuna cita" * 100,
}
MARKED = ("<b>Ana</b>", "{ $name }", "Ana { $x }", "=Ana", "_Ana_", "Ana\x00")
NO_NAMES = (*MARKED, "Á" * 81, "a" * 5_000)
NO_CHOICES = ("", "no such thing", "yes", "\x00", "\ud800", "{}", "a" * 5_000)


class Ana:
    """One phone before a stage."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self._said = 0

    def says(self, text: str = "", **more: str) -> list[Parcel]:
        self._said += 1
        message = Message(
            id=f"ana-{self._said}",
            sender=Address(channel="whatsapp", handle="ana"),
            sent_at=self.stage.clock.now(),
            text=text,
            **more,
        )
        return self.stage.say([message])

    def books(self, *, as_: str = "Ana Martínez") -> list[Parcel]:
        for said in BOOKING[:3]:
            self.says(**said)
        return self.says(as_)


@pytest.fixture
def ana(stage: Stage) -> Ana:
    return Ana(stage)


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE.keys())
def test_it_is_answered_at_once_and_kept(ana: Ana, text: str):
    [parcel] = ana.says(text)

    assert parcel.reply.text
    assert [row.status for row in received(ana.stage)] == ["done"]


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE.keys())
def test_in_the_middle_of_an_errand_it_books_nothing(ana: Ana, text: str):
    ana.books()

    [parcel] = ana.says(text)

    assert parcel.reply.text
    assert appointments(ana.stage) == []


@pytest.mark.parametrize("text", STRANGE.values(), ids=STRANGE.keys())
def test_a_caseworker_gets_it(ana: Ana, text: str):
    ana.says("quiero hablar con una persona")

    ana.says(text)

    first, *more = messages_on_the_case(ana.stage)
    assert first == "quiero hablar con una persona"
    assert more == [json.loads(received(ana.stage)[-1].payload)["text"]]


def test_what_was_written_is_kept_as_it_was_but_for_what_no_database_takes(ana: Ana):
    ana.says("\u202e<b>año\x00\ud800</b> 🙏 { $x }")

    [row] = received(ana.stage)
    assert json.loads(row.payload)["text"] == "\u202e<b>año\ufffd\ufffd</b> 🙏 { $x }"


def test_what_nobody_reads_is_cut(ana: Ana):
    ana.says("9" * 40_000)

    [row] = received(ana.stage)
    assert json.loads(row.payload)["text"] == "9" * MOST_CHARACTERS


@pytest.mark.parametrize(
    "typed",
    [
        "/cancel_appointment{}",
        '/cancel_appointment{"appointment": "CODE"}',
        "/cancel_appointment",
        "cancel_appointment:appointment=CODE",
        "/affirm",
        "EXTERNAL: cancel_appointment",
    ],
)
def test_a_command_that_a_person_types_does_not_act(ana: Ana, typed: str):
    ana.books()
    ana.says(choice="yes")
    [booked] = appointments(ana.stage)

    [parcel] = ana.says(typed.replace("CODE", booked.code))

    assert parcel.reply.text
    assert [each.status for each in appointments(ana.stage)] == ["booked"]


@pytest.mark.parametrize("choice", NO_CHOICES, ids=lambda choice: ascii(choice[:14]))
def test_a_button_that_nobody_offered_does_not_act(ana: Ana, choice: str):
    ana.books()
    ana.says(choice="yes")

    [parcel] = ana.says(choice=choice)

    assert parcel.reply.text
    assert [each.status for each in appointments(ana.stage)] == ["booked"]


@pytest.mark.parametrize(
    "name",
    [
        "Ana Martínez",
        "María José O'Connor",
        "Jean-Luc de la Cruz",
        "Ñusta Águila",
        "李小龙",
        "علي حسن",
        "Оксана",
    ],
)
def test_a_name_comes_back_as_it_was_typed(ana: Ana, name: str):
    [confirming] = ana.books(as_=name)
    assert f"a nombre de {name}:" in confirming.reply.text

    [done] = ana.says(choice="yes")

    assert done.reply.text
    assert attendees(ana.stage) == [name]


@pytest.mark.parametrize(
    "typed",
    ["\u200bAna Martínez", "\u202eAna Martínez\u202c", "\ufeffAna Martínez", "Ana Marti\u0301nez"],
    ids=ascii,
)
def test_what_cannot_be_seen_in_a_name_is_left_out(ana: Ana, typed: str):
    [confirming] = ana.books(as_=typed)

    assert "a nombre de Ana Martínez:" in confirming.reply.text


@pytest.mark.parametrize("name", NO_NAMES, ids=lambda name: ascii(name[:12]))
def test_what_is_no_name_is_asked_again(ana: Ana, name: str):
    [again] = ana.books(as_=name)

    assert "no le entendí" in again.reply.text
    assert "{" not in again.reply.text


def test_a_caseworker_s_words_go_out_as_they_were_typed(terminal: Terminal):
    words = "<b>Buenos días</b> { $name } *Ana* _sí_ \u202e"
    terminal.say(text="quiero hablar con una persona")
    terminal.act("marta", "claim")

    [answer] = terminal.act("marta", "answer", text=words)

    assert answer["reply"]["text"] == words


def received(stage: Stage) -> list[Received]:
    with stage.house.database.read() as db:
        return list(db.scalars(select(Received).order_by(Received.id)))


def messages_on_the_case(stage: Stage) -> list[str]:
    with stage.house.database.read() as db:
        return cases.messages(db, db.scalars(select(Case)).one())


def appointments(stage: Stage) -> list[Appointment]:
    with stage.house.database.read() as db:
        return list(db.scalars(select(Appointment).order_by(Appointment.id)))


def attendees(stage: Stage) -> list[str | None]:
    with stage.house.database.read() as db:
        return list(db.scalars(select(Person.name).join(Appointment)))

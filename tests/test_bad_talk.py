"""Texts that nobody meant to be read, put to the whole house: it answers, and goes on."""

import pytest

from app.talk.stage import Stage
from bot.message import Address, Message
from tests.nlu.bad_texts import BAD


class Person:
    """Somebody who writes one thing after another."""

    def __init__(self, stage: Stage) -> None:
        self._stage, self._sent = stage, 0

    def says(self, text: str) -> str:
        self._sent += 1
        message = Message(
            id=str(self._sent),
            sender=Address(channel="whatsapp", handle="ana"),
            sent_at=self._stage.clock.now(),
            text=text,
        )
        return "\n".join(parcel.reply.text for parcel in self._stage.say([message]))


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_it_is_answered_and_so_is_what_comes_after(stage: Stage, text: str) -> None:
    ana = Person(stage)

    answer, after = ana.says(text), ana.says("¿a qué hora abren en Usulután?")

    assert answer
    assert "Usulután" in after


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_it_is_answered_where_consent_is_asked_and_is_none(stage: Stage, text: str) -> None:
    ana = Person(stage)
    asked = ana.says("quiero una cita en Usulután para orientación")

    answer, after = ana.says(text), ana.says("repítame")

    assert "¿Está de acuerdo?" in asked
    assert answer
    assert "¿Está de acuerdo?" in after

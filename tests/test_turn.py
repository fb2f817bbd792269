"""A turn that fails is tried again, and after five times a human is called: never silence."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog
from sqlalchemy import select

from app.logs import configure
from app.talk.stage import Stage
from bot import inbox
from bot.inbox import Received
from bot.message import Address, Message
from nlu.interpretation import Interpretation
from nlu.rules import Rules
from office.case import Case

ANA = Address(channel="telegram", handle="ana")


class FailingEars:
    """Ears that break over one word, as often as they are told to."""

    name = "rules"

    def __init__(self, times: int) -> None:
        self.times = times
        self._rules = Rules()

    def interpret(self, text: str) -> Interpretation:
        if "rompe" in text and self.times > 0:
            self.times -= 1
            raise RuntimeError("broken over what somebody wrote: " + text)
        return self._rules.interpret(text)


def say(stage: Stage, number: int, text: str) -> list[str]:
    message = Message(id=str(number), sender=ANA, sent_at=stage.clock.now(), text=text)
    return [parcel.reply.text for parcel in stage.say([message])]


def later(stage: Stage, seconds: int) -> list[str]:
    moment = stage.clock.now()
    moved = moment.fromtimestamp(moment.timestamp() + seconds, tz=moment.tzinfo)
    return [parcel.reply.text for parcel in stage.move_clock(moved)]


def test_a_turn_that_failed_is_taken_again_later_and_answered(tmp_path: Path):
    with Stage(tmp_path, FailingEars(2)) as stage:
        assert say(stage, 1, "rompe") == []
        assert later(stage, 2) == []

        assert len(later(stage, 4)) == 1


def test_after_the_fifth_failure_a_human_is_called_and_the_person_told(tmp_path: Path):
    with Stage(tmp_path, FailingEars(99)) as stage:
        say(stage, 1, "rompe")
        said = [text for seconds in (2, 4, 8, 16) for text in later(stage, seconds)]

        [apology] = said
        assert "Disculpe" in apology
        with stage.house.database.read() as db:
            [case] = db.scalars(select(Case)).all()
            assert case.reason == "failed_message"
            assert case.folio in apology
            assert db.scalars(select(Received.status)).all() == ["dead"]


def test_whoever_wrote_what_failed_is_served_again_afterwards(tmp_path: Path):
    with Stage(tmp_path, FailingEars(99)) as stage:
        say(stage, 1, "rompe")
        for seconds in (2, 4, 8, 16):
            later(stage, seconds)

        assert say(stage, 2, "hola")


@pytest.fixture
def logs() -> Iterator[None]:
    configure()
    yield
    structlog.reset_defaults()


def test_a_failure_is_logged_without_a_word_of_what_was_written(
    tmp_path: Path, capsys: pytest.CaptureFixture, logs: None
):
    with Stage(tmp_path, FailingEars(1)) as stage:
        say(stage, 1, "rompe mi secreto")

    written = "".join(capsys.readouterr())
    assert "turn_failed" in written
    assert "test_turn.py" in written
    assert "secreto" not in written


def test_a_burst_is_one_turn_and_one_reply(stage: Stage):
    words = ["hola", "quiero", "una cita"]
    now = stage.clock.now()
    burst = [Message(id=w, sender=ANA, sent_at=now, text=w) for w in words]

    [reply] = stage.say(burst)

    assert "cita" in reply.reply.text


def test_a_repeated_delivery_is_written_down_once(stage: Stage):
    say(stage, 1, "hola")

    assert say(stage, 1, "hola") == []
    with stage.house.database.read() as db:
        assert len(db.scalars(select(Received)).all()) == 1


def test_what_no_database_takes_is_replaced_at_the_door():
    assert inbox.clean("a\x00b\ud800c") == "a\ufffdb\ufffdc"

"""What came in besides messages: edits, signs, blocks; each kept once, none answered amiss."""

from itertools import count
from typing import Any

from sqlalchemy import select

from app.talk.stage import Stage
from bot import inbox
from bot.conversation import Conversation
from bot.inbox import Received, Status
from bot.message import Address, Kind, Media, Message
from bot.outgoing import Outgoing
from office import cases
from office.case import CaseEvent

ANA = Address(channel="telegram", handle="700100200")
GROUP = Address(channel="telegram", handle="-1001")
_IDS = count(1)


def came(stage: Stage, **parts: Any) -> Message:
    """Make something of Ana's that came now."""
    now = stage.clock.now()
    return Message(**{"id": str(next(_IDS)), "sender": ANA, "sent_at": now, **parts})


def heard(stage: Stage, *messages: Message) -> list[str]:
    """Let these come in; gives what is answered."""
    return [parcel.reply.text for parcel in stage.say(messages)]


def kept(stage: Stage) -> list[tuple[str, str]]:
    with stage.house.database.read() as db:
        rows = db.scalars(select(Received).order_by(Received.id))
        return [(row.message(ANA).text, row.status) for row in rows]


def on_the_case(stage: Stage) -> list[str]:
    with stage.house.database.read() as db:
        row, _ = inbox.of_address(db, ANA)
        return cases.messages(db, cases.of_conversation(db, row.id))


def events(stage: Stage) -> list[str]:
    with stage.house.database.read() as db:
        return list(db.scalars(select(CaseEvent.kind).order_by(CaseEvent.id)))


def answers(stage: Stage) -> list[dict[str, str]]:
    with stage.house.database.read() as db:
        row, _ = inbox.of_address(db, ANA)
        return [frame.answers for frame in Conversation.load(row.state).frames]


def test_an_edit_of_the_last_message_stands_for_it_while_nobody_answered(stage: Stage):
    said = heard(
        stage,
        came(stage, number="7", text="quiero cancelar"),
        came(stage, number="7", text="qué horario tienen", kind=Kind.EDIT),
    )

    assert "¿De qué oficina?" in said[0]
    assert [status for _, status in kept(stage)] == [Status.IGNORED, Status.DONE]


def test_an_edit_of_what_was_answered_is_kept_and_answered_by_nobody(stage: Stage):
    heard(stage, came(stage, number="7", text="hola"))

    said = heard(stage, came(stage, number="7", text="quiero una cita", kind=Kind.EDIT))

    assert said == []
    assert kept(stage) == [("hola", Status.DONE), ("quiero una cita", Status.IGNORED)]


def test_an_edit_of_an_earlier_message_changes_no_order(stage: Stage):
    heard(
        stage,
        came(stage, number="7", text="qué horario tienen"),
        came(stage, number="8", text="y dónde están"),
        came(stage, number="7", text="cancelar", kind=Kind.EDIT),
    )

    assert [status for _, status in kept(stage)] == [Status.DONE, Status.DONE, Status.IGNORED]


def test_an_edit_that_speaks_of_danger_is_heard_whenever_it_comes(stage: Stage):
    heard(stage, came(stage, number="7", text="hola"))

    said = heard(stage, came(stage, number="7", text="mi marido me pega", kind=Kind.EDIT))

    assert "911" in said[0]


def test_an_edit_is_seen_on_the_case(stage: Stage):
    heard(stage, came(stage, number="7", text="quiero hablar con una persona"))

    heard(stage, came(stage, number="7", text="es por mi hijo", kind=Kind.EDIT))

    assert on_the_case(stage)[-1] == "[edit] es por mi hijo"


def test_a_thumb_under_a_question_is_no_answer_and_is_told_so(stage: Stage):
    heard(stage, came(stage, text="quiero una cita en mejicanos"))
    before = answers(stage)

    [said] = heard(stage, came(stage, media=Media.REACTION, beside="👍"))

    assert said.startswith("Vi su reacción")
    assert answers(stage) == before


def test_a_thumb_where_nothing_is_asked_is_let_be(stage: Stage):
    heard(stage, came(stage, text="gracias"))

    assert heard(stage, came(stage, media=Media.REACTION, beside="👍")) == []


def test_a_thumb_is_seen_on_the_case(stage: Stage):
    heard(stage, came(stage, text="quiero hablar con una persona"))

    heard(stage, came(stage, media=Media.REACTION, beside="👍"))

    assert on_the_case(stage)[-1] == "[reaction] 👍"


def test_whoever_blocks_us_is_written_to_no_more_and_the_caseworker_knows(stage: Stage):
    heard(stage, came(stage, text="quiero hablar con una persona"))

    stage.house.receive(came(stage, kind=Kind.BLOCKED))

    with stage.house.database.read() as db:
        _, identity = inbox.of_address(db, ANA)
        assert identity.blocked_at == stage.clock.now()
        assert not db.scalars(select(Outgoing).where(Outgoing.status == "ready")).all()
    assert events(stage)[-1] == "blocked"


def test_the_same_word_of_a_block_twice_is_noted_once(stage: Stage):
    heard(stage, came(stage, text="quiero hablar con una persona"))
    blocked = came(stage, kind=Kind.BLOCKED)

    assert [stage.house.receive(blocked), stage.house.receive(blocked)] == [True, False]
    assert events(stage).count("blocked") == 1


def test_who_unblocks_us_can_be_written_to_again(stage: Stage):
    heard(stage, came(stage, text="quiero hablar con una persona"))
    heard(stage, came(stage, kind=Kind.BLOCKED), came(stage, kind=Kind.UNBLOCKED))

    with stage.house.database.read() as db:
        assert inbox.of_address(db, ANA)[1].blocked_at is None
    assert events(stage)[-2:] == ["blocked", "unblocked"]


def test_a_group_is_met_once_though_the_program_starts_anew(stage: Stage):
    first = stage.house.meet(GROUP)
    stage.restart()

    assert (first, stage.house.meet(GROUP)) == (True, False)


IN_JIQUILISCO = {"media": Media.LOCATION, "latitude": 13.3247, "longitude": -88.5731}


def test_a_place_is_answered_with_the_nearest_office_and_is_not_kept(stage: Stage):
    [said] = stage.say([came(stage, **IN_JIQUILISCO)])

    assert "la oficina que le queda más cerca es la Oficina de Usulután" in said.reply.text
    assert said.reply.options[0].title == "Dónde queda"
    with stage.house.database.read() as db:
        [payload] = db.scalars(select(Received.payload))
    assert "13.3" not in payload
    assert "88.5" not in payload


def test_a_place_answers_which_office(stage: Stage):
    heard(stage, came(stage, text="quiero sacar una cita"))
    heard(stage, came(stage, text="sí"))

    heard(stage, came(stage, **IN_JIQUILISCO))

    assert any(frame.get("office") == "usulutan" for frame in answers(stage))


def test_a_place_abroad_is_near_no_office(stage: Stage):
    [said] = heard(stage, came(stage, media=Media.LOCATION, latitude=29.76, longitude=-95.37))

    assert "Escríbame el nombre de su municipio" in said

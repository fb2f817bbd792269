"""What Twilio tells of a message of ours is marked in the outbox, in whatever order it comes."""

import json
from datetime import datetime, timedelta
from itertools import count, permutations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bot import dispatch, inbox, outbox, outcomes
from bot.channels.whatsapp.delivery import Delivery, mark
from bot.identities import Identity
from bot.message import Address, Message, Reply
from bot.outgoing import PROGRESS, Outgoing, Parcel, Status
from storage.database import Database
from tests.channels.whatsapp.street import NOW, Hook, form, message_call, status_call

VENDOR_ID = "SM" + "0" * 31 + "1"
_numbers = count()


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("queued", Status.ACCEPTED),
        ("sending", Status.ACCEPTED),
        ("sent", Status.SENT),
        ("delivered", Status.DELIVERED),
        ("Read", Status.READ),
        ("undelivered", Status.FAILED),
        ("failed", Status.FAILED),
    ],
)
def test_each_word_of_twilio_s_has_its_status(hook: Hook, word: str, status: Status):
    hook.takes(status_call(form("status_delivered", MessageStatus=word), row=12))

    assert hook.deliveries == [
        Delivery(
            vendor_id=form("status_delivered")["MessageSid"],
            status=status,
            outbox_id=12,
        )
    ]


def test_a_failure_comes_with_its_code(hook: Hook):
    hook.takes(status_call(form("status_failed"), row=12))

    [delivery] = hook.deliveries
    assert (delivery.status, delivery.error_code) == (Status.FAILED, "63016")


@pytest.mark.parametrize("word", ["", "received", "partially_delivered"])
def test_a_word_that_we_do_not_know_is_answered_and_ignored(hook: Hook, word: str):
    answer = hook.takes(status_call(form("status_delivered", MessageStatus=word)))

    assert (answer.status_code, hook.deliveries) == (200, [])


@pytest.mark.parametrize("row", ["0", "-1", "x", "1 or 1", "9" * 10, "9" * 4000])
def test_a_row_that_cannot_be_ours_is_no_row(hook: Hook, row: str):
    made = status_call(form("status_delivered"), row=row.replace(" ", "%20"))

    assert hook.takes(made).status_code == 200
    assert [delivery.outbox_id for delivery in hook.deliveries] == [None]


def test_a_status_of_another_sender_s_message_is_refused(hook: Hook):
    answer = hook.takes(status_call(form("status_delivered", From="whatsapp:+50370000009")))

    assert (answer.status_code, hook.deliveries) == (400, [])


def test_a_message_is_no_status(hook: Hook):
    answer = hook.takes(status_call(form("text")))

    assert (answer.status_code, hook.deliveries) == (400, [])


@pytest.fixture
def row_id(database: Database) -> int:
    """A row that is being sent."""
    ana = Address(channel="whatsapp", handle="+50370000001")
    with database.write() as db:
        inbox.receive(db, Message(id="SM1", sender=ana, sent_at=NOW, text="hola"), NOW)
        conversation, _ = inbox.of_address(db, ana)
        made = outbox.say(db, conversation.id, Reply(text="Hola."), key="one", now=NOW)
        dispatch.claim(db, NOW, lease_from=NOW)
    return made


def told(database: Database, row_id: int | None, status: Status, code: str | None = None) -> bool:
    with database.write() as db:
        delivery = Delivery(vendor_id=VENDOR_ID, status=status, error_code=code, outbox_id=row_id)
        return mark(db, delivery, NOW)


def claimed(database: Database, now: datetime) -> list[Parcel]:
    with database.write() as db:
        return dispatch.claim(db, now, lease_from=now)


def state(database: Database) -> tuple[str, str | None, str | None]:
    with database.read() as db:
        row = db.scalars(select(Outgoing)).one()
        return row.status, row.vendor_id, row.error_code


def test_a_status_proves_that_a_message_was_taken_though_we_never_heard_so(
    database: Database, row_id: int
):
    """The process died between Twilio's taking it and our noting it."""
    with database.write() as db:
        outcomes.give_up_leases(db, NOW + timedelta(minutes=5))

    known = told(database, row_id, Status.DELIVERED)

    assert known
    assert state(database) == (Status.DELIVERED, VENDOR_ID, None)


def test_a_status_before_the_answer_to_the_send_stands(database: Database, row_id: int):
    told(database, row_id, Status.DELIVERED)
    with database.write() as db:
        outcomes.accepted(db, row_id, VENDOR_ID)

    assert state(database)[0] == Status.DELIVERED


ORDERS = list(permutations([Status.ACCEPTED, Status.SENT, Status.DELIVERED, Status.READ]))


@pytest.mark.parametrize("order", ORDERS[::5], ids=str)
def test_statuses_in_any_order_and_repeated_end_in_the_same(
    database: Database, row_id: int, order: tuple[Status, ...]
):
    for status in (*order, *order):
        told(database, row_id, status)

    assert state(database)[0] == Status.READ


def test_a_status_of_a_message_that_is_not_ours_changes_nothing(database: Database, row_id: int):
    assert not told(database, None, Status.READ)
    assert state(database) == (Status.SENDING, None, None)


def test_a_failure_told_later_is_kept_with_its_code(database: Database, row_id: int):
    told(database, row_id, Status.SENT)
    told(database, row_id, Status.FAILED, "63024")

    assert state(database) == (Status.FAILED, None, "63024")


def test_words_that_came_too_late_wait_until_the_person_writes(database: Database, row_id: int):
    """Outside the window Twilio takes free words, and tells only afterwards that they failed."""
    for _ in range(2):
        told(database, row_id, Status.SENT)
        told(database, row_id, Status.FAILED, "63016")
    assert state(database) == (Status.READY, None, "63016")

    assert claimed(database, NOW) == []
    assert state(database)[0] == Status.HELD


def test_what_failed_for_a_while_only_is_sent_again_once_for_each_time(
    database: Database, row_id: int
):
    for _ in range(5):
        told(database, row_id, Status.FAILED, "63018")

    assert claimed(database, NOW) == []
    [again] = claimed(database, NOW + timedelta(seconds=15))
    assert again.id == row_id
    with database.read() as db:
        assert db.get_one(Outgoing, row_id).attempts == 1


def test_buttons_that_whatsapp_does_not_take_go_once_more_as_numbered_text(
    database: Database, row_id: int
):
    """Twilio takes them, and tells only afterwards that the channel did not."""
    with database.write() as db:
        row = db.get_one(Outgoing, row_id)
        kept = json.loads(row.body)
        row.body = json.dumps(kept | {"options": [("yes", "Sí"), ("no", "No")]})
    told(database, row_id, Status.FAILED, "63013")

    [again] = claimed(database, NOW)
    assert again.is_plain
    with database.write() as db:
        second = Delivery(vendor_id="SM2", status=Status.FAILED, error_code="63013")
        outcomes.accepted(db, row_id, "SM2")
        mark(db, second, NOW)
    assert state(database)[0] == Status.FAILED


def test_a_late_status_of_a_sending_that_failed_says_nothing_of_the_next(
    database: Database, row_id: int
):
    told(database, row_id, Status.FAILED, "63018")

    told(database, row_id, Status.DELIVERED)

    assert state(database) == (Status.READY, None, "63018")


def test_a_person_who_blocked_us_is_told_by_a_status_too(database: Database, row_id: int):
    told(database, row_id, Status.FAILED, "63014")

    with database.read() as db:
        assert db.scalars(select(Identity)).one().blocked_at == NOW
    assert state(database)[0] == Status.FAILED


def test_a_status_that_is_there_before_we_know_the_message_is_kept_and_matched(
    database: Database, row_id: int
):
    told(database, None, Status.DELIVERED)
    with database.write() as db:
        outcomes.accepted(db, row_id, VENDOR_ID)

    assert state(database) == (Status.DELIVERED, VENDOR_ID, None)


def test_what_was_cancelled_is_not_sent_for_a_status(database: Database, row_id: int):
    told(database, row_id, Status.SENT)
    with database.write() as db:
        db.get_one(Outgoing, row_id).status = Status.CANCELLED

    told(database, row_id, Status.FAILED, "63018")

    assert state(database)[0] == Status.CANCELLED


WORDS = st.sampled_from([Status.ACCEPTED, Status.SENT, Status.DELIVERED, Status.READ])


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(order=st.lists(WORDS, min_size=1, max_size=12))
def test_no_order_of_statuses_takes_a_message_back(database: Database, order: list[Status]):
    with database.write() as db:
        ana = Address(channel="whatsapp", handle=f"+5037{next(_numbers):07}")
        inbox.receive(db, Message(id=ana.handle, sender=ana, sent_at=NOW, text="hola"), NOW)
        conversation, _ = inbox.of_address(db, ana)
        row = outbox.say(db, conversation.id, Reply(text="Hola."), key=ana.handle, now=NOW)
    vendor_id = f"SM{row:032x}"
    for status in order:
        with database.write() as db:
            mark(db, Delivery(vendor_id=vendor_id, status=status, outbox_id=row), NOW)

    with database.read() as db:
        assert db.get_one(Outgoing, row).status == max(order, key=PROGRESS.index)


def test_a_message_s_own_call_is_not_taken_for_a_status(hook: Hook):
    hook.takes(message_call(form("text")))

    assert hook.deliveries == []

"""Whose number it is: WhatsApp's own id of a person, changed numbers, and long silences."""

from datetime import timedelta
from itertools import count

import pytest
from sqlalchemy import select

from bot import inbox
from bot.identities import RECYCLED_AFTER, Identity
from bot.message import Address, Message
from storage.database import Database
from tests.channels.whatsapp.street import NOW

ANA, HIDDEN = "SV.ana1", "SV.otra9"
OLD, NEW = "+50370000001", "+50370000002"
_ids = count()


def writes(
    database: Database, handle: str, user: str | None, *, at=NOW, channel="whatsapp"
) -> int:
    """Let somebody write; gives the conversation it came to."""
    sender = Address(channel=channel, handle=handle)
    message = Message(id=f"SM{next(_ids)}", sender=sender, user=user, sent_at=at, text="hola")
    with database.write() as db:
        row = db.get_one(inbox.Received, inbox.receive(db, message, at))
        return row.conversation_id


def known(database: Database) -> list[Identity]:
    with database.read() as db:
        return list(db.scalars(select(Identity).order_by(Identity.id)))


def test_who_hides_the_number_later_goes_on_in_the_same_talk(database: Database):
    first = writes(database, OLD, ANA)

    assert writes(database, ANA, ANA) == first
    [identity] = known(database)
    assert (identity.address, identity.doubted_at) == (ANA, None)


def test_who_shows_the_number_later_is_written_to_there(database: Database):
    first = writes(database, ANA, ANA)

    assert writes(database, OLD, ANA) == first
    assert [each.address for each in known(database)] == [OLD]


def test_who_changes_the_number_goes_on_in_the_same_talk(database: Database):
    first = writes(database, OLD, ANA)

    assert writes(database, NEW, ANA) == first


def test_whoever_gets_the_old_number_gets_nothing_of_the_person_before(database: Database):
    first = writes(database, OLD, ANA)
    writes(database, NEW, ANA)

    assert writes(database, OLD, None) != first


def test_another_id_on_a_known_number_is_doubted(database: Database):
    first = writes(database, OLD, ANA)

    assert writes(database, OLD, HIDDEN, at=NOW + timedelta(hours=1)) == first
    assert [each.doubted_at for each in known(database)] == [NOW + timedelta(hours=1)]


def test_a_number_whose_id_we_hear_for_the_first_time_is_not_doubted(database: Database):
    writes(database, OLD, None)
    writes(database, OLD, ANA)

    assert [each.doubted_at for each in known(database)] == [None]


@pytest.mark.parametrize(
    ("channel", "silence", "user", "doubted"),
    [
        ("whatsapp", RECYCLED_AFTER, None, False),
        ("whatsapp", RECYCLED_AFTER + timedelta(seconds=1), None, True),
        ("whatsapp", RECYCLED_AFTER * 3, ANA, False),
        ("telegram", RECYCLED_AFTER * 3, None, False),
    ],
)
def test_a_long_silence_on_a_number_is_doubted_unless_its_id_is_the_same(
    database: Database, channel: str, silence: timedelta, user: str | None, doubted: bool
):
    writes(database, OLD, user, channel=channel)
    later = NOW + silence

    writes(database, OLD, user, at=later, channel=channel)

    assert [each.doubted_at for each in known(database)] == [later if doubted else None]


def test_a_message_that_comes_late_does_not_open_the_window_anew(database: Database):
    writes(database, OLD, None)
    message = Message(
        id="SMlate",
        sender=Address(channel="whatsapp", handle=OLD),
        sent_at=NOW - timedelta(hours=3),
        text="hola",
    )
    with database.write() as db:
        inbox.receive(db, message, NOW + timedelta(hours=2))

    assert [each.last_inbound_at for each in known(database)] == [NOW]

"""Every encrypted column of the house, and how long what it holds may be kept."""

import pytest

from deploy.write_migration import import_every_table
from storage.columns import encrypted_columns
from storage.database import Base

KEPT = """
appointment.topic case
attachment.content media
attachment.source raw
call_line.note case
case_message.text case
case_note.text case
check_in.answers file
conversation.state chat
identity.address identity
inbox.payload chat
keyring_check.closed keys
outbox.body chat
person.name identity
second_factor.secret sign_in
waitlist.topic case
"""


@pytest.fixture(scope="module", autouse=True)
def every_table_is_known():
    import_every_table()


def test_every_encrypted_column_is_listed_with_its_retention():
    found = [f"{c.table}.{c.column} {c.retention}" for c in encrypted_columns(Base.metadata)]

    assert found == KEPT.split("\n")[1:-1]

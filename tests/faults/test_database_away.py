"""The database goes away under copies at work: the vendor comes again, and nothing is lost."""

import random
from pathlib import Path

import httpx
import psycopg
import pytest
from psycopg.sql import SQL, Identifier, Literal
from sqlalchemy import make_url

from tests.channels.telegram.captured import text
from tests.faults.copies import SECRET, Copies, running_copies
from tests.faults.crash import Street, until, until_ready
from tests.faults.vendor import VendorProcess

WITHIN_SECONDS = 3
"""The longest that a vendor waits for our answer before it counts as none."""


@pytest.mark.slow
@pytest.mark.postgres
@pytest.mark.timeout(300)
async def test_while_the_database_is_away_the_vendor_is_asked_to_come_again(tmp_path: Path):
    with (
        VendorProcess("telegram") as telegram,
        running_copies("postgres", tmp_path, telegram.url, roles=("web", "worker")) as copies,
    ):
        for copy in copies.copies:
            copy.start()
            await until_ready(copies.url)
        async with httpx.AsyncClient(timeout=WITHIN_SECONDS) as client:
            street = Street(copies, telegram, client, random.Random(1))
            await street.say(1, "hola")
            shut(copies, is_shut=True)
            answers = [await posted(client, copies, number) for number in (901, 902)]
            readiness = (await client.get(f"{copies.url}/readyz")).status_code
            shut(copies, is_shut=False)
            await street.say(2, "hola")
            again = [await posted(client, copies, number) for number in (901, 902)]

            async def is_answered() -> bool:
                return bool(telegram.texts_to("700100200"))

            await until(is_answered, "an answer to what was brought again")

    assert answers == [503, 503]
    assert readiness == 503
    assert again == [200, 200]


async def posted(client: httpx.AsyncClient, copies: Copies, number: int) -> int:
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    update = text("hola", update_id=number)
    return (await client.post(f"{copies.url}/telegram", json=update, headers=headers)).status_code


def shut(copies: Copies, *, is_shut: bool) -> None:
    """Let nobody connect to the database any more, or let them again."""
    name = make_url(copies.database_url).database or ""
    beside = make_url(copies.database_url).set(database="postgres")
    with psycopg.connect(
        beside.render_as_string(hide_password=False), autocommit=True
    ) as connection:
        may = SQL("ALTER DATABASE {} WITH ALLOW_CONNECTIONS {}")
        connection.execute(may.format(Identifier(name), SQL("false" if is_shut else "true")))
        if is_shut:
            ends = SQL("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = {}")
            connection.execute(ends.format(Literal(name)))

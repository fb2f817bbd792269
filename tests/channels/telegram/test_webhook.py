"""The way in by webhook: who may come in, what is answered, and that nothing is lost."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import httpx
import pytest
from anyio import to_thread
from fastapi import FastAPI
from sqlalchemy import func, select, text

from bot import inbox
from bot.channels.telegram.door import TelegramDoor
from bot.channels.telegram.webhook import (
    HEADER,
    MOST_BYTES,
    STORE_SECONDS,
    WebhookSecretError,
    webhook_router,
)
from bot.inbox import Received
from bot.message import Message
from storage.database import Database
from storage.errors import DatabaseAwayError
from tests.channels.telegram.captured import update
from tests.channels.telegram.test_reading import ANA
from tests.doubles.bot_api import BotApi
from tests.doubles.groups_met import GroupsMet

SECRET = "a-secret_of_THIS-test"
RIGHT = {HEADER: SECRET}


class Receiver:
    """Keeps what it is handed, or fails as it is told."""

    def __init__(self, failure: Exception | None = None) -> None:
        self.messages: list[Message] = []
        self.failure = failure

    async def __call__(self, message: Message) -> bool:
        if self.failure:
            raise self.failure
        self.messages.append(message)
        return True


@asynccontextmanager
async def client_of(
    door: TelegramDoor,
    receive: Callable[[Message], Awaitable[bool]],
    *,
    store_seconds: float = STORE_SECONDS,
) -> AsyncIterator[httpx.AsyncClient]:
    app = FastAPI()
    router = webhook_router(
        secret=SECRET,
        receive=receive,
        meet=GroupsMet(),
        door=door,
        store_seconds=store_seconds,
    )
    app.include_router(router)
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://office.test") as client:
        yield client


@pytest.fixture
def receiver() -> Receiver:
    return Receiver()


@pytest.fixture
async def client(door: TelegramDoor, receiver: Receiver) -> AsyncIterator[httpx.AsyncClient]:
    async with client_of(door, receiver) as made:
        yield made


async def test_a_message_is_handed_on(client: httpx.AsyncClient, receiver: Receiver):
    answer = await client.post("/telegram", json=update("text"), headers=RIGHT)

    assert answer.status_code == 200
    assert [(m.sender, m.text) for m in receiver.messages] == [(ANA, "Buenas, quiero una cita")]


@pytest.mark.parametrize(
    "headers",
    [
        [],
        [(HEADER, "")],
        [(HEADER, SECRET + "x")],
        [(HEADER, SECRET[:-1])],
        [(HEADER, SECRET.upper())],
        [(HEADER, SECRET), (HEADER, SECRET)],
        [(HEADER.encode(), "contraseña".encode("latin-1"))],
        [(HEADER.encode(), "contraseña".encode())],
        [(HEADER.encode(), b"\xff\xfe\x80")],
        [(HEADER, "a" * 8000)],
        [("Authorization", SECRET)],
    ],
)
async def test_without_the_secret_nobody_comes_in(
    client: httpx.AsyncClient, receiver: Receiver, headers: list[tuple[str, str]]
):
    answer = await client.post("/telegram", json=update("text"), headers=headers)

    assert answer.status_code == 403
    assert receiver.messages == []


@pytest.mark.parametrize("secret", ["", " ", "a b", "ñ", "a" * 257, "a\n"])
async def test_a_door_without_a_sound_secret_is_not_made(door: TelegramDoor, secret: str):
    with pytest.raises(WebhookSecretError):
        webhook_router(secret=secret, receive=Receiver(), meet=GroupsMet(), door=door)


async def test_only_posts_are_taken(client: httpx.AsyncClient):
    answer = await client.get("/telegram", headers=RIGHT)

    assert answer.status_code == 405


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"\xff\xfe", b"[" * 100_000, b"9" * 10_000, b"null", b"[]", b'{"update_id": "1"}'],
)
async def test_what_is_no_update_is_refused(client: httpx.AsyncClient, body: bytes):
    answer = await client.post("/telegram", content=body, headers=RIGHT)

    assert answer.status_code == 400


async def test_too_much_is_refused(client: httpx.AsyncClient):
    answer = await client.post("/telegram", content=b" " * (MOST_BYTES + 1), headers=RIGHT)

    assert answer.status_code == 413


async def test_too_much_is_refused_though_it_comes_in_pieces_of_untold_number(
    client: httpx.AsyncClient,
):
    async def without_end() -> AsyncIterator[bytes]:
        while True:
            yield b" " * 1024

    async with asyncio.timeout(5):
        answer = await client.post("/telegram", content=without_end(), headers=RIGHT)

    assert answer.status_code == 413


async def test_the_largest_update_is_taken(client: httpx.AsyncClient, receiver: Receiver):
    body = json.dumps(update("text")).encode().ljust(MOST_BYTES)

    answer = await client.post("/telegram", content=body, headers=RIGHT)

    assert answer.status_code == 200
    assert len(receiver.messages) == 1


@pytest.mark.parametrize("name", ["pinned", "put_out_of_group", "channel_post"])
async def test_what_asks_for_nothing_is_taken_and_let_go(
    client: httpx.AsyncClient, receiver: Receiver, name: str
):
    answer = await client.post("/telegram", json=update(name), headers=RIGHT)

    assert answer.status_code == 200
    assert receiver.messages == []


async def test_a_tapped_button_stops_spinning(client: httpx.AsyncClient, api: BotApi):
    await client.post("/telegram", json=update("tap"), headers=RIGHT)

    assert api.calls_of("answerCallbackQuery") == [{"callback_query_id": "3006857392012345678"}]


async def test_a_group_is_told_that_we_talk_in_private(
    client: httpx.AsyncClient, api: BotApi, receiver: Receiver
):
    await client.post("/telegram", json=update("group_text"), headers=RIGHT)
    await client.post("/telegram", json=update("group_text"), headers=RIGHT)

    assert [method for method, _ in api.calls] == ["sendMessage", "leaveChat", "leaveChat"]
    assert receiver.messages == []


async def test_when_nothing_can_be_kept_telegram_is_asked_to_come_again(
    door: TelegramDoor, api: BotApi
):
    async with client_of(door, Receiver(DatabaseAwayError())) as client:
        answer = await client.post("/telegram", json=update("tap"), headers=RIGHT)

    assert answer.status_code == 503
    assert api.calls == []


async def test_a_database_that_does_not_answer_is_not_waited_for(door: TelegramDoor):
    never = asyncio.Event()

    async def waits(_: Message) -> bool:
        return await never.wait()

    async with client_of(door, waits, store_seconds=0.05) as client, asyncio.timeout(2):
        answer = await client.post("/telegram", json=update("text"), headers=RIGHT)

    assert answer.status_code == 503


@asynccontextmanager
async def client_with(
    database: Database, door: TelegramDoor, *, store_seconds: float = STORE_SECONDS
) -> AsyncIterator[httpx.AsyncClient]:
    def keep(message: Message) -> bool:
        with database.write() as db:
            return inbox.receive(db, message, message.sent_at) is not None

    async def receive(message: Message) -> bool:
        return await to_thread.run_sync(keep, message)

    async with client_of(door, receive, store_seconds=store_seconds) as client:
        yield client


def how_many(database: Database) -> int | None:
    with database.read() as db:
        return db.scalar(select(func.count()).select_from(Received))


async def test_what_is_answered_with_yes_is_on_disk(database: Database, door: TelegramDoor):
    async with client_with(database, door) as client:
        answer = await client.post("/telegram", json=update("text"), headers=RIGHT)

    assert (answer.status_code, how_many(database)) == (200, 1)


async def test_a_repeat_changes_nothing(database: Database, door: TelegramDoor):
    async with client_with(database, door) as client:
        posts = [client.post("/telegram", json=update("tap"), headers=RIGHT) for _ in range(5)]
        answers = await asyncio.gather(*posts)

    assert {answer.status_code for answer in answers} == {200}
    assert how_many(database) == 1


async def test_a_locked_database_means_come_again_and_once_only(
    database: Database, door: TelegramDoor
):
    async with client_with(database, door) as client:
        with database.write() as db:
            if database.dialect == "postgresql":
                db.execute(text("LOCK TABLE inbox"))
            answer = await client.post("/telegram", json=update("text"), headers=RIGHT)
        again = await client.post("/telegram", json=update("text"), headers=RIGHT)

    assert (answer.status_code, again.status_code) == (503, 200)
    assert how_many(database) == 1


@pytest.mark.parametrize("words", ["a\x00b", "\ud800", "\u200b", "ＳＴＯＰ", "x" * 5000])
async def test_no_words_are_too_strange_to_be_kept(
    database: Database, door: TelegramDoor, words: str
):
    data = update("text")
    data["message"]["text"] = words  # a lone surrogate is nothing that aiogram would read

    async with client_with(database, door) as client:
        answer = await client.post("/telegram", content=json.dumps(data), headers=RIGHT)

    assert (answer.status_code, how_many(database)) == (200, 1)

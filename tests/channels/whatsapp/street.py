"""What the tests of this door share: the account, the calls to it, and where they arrive."""

import asyncio
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI

from bot.channels.whatsapp.account import MESSAGE_PATH, STATUS_PATH, Account, read_account
from bot.channels.whatsapp.delivery import Delivery
from bot.channels.whatsapp.webhook import router
from bot.message import Message
from tests.doubles.twilio_calls import Call, Pairs, captured, signed_call

SID = "AC" + "5e" * 16
TOKENS = ("made-up-token", "the-token-before")
SENDER = "+15005550006"
PERSON = "whatsapp:+50370000001"
BASE_URL = "https://ventanilla.example"
NOW = datetime.fromisoformat("2026-11-23T09:00:00-06:00")
CALLS = Path(__file__).parent / "calls"


def account(*, api_base: str | None = None, public_base_url: str = BASE_URL) -> Account:
    return read_account(
        sid=SID,
        auth_token=",".join(TOKENS),
        sender=SENDER,
        public_base_url=public_base_url,
        api_base=api_base,
    )


def form(name: str, **changed: str) -> dict[str, str]:
    return captured(CALLS, name, **changed)


def message_call(given: Mapping[str, str] | Pairs, **how: Any) -> Call:
    return call(given, MESSAGE_PATH, **how)


def status_call(given: Mapping[str, str] | Pairs, *, row: object = None, **how: Any) -> Call:
    return call(given, STATUS_PATH + (f"?o={row}" if row is not None else ""), **how)


def call(given: Mapping[str, str] | Pairs, path: str, **how: Any) -> Call:
    return signed_call(given, path=path, **({"base_url": BASE_URL, "token": TOKENS[0]} | how))


class Hook:
    """The way in, with a list where the inbox would be."""

    def __init__(self, *, public_base_url: str = BASE_URL, keep_seconds: float = 2.5) -> None:
        self.messages: list[Message] = []
        self.deliveries: list[Delivery] = []
        self.error: Exception | None = None
        app = FastAPI()
        app.include_router(
            router(
                account(public_base_url=public_base_url),
                receive=self.receive,
                fares=self.fares,
                now=lambda: NOW,
                keep_seconds=keep_seconds,
            )
        )
        self._app = app

    def takes(self, made: Call) -> httpx.Response:
        return asyncio.run(posted(self._app, made))

    async def receive(self, message: Message) -> bool:
        if self.error:
            raise self.error
        self.messages.append(message)
        return True

    async def fares(self, delivery: Delivery) -> None:
        if self.error:
            raise self.error
        self.deliveries.append(delivery)

    @property
    def kept_nothing(self) -> bool:
        return not self.messages and not self.deliveries


async def posted(app: FastAPI, made: Call) -> httpx.Response:
    """Post a call as it stands; an error inside the application is raised here."""
    transport = httpx.ASGITransport(app)
    headers = [(_raw(name), _raw(value)) for name, value in made.headers]
    async with httpx.AsyncClient(transport=transport, base_url="http://inside") as client:
        return await client.post(made.path, content=made.body, headers=headers)


def _raw(words: str) -> bytes:
    """Give the bytes that a caller without scruples would put on the line."""
    return words.encode("utf-8", "surrogatepass")

"""The way in from Telegram by webhook: nothing is acknowledged that is not on disk."""

import asyncio
import hmac
import json
import re
from collections.abc import Awaitable, Callable

import structlog
from fastapi import APIRouter, BackgroundTasks, HTTPException, Request, Response
from starlette.requests import ClientDisconnect

from bot.channels.telegram.door import Meet, TelegramDoor
from bot.channels.telegram.reading import Arrival, read_update
from bot.channels.telegram.shapes import UnreadableUpdateError
from bot.message import Message
from storage.errors import StorageError

log = structlog.get_logger(__name__)

Receive = Callable[[Message], Awaitable[bool]]

PATH = "/telegram"
HEADER = "X-Telegram-Bot-Api-Secret-Token"
MOST_BYTES = 256 * 1024
READ_SECONDS = 5.0
STORE_SECONDS = 2.5
"""Under the three seconds within which Telegram is told to try again."""
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


class WebhookSecretError(Exception):
    """TELEGRAM_WEBHOOK_SECRET must be 1 to 256 letters, digits, ``_`` or ``-``."""


def webhook_router(
    *,
    secret: str,
    receive: Receive,
    meet: Meet,
    door: TelegramDoor,
    store_seconds: float = STORE_SECONDS,
) -> APIRouter:
    """Make the route that Telegram calls; raises ``WebhookSecretError``."""
    if not _SECRET.fullmatch(secret):
        raise WebhookSecretError(WebhookSecretError.__doc__)
    router = APIRouter()

    @router.post(PATH, include_in_schema=False)
    async def telegram(request: Request, afterwards: BackgroundTasks) -> Response:
        """Take one update."""
        _check_secret(request, secret)
        arrival = _read(await _body(request))
        await _store(arrival, receive, store_seconds)
        afterwards.add_task(door.acknowledge, arrival, meet)
        return Response()

    return router


def _check_secret(request: Request, secret: str) -> None:
    given = request.headers.getlist(HEADER)
    if len(given) != 1 or not hmac.compare_digest(given[0].encode(), secret.encode()):
        raise HTTPException(403)


async def _body(request: Request) -> bytes:
    body = bytearray()
    try:
        async with asyncio.timeout(READ_SECONDS):
            async for chunk in request.stream():
                body += chunk
                if len(body) > MOST_BYTES:
                    raise HTTPException(413)
    except TimeoutError:
        raise HTTPException(408) from None
    except ClientDisconnect:
        raise HTTPException(400) from None
    return bytes(body)


def _read(body: bytes) -> Arrival:
    try:
        return read_update(json.loads(body))
    except UnreadableUpdateError as error:
        log.warning("telegram_update_unreadable", where=str(error))
        raise HTTPException(400) from None
    except (ValueError, RecursionError):
        raise HTTPException(400) from None


async def _store(arrival: Arrival, receive: Receive, seconds: float) -> None:
    """Write the message down; late or away, Telegram is asked to bring it again."""
    if arrival.message is None:
        return
    storing = asyncio.ensure_future(receive(arrival.message))
    try:
        async with asyncio.timeout(seconds):
            await asyncio.shield(storing)  # a thread cannot be stopped: a repeat finds its row
    except (StorageError, TimeoutError) as error:
        log.warning("telegram_not_stored", error=type(error).__name__)
        raise HTTPException(503) from None

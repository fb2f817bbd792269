"""The way in: takes Twilio's signed calls, and answers when what they bring is on disk."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog
from fastapi import APIRouter, HTTPException, Request, Response

from bot.channels.whatsapp.account import MESSAGE_PATH, STATUS_PATH, Account
from bot.channels.whatsapp.delivery import Delivery, delivery_in
from bot.channels.whatsapp.form import Form, read_form
from bot.channels.whatsapp.incoming import StrangeCallError, message_in
from bot.channels.whatsapp.signature import is_signed
from bot.message import Message
from storage.errors import StorageError

log = structlog.get_logger(__name__)

KEEP_SECONDS = 2.5
"""How long the database may take; after it Twilio is asked to call again."""
NOTHING_TO_SAY = '<?xml version="1.0" encoding="UTF-8"?><Response/>'


def router(
    account: Account,
    *,
    receive: Callable[[Message], Awaitable[bool]],
    fares: Callable[[Delivery], Awaitable[object]],
    now: Callable[[], datetime],
    keep_seconds: float = KEEP_SECONDS,
) -> APIRouter:
    """Make the routes that Twilio calls."""
    routes = APIRouter()

    @routes.post(MESSAGE_PATH)
    async def message(request: Request) -> Response:
        form = await _genuine(account, request, MESSAGE_PATH)
        try:
            read = message_in(form, account, now())
        except StrangeCallError as error:
            raise _strange(error) from error
        await _kept(receive(read), keep_seconds)
        return _thanks()

    @routes.post(STATUS_PATH)
    async def status(request: Request) -> Response:
        form = await _genuine(account, request, STATUS_PATH)
        try:
            read = delivery_in(form, account, row=request.query_params.get("o", ""))
        except StrangeCallError as error:
            raise _strange(error) from error
        if read is not None:
            await _kept(fares(read), keep_seconds)
        return _thanks()

    return routes


async def _genuine(account: Account, request: Request, path: str) -> Form:
    """Read a form that Twilio posted for our account; anything else is refused."""
    form = await read_form(request)
    query = request.scope["query_string"].decode("latin-1")
    if not is_signed(account, request.headers, form, path=path, query=query):
        log.warning("call_unsigned", path=path)
        raise HTTPException(403)
    if form.get("AccountSid") != account.sid:
        log.warning("call_of_another_account", path=path)
        raise HTTPException(403)
    return form


async def _kept(keeping: Awaitable[object], seconds: float) -> None:
    try:
        async with asyncio.timeout(seconds):
            await keeping
    except (StorageError, TimeoutError) as error:
        log.warning("intake_away", error=type(error).__name__)
        raise HTTPException(503, headers={"Retry-After": "1"}) from error


def _strange(error: StrangeCallError) -> HTTPException:
    log.warning("call_strange", code=str(error))
    return HTTPException(400)


def _thanks() -> Response:
    return Response(NOTHING_TO_SAY, media_type="text/xml")

"""Takes in what Twilio could not bring us: it calls for fifteen seconds, and never again."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import httpx
import structlog
from pydantic import BaseModel, ValidationError

from bot.channels.whatsapp.account import Account
from bot.channels.whatsapp.incoming import StrangeCallError, listed_message
from bot.channels.whatsapp.listing import Listed, listed
from bot.message import File, Message
from bot.outgoing import VendorSilentError

log = structlog.get_logger(__name__)

EVERY_SECONDS = 300.0
OVERLAP = timedelta(minutes=15)
"""How much of what was looked through is looked through again: clocks differ, lists lag."""
FARTHEST = timedelta(days=7)

Receive = Callable[[Message], Awaitable[bool]]


class CatchingUp:
    """Looks through Twilio's list of what came to our number, again and again."""

    def __init__(
        self,
        account: Account,
        client: httpx.AsyncClient,
        *,
        receive: Receive,
        looked_until: Callable[[], Awaitable[datetime]],
        look_on_from: Callable[[datetime], Awaitable[None]],
        now: Callable[[], datetime],
    ) -> None:
        self._account, self._client, self._receive = account, client, receive
        self._looked_until, self._look_on_from, self._now = looked_until, look_on_from, now

    async def run(self, *, every_seconds: float = EVERY_SECONDS) -> None:
        """Catch up now, and from time to time."""
        while True:
            try:
                await self.catch_up()
            except VendorSilentError as error:
                log.warning("catch_up_failed", error=str(error))
            await asyncio.sleep(every_seconds)

    async def catch_up(self) -> int:
        """Take in what is missing, the oldest first; answers how much it was.

        Raises ``VendorSilentError``; the next look then begins where this one did.
        """
        began_at = self._now()
        since = max(await self._looked_until() - OVERLAP, began_at - FARTHEST)
        came = [
            each
            async for each in listed(
                self._client,
                self._account,
                to=f"whatsapp:{self._account.sender}",
                sender=None,
                since=since,
            )
            if each.is_inbound
        ]
        taken = [await self._take_in(each) for each in reversed(came)]
        await self._look_on_from(began_at)
        if any(taken):
            log.warning("caught_up", count=sum(taken))
        return sum(taken)

    async def _take_in(self, there: Listed) -> bool:
        try:
            files = await self._files(there) if there.media else ()
            return await self._receive(listed_message(there, files))
        except StrangeCallError as error:
            log.warning("call_strange", code=str(error))
            return False

    async def _files(self, there: Listed) -> tuple[File, ...]:
        url = f"{self._account.message_url(there.sid)}/Media.json"
        try:
            answer = await self._client.get(url, auth=self._account.auth)
            answer.raise_for_status()
            media = _Media.model_validate_json(answer.content)
        except (httpx.HTTPError, ValidationError) as error:
            raise VendorSilentError(type(error).__name__) from None
        base = self._account.message_url(there.sid)
        return tuple(
            File(source=f"{base}/Media/{each.sid}", content_type=each.content_type)
            for each in media.media_list
        )


class _OneMedia(BaseModel):
    sid: str
    content_type: str


class _Media(BaseModel):
    media_list: list[_OneMedia]

"""The way out: posts messages to Twilio, and says of each whether it was taken."""

import asyncio
import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

import httpx
from pydantic import BaseModel, ValidationError
from typing_extensions import override

from bot.channels.whatsapp.account import Account
from bot.channels.whatsapp.contents import Contents
from bot.channels.whatsapp.incoming import CHANNEL
from bot.channels.whatsapp.listing import Listed, listed
from bot.channels.whatsapp.pace import Pace
from bot.channels.whatsapp.parts import parts
from bot.channels.whatsapp.refusals import refusal
from bot.message import Reply
from bot.outgoing import (
    Door,
    Parcel,
    RefusedError,
    Trace,
    UnknownOutcomeError,
    VendorSilentError,
)

CONNECT_SECONDS = 3.0
TOTAL_SECONDS = 10.0
_NEVER_TAKEN = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)

Fields = dict[str, str]


def new_client() -> httpx.AsyncClient:
    """Make the client for Twilio: impatient, and never trying again by itself."""
    patience = httpx.Timeout(TOTAL_SECONDS, connect=CONNECT_SECONDS, pool=CONNECT_SECONDS)
    return httpx.AsyncClient(timeout=patience)


class WhatsAppDoor(Door):
    """Sends through one account of Twilio's."""

    def __init__(
        self,
        account: Account,
        *,
        contents: Contents,
        client: httpx.AsyncClient,
        total_seconds: float = TOTAL_SECONDS,
        pace: Pace | None = None,
    ) -> None:
        self.channel = CHANNEL
        self._pace = pace or Pace()
        self._account = account
        self._contents = contents
        self._client = client
        self._total_seconds = total_seconds

    @override
    async def send(self, parcel: Parcel) -> str | None:
        """Send a parcel, a long one in parts; a part that was taken is not sent again."""
        vendor_id = None
        for number, fields in enumerate(self._posts(parcel)):
            if number < parcel.parts_taken:
                continue
            await self._pace.turn(parcel.to.handle)
            try:
                vendor_id = await self._post(fields)
            except (RefusedError, UnknownOutcomeError) as error:
                error.parts_taken = number
                raise
        return vendor_id

    @override
    async def find(
        self, parcel: Parcel, *, since: datetime, known: Collection[str]
    ) -> Trace | None:
        """Look among the messages to that person, but for those known, for each part in turn."""
        posts = self._posts(parcel)
        ends = {"to": posts[0]["To"], "sender": posts[0]["From"]}
        try:
            async with asyncio.timeout(self._total_seconds):
                there = [
                    each
                    async for each in listed(self._client, self._account, since=since, **ends)
                    if each.sid not in known and not each.is_inbound
                ]
        except TimeoutError:
            raise VendorSilentError("TimeoutError") from None
        return _trace(posts, there, parcel.parts_taken)

    def _posts(self, parcel: Parcel) -> list[Fields]:
        ends = {
            "To": f"{CHANNEL}:{parcel.to.handle}",
            "From": f"{CHANNEL}:{self._account.sender}",
        }
        posts = [{**ends, **content} for content in self._contents_of(parcel)]
        # Only the last proves that all of it was taken.
        posts[-1]["StatusCallback"] = self._account.status_url(parcel.id)
        return posts

    def _contents_of(self, parcel: Parcel) -> list[Fields]:
        reply = parcel.reply
        if reply.template is None:
            return [{"Body": part} for part in parts(reply, parcel.language)]
        sid = self._contents.sid(reply.template, parcel.language)
        if sid is None:
            raise refusal("template_missing")
        return [{"ContentSid": sid, "ContentVariables": _variables(reply)}]

    async def _post(self, fields: Mapping[str, str]) -> str | None:
        try:
            async with asyncio.timeout(self._total_seconds):
                answer = await self._client.post(
                    self._account.messages_url, data=fields, auth=self._account.auth
                )
        except _NEVER_TAKEN as error:
            raise refusal("unreachable") from error
        except (httpx.RequestError, TimeoutError) as error:
            raise UnknownOutcomeError from error
        return _taken_as(answer)


def _trace(posts: Sequence[Fields], newest_first: Sequence[Listed], taken: int) -> Trace:
    """Follow the parts through the list; one that was never listed, and all after it, is not."""
    left, vendor_id = list(reversed(newest_first)), None
    for fields in posts[taken:]:
        found = next((each for each in left if _is_it(fields, each)), None)
        if found is None:
            break
        left.remove(found)
        taken, vendor_id = taken + 1, found.sid
    return Trace(parts_taken=taken, is_whole=taken == len(posts), vendor_id=vendor_id)


def _is_it(fields: Fields, there: Listed) -> bool:
    """Tell whether a listed message is what we posted; a registered text comes out in words."""
    return "Body" not in fields or fields["Body"].split() == (there.body or "").split()


class _Said(BaseModel):
    """What we read of Twilio's answer."""

    sid: str | None = None
    code: int | None = None


def _taken_as(answer: httpx.Response) -> str | None:
    """Give the SID of a message that was taken; raises what else became of it."""
    if answer.is_server_error:
        raise UnknownOutcomeError
    said = _said(answer)
    if answer.is_success:
        return said.sid
    too_many = answer.status_code == httpx.codes.TOO_MANY_REQUESTS
    code = "20429" if too_many else str(said.code or f"http_{answer.status_code}")
    raise refusal(code, asked_wait=_retry_after(answer))


def _said(answer: httpx.Response) -> _Said:
    try:
        return _Said.model_validate_json(answer.content)
    except ValidationError:
        return _Said()


def _retry_after(answer: httpx.Response) -> float | None:
    written = answer.headers.get("Retry-After", "")
    return float(written) if written.isascii() and written.isdigit() else None


def _variables(reply: Reply) -> str:
    """Write the variables under their numbers; a line break in one would be refused."""
    numbered = {str(n): " ".join(v.split()) for n, v in enumerate(reply.variables, start=1)}
    return json.dumps(numbered, ensure_ascii=False)

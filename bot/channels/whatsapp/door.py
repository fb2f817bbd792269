"""The way out: posts messages to Twilio, and says of each whether it was taken."""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import httpx
from pydantic import BaseModel, ValidationError
from typing_extensions import override

from bot.channels.whatsapp.account import Account
from bot.channels.whatsapp.buttons import Buttons, Filled, fill, variables
from bot.channels.whatsapp.contents import Contents
from bot.channels.whatsapp.incoming import CHANNEL
from bot.channels.whatsapp.listing import Listed, listed
from bot.channels.whatsapp.pace import Pace
from bot.channels.whatsapp.parts import parts, pieces
from bot.channels.whatsapp.refusals import refusal
from bot.outgoing import (
    ButtonsRefusedError,
    Door,
    Parcel,
    RefusedError,
    Trace,
    UnknownOutcomeError,
    VendorSilentError,
)

CONNECT_SECONDS = 3.0
TOTAL_SECONDS = 10.0
LEAST_VALIDITY, MOST_VALIDITY = 6, 36_000
"""Seconds that Twilio keeps a message that it cannot deliver at once."""
_NEVER_TAKEN = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)

Fields = dict[str, str]


def new_client() -> httpx.AsyncClient:
    """Make the client for Twilio: impatient, and never trying again by itself."""
    patience = httpx.Timeout(TOTAL_SECONDS, connect=CONNECT_SECONDS, pool=CONNECT_SECONDS)
    return httpx.AsyncClient(timeout=patience)


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One message as it is posted; ``texts`` are the words it may be listed under, if known."""

    content: Fields
    texts: tuple[str, ...] = ()
    filled: Filled | None = None
    is_last: bool = False

    def is_it(self, there: Listed) -> bool:
        """Tell whether a listed message is this one; a registered text comes out in its words."""
        if not self.texts:
            return True
        return plain(there.body or "") in {plain(each) for each in self.texts}


def plain(text: str) -> str:
    """Give words to compare, whatever became of their blanks and apostrophes."""
    return " ".join(text.replace("’", "'").split())


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
        buttons: Buttons | None = None,
    ) -> None:
        self.channel = CHANNEL
        self._pace = pace or Pace()
        self._buttons = buttons
        self._account = account
        self._contents = contents
        self._client = client
        self._total_seconds = total_seconds

    @override
    async def send(self, parcel: Parcel) -> str | None:
        """Send a parcel, a long one in parts; a part that was taken is not sent again."""
        vendor_id = None
        for number, post in enumerate(self._posts(parcel)):
            if number < parcel.parts_taken:
                continue
            await self._pace.turn(parcel.to.handle)
            try:
                vendor_id = await self._post(await self._fields(parcel, post))
            except ButtonsRefusedError as error:
                error.parts_taken = number
                if self._buttons and post.filled:
                    self._buttons.rest()
                raise
            except (RefusedError, UnknownOutcomeError) as error:
                error.parts_taken = number
                raise
        return vendor_id

    @override
    async def find(
        self, parcel: Parcel, *, since: datetime, known: Collection[str]
    ) -> Trace | None:
        """Look among the messages to that person, but for those known, for each part in turn."""
        try:
            posts = self._posts(parcel)
        except RefusedError:  # its registered text was taken away since: it cannot go again
            return None
        ends = {"to": self._to(parcel), "sender": self._from}
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

    def _posts(self, parcel: Parcel) -> list[Post]:
        reply = parcel.reply
        if reply.template is not None:
            return [Post(content=self._template(parcel, reply.template), is_last=True)]
        written = parts(reply, parcel.language)
        posts = [Post(content={"Body": each}, texts=(each,)) for each in written[:-1]]
        last = pieces(reply, parcel.language)[-1] if reply.options else written[-1]
        filled = None
        if self._buttons and reply.options and not parcel.is_plain:
            filled = fill(last, reply.options, reply.prompt, parcel.language)
        texts = (written[-1], last)
        ending = Post(content={"Body": written[-1]}, texts=texts, filled=filled, is_last=True)
        return [*posts, ending]

    def _template(self, parcel: Parcel, name: str) -> Fields:
        sid = self._contents.sid(name, parcel.language)
        if sid is None:
            raise refusal("template_missing")
        return {"ContentSid": sid, "ContentVariables": variables(parcel.reply.variables)}

    async def _fields(self, parcel: Parcel, post: Post) -> Fields:
        """Give what is posted: buttons where they can be had, and numbered text where not."""
        fields = {"To": self._to(parcel), "From": self._from, **post.content}
        if parcel.of_use_for is not None:
            fields["ValidityPeriod"] = str(_seconds(parcel.of_use_for))
        if post.is_last:  # only the last proves that all of it was taken
            fields["StatusCallback"] = self._account.status_url(parcel.id)
        if self._buttons and post.filled:
            sid = await self._buttons.sid(post.filled.shape)
            if sid is not None:
                fields.pop("Body")
                fields |= {"ContentSid": sid, "ContentVariables": post.filled.variables}
        return fields

    @property
    def _from(self) -> str:
        return f"{CHANNEL}:{self._account.sender}"

    @staticmethod
    def _to(parcel: Parcel) -> str:
        return f"{CHANNEL}:{parcel.to.handle}"

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


def _seconds(left: timedelta) -> int:
    """Give the time that a message may wait at Twilio, within what Twilio takes."""
    return max(LEAST_VALIDITY, min(int(left.total_seconds()), MOST_VALIDITY))


def _trace(posts: Sequence[Post], newest_first: Sequence[Listed], taken: int) -> Trace:
    """Follow the parts through the list; one that was never listed, and all after it, is not."""
    left, vendor_id = list(reversed(newest_first)), None
    for post in posts[taken:]:
        found = next((each for each in left if post.is_it(each)), None)
        if found is None:
            break
        left.remove(found)
        taken, vendor_id = taken + 1, found.sid
    return Trace(parts_taken=taken, is_whole=taken == len(posts), vendor_id=vendor_id)


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

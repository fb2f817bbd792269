"""Asks Twilio which messages it has: those that came to us, and those that it took from us."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Annotated

import httpx
from pydantic import BaseModel, BeforeValidator, Field, ValidationError

from bot.channels.whatsapp.account import Account
from bot.outgoing import VendorSilentError

PAGE = 100
MOST_PAGES = 100
_INBOUND = "inbound"


def _moment(written: object) -> object:
    return parsedate_to_datetime(written) if isinstance(written, str) else written


class Listed(BaseModel):
    """A message as Twilio lists it."""

    sid: str
    direction: str
    sender: str | None = Field(alias="from")
    to: str | None
    body: str | None
    status: str
    media: Annotated[int, Field(alias="num_media")] = 0
    at: Annotated[datetime, BeforeValidator(_moment), Field(alias="date_created")]

    @property
    def is_inbound(self) -> bool:
        """Whether a person wrote it."""
        return self.direction == _INBOUND


class _Page(BaseModel):
    messages: list[Listed]
    next_page_uri: str | None = None


async def listed(
    client: httpx.AsyncClient, account: Account, *, to: str, sender: str | None, since: datetime
) -> AsyncIterator[Listed]:
    """Give the messages to somebody since a moment, the newest first.

    Raises ``VendorSilentError``.
    """
    asked = {"To": to, "PageSize": str(PAGE)}
    if sender is None:
        asked["DateSent>"] = f"{since.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    else:  # what waits to be sent has no such date yet, and Twilio has it all the same
        asked["From"] = sender
    url = str(httpx.URL(account.messages_url, params=asked))
    for _ in range(MOST_PAGES):
        page = await _page(client, account, url)
        for message in page.messages:
            if message.at < since:
                return
            yield message
        following = _following(account, page.next_page_uri)
        if following is None:
            return
        url = following


async def _page(client: httpx.AsyncClient, account: Account, url: str) -> _Page:
    try:
        answer = await client.get(url, auth=account.auth)
        answer.raise_for_status()
        return _Page.model_validate_json(answer.content)
    except (httpx.HTTPError, ValidationError) as error:
        raise VendorSilentError(type(error).__name__) from None  # its words may quote a person


def _following(account: Account, uri: str | None) -> str | None:
    """Give the next page's address; our token goes nowhere but to our own messages."""
    path = account.messages_url.removeprefix(account.api_base)
    if not uri or uri.partition("?")[0] != path:
        return None
    return account.api_base + uri

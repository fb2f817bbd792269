"""Fetches files that people sent: from Twilio's own hosts, not too much, not for too long."""

import asyncio
from urllib.parse import urljoin, urlsplit

import httpx

from bot.attachments import MOST_BYTES
from bot.channels.whatsapp.account import TWILIO, Account
from bot.fetching import NotFetchedError, RefusedFileError

TOTAL_SECONDS = 10.0
MOST_HOPS = 3
_BUCKET = "/media.twiliocdn.com/"
_STORES = {
    "mms.twiliocdn.com": "/",
    "media.twiliocdn.com": "/",
    "s3-external-1.amazonaws.com": _BUCKET,
    "s3.amazonaws.com": _BUCKET,
}
"""Where Twilio sends us on to for the bytes themselves, and under which paths."""


async def fetch(
    client: httpx.AsyncClient,
    account: Account,
    source: str,
    *,
    total_seconds: float = TOTAL_SECONDS,
) -> bytes:
    """Fetch a file; raises ``RefusedFileError`` or ``NotFetchedError``."""
    try:
        async with asyncio.timeout(total_seconds):
            return await _follow(client, account, _ours(account, source))
    except (httpx.HTTPError, httpx.InvalidURL, TimeoutError) as error:
        raise NotFetchedError(type(error).__name__) from None  # its words name a person's file


async def _follow(client: httpx.AsyncClient, account: Account, url: str) -> bytes:
    for _ in range(MOST_HOPS + 1):
        is_ours = _is_ours(account, url)
        if not is_ours and not _is_a_store(url):
            raise RefusedFileError("host")
        auth = account.auth if is_ours else None
        async with client.stream("GET", url, auth=auth, follow_redirects=False) as answer:
            if answer.has_redirect_location:
                url = urljoin(url, answer.headers["location"])
                continue
            if not answer.is_success:
                raise NotFetchedError(f"http_{answer.status_code}")
            return await _read(answer)
    raise RefusedFileError("hops")


async def _read(answer: httpx.Response) -> bytes:
    read = bytearray()
    async for piece in answer.aiter_bytes():
        read += piece
        if len(read) > MOST_BYTES:
            raise RefusedFileError("size")
    return bytes(read)


def _ours(account: Account, source: str) -> str:
    """Give Twilio's address of a file at the place that stands for Twilio."""
    return account.api_base + source[len(TWILIO) :] if source.startswith(f"{TWILIO}/") else source


def _is_ours(account: Account, url: str) -> bool:
    """Tell whether an address is of our own messages at Twilio: there alone we say who we are."""
    return url.startswith(f"{account.messages_url.removesuffix('.json')}/") and ".." not in url


def _is_a_store(url: str) -> bool:
    parts = urlsplit(url)
    under = _STORES.get(parts.netloc)
    return under is not None and parts.scheme == "https" and parts.path.startswith(under)

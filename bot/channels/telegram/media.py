"""Fetches files that people sent: from Telegram's own host, not too much, not for too long."""

import asyncio
import re

import httpx
from telegram import Bot
from telegram.error import TelegramError

from bot.attachments import MOST_BYTES
from bot.channels.telegram.client import GET_FILE, TOTAL_SECONDS, ask
from bot.fetching import NotFetchedError, RefusedFileError

_PATH = re.compile(r"[\w-]+(?:[./][\w-]+)*")
"""A path that goes nowhere but down."""


async def fetch(bot: Bot, source: str, *, total_seconds: float = TOTAL_SECONDS) -> bytes:
    """Fetch a file by its id; raises ``RefusedFileError`` or ``NotFetchedError``."""
    try:
        async with asyncio.timeout(total_seconds):
            return await _read(f"{bot.base_file_url}/{await _path(bot, source)}")
    except (TelegramError, LookupError, httpx.HTTPError, TimeoutError) as error:
        raise NotFetchedError(type(error).__name__) from None  # its words name a person's file


async def _path(bot: Bot, source: str) -> str:
    told = await ask(bot, GET_FILE, {"file_id": source})
    path = told.get("file_path") if isinstance(told, dict) else None
    if not isinstance(path, str) or not _PATH.fullmatch(path):
        raise RefusedFileError("path")
    return path


async def _read(url: str) -> bytes:
    read = bytearray()
    async with (
        httpx.AsyncClient(follow_redirects=False) as client,
        client.stream("GET", url) as answer,
    ):
        if not answer.is_success:
            raise NotFetchedError(f"http_{answer.status_code}")
        async for piece in answer.aiter_bytes():
            read += piece
            if len(read) > MOST_BYTES:
                raise RefusedFileError("size")
    return bytes(read)

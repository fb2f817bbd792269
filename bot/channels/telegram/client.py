"""Telegram's client: python-telegram-bot's Bot within our time-outs, and silent about people."""

import json
import logging
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

import httpx
from telegram import Bot
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
)
from telegram.request import HTTPXRequest
from typing_extensions import override

from bot.outgoing import BlockedError, RefusedError, UnknownOutcomeError

API = "https://api.telegram.org"
CONNECT_SECONDS = 3.0
TOTAL_SECONDS = 10.0
GET_UPDATES, SEND_MESSAGE, GET_FILE = "get_Updates", "send_Message", "get_File"
SEND_DOCUMENT = "send_Document"
"""Methods that we ask for raw: the client's own take a result whole or fail, though what we asked
was done. It warns whoever asks raw for a name that it has; so written, it has none."""
_CONNECTIONS = 32
_RETRY_SECONDS = 5.0
_TOKEN_RETRY_SECONDS = 60.0
_NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


class TooManyError(TelegramError):
    """Telegram asks us to wait; its client's own error warns whoever asks for how long."""

    def __init__(self, seconds: float) -> None:
        super().__init__("too many requests")
        self.seconds: float = seconds


def new_bot(token: str, api_base: str | None = None) -> Bot:
    """Make the client of one bot; ``api_base`` stands for Telegram's own address."""
    _keep_secret(token)
    line = _Line(
        connection_pool_size=_CONNECTIONS,
        connect_timeout=CONNECT_SECONDS,
        pool_timeout=CONNECT_SECONDS,
        read_timeout=TOTAL_SECONDS,
        write_timeout=TOTAL_SECONDS,
    )
    base = (api_base or API).rstrip("/")
    return Bot(
        token,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=line,
        get_updates_request=line,
    )


async def ask(
    bot: Bot, method: str, parameters: Mapping[str, object], *, read_seconds: float = TOTAL_SECONDS
) -> object:
    """Call a method and give the result as it came; raises ``TelegramError``."""
    return await bot.do_api_request(method, dict(parameters), read_timeout=read_seconds)


async def close(bot: Bot) -> None:
    """Hang up."""
    await bot.request.shutdown()


def in_our_words(error: Exception) -> RefusedError | UnknownOutcomeError:
    """Say of a failed sending what the outbox wants to know."""
    match error:
        case TooManyError():
            return RefusedError("429", retry_after=error.seconds)
        case Forbidden():
            return BlockedError("403")
        case ChatMigrated() | BadRequest():
            return RefusedError("400")
        case InvalidToken():
            return RefusedError("401", retry_after=_TOKEN_RETRY_SECONDS)
        case NetworkError() if isinstance(error.__cause__, _NEVER_LEFT):
            return RefusedError("unreachable", retry_after=_RETRY_SECONDS)
        case _:
            return UnknownOutcomeError(type(error).__name__)


class _Line(HTTPXRequest):
    """The way to Telegram's API."""

    @override
    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Ask; raises ``TooManyError``."""
        code, payload = await super().do_request(*args, **kwargs)
        if code == HTTPStatus.TOO_MANY_REQUESTS:
            raise TooManyError(_retry_after(payload))
        return code, payload

    @staticmethod
    @override
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Read an answer, without its client's habit of logging one that is not JSON."""
        try:
            answer = json.loads(payload)
        except (ValueError, RecursionError):
            answer = None
        if not isinstance(answer, dict):
            raise TelegramError("the answer is not a JSON object")
        return answer


class _Discreet(logging.Filter):
    """Lets no line through that names the token, as each of httpx's addresses does."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self._token = token

    @override
    def filter(self, record: logging.LogRecord) -> bool:
        return self._token not in record.getMessage()


def _keep_secret(token: str) -> None:
    logging.getLogger("httpx").addFilter(_Discreet(token))
    # Below a warning it tells its address, and every parameter of every call: people's words.
    logging.getLogger("telegram.Bot").addFilter(_is_a_warning)


def _is_a_warning(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.WARNING


def _retry_after(payload: bytes) -> float:
    try:
        seconds = json.loads(payload)["parameters"]["retry_after"]
    except (ValueError, LookupError, TypeError):
        return _RETRY_SECONDS
    return float(seconds) if isinstance(seconds, int | float) else _RETRY_SECONDS

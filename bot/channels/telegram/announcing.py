"""What Telegram is told once at the start: where to call us, and the menu of commands."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog
from telegram import Bot
from telegram.error import TelegramError

from bot.channels.telegram.backoff import pause_after
from bot.channels.telegram.reading import ALLOWED_UPDATES
from bot.wording import words

log = structlog.get_logger(__name__)

COMMANDS = {
    "start": "telegram-command-start",
    "ayuda": "telegram-command-ayuda",
    "cita": "telegram-command-cita",
    "persona": "telegram-command-persona",
    "english": "telegram-command-english",
    "borrar": "telegram-command-borrar",
}
"""The menu in its order; the ears read each as they read any words."""
_LANGUAGES = {"es": None, "en": "en"}
"""Spanish is shown to all whose phone speaks no language named here."""


async def announce_webhook(bot: Bot, *, url: str, secret: str) -> None:
    """Have Telegram call us at ``url``; tries until it takes it."""

    async def announce() -> None:
        await bot.set_webhook(url, secret_token=secret, allowed_updates=ALLOWED_UPDATES)

    await _until_taken(announce)


async def announce_commands(bot: Bot) -> None:
    """Set the menu of commands in each language; tries until Telegram takes it."""

    async def announce() -> None:
        for language, code in _LANGUAGES.items():
            await bot.set_my_commands(_menu(language), language_code=code)

    await _until_taken(announce)


def _menu(language: str) -> list[tuple[str, str]]:
    return [(name, words(language, line)) for name, line in COMMANDS.items()]


async def _until_taken(announce: Callable[[], Awaitable[None]]) -> None:
    failures = 0
    while True:
        try:
            return await announce()
        except (TelegramError, LookupError) as error:
            failures += 1
            log.warning("telegram_not_announced", error=type(error).__name__)
            await asyncio.sleep(pause_after(error, failures))

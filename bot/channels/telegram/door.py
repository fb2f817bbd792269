"""The way out to Telegram: a reply as plain text with its options as buttons."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog
from telegram import Bot, InlineKeyboardMarkup, InputFile, LinkPreviewOptions
from telegram.error import TelegramError
from typing_extensions import override

from bot import calendar_file
from bot.channels.telegram.client import (
    SEND_DOCUMENT,
    SEND_MESSAGE,
    TOTAL_SECONDS,
    ask,
    in_our_words,
)
from bot.channels.telegram.keyboard import lay_out
from bot.channels.telegram.pace import Pace
from bot.channels.telegram.reading import CHANNEL, Arrival
from bot.message import Address, CalendarEntry
from bot.outgoing import Door, Parcel
from bot.wording import words
from storage.errors import StorageError

log = structlog.get_logger(__name__)

Meet = Callable[[Address], Awaitable[bool]]

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class TelegramDoor(Door):
    """Sends what the outbox hands it, in parts when it is long."""

    channel = CHANNEL

    def __init__(
        self, bot: Bot, *, pace: Pace | None = None, limit_seconds: float = TOTAL_SECONDS
    ) -> None:
        self._bot = bot
        self._pace = pace or Pace()
        self._limit_seconds = limit_seconds
        self._parts_gone: dict[int, int] = {}

    @override
    async def send(self, parcel: Parcel) -> str | None:
        """Send a parcel; tried again, it goes on after the last part that went out."""
        (*first, last), keyboard = lay_out(parcel.reply)
        for number in range(self._parts_gone.get(parcel.id, 0), len(first)):
            await self._say(parcel, first[number], None)
            self._parts_gone[parcel.id] = number + 1
        vendor_id = await self._say(parcel, last, keyboard)
        self._parts_gone.pop(parcel.id, None)
        if parcel.reply.entry:
            await self._hand_over(parcel, parcel.reply.entry)
        return vendor_id

    async def acknowledge(self, arrival: Arrival, meet: Meet) -> None:
        """Stop a button's spinning; tell a group that we talk in private. At best effort.

        ``meet`` tells whether a group is met for the first time: no other is spoken to.
        """
        try:
            async with asyncio.timeout(self._limit_seconds):
                if arrival.tap_id is not None:
                    await self._bot.answer_callback_query(arrival.tap_id)
                if arrival.group_id is not None:
                    await self._leave_group(arrival.group_id, meet)
        except (TelegramError, StorageError, LookupError, TimeoutError) as error:
            log.warning("telegram_not_acknowledged", error=type(error).__name__)

    async def _say(
        self, parcel: Parcel, text: str, keyboard: InlineKeyboardMarkup | None
    ) -> str | None:
        said = {
            "chat_id": parcel.to.handle,
            "text": text,
            "reply_markup": keyboard,
            "link_preview_options": _NO_PREVIEW,
        }
        await self._pace.turn(parcel.to.handle)
        try:
            async with asyncio.timeout(self._limit_seconds):
                sent = await ask(self._bot, SEND_MESSAGE, said)
        except (TelegramError, LookupError, TimeoutError) as error:
            raise in_our_words(error) from None
        finally:
            self._pace.went(parcel.to.handle)
        return _vendor_id(parcel, sent)

    async def _hand_over(self, parcel: Parcel, entry: CalendarEntry) -> None:
        """Give the visit for their calendar, at best effort: all that matters has been said."""
        file = InputFile(calendar_file.made_of(entry), filename=calendar_file.NAME)
        await self._pace.turn(parcel.to.handle)
        try:
            async with asyncio.timeout(self._limit_seconds):
                await ask(
                    self._bot, SEND_DOCUMENT, {"chat_id": parcel.to.handle, "document": file}
                )
        except (TelegramError, LookupError, TimeoutError) as error:
            log.warning("telegram_no_calendar_file", error=type(error).__name__)

    async def _leave_group(self, group_id: int, meet: Meet) -> None:
        if await meet(Address(channel=CHANNEL, handle=str(group_id))):
            await self._bot.send_message(group_id, words("es", "telegram-only-private"))
        await self._bot.leave_chat(group_id)


def _vendor_id(parcel: Parcel, sent: object) -> str | None:
    """Name the message by its row, too: its number is its chat's own, and not unique."""
    number = sent.get("message_id") if isinstance(sent, dict) else None
    return f"{CHANNEL}-{parcel.id}-{number}" if isinstance(number, int) else None

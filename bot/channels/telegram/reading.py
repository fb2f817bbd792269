"""Reads Telegram's updates: which is a person's message, which a tap, which comes from a group."""

from dataclasses import dataclass
from datetime import UTC, datetime

from bot.channels.telegram import describing
from bot.channels.telegram.shapes import Chat, MemberChange, Reaction, Sent, Tap, shaped
from bot.message import Address, Kind, Media, Message

CHANNEL = "telegram"
ALLOWED_UPDATES = (
    "message",
    "edited_message",
    "callback_query",
    "message_reaction",
    "my_chat_member",
)
"""What we ask Telegram for."""
NOT_OURS = 0
"""The prompt of a button that no reply of ours bore: always stale."""
_MOST_DIGITS = 9
_INSIDE = frozenset({"member", "administrator"})
_BLOCKED = "kicked"
_GROUPS = frozenset({"group", "supergroup"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """What an update brought; empty when there is nothing to do about it.

    ``tap_id`` is to be acknowledged, so that the button stops spinning; ``group_id`` is a group
    to be told, once, that we talk in private.
    """

    message: Message | None = None
    tap_id: str | None = None
    group_id: int | None = None


def read_update(data: object) -> Arrival:
    """Read one update; raises ``UnreadableUpdateError``."""
    update = shaped(data)
    if update.message:
        return _of_message(update.update_id, update.message, Kind.MESSAGE)
    if update.edited_message:
        return _of_message(update.update_id, update.edited_message, Kind.EDIT)
    if update.callback_query:
        return _of_tap(update.update_id, update.callback_query)
    if update.my_chat_member:
        return _of_member_change(update.update_id, update.my_chat_member)
    if update.message_reaction:
        return _of_reaction(update.update_id, update.message_reaction)
    return Arrival()


def _of_message(update_id: int, sent: Sent, kind: Kind) -> Arrival:
    if sent.chat.type in _GROUPS:
        return Arrival(group_id=sent.chat.id)
    if kind is Kind.EDIT and sent.location:
        return Arrival()  # somebody shares where they walk: each step edits the message
    if sent.chat.type != "private" or sent.sender.is_bot:
        return Arrival()
    words = sent.text or sent.caption
    if not words and not sent.media:
        return Arrival()  # a note of Telegram's own: something was pinned
    return Arrival(
        message=Message(
            id=str(update_id),
            sender=_address(sent.chat),
            sent_at=datetime.fromtimestamp(sent.date, UTC),
            kind=kind,
            number=str(sent.message_id),
            text=words,
            beside=describing.beside(sent.parts),
            media=sent.media,
            files=describing.files(sent.parts),
            latitude=sent.location.latitude if sent.location else None,
            longitude=sent.location.longitude if sent.location else None,
        )
    )


def _of_tap(update_id: int, tap: Tap) -> Arrival:
    if tap.message is None or tap.message.chat.type != "private":
        return Arrival(tap_id=tap.id)
    prompt, choice = _read_button(tap.data)
    return Arrival(
        tap_id=tap.id,
        message=Message(
            id=str(update_id),
            sender=_address(tap.message.chat),
            # Telegram does not tell when it was tapped, only when the button was sent.
            sent_at=datetime.fromtimestamp(tap.message.date, UTC),
            choice=choice,
            prompt=prompt,
        ),
    )


def _of_member_change(update_id: int, change: MemberChange) -> Arrival:
    status = change.new_chat_member.status
    if change.chat.type in _GROUPS and status in _INSIDE:
        return Arrival(group_id=change.chat.id)
    if change.chat.type != "private" or status not in {_BLOCKED, *_INSIDE}:
        return Arrival()
    return Arrival(
        message=Message(
            id=str(update_id),
            sender=_address(change.chat),
            sent_at=datetime.fromtimestamp(change.date, UTC),
            kind=Kind.BLOCKED if status == _BLOCKED else Kind.UNBLOCKED,
        )
    )


def _of_reaction(update_id: int, reaction: Reaction) -> Arrival:
    signs = describing.reaction(reaction.new_reaction)
    if reaction.chat.type != "private" or not signs:
        return Arrival()
    return Arrival(
        message=Message(
            id=str(update_id),
            sender=_address(reaction.chat),
            sent_at=datetime.fromtimestamp(reaction.date, UTC),
            number=str(reaction.message_id),
            beside=signs,
            media=Media.REACTION,
        )
    )


def _read_button(data: str) -> tuple[int, str]:
    """Take apart what ``keyboard`` put together."""
    prompt, dot, choice = data.partition(".")
    if dot and prompt.isascii() and prompt.isdecimal() and len(prompt) <= _MOST_DIGITS:
        return int(prompt), choice
    return NOT_OURS, data


def _address(chat: Chat) -> Address:
    return Address(channel=CHANNEL, handle=str(chat.id))

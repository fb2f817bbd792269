"""What goes in and out of the bot, whatever the channel."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Self

from typing_extensions import override


class Media(StrEnum):
    """What a message carries besides words."""

    AUDIO = "audio"
    IMAGE = "image"
    DOCUMENT = "document"
    LOCATION = "location"
    STICKER = "sticker"
    CONTACT = "contact"
    REACTION = "reaction"
    OTHER = "other"


class Kind(StrEnum):
    """What somebody did, where a channel tells: all but a message asks for no answer."""

    MESSAGE = "message"
    EDIT = "edit"
    """They wrote a message anew; ``number`` tells which."""
    BLOCKED = "blocked"
    UNBLOCKED = "unblocked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where a person can be reached: a channel and the handle it knows them by."""

    channel: str
    handle: str

    @override
    def __str__(self) -> str:
        return f"{self.channel}:{self.handle}"

    @classmethod
    def parse(cls, written: str) -> Self:
        """Read ``channel:handle``; raises ``ValueError`` when a half is missing."""
        channel, _, handle = written.partition(":")
        if not channel or not handle:
            raise ValueError(f"not an address: {written!r}")
        return cls(channel=channel, handle=handle)


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file that came with a message: where its vendor keeps it, and what it is said to be."""

    source: str
    content_type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What a person sent us; ``id`` is the vendor's, ``choice`` the id of the option tapped.

    ``prompt`` is the number of the reply that bore the tapped option, where the door can tell.
    ``user`` is the vendor's own id of who writes, where it tells one beside the address: a number
    may go to somebody else, this does not.
    ``number`` is what the channel calls a message in its chat: an edit bears that of the old one.
    ``beside`` is for a caseworker's eyes: whose contact it is, what a poll asks, which reaction.
    """

    id: str
    sender: Address
    sent_at: datetime
    user: str | None = None
    kind: Kind = Kind.MESSAGE
    number: str | None = None
    text: str = ""
    beside: str = ""
    choice: str | None = None
    prompt: int | None = None
    media: Media | None = None
    files: tuple[File, ...] = ()
    near: str | None = None
    """The office nearest to the place that was sent, which itself is not kept."""
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """One of the things a person can pick: the id is stored, the title is seen."""

    id: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry:
    """A visit as a calendar keeps it, in words that tell nobody what it is about."""

    id: str
    title: str
    place: str
    starts_at: datetime
    ends_at: datetime
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What we say: words and options, or a registered template with its variables.

    ``prompt`` numbers what was offered in a conversation: a button of an older one is stale.
    ``template_options`` are what its template offers, where its own words offer something else.
    """

    text: str
    options: tuple[Option, ...] = ()
    prompt: int = 0
    template: str | None = None
    variables: tuple[str, ...] = ()
    template_options: tuple[Option, ...] = ()
    entry: CalendarEntry | None = None

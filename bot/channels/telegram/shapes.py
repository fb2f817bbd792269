"""The parts of a Telegram update that we look at, and the shape that each must have.

python-telegram-bot's own types take the whole update or nothing: a flaw in a picture's sizes would
leave the words under it unanswered.
"""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.message import Media

_MEDIA = {
    "voice": Media.AUDIO,
    "audio": Media.AUDIO,
    "photo": Media.IMAGE,
    "sticker": Media.STICKER,
    "animation": Media.OTHER,  # has a document, too
    "document": Media.DOCUMENT,
    "contact": Media.CONTACT,
    "location": Media.LOCATION,
    "video": Media.OTHER,
    "video_note": Media.OTHER,
    "poll": Media.OTHER,
    "dice": Media.OTHER,
    "game": Media.OTHER,
    "story": Media.OTHER,
    "checklist": Media.OTHER,
    "paid_media": Media.OTHER,
    "invoice": Media.OTHER,
    "giveaway": Media.OTHER,
}
"""The parts of a message that are not words; the first that is there names it."""


class UnreadableUpdateError(Exception):
    """An update is not in Telegram's shape; says where, never what stood there."""


_Id = Annotated[int, Field(gt=-(2**63), lt=2**63)]
_Moment = Annotated[int, Field(ge=0, lt=2**37)]


class _Part(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True, extra="ignore")


class Chat(_Part):
    """Where something was said."""

    id: _Id
    type: str


class _Sender(_Part):
    is_bot: bool = False


class _Place(_Part):
    latitude: float = Field(ge=-90, le=90)
    longitude: float = Field(ge=-180, le=180)


class Sent(_Part):
    """A message; what we do not name is kept, to see which parts are there."""

    model_config = ConfigDict(extra="allow")

    chat: Chat
    date: _Moment
    message_id: _Id | None = None
    sender: _Sender = Field(default=_Sender(), alias="from")
    text: str = ""
    caption: str = ""
    location: _Place | None = None

    @property
    def parts(self) -> dict[str, object]:
        """Give what there is besides words, as it came."""
        return self.model_extra or {}

    @property
    def media(self) -> Media | None:
        """Name what there is besides words."""
        if self.location:
            return Media.LOCATION
        return next((media for part, media in _MEDIA.items() if self.parts.get(part)), None)


class Tap(_Part):
    """A button pressed."""

    id: str
    data: str = ""
    message: Sent | None = None


class Reaction(_Part):
    """Signs put under a message, or taken away."""

    chat: Chat
    message_id: _Id
    date: _Moment
    new_reaction: list[object] = []


class _Member(_Part):
    status: str


class MemberChange(_Part):
    """We were let in somewhere, or put out."""

    chat: Chat
    date: _Moment
    new_chat_member: _Member


class Update(_Part):
    """One update: at most one of its parts is there."""

    update_id: int = Field(ge=0, lt=2**63)
    message: Sent | None = None
    edited_message: Sent | None = None
    callback_query: Tap | None = None
    message_reaction: Reaction | None = None
    my_chat_member: MemberChange | None = None


def shaped(data: object) -> Update:
    """Hold an update to its shape; raises ``UnreadableUpdateError``."""
    try:
        return Update.model_validate(data)
    except (ValidationError, RecursionError) as error:
        raise UnreadableUpdateError(_places(error)) from None  # a cause would quote the person


def _places(error: ValidationError | RecursionError) -> str:
    if isinstance(error, RecursionError):
        return "too deep"
    return ", ".join(".".join(map(str, each["loc"])) for each in error.errors()[:5])

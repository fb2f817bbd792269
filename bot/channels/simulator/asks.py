"""What the page may ask of us, and from where: same-origin JSON, simple names, bounded words."""

import re
from datetime import datetime, timedelta
from typing import Annotated, Self
from urllib.parse import urlsplit

from fastapi import HTTPException, Request
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, NaiveDatetime, model_validator

from bot import dates
from bot.message import Address, Media, Message

MOST_CHARACTERS = 20_000
FURTHEST = timedelta(days=366)
_PHONE = re.compile(r"(?:whatsapp|telegram):[a-z][a-z0-9-]{0,19}")
_SENT_FROM_HERE = "simulator:"


def _phone(written: str) -> str:
    # A real handle is a number: only names are taken, so no real person's talk can be opened.
    if not _PHONE.fullmatch(written):
        raise ValueError("not a phone of the simulator")
    return written


PhoneName = Annotated[str, AfterValidator(_phone)]


class Said(BaseModel):
    """One thing sent from a phone; the page makes its ``id``, so that a repeat changes nothing."""

    model_config = ConfigDict(extra="forbid")

    id: str = Field(pattern=r"^[A-Za-z0-9-]{8,64}$")
    sender: PhoneName = Field(alias="from")
    text: str = Field(default="", max_length=MOST_CHARACTERS)
    choice: str | None = Field(default=None, max_length=200)
    prompt: int | None = Field(default=None, ge=0, le=1_000_000)
    media: Media | None = None
    latitude: float | None = Field(default=None, ge=-90, le=90)
    longitude: float | None = Field(default=None, ge=-180, le=180)

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not self.text.strip() and self.choice is None and self.media is None:
            raise ValueError("nothing was sent")
        return self

    @property
    def address(self) -> Address:
        """Whose phone it is."""
        return Address.parse(self.sender)

    def message(self, now: datetime) -> Message:
        """Give the message as any door would."""
        return Message(
            id=f"{_SENT_FROM_HERE}{self.id}",
            sender=self.address,
            sent_at=now,
            text=self.text,
            choice=self.choice,
            prompt=self.prompt,
            media=self.media,
            latitude=self.latitude,
            longitude=self.longitude,
        )


class Move(BaseModel):
    """A move of the office's clock: by so many minutes, or to a day and hour of the office."""

    model_config = ConfigDict(extra="forbid")

    minutes: int | None = Field(default=None, ge=1, le=FURTHEST // timedelta(minutes=1))
    to: NaiveDatetime | None = None

    @model_validator(mode="after")
    def _is_one_of_both(self) -> Self:
        if (self.minutes is None) == (self.to is None):
            raise ValueError("a move is by minutes or to a moment")
        return self

    def moment(self, now: datetime) -> datetime:
        """Give the moment asked for."""
        if self.to is not None:
            return dates.at_office(self.to.date(), self.to.time())
        return now + timedelta(minutes=self.minutes or 0)


def sent_id(vendor_id: str) -> str | None:
    """Give the page's own id of a message, if it was sent from the page."""
    is_ours = vendor_id.startswith(_SENT_FROM_HERE)
    return vendor_id.removeprefix(_SENT_FROM_HERE) if is_ours else None


def require_same_origin(request: Request) -> None:
    """Refuse what another site, or no page at all, would have us do."""
    site = request.headers.get("sec-fetch-site")
    origin = urlsplit(request.headers.get("origin", "")).netloc
    # Over plain HTTP on a local network browsers send no Sec-Fetch-Site.
    is_ours = site == "same-origin" if site else origin == request.headers.get("host")
    if not is_ours:
        raise HTTPException(403, "other_origin")

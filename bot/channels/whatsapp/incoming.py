"""Reads what Twilio delivers of a person: words, a button, a picture, a place."""

import math
import re
from datetime import datetime

from bot.channels.whatsapp.account import Account
from bot.channels.whatsapp.form import Form
from bot.channels.whatsapp.listing import Listed
from bot.message import Address, File, Media, Message

CHANNEL = "whatsapp"
_PREFIX = f"{CHANNEL}:"
_HANDLE = re.compile(r"[!-~]{1,256}")
"""A number, or the id of a person who has none; no more is asked of it."""
_USER = re.compile(r"[A-Z]{2}\.[A-Za-z0-9]{1,128}")
"""The id that WhatsApp gives a person for one business: the country, and a long word."""
_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_OF_REPLY = re.compile(r"(?P<prompt>[0-9]{1,9})\.(?P<id>.+)", re.DOTALL)
"""The buttons of a reply; those of a registered template bear what was registered with it."""
_MOST_FILES = 10
_MOST_LATITUDE, _MOST_LONGITUDE = 90, 180
_BY_CONTENT_TYPE = {
    "image/webp": Media.STICKER,
    "text/vcard": Media.CONTACT,
    "text/x-vcard": Media.CONTACT,
    "text/directory": Media.CONTACT,
}
_BY_FAMILY = {
    "audio": Media.AUDIO,
    "image": Media.IMAGE,
    "application": Media.DOCUMENT,
    "text": Media.DOCUMENT,
}


class StrangeCallError(Exception):
    """A signed call that is no message between a person and us."""


def message_in(form: Form, account: Account, now: datetime) -> Message:
    """Read a message to us; raises ``StrangeCallError``."""
    choice, prompt = _tapped(form)
    text = form.get("Body", "")
    handle = _between(form, account, person="From", us="To")
    return Message(
        id=message_sid(form),
        sender=Address(channel=CHANNEL, handle=handle),
        sent_at=now,
        user=_user(form, handle),
        text=text,
        choice=choice,
        prompt=prompt,
        media=_media(form, is_empty=not text.strip() and choice is None),
        files=_files(form),
        latitude=_degrees(form, "Latitude", _MOST_LATITUDE),
        longitude=_degrees(form, "Longitude", _MOST_LONGITUDE),
    )


def listed_message(there: Listed, files: tuple[File, ...]) -> Message:
    """Read a message of Twilio's list, which tells less of it; raises ``StrangeCallError``."""
    handle = _handle(there.sender or "", "From")
    if not _ID.fullmatch(there.sid):
        raise StrangeCallError("sid")
    text = there.body or ""
    media = _kind_of(files[0].content_type) if files else None
    return Message(
        id=there.sid,
        sender=Address(channel=CHANNEL, handle=handle),
        sent_at=there.at,
        user=handle if _USER.fullmatch(handle) else None,
        text=text,
        media=media or (None if text.strip() else Media.OTHER),
        files=files,
    )


def _tapped(form: Form) -> tuple[str | None, int | None]:
    """Read the option that was tapped, and the number of the reply that bore it."""
    tapped = form.get("ButtonPayload") or form.get("ListId") or None
    found = _OF_REPLY.fullmatch(tapped or "")
    return (found["id"], int(found["prompt"])) if found else (tapped, None)


def _user(form: Form, handle: str) -> str | None:
    """Read WhatsApp's own id of the person, which is the address too where there is no number."""
    told = form.get("ExternalUserId", "") or handle
    return told if _USER.fullmatch(told) else None


def message_sid(form: Form) -> str:
    """Read which message of Twilio's this is about; raises ``StrangeCallError``."""
    sid = form.get("MessageSid", "")
    if not _ID.fullmatch(sid):
        raise StrangeCallError("MessageSid")
    return sid


def check_is_from_us(form: Form, account: Account) -> None:
    """Make sure that a message went from us to a person; raises ``StrangeCallError``."""
    _between(form, account, person="To", us="From")


def _between(form: Form, account: Account, *, person: str, us: str) -> str:
    if form.get(us) != _PREFIX + account.sender:
        raise StrangeCallError(us)
    return _handle(form.get(person, ""), person)


def _handle(address: str, where: str) -> str:
    handle = address.removeprefix(_PREFIX)
    if handle == address or not _HANDLE.fullmatch(handle):
        raise StrangeCallError(where)
    return handle


def _media(form: Form, *, is_empty: bool) -> Media | None:
    if form.get("NumMedia", "0") not in ("", "0"):
        return _kind_of(form.get("MediaContentType0", ""))
    if form.get("Latitude") and form.get("Longitude"):
        return Media.LOCATION
    return Media.OTHER if is_empty else None


def _files(form: Form) -> tuple[File, ...]:
    found = [
        (form.get(f"MediaUrl{number}"), form.get(f"MediaContentType{number}"))
        for number in range(_MOST_FILES)
    ]
    return tuple(File(source=url, content_type=kind or "") for url, kind in found if url)


def _kind_of(content_type: str) -> Media:
    kind = content_type.partition(";")[0].strip().lower()
    return _BY_CONTENT_TYPE.get(kind) or _BY_FAMILY.get(kind.partition("/")[0], Media.OTHER)


def _degrees(form: Form, name: str, most: int) -> float | None:
    try:
        degrees = float(form.get(name) or math.nan)
    except ValueError:
        return None
    return degrees if abs(degrees) <= most else None  # not a number is no place either

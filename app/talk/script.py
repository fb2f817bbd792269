"""What a line of a script may hold: these keys, of these kinds, and nothing else."""

import json
import re
from collections.abc import Mapping
from datetime import datetime

from bot.message import Address, Media, Message

Line = dict[str, object]
Request = dict[str, object]
Kinds = tuple[type, ...]

_WORDS: Kinds = (str,)
_NUMBER: Kinds = (int, float)
_FARTHEST_DEGREES = 180
_LINES: Mapping[str, Mapping[str, Kinds]] = {
    "say": {"say": (dict, list)},
    "clock": {"clock": _WORDS, "asleep": (bool,)},
    "caseworker": dict.fromkeys(
        ("caseworker", "does", "case", "appointment", "text", "to"), _WORDS
    ),
    "restart": {"restart": (bool,)},
    "show": dict.fromkeys(("show", "of", "office", "day"), _WORDS),
}
_SAID: Mapping[str, Kinds] = {
    **dict.fromkeys(("from", "text", "choice", "media"), _WORDS),
    "id": (str, int),
    "latitude": _NUMBER,
    "longitude": _NUMBER,
}
_DOORS = ("whatsapp", "telegram")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


class RefusedLineError(Exception):
    """A line that cannot be played, and why."""


def read(written: str) -> Request:
    """Read a line; raises ``RefusedLineError``."""
    try:
        given = json.loads(written)
    except (ValueError, RecursionError) as error:
        raise RefusedLineError("a line is one JSON object") from error
    if not isinstance(given, dict):
        raise RefusedLineError("a line is one JSON object")
    kind = next((each for each in _LINES if given.get(each) is not None), None)
    if kind is None:
        raise RefusedLineError(f"a line needs one of {', '.join(_LINES)}")
    return _only(given, _LINES[kind], kind)


def message(given: object, *, id_unless_given: str, sent_at: datetime) -> Message:
    """Make a message of what stands under ``say``; raises ``RefusedLineError``."""
    if not isinstance(given, dict):
        raise RefusedLineError("say needs an object with from, or a list of them")
    said = _only(given, _SAID, "say")
    return Message(
        id=str(said.get("id") or id_unless_given),
        sender=_sender(str(said.get("from", ""))),
        sent_at=sent_at,
        text=str(said.get("text", "")),
        choice=str(said["choice"]) if "choice" in said else None,
        media=_media(str(said["media"])) if said.get("media") else None,
        latitude=_number(said.get("latitude")),
        longitude=_number(said.get("longitude")),
    )


def _only(given: Request, kinds: Mapping[str, Kinds], what: str) -> Request:
    """Take what is given if all of it is known and of its kind; null is as not given."""
    taken = {key: _mended(value) for key, value in given.items() if value is not None}
    for key, value in taken.items():
        if key not in kinds:
            raise RefusedLineError(f"{what} knows no {_mended(key)}")
        if type(value) not in kinds[key]:  # true is no number here
            raise RefusedLineError(f"{key} is of the wrong kind")
    return taken


def _mended(value: object) -> object:
    """Put U+FFFD for half a character: no door lets one in, no database takes it."""
    return _LONE_SURROGATE.sub("\ufffd", value) if isinstance(value, str) else value


def _sender(written: str) -> Address:
    try:
        sender = Address.parse(written)
    except ValueError as error:
        raise RefusedLineError(str(error)) from error
    if sender.channel not in _DOORS:
        raise RefusedLineError(f"there is no door {sender.channel}, only {' and '.join(_DOORS)}")
    return sender


def _media(written: str) -> Media:
    try:
        return Media(written)
    except ValueError as error:
        raise RefusedLineError(f"there is no media {written}, only {', '.join(Media)}") from error


def _number(given: object) -> float | None:
    """Read a degree of latitude or longitude."""
    if not isinstance(given, int | float):
        return None
    if not -_FARTHEST_DEGREES <= given <= _FARTHEST_DEGREES:
        raise RefusedLineError(f"a place lies within {_FARTHEST_DEGREES} degrees")
    return float(given)

"""What a message carries besides words, told in a line for a caseworker's eyes."""

from collections.abc import Callable, Iterator, Mapping

from bot.message import File

Parts = Mapping[str, object]

MOST_CHARACTERS = 1000
_MOST_OF_AN_ID = 256
_FILES = ("voice", "audio", "document", "video", "video_note", "sticker")


def beside(parts: Parts) -> str:
    """Tell whose contact it is, what a poll asks, what a file is called; nothing of the rest."""
    told = (" · ".join(tell(_inside(parts, part))) for part, tell in _TOLD.items())
    return next((line for line in told if line), "")[:MOST_CHARACTERS]


def files(parts: Parts) -> tuple[File, ...]:
    """Tell where Telegram keeps what came: of a picture, its largest size."""
    photo = parts.get("photo")
    sizes = photo if isinstance(photo, list) else []
    there = [*sizes[-1:], *(parts.get(part) for part in _FILES)]
    found = next((each for each in there if isinstance(each, dict) and each), {})
    source, kind = found.get("file_id"), found.get("mime_type")
    if not isinstance(source, str) or len(source) > _MOST_OF_AN_ID:
        return ()
    return (File(source=source, content_type=kind if isinstance(kind, str) else ""),)


def reaction(parts: object) -> str:
    """Tell which signs somebody put under a message; empty when they took them away."""
    signs = parts if isinstance(parts, list) else []
    named = (each.get("emoji") or "?" for each in signs if isinstance(each, dict))
    return " ".join(map(str, named))[:MOST_CHARACTERS]


def _contact(parts: Parts) -> Iterator[str]:
    yield from _words(parts, "first_name", "last_name", "phone_number")


def _poll(parts: Parts) -> Iterator[str]:
    yield from _words(parts, "question")
    options = parts.get("options")
    for each in options if isinstance(options, list) else []:
        yield from _words(each if isinstance(each, dict) else {}, "text")


def _place(parts: Parts) -> Iterator[str]:
    yield from _words(parts, "title", "address")


def _file(parts: Parts) -> Iterator[str]:
    yield from _words(parts, "file_name", "title")


def _sticker(parts: Parts) -> Iterator[str]:
    yield from _words(parts, "emoji")


_TOLD: dict[str, Callable[[Parts], Iterator[str]]] = {
    "contact": _contact,
    "poll": _poll,
    "venue": _place,
    "document": _file,
    "audio": _file,
    "video": _file,
    "sticker": _sticker,
    "dice": _sticker,
}


def _inside(parts: Parts, part: str) -> Parts:
    inside = parts.get(part)
    return inside if isinstance(inside, dict) else {}


def _words(parts: Parts, *names: str) -> Iterator[str]:
    found = (parts.get(name) for name in names)
    yield from (each for each in found if isinstance(each, str) and each)

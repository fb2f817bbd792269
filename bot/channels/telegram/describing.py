"""What a message carries besides words, told in a line for a caseworker's eyes."""

from collections.abc import Callable, Iterator, Mapping

Parts = Mapping[str, object]

MOST_CHARACTERS = 1000


def beside(parts: Parts) -> str:
    """Tell whose contact it is, what a poll asks, what a file is called; nothing of the rest."""
    told = (" · ".join(tell(_inside(parts, part))) for part, tell in _TOLD.items())
    return next((line for line in told if line), "")[:MOST_CHARACTERS]


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

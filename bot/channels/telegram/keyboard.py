"""A reply as Telegram shows it: its text in parts, its options as buttons under the last part."""

import re
from collections.abc import Iterator

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.message import Option, Reply

MOST_UNITS = 4096
"""A message's length, counted as Telegram counts: in units of UTF-16."""
MOST_BUTTON_BYTES = 64
MOST_TITLE_UNITS = 64
_SENTENCE_END = re.compile(r"(?<=[.!?…»:])\s+|\n+")
_SPACE = re.compile(r"\s+")
_LAST_PLANE = 0xFFFF


def lay_out(reply: Reply) -> tuple[list[str], InlineKeyboardMarkup | None]:
    """Give the parts of the text, and the keyboard that goes under the last one.

    An option whose id does not fit a button turns them all into a numbered list: a digit answers.
    """
    buttons = [(each.title, _button_data(reply.prompt, each)) for each in reply.options]
    if any(len(data.encode()) > MOST_BUTTON_BYTES for _, data in buttons):
        return list(split(_numbered(reply))), None
    rows = [[InlineKeyboardButton(_cut(title), callback_data=data)] for title, data in buttons]
    return list(split(reply.text)), InlineKeyboardMarkup(rows) if rows else None


def split(text: str) -> Iterator[str]:
    """Cut a text where a sentence ends, else between words, else where it must."""
    rest = text.strip()
    while units(rest) > MOST_UNITS:
        head = rest[: _fitting(rest, MOST_UNITS)]
        end = _last(_SENTENCE_END, head) or _last(_SPACE, head) or len(head)
        yield rest[:end].rstrip()
        rest = rest[end:].lstrip()
    yield rest


def units(text: str) -> int:
    """Count as Telegram does: whatever lies beyond the first plane counts twice."""
    return len(text) + sum(ord(each) > _LAST_PLANE for each in text)


def _button_data(prompt: int, option: Option) -> str:
    return f"{prompt}.{option.id}"


def _numbered(reply: Reply) -> str:
    lines = [f"{number}. {each.title}" for number, each in enumerate(reply.options, 1)]
    return "\n".join([reply.text, "", *lines])


def _cut(title: str) -> str:
    if units(title) <= MOST_TITLE_UNITS:
        return title
    return title[: _fitting(title, MOST_TITLE_UNITS - 1)] + "…"


def _fitting(text: str, most: int) -> int:
    """Tell how many characters from the start fit."""
    counted = 0
    for index, each in enumerate(text):
        counted += 2 if ord(each) > _LAST_PLANE else 1
        if counted > most:
            return index
    return len(text)


def _last(where: re.Pattern[str], text: str) -> int:
    return max((found.start() for found in where.finditer(text)), default=0)

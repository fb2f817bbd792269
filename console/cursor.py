"""How far a page has shown a history, written so that a browser can bring it back."""

import re
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from console.history import Kind, Mark

OVERLAP = timedelta(minutes=1)
"""PostgreSQL may show a row after one with a higher number: the last minute is sent again."""
_WRITTEN = re.compile(r"(event|heard|said|note)\.(\d{1,18})(?=-|$)")


def written(marks: Iterable[Mark]) -> str:
    """Write down the last of each kind, as in "heard.12-said.34"."""
    last: dict[Kind, int] = {}
    for mark in marks:
        last[mark.kind] = max(mark.id, last.get(mark.kind, 0))
    return "-".join(f"{kind}.{last[kind]}" for kind in Kind if kind in last)


def read(text: str) -> Mapping[Kind, int]:
    """Read what was written; of anything else nothing counts as shown."""
    return {Kind(kind): int(last) for kind, last in _WRITTEN.findall(text)}


def is_surely_shown(mark: Mark, shown: Mapping[Kind, int], now: datetime) -> bool:
    """Tell whether an entry was on the page for certain."""
    return mark.id <= shown.get(mark.kind, 0) and mark.at < now - OVERLAP

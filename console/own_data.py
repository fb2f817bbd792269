"""What is kept of somebody as two files for them: one for machines, one to read."""

import json
from datetime import datetime

from bot import dates, own_data
from bot.own_data import Rows
from console import pages

_SAID = (("inbox", "received_at", "payload"), ("outbox", "created_at", "body"))


def as_json(found: dict[str, Rows], now: datetime) -> str:
    """Give it as JSON, by table."""
    made = {"made_at": dates.local(now).isoformat(timespec="minutes"), "tables": found}
    return json.dumps(made, ensure_ascii=False, indent=2) + "\n"


def as_page(found: dict[str, Rows], now: datetime) -> str:
    """Give it as one page in Spanish that needs no other file."""
    rest = {name: rows for name, rows in found.items() if name not in ("inbox", "outbox")}
    return pages.part("own_data.html", tables=rest, talk=_talk(found), now=now)


def _talk(found: dict[str, Rows]) -> list[dict[str, str]]:
    """Give what was said by both, in order."""
    said = [
        {"at": str(row[at]), "by": table, "text": own_data.words_of(row[body])}
        for table, at, body in _SAID
        for row in found.get(table, [])
    ]
    return sorted(said, key=lambda each: each["at"])

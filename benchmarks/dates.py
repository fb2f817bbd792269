"""Our reader of days against dateparser and Microsoft's recognizers, on the same marked sayings.

The others are judged by what they can say: a day, an hour, or both. `one_day_or_hour` holds the
sayings that mean just that; in `all` are also windows, doubts and what cannot be, of which only
the recognizers know some. Where theirs has several readings, the one that suits us best counts.
"""

import json
import statistics
import sys
import time
from pathlib import Path
from typing import Any

from benchmarks.peers import process
from nlu import marked, named, when
from nlu.heard import is_relied_on, is_same_reading
from nlu.interpretation import Language
from nlu.marked import Marked

DAYS = marked.FOLDER / "days.jsonl"
_PLAIN = {"date": ("date",), "time": ("time",), "datetime": ("date", "time")}


def main() -> None:
    """Measure all three and print one JSON object."""
    messages = [it for it in marked.read(DAYS) if it.now]
    report = {
        "sayings": len(messages),
        "one_day_or_hour": sum(_is_plain(it) for it in messages),
        "ventanilla": _ours(messages),
        "dateparser": _theirs(
            messages, [process.python_with_peers(), _here("dateparser_reader.py")]
        ),
        "recognizers": _theirs(messages, [process.node(), _here("recognizers.cjs")]),
    }
    print(json.dumps(report))


def _here(name: str) -> Path:
    process.node_modules()
    return process.HERE / name


def _ours(messages: list[Marked]) -> dict[str, float]:
    took, right, wrong = [], [], []
    for it in messages:
        began = time.perf_counter()
        reading = when.read(it.text, now=it.now, context=it.context)
        took.append((time.perf_counter() - began) * 1000)
        said = when.as_json(reading) if reading else None
        right.append(is_same_reading(said, it))
        wrong.append(not right[-1] and is_relied_on(said))
    return _figures(messages, right, wrong, took)


def _theirs(messages: list[Marked], command: list[str | Path]) -> dict[str, float]:
    asked = [
        {
            "text": it.text,
            "now": it.now.isoformat() if it.now else "",
            "language": "en" if named.language_of(it.text) is Language.EN else "es",
        }
        for it in messages
    ]
    *heard, about = process.answers(command, asked)
    values = [[_value(one) for one in answer["values"]] for answer in heard]
    right = [_suits(it, read) for it, read in zip(messages, values, strict=True)]
    wrong = [bool(read) and not is_so for read, is_so in zip(values, right, strict=True)]
    return _figures(messages, right, wrong, [one["ms"] for one in heard]) | about


def _figures(
    messages: list[Marked], right: list[bool], wrong: list[bool], took: list[float]
) -> dict[str, float]:
    plain = [is_so for it, is_so in zip(messages, right, strict=True) if _is_plain(it)]
    cuts = statistics.quantiles(took, n=100)
    return {
        "all_right": round(statistics.mean(right), 4),
        "one_day_or_hour_right": round(statistics.mean(plain), 4),
        "read_wrongly": round(statistics.mean(wrong), 4),
        "p50_ms": round(cuts[49], 3),
        "p99_ms": round(cuts[98], 3),
    }


def _is_plain(it: Marked) -> bool:
    return (it.when or {}).get("type") in _PLAIN


def _value(one: dict[str, str]) -> dict[str, str]:
    """Write a value of theirs as `date`, `time`, `start` and `end`, whatever it has of these."""
    said = {key: one[key] for key in ("date", "time", "start", "end", "type") if key in one}
    if "value" in one:
        day, _, clock = one["value"].replace("T", " ").partition(" ")
        if "-" in day:
            said["date"] = day
        clock = clock or (day if ":" in day else "")
        said |= {"time": clock[:5]} if clock else {}
    return said


def _suits(it: Marked, read: list[dict[str, str]]) -> bool:
    """Say whether any of their readings is one that is right."""
    rights: list[dict[str, Any] | None] = [it.when, *it.also]
    if not read:
        return any(right is None or right["type"] == "unresolved" for right in rights)
    return any(right is not None and _agrees(right, read) for right in rights)


def _agrees(right: dict[str, Any], read: list[dict[str, str]]) -> bool:
    kind = right["type"]
    if kind in _PLAIN:
        return any(all(one.get(part) == right[part] for part in _PLAIN[kind]) for one in read)
    if kind == "date_window":
        return any(one.get("start") == right["date_from"] for one in read)
    if kind == "time_window":
        return any(one.get("start", "")[:5] == right["time_from"] for one in read)
    if kind == "date_time_window":
        start = f"{right['date']} {right['time_from']}"
        return any(one.get("start", "")[:16] == start for one in read)
    return False


if __name__ == "__main__":
    sys.exit(main())

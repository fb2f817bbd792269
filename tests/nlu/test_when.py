"""Days and times: what is read is what was meant, and nothing else."""

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu import when
from nlu.when import Context


def _phrases() -> Iterator[tuple[str, str, str, object]]:
    now = ""
    for line in (Path(__file__).parent / "when_phrases.txt").read_text("utf-8").splitlines():
        if line.startswith("now "):
            now = line.removeprefix("now ")
        elif line and not line.startswith("#"):
            context, text, reading = line.split(" | ")
            yield now, context, text, json.loads(reading)


_PIECES = (
    "el la las de del al a en por y o no menos hoy mañana pasado lunes martes miércoles viernes "
    "24 31 30 0 99 9 9:30 12 25/12 30/2 noviembre febrero enero tarde am pm próximo otro "
    "semana mes que viene ocho quince dentro antes después desde hasta mejor tomorrow "
    "next friday at , . media cuarto menos para"
).split()


@pytest.mark.parametrize(("now", "context", "text", "expected"), list(_phrases()))
def test_a_phrase_is_read_as_it_was_meant(
    now: str, context: str, text: str, expected: object
) -> None:
    reading = when.read(text, now=dt.datetime.fromisoformat(now), context=Context(context))

    assert (when.as_json(reading) if reading else None) == expected


@given(
    text=st.one_of(st.text(), st.lists(st.sampled_from(_PIECES), max_size=12).map(" ".join)),
    now=st.datetimes(
        min_value=dt.datetime(2024, 1, 1),  # noqa: DTZ001 - its zone is drawn beside it
        max_value=dt.datetime(2035, 12, 31),  # noqa: DTZ001 - same
        timezones=st.just(ZoneInfo("America/El_Salvador")),
    ),
    context=st.sampled_from(Context),
)
def test_whatever_is_written_no_day_that_is_over_is_proposed(
    text: str, now: dt.datetime, context: Context
) -> None:
    reading = when.read(text, now=now, context=context)

    said = when.as_json(reading) if reading else {}
    days = [said.get("date"), said.get("date_from"), *said.get("candidates", [])]
    assert all(day >= now.date().isoformat() for day in days if day)


@given(text=st.text())
def test_what_was_asked_always_gets_a_reading(text: str) -> None:
    now = dt.datetime(2026, 11, 18, 10, 15, tzinfo=when.OFFICE_ZONE)

    assert when.read(text, now=now, context=Context.ASKED_DAY) is not None


def test_today_is_the_day_of_the_office_not_of_the_machine() -> None:
    late_in_the_office = dt.datetime(2026, 11, 19, 4, 30, tzinfo=dt.UTC)

    reading = when.read("mañana", now=late_in_the_office)

    assert reading == when.Date(date=dt.date(2026, 11, 19))


@pytest.mark.parametrize("text", ["\ud800\x00", "９:３０ " * 9000, "el 24 " * 9000, "🙏" * 50000])
def test_hostile_text_is_only_text(text: str) -> None:
    now = dt.datetime(2026, 11, 18, 10, 15, tzinfo=when.OFFICE_ZONE)

    when.as_json(when.read(text, now=now, context=Context.ASKED_TIME) or when.Unresolved())

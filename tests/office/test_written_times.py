"""Days and hours as they are typed: what cannot be is refused."""

from datetime import date, time

import pytest

from office import written_times
from office.errors import ImpossibleDayError, ImpossibleHourError


@pytest.mark.parametrize("written", ["24/12/2026", " 2026-12-24 ", "24/12/2026 "])
def test_a_day_is_read_both_ways(written: str):
    assert written_times.day(written) == date(2026, 12, 24)


@pytest.mark.parametrize("written", ["31/02/2026", "2026-13-01", "0/1/2026", "ayer", "", "1/1/1"])
def test_an_impossible_day_is_refused(written: str):
    with pytest.raises(ImpossibleDayError):
        written_times.day(written)


@pytest.mark.parametrize(("written", "read"), [("8:00", time(8)), ("15:45", time(15, 45))])
def test_an_hour_is_read(written: str, read: time):
    assert written_times.hour(written) == read


@pytest.mark.parametrize("written", ["24:00", "12:60", "8", "8:00 pm", "٨:٠٠", ""])
def test_an_hour_outside_the_day_is_refused(written: str):
    with pytest.raises(ImpossibleHourError):
        written_times.hour(written)

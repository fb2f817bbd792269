"""The hours of the day in which the office may write to people, and time counted in them."""

from datetime import datetime, time, timedelta

from office.calendar_facts import ZONE, at

FIRST_HOUR, LAST_HOUR = time(7), time(20)
"""Outside these hours nothing is written that nobody asked for just now."""


def is_now(moment: datetime) -> bool:
    """Tell whether people may be written to at a moment."""
    return FIRST_HOUR <= moment.astimezone(ZONE).time() < LAST_HOUR


def next_hour(moment: datetime) -> datetime:
    """Give the first moment from now on at which people may be written to."""
    if is_now(moment):
        return moment
    there = moment.astimezone(ZONE)
    day = there.date() + timedelta(days=1 if there.time() >= LAST_HOUR else 0)
    return at(day, FIRST_HOUR)


def later(moment: datetime, wait: timedelta) -> datetime:
    """Add a waiting time, the nights not counted."""
    begins_at, left = next_hour(moment), wait
    evening = at(begins_at.astimezone(ZONE).date(), LAST_HOUR)
    while begins_at + left > evening:
        left -= evening - begins_at
        begins_at = next_hour(evening)
        evening += timedelta(days=1)
    return begins_at + left

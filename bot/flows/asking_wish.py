"""What somebody who waits for a place wishes for, as an option's id and as words."""

from collections.abc import Sequence
from datetime import date, time

from bot import dates
from bot.flow import Answers, Question, Read, Turn
from bot.message import Option
from nlu import readings, when
from nlu.readings import Context, Reading
from office.errors import ReversedWishError
from office.wishes import Wish

ANY = Wish()
NOON = time(12)
MORNING, AFTERNOON = Wish(time_to=NOON), Wish(time_from=NOON)


def wish_of_day(day: date) -> Wish:
    """Wish for one day, at any hour."""
    return Wish(first_on=day, last_on=day)


def wait_option(turn: Turn, wish: Wish) -> Option:
    """Offer to wait for a place that would do."""
    return turn.option(f"join_waiting_list:wish={written(wish)}", "menu-join-waiting-list")


def written(wish: Wish) -> str:
    """Write a wish as an id: its days and its hours, each ``from/to``."""
    days = _interval(wish.first_on, wish.last_on)
    return f"{days}|{_interval(wish.time_from, wish.time_to)}"


def wish_of(kept: str) -> Wish:
    """Read a wish's id; raises ``ValueError``."""
    days, _, hours = kept.partition("|")
    first_on, last_on = _ends(days)
    time_from, time_to = _ends(hours)
    try:
        return Wish(
            first_on=date.fromisoformat(first_on) if first_on else None,
            last_on=date.fromisoformat(last_on) if last_on else None,
            time_from=time.fromisoformat(time_from) if time_from else None,
            time_to=time.fromisoformat(time_to) if time_to else None,
        )
    except ReversedWishError as error:
        raise ValueError(kept) from error


def word(turn: Turn, wish: Wish) -> str:
    """Word a wish, as in "el jueves 26 de noviembre, en la mañana"."""
    return turn.word("wish-both", days=_days(turn, wish), hours=_hours(turn, wish))


def _offers(turn: Turn, _: Answers) -> Sequence[Option]:
    titles = {ANY: "wish-any", MORNING: "wish-morning", AFTERNOON: "wish-afternoon"}
    return [turn.option(written(wish), line) for wish, line in titles.items()]


def _reads(turn: Turn, _: Answers) -> Read | None:
    reading = when.read(turn.message.text, now=dates.local(turn.now), context=Context.ASKED_DAY)
    wish = _meant(reading)
    return Read(option=Option(written(wish), word(turn, wish))) if wish else None


WISH: Question[Wish] = Question(
    "wish", means=lambda _turn, kept: wish_of(kept), offers=_offers, reads=_reads
)


def _meant(reading: Reading | None) -> Wish | None:
    match reading:
        case readings.Date() | readings.DateTime():
            return wish_of_day(reading.date)
        case readings.DateWindow():
            return Wish(first_on=reading.date_from, last_on=reading.date_to)
        case readings.TimeWindow():
            return Wish(time_from=reading.time_from, time_to=reading.time_to)
        case readings.DateTimeWindow():
            return Wish(
                first_on=reading.date,
                last_on=reading.date,
                time_from=reading.time_from,
                time_to=reading.time_to,
            )
        case readings.AnyTime() | readings.Earliest():
            return ANY
        case _:
            return None


def _days(turn: Turn, wish: Wish) -> str:
    if wish.first_on is None:
        return turn.word("wish-days-any")
    first = dates.long_day(wish.first_on, turn.language)
    if wish.last_on is None:
        return turn.word("wish-days-from", first=first)
    if wish.last_on == wish.first_on:
        return turn.word("wish-day", day=first)
    last = dates.long_day(wish.last_on, turn.language)
    return turn.word("wish-days", first=first, last=last)


def _hours(turn: Turn, wish: Wish) -> str:
    if wish.time_from is None and wish.time_to is None:
        return turn.word("wish-hours-any")
    is_morning = wish.time_to is not None and wish.time_to <= NOON
    if is_morning:
        return turn.word("wish-hours-morning")
    is_afternoon = wish.time_from is not None and wish.time_from >= NOON
    return turn.word("wish-hours-afternoon" if is_afternoon else "wish-hours-some")


def _interval(first: date | time | None, last: date | time | None) -> str:
    if first is None and last is None:
        return ""
    return "/".join(_end(each) for each in (first, last))


def _end(each: date | time | None) -> str:
    if isinstance(each, time):
        return each.isoformat(timespec="minutes")
    return each.isoformat() if each else ""


def _ends(interval: str) -> tuple[str, str]:
    first, _, last = interval.partition("/")
    return first, last

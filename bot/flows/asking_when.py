"""The two questions that every visit needs: which day, and at what time."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from itertools import islice
from typing import NamedTuple

from bot import dates
from bot.flow import Answers, Question, Read, Turn
from bot.message import Option
from nlu import readings, when
from nlu.readings import Context, Reading
from office import calendar, free_places, holds
from office.directory import Office
from office.errors import TimeClosedError, TimeTakenError

NEAREST = 5
_DAY, _TIME = "day", "time"


class Wanted(NamedTuple):
    """Where a visit is to be, and what for; a longer one needs places in a row."""

    office: Office
    service: str | None


WantedOf = Callable[[Turn, Answers], Wanted]


def day_question(wanted_of: WantedOf, *needs: str) -> Question[date]:
    """Make the question for a day on which an office has room for a visit."""

    def free(turn: Turn, given: Answers) -> list[date]:
        office, service = wanted_of(turn, given)
        return free_places.days(
            turn.db, office, service=service, now=turn.now, keeping=turn.row.id
        )

    def offers(turn: Turn, given: Answers) -> Sequence[Option]:
        return [_day_option(turn, day) for day in free(turn, given)]

    def reads(turn: Turn, given: Answers) -> Read | None:
        reading = when.read(turn.message.text, now=turn.now, context=Context.ASKED_DAY)
        return _day(turn, wanted_of(turn, given).office, free(turn, given), reading)

    def hears(turn: Turn, given: Answers) -> Read | None:
        return _day(turn, wanted_of(turn, given).office, free(turn, given), _said(given))

    return Question(
        _DAY,
        means=lambda _turn, kept: date.fromisoformat(kept),
        offers=offers,
        reads=reads,
        hears=hears,
        first_will_do=True,
        needs=needs,
    )


def time_question(wanted_of: WantedOf, day: Question[date]) -> Question[time]:
    """Make the question for a free time of the day that was chosen."""

    def free(turn: Turn, given: Answers) -> list[time]:
        places = _left(turn, wanted_of(turn, given), given[day])
        return [dates.local(place).time() for place in places]

    def offers(turn: Turn, given: Answers) -> Sequence[Option]:
        return [_time_option(turn, hour) for hour in free(turn, given)]

    def reads(turn: Turn, given: Answers) -> Read | None:
        reading = when.read(turn.message.text, now=turn.now, context=Context.ASKED_TIME)
        return _time(turn, given[day], free(turn, given), reading)

    def hears(turn: Turn, given: Answers) -> Read | None:
        return _time(turn, given[day], free(turn, given), _said(given))

    return Question(
        _TIME,
        means=lambda _turn, kept: time.fromisoformat(kept),
        offers=offers,
        reads=reads,
        hears=hears,
        first_will_do=True,
        needs=(*day.needs, _DAY),
    )


def hold(
    turn: Turn, given: Answers, wanted: Wanted, day: Question[date], hour: Question[time]
) -> Question[object] | None:
    """Keep the chosen place while the person confirms; ask again if it is gone."""
    moment = starts_at(given, day, hour)
    try:
        holds.hold(
            turn.db,
            wanted.office,
            moment,
            service=wanted.service,
            conversation_id=turn.row.id,
            now=turn.now,
        )
    except (TimeTakenError, TimeClosedError):
        return say_taken(turn, given, wanted, day, hour)
    return None


def say_taken(
    turn: Turn, given: Answers, wanted: Wanted, day: Question[date], hour: Question[time]
) -> Question[object]:
    """Say that the hour went to someone else, and ask for another, of that day if there is one."""
    turn.say("when-taken")
    given.frame.notes.pop("said", None)
    return hour if _left(turn, wanted, given[day]) else day


def starts_at(given: Answers, day: Question[date], hour: Question[time]) -> datetime:
    """Give the moment that the two answers name."""
    return dates.at_office(given[day], given[hour])


def _left(turn: Turn, wanted: Wanted, day: date) -> list[datetime]:
    office, service = wanted
    return free_places.of_day(
        turn.db, office, day, service=service, now=turn.now, keeping=turn.row.id
    )


def _said(given: Answers) -> Reading | None:
    """Read what was said of the time when the errand began, against the moment it was said."""
    notes = given.frame.notes
    if not notes.get("said"):
        return None
    said_at = datetime.fromisoformat(notes["said_at"])
    return when.read(notes["said"], now=dates.local(said_at), context=Context.FREE)


def _day(turn: Turn, office: Office, free: list[date], reading: Reading | None) -> Read | None:
    if not free:
        return None
    match reading:
        case readings.Date() | readings.DateTime() | readings.DateTimeWindow():
            return _one_day(turn, office, free, reading.date)
        case readings.DateWindow():
            return _window(turn, [day for day in free if _is_within(day, reading)], free)
        case readings.Ambiguous():
            among = [_day_option(turn, day) for day in reading.candidates if day in free]
            if len(among) > 1:
                return Read(line="when-which-day", among=tuple(among))
            return _one_day(turn, office, free, reading.candidates[0])
        case readings.Earliest():
            return Read(option=_day_option(turn, free[0]))
        case readings.AnyTime():
            return Read(line="when-any-day", among=_days(turn, free[:NEAREST]))
        case readings.Invalid():
            return Read(line=f"when-day-{reading.reason}", among=_days(turn, free[:NEAREST]))
        case _:
            return None


def _one_day(turn: Turn, office: Office, free: list[date], day: date) -> Read:
    if day in free:
        return Read(option=_day_option(turn, day))
    nearest = sorted(sorted(free, key=lambda each: abs(each - day))[:NEAREST])
    line = "when-day-full"
    if calendar.of(turn.db, office).closed(day):
        line = "when-day-closed"
    elif day > free[-1]:
        line = "when-day-far"
    facts = {"day": dates.long_day(day, turn.language)}
    return Read(line=line, facts=facts, among=_days(turn, nearest))


def _window(turn: Turn, within: list[date], free: list[date]) -> Read:
    if len(within) == 1:
        return Read(option=_day_option(turn, within[0]))
    if not within:
        return Read(line="when-window-full", among=_days(turn, free[:NEAREST]))
    return Read(line="when-window", among=_days(turn, within[:NEAREST]))


def _is_within(day: date, window: readings.DateWindow) -> bool:
    if day < window.date_from or day.weekday() in window.exclude_weekdays:
        return False
    return window.date_to is None or day <= window.date_to


def _time(turn: Turn, day: date, free: list[time], reading: Reading | None) -> Read | None:
    if not free:
        return None
    match reading:
        case readings.DateTime() | readings.DateTimeWindow() if reading.date != day:
            return None
        case readings.Time() | readings.DateTime():
            return _one_time(turn, day, free, reading.time)
        case readings.TimeWindow() | readings.DateTimeWindow():
            within = [h for h in free if reading.time_from <= h < reading.time_to]
            among = tuple(_time_option(turn, hour) for hour in within or free[:NEAREST])
            return Read(line="when-hours" if within else "when-hours-full", among=among)
        case readings.Earliest():
            return Read(option=_time_option(turn, free[0]))
        case readings.Invalid():
            among = tuple(_time_option(turn, hour) for hour in free[:NEAREST])
            return Read(line="when-hour-impossible", among=among)
        case _:
            return None


def _one_time(turn: Turn, day: date, free: list[time], hour: time) -> Read:
    if hour in free:
        return Read(option=_time_option(turn, hour))
    wanted = _minutes(hour)
    nearest = sorted(islice(sorted(free, key=lambda each: abs(_minutes(each) - wanted)), NEAREST))
    facts = {
        "hour": dates.hour(hour, turn.language),
        "day": dates.long_day(day, turn.language),
    }
    among = tuple(_time_option(turn, each) for each in nearest)
    return Read(line="when-hour-taken", facts=facts, among=among)


def _minutes(hour: time) -> int:
    return hour.hour * 60 + hour.minute


def _days(turn: Turn, days: Sequence[date]) -> tuple[Option, ...]:
    return tuple(_day_option(turn, day) for day in days)


def _day_option(turn: Turn, day: date) -> Option:
    return Option(day.isoformat(), dates.short_day(day, turn.language))


def _time_option(turn: Turn, hour: time) -> Option:
    return Option(hour.isoformat(timespec="minutes"), dates.hour(hour, turn.language))

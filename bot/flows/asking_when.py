"""The two questions that every visit needs: which day, and at what time."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time

from bot import dates
from bot.flow import Answers, Question, Read, Turn
from bot.flows import asking_wish, reading_days, reading_hours
from bot.flows.reading_days import day_options
from bot.flows.visit_wanted import Wanted
from bot.message import Option
from nlu import when
from nlu.readings import Context, Reading
from office import free_places

_DAY, _TIME = "day", "time"
WantedOf = Callable[[Turn, Answers], Wanted]


def day_question(wanted_of: WantedOf, *needs: str) -> Question[date]:
    """Make the question for a day on which an office has room for a visit."""

    def free(turn: Turn, given: Answers) -> list[date]:
        return free_days(turn, wanted_of(turn, given))

    def offers(turn: Turn, given: Answers) -> Sequence[Option]:
        return day_options(turn, free(turn, given)) or _instead(turn, wanted_of(turn, given))

    def reads(turn: Turn, given: Answers) -> Read | None:
        reading = when.read(turn.message.text, now=turn.now, context=Context.ASKED_DAY)
        wanted = wanted_of(turn, given)
        found = reading_days.read_day(turn, wanted, free(turn, given), reading)
        return found or _further(turn, given, free(turn, given))

    def hears(turn: Turn, given: Answers) -> Read | None:
        kept = given.frame.answers.get(_DAY)
        if kept and reading_days.asks_for_another(turn.message.text):
            others = [day for day in free(turn, given) if day.isoformat() != kept]
            return Read(among=day_options(turn, others[: reading_hours.MOST])) if others else None
        wanted = wanted_of(turn, given)
        return reading_days.read_day(turn, wanted, free(turn, given), _said(given))

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
        places = free_times(turn, wanted_of(turn, given), given[day])
        return [dates.local(place).time() for place in places]

    def offers(turn: Turn, given: Answers) -> Sequence[Option]:
        return reading_hours.time_options(turn, free(turn, given))

    def reads(turn: Turn, given: Answers) -> Read | None:
        reading = when.read(turn.message.text, now=turn.now, context=Context.ASKED_TIME)
        left, wanted = free(turn, given), wanted_of(turn, given)
        found = reading_hours.read_time(turn, wanted, given[day], left, reading)
        return found or reading_hours.others(turn, left, _seen(given))

    def hears(turn: Turn, given: Answers) -> Read | None:
        left, wanted = free(turn, given), wanted_of(turn, given)
        return reading_hours.read_time(turn, wanted, given[day], left, _said_of_hours(given))

    return Question(
        _TIME,
        means=lambda _turn, kept: time.fromisoformat(kept),
        offers=offers,
        reads=reads,
        hears=hears,
        first_will_do=True,
        needs=(*day.needs, _DAY),
    )


def free_days(turn: Turn, wanted: Wanted) -> list[date]:
    """List the days with room for a visit."""
    return free_places.days(
        turn.db, wanted.office, service=wanted.service, now=turn.now, keeping=turn.row.id
    )


def free_times(turn: Turn, wanted: Wanted, day: date) -> list[datetime]:
    """List the free times of a day."""
    return free_places.of_day(
        turn.db, wanted.office, day, service=wanted.service, now=turn.now, keeping=turn.row.id
    )


def starts_at(given: Answers, day: Question[date], hour: Question[time]) -> datetime:
    """Give the moment that the two answers name."""
    return dates.at_office(given[day], given[hour])


def _instead(turn: Turn, wanted: Wanted) -> Sequence[Option]:
    """Offer, where no day has room, to wait for a place, or a person."""
    today = dates.local(turn.now).date()
    waits = [asking_wish.wait_option(turn, asking_wish.ANY)] if wanted.may_wait_for(today) else []
    return [*waits, turn.option("talk_to_human", "menu-talk-to-human")]


def _further(turn: Turn, given: Answers, free: Sequence[date]) -> Read | None:
    """Offer the days after those that were seen, to who wants another."""
    if not free or not reading_days.asks_for_another(turn.message.text):
        return None
    seen = _seen(given)
    last = max((day for day in free if day.isoformat() in seen), default=date.min)
    left = [day for day in free if day > last] or free
    return Read(line="when-window", among=day_options(turn, left[: reading_hours.MOST]))


def _seen(given: Answers) -> list[str]:
    return [id_ for id_, _ in given.frame.asked.offered] if given.frame.asked else []


def _said(given: Answers) -> Reading | None:
    """Read what was said of the day when the errand began, against the moment it was said."""
    return _read_note(given, "said")


def _said_of_hours(given: Answers) -> Reading | None:
    """Read what was last said of an hour: "en la tarde" stands when a day is named after it."""
    return _read_note(given, "said_hours")


def _read_note(given: Answers, note: str) -> Reading | None:
    notes = given.frame.notes
    if not notes.get(note):
        return None
    said_at = datetime.fromisoformat(notes[f"{note}_at"])
    return when.read(notes[note], now=dates.local(said_at), context=Context.FREE)

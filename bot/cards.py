"""How a service of the directory is told: short, with its proof, nothing unconfirmed."""

from bot import dates
from bot.flow import Turn
from office.directory import Opening, Service


def proof(turn: Turn, service: Service) -> str:
    """Word why it may be believed: who verified it and when, or whose page said so."""
    day = service.proof.verified_on
    if day:
        return turn.word("proof-verified", day=dates.long_date(day, turn.language))
    source, institution = service.proof.source, turn.in_words(service.institution)
    if source.year is None:
        return turn.word("proof-undated", institution=institution)
    date = dates.month_of(source.year, source.month, turn.language)
    return turn.word("proof-source", institution=institution, date=date)


def opening(turn: Turn, openings: tuple[Opening, ...]) -> str:
    """Word the hours of a week, days with the same hours together."""
    by_hours: dict[tuple[str, str], list[int]] = {}
    for each in sorted(openings, key=lambda o: (o.opens, o.weekday)):
        hours = (dates.hour(each.opens, turn.language), dates.hour(each.closes, turn.language))
        by_hours.setdefault(hours, []).append(each.weekday)
    parts = [
        turn.word("hours-of", days=_days(turn, days), opens=opens, closes=closes)
        for (opens, closes), days in by_hours.items()
    ]
    return turn.word("and").join(parts)


def _days(turn: Turn, days: list[int]) -> str:
    names = [dates.weekday(day, turn.language) for day in sorted(days)]
    unbroken = sorted(days) == list(range(min(days), max(days) + 1))
    if len(names) > 2 and unbroken:  # noqa: PLR2004 – two days are named, three are a range
        return turn.word("days-from-to", first=names[0], last=names[-1])
    return turn.word("and").join(names)

"""How a service of the directory is told: short, with its proof, nothing unconfirmed."""

from collections.abc import Iterator

from bot import dates
from bot.flow import Turn
from office.directory import Audience, Opening, Service, Words

MOST = 600
"""Characters: what a small screen shows without scrolling."""
_GOING = frozenset({"Vaya", "Acuda", "Llame", "Entre", "Busque"})
"""How a step of the directory begins that says where to go."""


def card(turn: Turn, service: Service) -> str:
    """Word all that may be told of a service: one fact a line, the proof last.

    The first step is left out where the card would grow too long to be read on a telephone.
    """
    whole = _worded(turn, service, beginning(turn, service))
    return whole if len(whole) <= MOST else _worded(turn, service, None)


def audience(turn: Turn, service: Service) -> str:
    """Word whom a service is for."""
    if service.who_for == (Audience.FAMILY,):
        return turn.word("audience-family-alone")
    *first, last = (_people(turn, each) for each in service.who_for)
    return turn.word("and").join((", ".join(first), last)) if first else last


def needed(turn: Turn, service: Service) -> str:
    """Word what a service asks for, empty when it asks for nothing."""
    return "; ".join(_within(turn.in_words(each)) for each in service.requirements)


def hours(turn: Turn, service: Service) -> str | None:
    """Word when a service is open, if that may be said."""
    kept = service.confirmed_hours
    if kept is None:
        return None
    if kept.is_always:
        return turn.word("card-hours-always")
    return turn.word("card-hours", hours=opening(turn, kept.openings)) if kept.openings else None


def reach(turn: Turn, service: Service) -> str | None:
    """Word the confirmed ways to reach a service, if there are any."""
    shown = [contact.shown for contact in service.confirmed_contacts]
    return turn.word("card-reach", contact=turn.word("and").join(shown)) if shown else None


def way(turn: Turn, service: Service) -> str | None:
    """Word the step that says where to go, or else the first, if that may be said."""
    if not service.is_confirmed:
        return None
    going = [step for step in service.steps if step.es.split()[0] in _GOING]
    return _begins(turn, going[0]) if going else beginning(turn, service)


def beginning(turn: Turn, service: Service) -> str | None:
    """Word the first step to take, if that may be said."""
    if not service.is_confirmed or not service.steps:
        return None
    return _begins(turn, service.steps[0])


def first_sentence(turn: Turn, service: Service) -> str:
    """Give the first sentence of what a service is, to stand after a colon."""
    first, _, _ = turn.in_words(service.summary).partition(". ")
    return f"{_within(first)}."


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


def _worded(turn: Turn, service: Service, begins: str | None) -> str:
    known = _confirmed(turn, service) if service.is_confirmed else _unconfirmed(turn)
    lines = (
        turn.in_words(service.name),
        turn.in_words(service.summary),
        turn.word("card-for-whom", audience=audience(turn, service)),
        *known,
        *filter(None, (begins,)),
        *_caution(turn, service),
        proof(turn, service),
    )
    return "\n".join(lines)


def _confirmed(turn: Turn, service: Service) -> Iterator[str]:
    asked = needed(turn, service)
    if asked:
        yield turn.word("card-asks", needed=asked)
    if service.cost:
        yield turn.word("card-cost", cost=_within(turn.in_words(service.cost)))
    known = (hours(turn, service), reach(turn, service))
    yield from filter(None, known)


def _unconfirmed(turn: Turn) -> tuple[str, ...]:
    return (turn.word("card-withheld"),)


def _begins(turn: Turn, step: Words) -> str:
    return turn.word("card-begins", step=_within(turn.in_words(step)))


def _caution(turn: Turn, service: Service) -> tuple[str, ...]:
    if service.caution is None:
        return ()
    return (turn.word("card-caution", caution=_within(turn.in_words(service.caution))),)


def _people(turn: Turn, audience: Audience) -> str:
    return turn.word(f"audience-{audience}".replace("_", "-"))


def _within(worded: str) -> str:
    """Begin small what stands after a colon, but for capitals, and leave out its stop."""
    begins_a_name = worded[1:2].isupper() or not worded[:1].isalpha()
    small = worded if begins_a_name else worded[:1].lower() + worded[1:]
    return small.removesuffix(".")


def _days(turn: Turn, days: list[int]) -> str:
    names = [dates.weekday(day, turn.language) for day in sorted(days)]
    unbroken = sorted(days) == list(range(min(days), max(days) + 1))
    if len(names) > 2 and unbroken:  # noqa: PLR2004 – two days are named, three are a range
        return turn.word("days-from-to", first=names[0], last=names[-1])
    return turn.word("and").join(names)

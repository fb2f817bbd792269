"""The questions of which topic, and which of its services, an answer is to be about."""

from collections.abc import Callable, Mapping, Sequence

from bot import finding
from bot.flow import Answers, Flow, Question, Read, Turn
from bot.message import Option
from nlu.spelling import words
from office import unmet_needs
from office.directory import TOPICS, Service

Teller = Callable[[Turn, Service], None]


def _topic_option(turn: Turn, topic: str) -> Option:
    return turn.option(topic, f"topic-{topic}".replace("_", "-"))


def _hears_topic(turn: Turn, given: Answers) -> Read | None:
    named = turn.heard.topic or given.frame.notes.get("topic") or _searched(turn)
    return Read(option=_topic_option(turn, named)) if named else None


def _searched(turn: Turn) -> str | None:
    """Name the topic of what the words find in the directory, if it is one."""
    topics = {each.topic for each in finding.by_words(turn.directory, turn.message.text)}
    return topics.pop() if len(topics) == 1 else None


def _knows_topic(turn: Turn, _: Answers) -> Read | None:
    spoken_of = turn.conversation.topic
    if spoken_of is None or not turn.conversation.still_speaks_of_it(turn.now):
        return None
    if turn.heard.topic is None and finding.names_a_thing(turn.message.text):
        return None
    return Read(option=_topic_option(turn, spoken_of))


def _needs_topic(_: Turn, given: Answers) -> bool:
    return "service" not in given.frame.answers


TOPIC: Question[str] = Question(
    "topic",
    means=lambda _turn, kept: kept,
    offers=lambda turn, _: [_topic_option(turn, topic) for topic in TOPICS],
    hears=_hears_topic,
    reads=_hears_topic,
    knows=_knows_topic,
    when=_needs_topic,
)


def _service_option(turn: Turn, service: Service) -> Option:
    return Option(service.id, turn.in_words(service.short_name))


def _about(turn: Turn, given: Answers) -> Sequence[Service]:
    found = turn.directory.services_about(given[TOPIC])
    return found or turn.directory.services_about("orientation")[:1]


def _offers(turn: Turn, given: Answers) -> list[Option]:
    return [_service_option(turn, service) for service in _about(turn, given)]


def _hears(turn: Turn, given: Answers) -> Read | None:
    meant = finding.likeliest(_about(turn, given), turn.message.text)
    return Read(option=_service_option(turn, meant)) if meant else None


def _knows(turn: Turn, given: Answers) -> Read | None:
    about = _about(turn, given)
    still = turn.conversation.still_speaks_of_it(turn.now)
    spoken_of = turn.conversation.service if still else None
    own = [s for s in about if s.id == spoken_of] or (about if len(about) == 1 else [])
    return Read(option=_service_option(turn, own[0])) if own else None


SERVICE: Question[Service] = Question(
    "service",
    means=lambda turn, kept: turn.directory.service(kept),
    offers=_offers,
    hears=_hears,
    reads=_hears,
    knows=_knows,
    needs=("topic",),
)
ASKS = (TOPIC, SERVICE)


_IN_PERSON = ("tattoos_removal", "criminal_record")
_FEARED = frozenset(
    "problema problemas antecedentes preso presa carcel delito delitos mara maras pandilla"
    " pandillero pandillas detengan capturen capturar regimen felony record jail prison gang"
    " arrested".split()
)
"""Words of a trouble that must not be told in writing, where others may read it."""


def follow_ups(turn: Turn, service: Service) -> list[Option]:
    """Offer the ways on from what was told: a visit, a person, and to say that it is wrong."""
    person = "menu-talk-to-human" if service.is_confirmed else "menu-ask-for-me"
    return [
        turn.option("book_appointment", "menu-book-appointment"),
        turn.option("talk_to_human", person),
        turn.option(f"wrong_fact:service={service.id}", "menu-wrong-fact"),
    ]


def place_of(turn: Turn) -> str | None:
    """Name the place that was said, or whose office is spoken of."""
    office = turn.conversation.office
    own = turn.directory.office(office).municipality_2024 if office else None
    return turn.heard.municipality or own


def speak_of(turn: Turn, service: Service) -> Service:
    """Remember the service asked about for what is asked next, and give it."""
    turn.conversation.speak_of(service.topic, service.id, turn.now)
    return service


def facts(_: Turn, given: Answers) -> Mapping[str, str]:
    """Name the topic that was understood, so that a wrong one shows."""
    topic = given.frame.answers.get("topic", "")
    return {"about": topic, "topic": given.frame.titles.get("topic", "")}


def answering(name: str, tell: Teller) -> Flow:
    """Make an errand that answers one thing about one service."""

    def then(turn: Turn, given: Answers) -> None:
        asked = given.frame.answers.get("topic")
        if asked in _IN_PERSON or not _FEARED.isdisjoint(words(turn.message.text)):
            turn.say("service-in-person")
        if asked and not turn.directory.services_about(asked):
            unmet_needs.note(turn.db, asked, place_of(turn), turn.now)
            turn.say("service-none-about", topic=given.frame.titles["topic"])
        tell(turn, speak_of(turn, given[SERVICE]))

    return Flow(name, opens_on=name, asks=ASKS, waits=False, facts=facts, then=then)

"""The questions of which topic, and which of its services, an answer is to be about."""

from collections.abc import Callable, Mapping, Sequence

from bot.flow import Answers, Flow, Question, Read, Turn
from bot.message import Option
from nlu.spelling import words
from office.directory import TOPICS, Service

Teller = Callable[[Turn, Service], None]


def _topic_option(turn: Turn, topic: str) -> Option:
    return turn.option(topic, f"topic-{topic}".replace("_", "-"))


def _hears_topic(turn: Turn, given: Answers) -> Read | None:
    named = turn.heard.topic or given.frame.notes.get("topic")
    return Read(option=_topic_option(turn, named)) if named else None


def _knows_topic(turn: Turn, _: Answers) -> Read | None:
    spoken_of = turn.conversation.topic
    return Read(option=_topic_option(turn, spoken_of)) if spoken_of else None


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


def _knows(turn: Turn, given: Answers) -> Read | None:
    about = _about(turn, given)
    spoken_of = turn.conversation.service
    own = [s for s in about if s.id == spoken_of] or (about if len(about) == 1 else [])
    return Read(option=_service_option(turn, own[0])) if own else None


SERVICE: Question[Service] = Question(
    "service",
    means=lambda turn, kept: turn.directory.service(kept),
    offers=_offers,
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


def follow_ups(turn: Turn, service: Service, *, but: str = "") -> list[Option]:
    """Offer what people ask next about a service."""
    about = ("ask_requirements", "ask_cost")
    asked = [
        turn.option(f"{name}:service={service.id}", f"menu-{name}".replace("_", "-"))
        for name in about
        if name != but and service.is_confirmed
    ]
    return [
        *asked,
        turn.option("book_appointment", "menu-book-appointment"),
        turn.option("talk_to_human", "menu-ask-for-me"),
    ]


def speak_of(turn: Turn, given: Answers) -> Service:
    """Give the service asked about, and remember it for what is asked next."""
    service = given[SERVICE]
    turn.conversation.service, turn.conversation.topic = service.id, service.topic
    return service


def _facts(_: Turn, given: Answers) -> Mapping[str, str]:
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
            turn.say("service-none-about", topic=given.frame.titles["topic"])
        tell(turn, speak_of(turn, given))

    return Flow(name, opens_on=name, asks=ASKS, waits=False, facts=_facts, then=then)

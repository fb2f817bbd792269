"""The ears that ask a server: right when it is well, in time and without error when it is not."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace

import pytest

from nlu.breaker import Breaker
from nlu.interpretation import Alarm, AlarmKind, Interpretation, Language, Ranked, Urgency
from nlu.rasa import MAX_LENGTH, Rasa
from tests.doubles import nlu_server
from tests.doubles.nlu_server import TOKEN, FakeNluServer

Asking = Callable[..., Rasa]

NAMED = Interpretation(
    intent="help_menu",
    confidence=0.4,
    ranking=(Ranked(intent="help_menu", confidence=0.4),),
    topic="passport",
    municipality="Usulután",
    for_whom="child",
    language=Language.MIXED,
    alarm=Alarm(kind=AlarmKind.MEDICAL, urgency=Urgency.EMERGENCY),
)


class Named:
    """Rules that always read the same, and remember what they were given."""

    name = "rules"

    def __init__(self, reading: Interpretation = NAMED) -> None:
        self.reading = reading
        self.read: list[str] = []

    def interpret(self, text: str) -> Interpretation:
        self.read.append(text)
        return self.reading


class HandClock:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def server() -> Iterator[FakeNluServer]:
    with FakeNluServer() as fake:
        yield fake


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def asking() -> Iterator[Asking]:
    """Make ears, and close them after the test."""
    with ExitStack() as at_the_end:

        def make(url: str, rules: Named, *, token: str = TOKEN, **more: HandClock) -> Rasa:
            rasa = Rasa(url, token, rules, **more)
            at_the_end.callback(rasa.close)
            return rasa

        yield make


@pytest.fixture
def ears(server: FakeNluServer, clock: HandClock, asking: Asking) -> Rasa:
    return asking(server.url, Named(), clock=clock)


def test_the_intent_is_the_models(ears: Rasa) -> None:
    heard = ears.interpret("hola que tal")

    assert (heard.intent, heard.confidence, heard.source) == ("greet", 0.9, "rasa")


def test_the_three_likeliest_are_given(ears: Rasa) -> None:
    assert [it.intent for it in ears.interpret("hola").ranking] == ["greet", "thanks", "goodbye"]


def test_what_is_named_and_what_is_dangerous_comes_from_the_rules(ears: Rasa) -> None:
    heard = ears.interpret("hola")

    assert heard.alarm == NAMED.alarm
    assert (heard.municipality, heard.for_whom) == ("Usulután", "child")
    assert heard.language is Language.MIXED


@pytest.mark.parametrize(("confidence", "named"), [(0.8, "health"), (0.2, "health"), (0.1, None)])
def test_a_topic_is_heard_from_where_it_is_likely(
    server: FakeNluServer, ears: Rasa, confidence: float, named: str | None
) -> None:
    asked = [{"name": "ask_service", "confidence": 0.9}]
    topic = {"name": "health", "confidence": confidence}
    server.answers["necesito un doctor"] = {"ranking": asked, "topic": topic}

    assert ears.interpret("necesito un doctor").topic == named


def test_of_what_seldom_names_a_topic_only_a_sure_one_is_heard(
    server: FakeNluServer, ears: Rasa
) -> None:
    likely, sure = ({"name": "health", "confidence": it} for it in (0.4, 0.6))
    server.answers["hola"] = {**nlu_server.GREETING, "topic": likely}
    server.answers["hola doctor"] = {**nlu_server.GREETING, "topic": sure}

    assert ears.interpret("hola").topic is None
    assert ears.interpret("hola doctor").topic == "health"


def test_what_is_not_sure_enough_is_out_of_scope(server: FakeNluServer, ears: Rasa) -> None:
    unsure = [{"name": "greet", "confidence": 0.11}, {"name": "deny", "confidence": 0.1}]
    server.answers["eh"] = {"ranking": unsure, "topic": None}

    heard = ears.interpret("eh")

    assert heard.intent == "out_of_scope"
    assert [it.intent for it in heard.ranking] == ["greet", "deny"]


def test_an_intent_of_a_model_from_before_is_passed_over(
    server: FakeNluServer, ears: Rasa
) -> None:
    old = [{"name": "ask_weather", "confidence": 0.9}, {"name": "deny", "confidence": 0.6}]
    server.answers["no"] = {"ranking": old, "topic": None}

    assert ears.interpret("no").intent == "deny"


@pytest.mark.parametrize("text", ["", "   ", "🙏", "?!", "/", "\u200b", "\udcff"])
def test_what_has_no_words_is_not_sent(server: FakeNluServer, ears: Rasa, text: str) -> None:
    assert ears.interpret(text) == NAMED
    assert server.heard == []


@pytest.mark.parametrize("text", ['/greet{"a": "b"}', " / /greet", "\u00a0/greet", "//greet"])
def test_a_leading_slash_is_never_sent(server: FakeNluServer, ears: Rasa, text: str) -> None:
    ears.interpret(text)

    [sent] = server.heard
    assert sent.startswith("greet")


def test_a_long_text_is_cut_for_the_model_and_whole_for_the_rules(
    server: FakeNluServer, asking: Asking
) -> None:
    rules = Named()
    text = "hola " * 11_000

    asking(server.url, rules).interpret(text)

    assert len(server.heard[0]) == MAX_LENGTH
    assert rules.read == [text]


def test_what_the_rules_are_sure_of_is_heard_by_the_model_too(
    server: FakeNluServer, asking: Asking
) -> None:
    sure = replace(NAMED, intent="thanks", confidence=0.95, by_rules="thanks")

    heard = asking(server.url, Named(sure)).interpret("hola")

    assert (heard.intent, heard.by_rules, heard.source) == ("greet", "thanks", "rasa")


def test_what_the_rules_are_certain_of_is_not_asked(server: FakeNluServer, asking: Asking) -> None:
    certain = Interpretation(intent="help_menu", confidence=1.0)

    assert asking(server.url, Named(certain)).interpret("menu") == certain
    assert server.heard == []


@pytest.mark.parametrize("how", ["broken", "loading", "garbage", "hanging_up"])
def test_whatever_goes_wrong_the_rules_answer(server: FakeNluServer, ears: Rasa, how: str) -> None:
    server.behaviour = getattr(nlu_server, how)

    assert ears.interpret("hola") == NAMED


def test_a_wrong_token_is_no_error_either(server: FakeNluServer, asking: Asking) -> None:
    assert asking(server.url, Named(), token="guessed").interpret("hola") == NAMED


def test_a_dead_server_is_no_error_either(asking: Asking) -> None:
    with FakeNluServer() as gone:
        url = gone.url

    assert asking(url, Named()).interpret("hola") == NAMED


@pytest.mark.parametrize("how", ["slow", "dripping"])
def test_a_slow_server_is_waited_for_a_second_and_a_half_at_most(
    server: FakeNluServer, asking: Asking, how: str
) -> None:
    server.behaviour = getattr(server, how)
    ears = asking(server.url, Named())

    assert nlu_server.seconds_of(lambda: ears.interpret("hola")) < 2.0
    assert ears.interpret("hola").source == "rules"


def test_after_three_failures_nothing_is_asked_any_more(server: FakeNluServer, ears: Rasa) -> None:
    server.behaviour = nlu_server.broken
    for _ in range(3):
        ears.interpret("hola")
    server.behaviour = nlu_server.well

    assert ears.interpret("hola") == NAMED
    assert server.heard == []


def test_once_rested_it_is_asked_again_and_heard(
    server: FakeNluServer, ears: Rasa, clock: HandClock
) -> None:
    server.behaviour = nlu_server.broken
    for _ in range(3):
        ears.interpret("hola")
    server.behaviour = nlu_server.well
    clock.now += 6

    assert [ears.interpret("hola").source for _ in range(2)] == ["rasa", "rasa"]


def test_of_those_who_come_after_the_rest_one_is_let_through(clock: HandClock) -> None:
    breaker = Breaker(clock=clock, failures=1, rest_seconds=5)
    breaker.failed()
    clock.now += 5

    assert [breaker.allows() for _ in range(3)] == [True, False, False]


def test_the_name_says_which_ears_are_on(
    server: FakeNluServer, ears: Rasa, clock: HandClock
) -> None:
    assert ears.name == "rasa"

    server.behaviour = nlu_server.loading
    clock.now += 3

    assert ears.name == "rules"

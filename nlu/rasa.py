"""The ears proper: ask the NLU server, are never late and never in error; rules stand in."""

import re
import time
from collections.abc import Iterable
from dataclasses import replace

import httpx
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from typing_extensions import override

from nlu import spelling
from nlu.breaker import Breaker, Clock
from nlu.interpretation import INTENTS, OUT_OF_SCOPE, Interpretation, Interpreter, Ranked

MAX_LENGTH = 1_000
"""Characters of a message that are sent; the rules, which look for danger, read all of it."""
SURE_ENOUGH = 0.35
"""Below this the likeliest intent is not acted on. It means what it says: of readings held for
0.35 sure, about a third is right (docs/decisions/0008)."""
RULES_ARE_CERTAIN = 1.0
"""A command like /cita: the model is not asked. Whatever else the rules hear, it has heard too."""
TOPIC_IS_SURE, TOPIC_IS_LIKELY = 0.5, 0.2
"""From where a topic is heard, in messages that seldom name one and in all others."""
WITHOUT_TOPIC = frozenset(
    "affirm deny correct cancel_errand confirm_attendance check_appointment greet goodbye thanks"
    " change_language bot_challenge help_menu".split()
)
"""Intents that name no topic: of a bare day or a bare yes the model still hears some likeness."""
_RANKED = 3
_LIMIT_SECONDS = 1.5
_TIMEOUT = httpx.Timeout(connect=0.2, pool=0.1, write=0.2, read=1.0)
"""Their sum is the limit: each part is counted by itself."""
_HEALTH_SECONDS = 2.0
_BEFORE_THE_WORDS = re.compile(r"\A[\s/]+")


class _Named(BaseModel):
    model_config = ConfigDict(frozen=True)

    name: str
    confidence: float = Field(ge=0, le=1)


class _Heard(BaseModel):
    """What the server says of one text."""

    ranking: list[_Named] = Field(min_length=1)
    topic: _Named | None


class _Answer(BaseModel):
    results: list[_Heard] = Field(min_length=1, max_length=1)


class Rasa(Interpreter):
    """What the rules name and look for, with the intent and the topic that the model hears."""

    def __init__(
        self, url: str, token: str, fallback: Interpreter, *, clock: Clock = time.monotonic
    ) -> None:
        self._fallback, self._clock = fallback, clock
        self._breaker = Breaker(clock=clock)
        headers = {"Authorization": f"Bearer {token}"}
        self._client = httpx.Client(
            base_url=url, headers=headers, timeout=_TIMEOUT, trust_env=False
        )
        self._was_ready, self._look_again_at = False, clock()

    @property
    @override
    def name(self) -> str:
        return "rasa" if self._is_ready() else self._fallback.name

    @override
    def interpret(self, text: str) -> Interpretation:
        ruled = self._fallback.interpret(text)
        if ruled.confidence >= RULES_ARE_CERTAIN:
            return ruled
        heard = self._hear(text)
        return _joined(heard, ruled) if heard else ruled

    def close(self) -> None:
        """Let go of the connections."""
        self._client.close()

    def _hear(self, text: str) -> _Heard | None:
        """Ask the server, unless nothing is said or it rests; None: the rules' reading stands."""
        said = _BEFORE_THE_WORDS.sub("", text)[:MAX_LENGTH].encode(errors="ignore").decode()
        if not spelling.words(said) or not self._breaker.allows():
            return None
        try:
            heard = self._ask(said)
        except (httpx.HTTPError, ValidationError):
            self._breaker.failed()
            return None
        self._breaker.succeeded()
        return heard

    def _ask(self, said: str) -> _Heard:
        deadline = self._clock() + _LIMIT_SECONDS
        with self._client.stream("POST", "/parse", json={"texts": [said]}) as response:
            response.raise_for_status()
            body = b"".join(self._in_time(response.iter_bytes(), deadline))
        return _Answer.model_validate_json(body).results[0]

    def _in_time(self, pieces: Iterable[bytes], deadline: float) -> Iterable[bytes]:
        """Refuse an answer that comes in drops: each in time, but never whole."""
        for piece in pieces:
            if self._clock() > deadline:
                raise httpx.ReadTimeout("the answer did not come whole in time")
            yield piece

    def _is_ready(self) -> bool:
        """Look whether the server is well, at most every two seconds."""
        if self._breaker.is_open:
            return False
        if self._clock() >= self._look_again_at:
            self._was_ready = self._looks_ready()
            self._look_again_at = self._clock() + _HEALTH_SECONDS
        return self._was_ready

    def _looks_ready(self) -> bool:
        try:
            return self._client.get("/healthz").is_success
        except httpx.HTTPError:
            return False


def _joined(heard: _Heard, ruled: Interpretation) -> Interpretation:
    """Take intent and topic from the model, whatever else is named from the rules."""
    ranking = _ranked(heard)
    if not ranking:
        return ruled
    best = ranking[0]
    return replace(
        ruled,
        intent=best.intent if best.confidence >= SURE_ENOUGH else OUT_OF_SCOPE,
        confidence=best.confidence,
        ranking=ranking[:_RANKED],
        topic=_topic(heard.topic, best.intent),
        source="rasa",
    )


def _ranked(heard: _Heard) -> tuple[Ranked, ...]:
    """Give the readings, without the intents of a model from before that are no longer ours."""
    known = (reading for reading in heard.ranking if reading.name in INTENTS)
    return tuple(Ranked(intent=it.name, confidence=it.confidence) for it in known)


def _topic(heard: _Named | None, intent: str) -> str | None:
    enough = TOPIC_IS_SURE if intent in WITHOUT_TOPIC else TOPIC_IS_LIKELY
    return heard.name if heard and heard.confidence >= enough else None

"""A service is told in few, short and easy words, whatever stands in the directory."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot import cards
from bot.conversation import Conversation
from bot.flow import Turn
from bot.identities import Identity
from bot.inbox import ConversationRow
from bot.message import Address, Message
from bot.wording import LANGUAGES
from nlu.interpretation import OUT_OF_SCOPE, Interpretation
from office import directory
from office.directory import Service

ROOT = Path(__file__).resolve().parents[2]
DIRECTORY = directory.load(
    ROOT / "data" / "services_directory.yaml", ROOT / "data" / "demo" / "offices.yaml"
)
MOST_SENTENCES, MOST_CHARACTERS = 3, 600
MOST_WORDS_A_SENTENCE = 30
EASY = 55
"""Fernández Huerta's scale: from here on a text reads at least "normal" to an adult."""
LABELS = (
    *("Para: ", "Piden: ", "Cuesta: ", "Atienden: ", "Contacto: ", "Para empezar: ", "Tome en "),
    *("For: ", "They ask", "Cost: ", "Open: ", "Contact: ", "To begin: ", "Keep in mind: "),
)
VOWELS = re.compile(r"[aeiouáéíóúü]+", re.IGNORECASE)
STRONG = re.compile(r"[aeoáéíóú](?=[aeoáéíóú])", re.IGNORECASE)


def turn(language: str) -> Turn:
    """A turn that only words: nothing is read or written."""
    at = datetime(2026, 11, 23, 15, tzinfo=UTC)
    sender = Address(channel="whatsapp", handle="ana")
    return Turn(
        db=None,
        now=at,
        message=Message(id="1", sender=sender, sent_at=at),
        heard=Interpretation(intent=OUT_OF_SCOPE, confidence=0.0),
        conversation=Conversation(language=language),
        row=ConversationRow(),
        identity=Identity(),
        directory=DIRECTORY,
    )


def sentences(text: str) -> list[str]:
    plain = re.sub(r"\b([ap])\. m\.", r"\1m", text)
    return [each for each in re.split(r"(?<=[a-záéíóú)\d])\.(?:\s|$)", plain) if each.strip()]


def syllables(word: str) -> int:
    return max(1, len(VOWELS.findall(word)) + len(STRONG.findall(word)))


def ease(text: str) -> float:
    """Fernández Huerta: 206.84 − 60 × syllables a word − 1.02 × words a sentence."""
    words = re.findall(r"[^\W\d_]+", text)
    by_word = sum(map(syllables, words)) / len(words)
    return 206.84 - 60 * by_word - 1.02 * len(words) / max(1, len(sentences(text)))


each_service = pytest.mark.parametrize("service", DIRECTORY.services, ids=lambda s: s.id)
each_language = pytest.mark.parametrize("language", LANGUAGES)


@each_language
@each_service
def test_a_card_is_short(service: Service, language: str):
    told = cards.card(turn(language), service)

    assert len(told) <= MOST_CHARACTERS


@each_language
@each_service
def test_a_card_is_three_sentences_at_most_and_facts_of_one_line(service: Service, language: str):
    _, *lines, _proof = cards.card(turn(language), service).split("\n")
    facts = [line for line in lines if line.startswith(LABELS)]
    prose = [line for line in lines if line not in facts]

    assert sum(len(sentences(line)) for line in prose) <= MOST_SENTENCES
    assert [line for line in facts if len(sentences(line)) > 1] == []


@each_service
def test_what_a_service_is_has_no_sentence_that_runs_out_of_breath(service: Service):
    said = sentences(service.summary.es)

    assert [each for each in said if len(each.split()) > MOST_WORDS_A_SENTENCE] == []


def test_the_cards_together_read_easily():
    """One by one a long name of an institution decides; together they tell how we write."""
    told = " ".join(service.summary.es for service in DIRECTORY.services)

    assert ease(told) >= EASY


def test_the_measure_of_ease_tells_hard_words_from_easy_ones():
    easy = "Vaya a la oficina. Lleve su DUI."
    hard = "La tramitación administrativa requiere documentación debidamente autenticada."

    assert ease(easy) > 90
    assert ease(hard) < 20


@each_language
@pytest.mark.parametrize(
    "service", [s for s in DIRECTORY.services if not s.is_confirmed], ids=lambda s: s.id
)
def test_an_unconfirmed_service_tells_no_cost_no_hours_and_nothing_to_bring(
    service: Service, language: str
):
    told = cards.card(turn(language), service)

    labels = {"es": ("Piden:", "Cuesta:", "Atienden:"), "en": ("They ask", "Cost:", "Open:")}
    assert [label for label in labels[language] if label in told] == []
    assert turn(language).word("card-withheld") in told

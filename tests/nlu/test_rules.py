"""The ears by rules: everyday wordings lead to what people come for."""

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu import intent_words, named, topic_words
from nlu.interpretation import INTENTS, OUT_OF_SCOPE, Language
from nlu.rules import Rules
from office.directory import TOPICS as DIRECTORY_TOPICS

RULES = Rules()
_CLEAR = 0.7


def _phrases() -> list[tuple[str, str]]:
    written = (Path(__file__).parent / "rules_phrases.txt").read_text("utf-8")
    paragraphs = [part.splitlines() for part in written.strip().split("\n\n")[1:]]
    return [(intent, text) for intent, *texts in paragraphs for text in texts]


PHRASES = _phrases()

TOPICS = (
    ("orientation", "me deportaron y no se que hacer"),
    ("identity_document", "quiero sacar el dui"),
    ("passport", "renovar el pasaporte"),
    ("birth_certificate", "donde saco la partida de nacimiento"),
    ("criminal_record", "me piden solvencia de la policia"),
    ("education_validation", "saque high school vale aca?"),
    ("return_to_school", "puedo terminar noveno los domingos"),
    ("vocational_training", "hay cursos de panaderia"),
    ("job_search", "hay chamba pa uno deportado"),
    ("skills_certification", "se soldar pero no tengo diploma"),
    ("entrepreneurship", "quiero poner un negocito dan ayuda"),
    ("health", "necesito un doctor"),
    ("mental_health", "me siento achicopalado"),
    ("legal_aid", "necesito un abogado"),
    ("victim_protection", "donde denuncio una extorsion"),
    ("child_protection", "proteccion de menores"),
    ("women_services", "ayuda para mujeres"),
    ("disability", "perdi una pierna en el camino"),
    ("housing", "no tengo donde dormir"),
    ("food_aid", "no tengo que comer"),
    ("transport_home", "no tengo para el pasaje"),
    ("family_contact", "perdi el contacto con mi familia"),
    ("repatriation_of_remains", "mi tio murio en Texas como lo traigo"),
    ("foreign_born_children", "mi hija nacio en LA como la pongo en la escuela"),
    ("customs_household_goods", "puedo traer mi troca sin impuestos"),
    ("banking_remittances", "quiero abrir una cuenta de banco"),
    ("regular_migration", "puedo volver con visa de trabajo"),
    ("asylum_info", "como pido asilo"),
    ("irregular_migration_risks", "me quiero ir otra vez con coyote"),
    ("reception_center", "cuando llega el avion de los deportados"),
    ("lgbt_support", "soy trans y necesito ayuda"),
    ("debts", "tengo deuda con la cooperativa"),
    ("tattoos_removal", "donde quitan tatuajes"),
)
LANGUAGES = (
    ("quiero una cita", Language.ES),
    ("hola", Language.ES),
    ("dui", Language.ES),
    ("asdf", Language.ES),
    ("english please", Language.EN),
    ("what time do you open", Language.EN),
    ("I got deported yesterday what do I do", Language.EN),
    ("necesito an appointment for my kid", Language.MIXED),
    ("tengo un appointment mañana", Language.MIXED),
)


@pytest.mark.parametrize(("intent", "text"), PHRASES)
def test_an_everyday_wording_is_understood(intent: str, text: str) -> None:
    assert RULES.interpret(text).intent == intent


def test_every_intent_is_held_to_at_least_ten_wordings() -> None:
    held = Counter(intent for intent, _ in PHRASES)

    assert {intent for intent in INTENTS if held[intent] < 10} == set()


@pytest.mark.parametrize(("topic", "text"), TOPICS)
def test_the_topic_is_named(topic: str, text: str) -> None:
    assert RULES.interpret(text).topic == topic


def test_every_topic_has_its_words_and_its_place_in_the_order() -> None:
    assert {topic for topic, _ in TOPICS} == set(topic_words.CLEAR) == set(topic_words.ORDER)
    assert set(DIRECTORY_TOPICS) == set(topic_words.ORDER)


@pytest.mark.parametrize(("text", "language"), LANGUAGES)
def test_the_language_is_told(text: str, language: Language) -> None:
    assert named.language_of(text) == language


@pytest.mark.parametrize("text", ["", " ", "👍", "🙏🏽", "\u200b", "...", "\ud800", "1"])
def test_what_says_nothing_is_never_a_yes(text: str) -> None:
    heard = RULES.interpret(text)

    assert (heard.intent, heard.confidence, heard.ranking) == (OUT_OF_SCOPE, 0.0, ())


@pytest.mark.parametrize("text", ["/cancel_appointment{}", "/affirm", '/book_appointment{"a": 1}'])
def test_a_slash_makes_no_command_of_an_intent(text: str) -> None:
    assert RULES.interpret(text).confidence < _CLEAR


@pytest.mark.parametrize(("command", "intent"), intent_words.COMMANDS.items())
def test_a_command_of_the_telegram_menu_is_exact(command: str, intent: str) -> None:
    heard = RULES.interpret(f"/{command}@ventanilla_bot")

    assert (heard.intent, heard.confidence) == (intent, 1.0)


def test_danger_is_named_before_everything_else() -> None:
    heard = RULES.interpret("quiero una cita, mi marido me pega")

    assert [ranked.intent for ranked in heard.ranking][:2] == [
        "crisis_violence",
        "book_appointment",
    ]


def test_danger_is_found_beyond_what_is_read_for_the_errand() -> None:
    heard = RULES.interpret("buenas " * 300 + "me van a matar")

    assert heard.alarm is not None


def test_meanings_speak_only_of_known_intents_and_things() -> None:
    lines = [line.split() for line in intent_words.MEANINGS.strip().split("\n")]

    assert {intent for intent, *_ in lines} <= set(INTENTS)
    assert {thing.lstrip("-") for _, _, *things in lines for thing in things} <= set(
        intent_words.THINGS
    )


def test_no_phrase_is_written_with_a_slip_of_the_small_language() -> None:
    lists = [
        *intent_words.THINGS.values(),
        *intent_words.TALK.values(),
        *topic_words.CLEAR.values(),
    ]
    parts = [part for listed in lists for part in listed.split()]

    assert [part for part in parts if not re.fullmatch(r"[\w|~?*.]+", part)] == []


@given(st.text())
def test_any_text_gets_a_reading_that_may_be_acted_on(text: str) -> None:
    heard = RULES.interpret(text)

    assert heard.intent in INTENTS
    assert 0 <= heard.confidence <= 1
    assert [ranked.confidence for ranked in heard.ranking] == sorted(
        (ranked.confidence for ranked in heard.ranking), reverse=True
    )

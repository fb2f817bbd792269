"""Spelling: however it was typed, a word comes to one form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu import spelling
from nlu.phrases import Hit, Phrases, heard

FOLDED = (
    ("ＳＴＯＰ", "stop"),
    ("Ñandú", "nandu"),
    ("holaaaaa", "hola"),
    ("perrrro", "perro"),
    ("B a j a", "baja"),
    ("PA\u200bRAR 🙏🏽", "parar 🙏"),
    ("\u202ecita\u202c", "cita"),
    ("٢٤/١١", "24/11"),
    ("don’t", "dont"),
    ("\ud800hola\x00\nya", "hola ya"),
    ("free, see", "free, see"),
)
NEUTRAL = (
    ("kiero una sita porfa", "quiero una cita por favor"),
    ("xq no abren", "porque no abren"),
    ("pal jueves", "para el jueves"),
    ("vos tenés cita?", "usted tienes cita"),
    ("hay chamba", "hay trabajo"),
    ("onde keda la ofisina", "donde queda la oficina"),
    ("alas 9", "a las 9"),
    ("mi cipota", "mi hija"),
    ("/cancelar{}", "cancelar"),
    ("👍", ""),
)
SOUND_ALIKE = (
    ("kiero", "quiero"),
    ("sita", "cita"),
    ("nesesito", "necesito"),
    ("ora", "hora"),
    ("yamar", "llamar"),
    ("avren", "abren"),
    ("tanbien", "tambien"),
    ("zapato", "sapato"),
)


@pytest.mark.parametrize(("text", "folded"), FOLDED)
def test_a_text_is_folded_to_plain_letters(text: str, folded: str) -> None:
    assert spelling.fold(text) == folded


@pytest.mark.parametrize(("text", "neutral"), NEUTRAL)
def test_short_forms_and_voseo_become_neutral_spanish(text: str, neutral: str) -> None:
    assert spelling.normalise(text) == neutral


@pytest.mark.parametrize(("typed", "meant"), SOUND_ALIKE)
def test_words_that_sound_alike_are_one(typed: str, meant: str) -> None:
    assert spelling.sound(typed) == spelling.sound(meant)


@given(st.text())
def test_what_is_folded_is_small_plain_and_visible(text: str) -> None:
    folded = spelling.fold(text)

    assert folded == folded.lower().strip()
    assert not set(folded) & set("\x00\u200b\u202e\u0301\n")
    assert all(word.isalnum() for word in spelling.plain_words(text))


@pytest.mark.parametrize(
    "text", ["a" * 50_000, "\u0300" * 50_000, "\ufdfa" * 50_000, "k " * 25_000]
)
def test_a_huge_text_is_only_a_long_one(text: str) -> None:
    assert len(spelling.fold(text)) <= 20 * len(text)


def test_phrases_are_found_with_their_gaps_endings_and_choices() -> None:
    phrases = Phrases({"cancel": "cancel~ .. cita|visita", "thanks": "mil? gracias"})

    found = phrases.find(heard("canselenme esa sita. mil grasias"))

    assert set(found) == {
        Hit(label="cancel", start=0, end=3),
        Hit(label="thanks", start=4, end=6),
        Hit(label="thanks", start=5, end=6),
    }


def test_a_gap_does_not_reach_over_a_full_stop() -> None:
    assert Phrases({"cancel": "cancelar .. cita"}).find(heard("cancelar. la cita")) == []

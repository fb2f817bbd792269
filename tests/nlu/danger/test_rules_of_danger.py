"""Danger by rules: found in any spelling, anywhere in a text, and not where there is none."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.danger import rules
from nlu.interpretation import Alarm, AlarmKind, Urgency
from tests.nlu.danger_phrases import DANGER, HARMLESS, MIXED, PLAIN, UNSURE

_LONG = "quería contarle que vine hace poco y todavía no tengo papeles ni trabajo, "


def find(text: str) -> Alarm | None:
    return rules.read(text).alarm


def is_unsure(text: str) -> bool:
    return rules.read(text).is_unsure


@pytest.mark.parametrize(("text", "kind", "urgency"), DANGER)
def test_danger_is_found(text: str, kind: str, urgency: str) -> None:
    assert find(text) == Alarm(kind=AlarmKind(kind), urgency=Urgency(urgency))


@pytest.mark.parametrize("text", MIXED)
def test_two_dangers_in_one_are_not_passed_over(text: str) -> None:
    assert find(text) is not None


@pytest.mark.parametrize("text", HARMLESS)
def test_a_way_of_speaking_is_no_danger(text: str) -> None:
    assert find(text) is None


@pytest.mark.parametrize(("text", "kind", "_urgency"), DANGER)
def test_danger_is_found_in_the_middle_of_a_long_text(text: str, kind: str, _urgency: str) -> None:
    found = find(f"{_LONG * 30}. {text}. {_LONG * 30}")

    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize(("text", "kind", "_urgency"), DANGER)
def test_danger_is_found_without_accents_in_capitals_and_stretched(
    text: str, kind: str, _urgency: str
) -> None:
    found = find(text.upper() + "!!! 😭😭")

    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize("text", HARMLESS)
def test_a_way_of_speaking_stays_one_in_capitals_and_after_other_words(text: str) -> None:
    assert find(f"{_LONG}. {text.upper()}") is None


@pytest.mark.parametrize("text", UNSURE)
def test_words_that_may_hide_a_danger_earn_a_question(text: str) -> None:
    assert is_unsure(text)
    assert find(text) is None


@pytest.mark.parametrize("text", PLAIN)
def test_plain_words_earn_no_question(text: str) -> None:
    assert not is_unsure(text)


def test_what_happened_long_ago_is_still_told_but_not_as_happening_now() -> None:
    assert find("me violaron hace años") == Alarm(kind=AlarmKind.VIOLENCE, urgency=Urgency.URGENT)


def test_of_two_dangers_the_graver_is_named() -> None:
    found = find("mi marido me pega y ya no quiero vivir")

    assert found == Alarm(kind=AlarmKind.SELF_HARM, urgency=Urgency.EMERGENCY)


def test_blows_told_by_a_child_are_a_childs_danger() -> None:
    found = find("mi papa me pega. tengo 13 años")

    assert found == Alarm(kind=AlarmKind.CHILD, urgency=Urgency.EMERGENCY)


@pytest.mark.parametrize(
    "text",
    [
        "mi hijo ya aparecio gracias a dios. pero mi marido me quiere matar",
        "ayer vi una pelicula. mi esposo me pega todos los dias",
        "no me pega a mi, me quiere matar",
        "el partido estuvo bueno pero unos pandilleros me amenazaron",
        "no, me quiero morir",
    ],
)
def test_what_takes_one_danger_back_leaves_another_standing(text: str) -> None:
    assert find(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "mequierenmatar",
        "me quieren asesniar",
        "mi marido me golepa",
        "me estan amenasando d muerte",
        "ME QIERO MORIR",
        "m e  q u i e r o  m a t a r",
        "me quierо mаtar",
    ],
)
def test_a_slip_of_the_finger_hides_no_danger(text: str) -> None:
    assert find(text) is not None


@given(st.text())
def test_any_text_is_only_text(text: str) -> None:
    assert find(text) is None or text.strip()


@pytest.mark.parametrize("text", ["me va a " * 6000, "\ud800\x00", "no se nada de " * 3500])
def test_a_very_long_text_is_read_to_its_end(text: str) -> None:
    assert find(text + ". me quiero matar") is not None


def test_ten_times_the_words_take_about_ten_times_as_long() -> None:
    text = "mi hermano me dijo que no llega hoy porque perdio el bus, me va a llamar. "
    find(text * 65)
    short, long = (_least_time(text * times) for times in (65, 650))

    assert long < 40 * short


def _least_time(text: str) -> float:
    """Measure the best of three, in the processor's time."""
    times = []
    for _ in range(3):
        began = time.process_time()
        find(text)
        times.append(time.process_time() - began)
    return min(times)

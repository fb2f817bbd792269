"""A pattern is passed over only where it could not find anything."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu import clock_phrases
from nlu.needed import Pattern, pattern

HOURS = (*clock_phrases.HOURS, *(said for said, _ in clock_phrases.STRETCHES))
_PIECES = (
    "las la a de el 1 9 10 9:30 12 y media cuarto menos para am pm p_am p_pm mediodia medianoche"
    " enpunto horas antes despues entre hasta - en adelante tipo o como eso minutos"
).split()


@pytest.mark.parametrize(
    ("said", "letters"),
    [
        (r"\bmedio dia\b", ("medio dia",)),
        (r"\b(?:el )?wd(?P<wd>\d) de la (?:otra|proxima)", (" de la ",)),
        (r"\bdias? habil(?:es)?\b|\bentre semana\b", (" habil", "entre semana")),
        (r"\bsemanas* y med[io]+a", ("semana",)),
        (r"\bano{0,2} nuevo", (" nuevo",)),
        (r"(?<!en )\bp_night(?= hoy)", ("p_night",)),
        (r"\b(?:tmw|manana)\b", ()),
        (r"ayer|\d+", ()),
    ],
)
def test_it_is_known_which_letters_a_pattern_cannot_do_without(
    said: str, letters: tuple[str, ...]
) -> None:
    assert pattern(said).letters == letters


@pytest.mark.parametrize("hours", HOURS, ids=lambda it: it.compiled.pattern[:40])
@given(st.lists(st.sampled_from(_PIECES), max_size=12).map(" ".join))
def test_whatever_is_said_each_way_to_say_an_hour_finds_what_it_would_alone(
    hours: Pattern, text: str
) -> None:
    assert hours.sub(" # ", text) == hours.compiled.sub(" # ", text)

"""Codes: however one is typed or said aloud, it is the one on the paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office import codes

SAID = (
    "K7M4T", "k7m4t", "K7M4T.", "k7-m4t", "K 7 M 4 T", "k7 m4 t", "ka siete eme cuatro te",
    "ka 7 eme 4 te", "k siete m cuatro t", "mi codigo es k7m4t", "Código: K7M4T, gracias",
    "cancelar k7m4t por favor", "es el ka siete eme cuatro te gracias",
    "K de kilo, 7, M de mamá, 4, T de tía", "kay seven em four tee", "KTM4T", "K7MA7",
    "k7m4t y nada más",
)  # fmt: skip


@pytest.mark.parametrize("said", SAID)
def test_a_code_is_known_as_it_is_typed_or_said(said: str) -> None:
    assert codes.spoken(said) == "K7M4T"


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("equis nueve y griega ocho u", "X9Y8U"),
        ("erre cinco pe dos ache", "R5P2H"),
        ("la cita A2C3D de mañana", "A2C3D"),
        ("X9Y8U", "X9Y8U"),
        ("XQY8U", "X9Y8U"),
    ],
)
def test_letters_go_by_their_names_and_by_what_looks_like_them(said: str, code: str) -> None:
    assert codes.spoken(said) == code


@pytest.mark.parametrize(
    ("said", "kept"),
    [("juan perez", "JUANPEREZ"), ("7123-4567", "71234567"), ("quiero 2 citas", "QUIERO2CITAS")],
)
def test_what_is_no_code_is_only_run_together(said: str, kept: str) -> None:
    assert codes.spoken(said) == kept


@given(
    st.tuples(*[st.sampled_from(codes.DIGITS if n % 2 else codes.LETTERS) for n in range(5)]),
    st.sampled_from(["", " ", "-", " . "]),
)
def test_every_code_is_read_back(signs: tuple[str, ...], between: str) -> None:
    assert codes.spoken(between.join(signs).lower()) == "".join(signs)

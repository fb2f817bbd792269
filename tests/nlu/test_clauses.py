"""One message that says two things is cut where it turns."""

import pytest

from nlu import clauses


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("quiero una cita y qué llevo", ["quiero una cita", "qué llevo"]),
        ("a las 10, ¿y qué llevo?", ["a las 10", "¿y qué llevo?"]),
        ("quiero cita. también busco a mi hijo", ["quiero cita.", "también busco a mi hijo"]),
        (
            "need an appointment and what do i bring",
            ["need an appointment", "what do i bring"],
        ),
    ],
)
def test_two_wishes_are_two_pieces(text: str, pieces: list[str]):
    assert clauses.split(text) == pieces


@pytest.mark.parametrize(
    "text",
    ["", "   ", "quiero una cita", "mi esposa y yo", "gracias y adiós", "y", "y " * 50_000],
)
def test_one_wish_is_not_cut(text: str):
    assert clauses.split(text) == []


def test_a_story_is_left_whole():
    assert clauses.split("me vine y " * 30) == []

"""The page on how well the ears hear."""

from pathlib import Path

import pytest

from nlu import environment, report
from nlu.heard import Heard
from nlu.interpretation import Interpretation, Ranked
from nlu.marked import Marked


def _heard(text: str, meant: str, heard: str) -> Heard:
    return Heard(
        meant=Marked(text=text, place="some.yml:7", intent=meant),
        reading=Interpretation(
            intent=heard, confidence=0.8, ranking=(Ranked(intent=heard, confidence=0.8),)
        ),
    )


def test_the_page_names_what_was_misheard_and_only_that(tmp_path: Path) -> None:
    heard = [_heard("<b>buenas</b>", "greet", "thanks"), _heard("adios", "goodbye", "goodbye")]

    said = report.write(tmp_path / "new", heard, interpreter="rules").read_text()

    assert "<td>greet</td><td>thanks</td><td>1</td>" in said
    assert '&lt;b&gt;buenas&lt;/b&gt; <span class="place">some.yml:7</span>' in said
    assert "adios" not in said


@pytest.mark.nlu
@pytest.mark.skipif(
    environment.nlu_environment() is None, reason="Rasa's environment, .venv-nlu, is not here"
)
def test_the_reliability_curve_is_a_picture(tmp_path: Path) -> None:
    page = report.write(tmp_path, [_heard("hola", "greet", "greet")], interpreter="rules")

    assert (tmp_path / "reliability.png").read_bytes().startswith(b"\x89PNG")
    assert '<img src="reliability.png"' in page.read_text()

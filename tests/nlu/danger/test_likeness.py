"""What danger is like, as it was learnt: from these examples, in pieces, beside the rules."""

import subprocess

import pytest

from nlu import alarms, environment
from nlu.danger import likeness
from nlu.interpretation import AlarmKind
from tests.nlu.danger_phrases import DANGER, HARMLESS

needs_rasa = pytest.mark.skipif(
    environment.nlu_environment() is None, reason="Rasa's environment, .venv-nlu, is not here"
)


@pytest.mark.nlu
@needs_rasa
def test_the_weights_were_learnt_from_the_examples_as_they_stand():
    said = subprocess.run(
        [
            str(environment.nlu_environment()),
            "-c",
            "from nlu.components.learn_danger import digest; print(digest())",
        ],
        cwd=environment.ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    assert said.stdout.strip() in likeness.WEIGHTS.read_text(encoding="utf-8").partition("\n")[0]


def test_nearly_all_that_the_rules_were_written_for_is_heard_by_both_together():
    heard = sum(alarms.find(text) is not None for text, _, _ in DANGER)
    harmless = sum(alarms.find(text) is not None for text in HARMLESS)

    assert heard >= 0.99 * len(DANGER)
    assert harmless <= 0.01 * len(HARMLESS)


@pytest.mark.parametrize("text", ["", "🙏", "?", "x" * 50_000, "hola " * 10_000])
def test_what_says_nothing_is_not_like_danger(text: str):
    assert likeness.of(text).probability < alarms.WONDERED


def test_danger_told_in_a_long_message_of_daily_matters_is_heard():
    told = "mi marido me esta pegando y no me deja salir de la casa"
    around = "quiero saber que papeles llevo para sacar el dui y a que hora abren la oficina " * 20

    assert alarms.find(around + told + around) is not None


@pytest.mark.parametrize("kind", AlarmKind)
def test_every_kind_can_be_told(kind: AlarmKind):
    told = {
        AlarmKind.VIOLENCE: "mi ex me amenaza de muerte y me anda buscando con un machete",
        AlarmKind.SELF_HARM: "ya no quiero vivir, me tome todas las pastillas",
        AlarmKind.CHILD: "hay una niña de 5 años sola y golpeada, el padrastro la maltrata",
        AlarmKind.TRAFFICKING: "me quitaron los papeles y me obligan a trabajar en un bar",
        AlarmKind.MEDICAL: "mi papa no respira, se desmayo y esta sangrando mucho",
        AlarmKind.MISSING: "mi hijo iba por reynosa y hace nueve dias no sabemos nada de el",
    }

    heard = likeness.of(told[kind])

    assert (heard.alarm.kind, heard.probability >= alarms.SURE) == (kind, True)

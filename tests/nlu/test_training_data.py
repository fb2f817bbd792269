"""What the ears learn from: whole, without contradictions, and in the words of the contract."""

from collections import Counter
from pathlib import Path

import pytest

from nlu import training_data
from nlu.interpretation import INTENTS
from nlu.training_data import Example, TrainingDataError
from office.directory import TOPICS

ENOUGH_OF_AN_INTENT = 15
ENOUGH_OF_A_TOPIC = 12


@pytest.fixture(scope="module")
def examples() -> list[Example]:
    return training_data.read(*training_data.files())


def test_nothing_is_unknown_or_said_twice(examples: list[Example]) -> None:
    training_data.check(examples, topics=TOPICS)


def test_each_intent_has_examples_enough(examples: list[Example]) -> None:
    seen = Counter(example.intent for example in examples)

    assert [it for it in INTENTS if seen[it] < ENOUGH_OF_AN_INTENT] == []


def test_each_topic_has_examples_enough(examples: list[Example]) -> None:
    seen = Counter(example.topic for example in examples)

    assert [it for it in TOPICS if seen[it] < ENOUGH_OF_A_TOPIC] == []


def test_what_is_not_ours_has_sixty_examples(examples: list[Example]) -> None:
    assert sum(example.intent == "out_of_scope" for example in examples) >= 60


def test_what_is_measured_with_is_not_learnt(examples: list[Example]) -> None:
    evaluation = training_data.read(*sorted(Path("nlu/evaluation").glob("*.yml")))

    learnt = {example.text for example in examples}

    assert [example.place for example in evaluation if example.text in learnt] == []


def test_what_is_measured_has_labels_of_the_contract() -> None:
    for path in sorted(Path("nlu/evaluation").glob("*.yml")):
        training_data.check_marks(training_data.read(path), topics=TOPICS)


def _problems(tmp_path: Path, text: str) -> list[str]:
    path = tmp_path / "some.yml"
    path.write_text(f'version: "3.1"\nnlu:\n{text}', encoding="utf-8")
    with pytest.raises(TrainingDataError) as refused:
        training_data.check(training_data.read(path), topics=TOPICS)
    return [it for it in refused.value.problems if "no example of" not in it]


def test_what_is_written_twice_is_refused_with_both_places(tmp_path: Path) -> None:
    [problem] = _problems(
        tmp_path,
        "  - intent: affirm\n    examples: |\n      - claro\n      - sí\n"
        "  - intent: deny\n    examples: |\n      - Sí\n",
    )

    first, second = f"{tmp_path}/some.yml:6", f"{tmp_path}/some.yml:9"
    assert problem == f"{second}: 'Sí' stands already at {first}"


def test_a_short_form_with_another_meaning_is_refused(tmp_path: Path) -> None:
    [problem] = _problems(
        tmp_path,
        "  - intent: affirm\n    examples: |\n      - xfa si\n"
        "  - intent: deny\n    examples: |\n      - por favor si\n",
    )

    assert problem == f"{tmp_path}/some.yml:8: 'por favor si' is affirm at {tmp_path}/some.yml:5"


@pytest.mark.parametrize(
    ("label", "told"),
    [("dance", "no such intent: dance"), ("ask_cost/dancing", "no such topic: dancing")],
)
def test_an_unknown_label_is_refused(tmp_path: Path, label: str, told: str) -> None:
    [problem] = _problems(tmp_path, f"  - intent: {label}\n    examples: |\n      - bailemos\n")

    assert problem == f"{tmp_path}/some.yml:5: {told}"


def test_an_intent_without_examples_is_refused(tmp_path: Path) -> None:
    [problem] = _problems(tmp_path, "  - intent: greet\n    examples: |\n")

    assert problem.endswith("greet has no examples")


@pytest.mark.parametrize(
    ("example", "told"),
    [
        ("/cita", "begins with a slash: '/cita'"),
        ('/inform{"a": 1}', "begins with a slash: '/inform{\"a\": 1}'"),
        ("¿?", "has no words: '¿?'"),
        ("🙏", "has no words: '🙏'"),
        ("voy el [lunes](day)", "brackets would be taken for an entity: 'voy el [lunes](day)'"),
    ],
)
def test_what_rasa_would_not_take_as_written_is_refused(
    tmp_path: Path, example: str, told: str
) -> None:
    [problem] = _problems(tmp_path, f"  - intent: greet\n    examples: |\n      - {example}\n")

    assert problem == f"{tmp_path}/some.yml:5: {told}"


@pytest.mark.parametrize(
    ("block", "told"),
    [
        ("  - intent: greet\n    examples: |\n      - hola\n      -\n", "6: not an example: '-'"),
        ("  - intent: greet\n    examples: |\n      hola\n", "5: not an example: 'hola'"),
        ("  - intent: greet\n    examples:\n", "4: greet has no examples"),
        ("  - intent: greet\n", "3: greet has no examples"),
        ("  - intent:\n    examples: |\n      - hola\n", "3: no intent is named"),
        ("  - hola\n", "3: no intent is named"),
        ("  intent: greet\n", "1: no list under 'nlu'"),
        ("  - intent: greet\n  examples: |\n", "4: expected <block end>"),
    ],
)
def test_a_file_of_another_shape_is_refused_with_its_line(
    tmp_path: Path, block: str, told: str
) -> None:
    [problem] = _problems(tmp_path, block)

    assert problem.startswith(f"{tmp_path}/some.yml:{told}")


def test_a_file_that_is_not_there_or_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "latin.yml").write_bytes(b"nlu: \xe9")

    for name, told in (("none.yml", "no such file"), ("latin.yml", "not UTF-8")):
        with pytest.raises(TrainingDataError, match=f"{name}:1: {told}"):
            training_data.read(tmp_path / name)

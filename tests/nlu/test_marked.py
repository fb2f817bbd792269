"""Marked messages: read whatever their form, or refused where they are wrong."""

from pathlib import Path

import pytest

from nlu import marked
from nlu.marked import MarkedError
from nlu.training_data import TrainingDataError
from office.directory import TOPICS


def _lines(tmp_path: Path, text: str) -> list[marked.Marked]:
    path = tmp_path / "some.jsonl"
    path.write_text(text, encoding="utf-8")
    return marked.read(path, topics=TOPICS)


def test_yaml_marks_the_intent_and_the_topic_or_that_there_is_none(tmp_path: Path) -> None:
    path = tmp_path / "some.yml"
    path.write_text(
        "nlu:\n  - intent: ask_cost/passport\n    examples: |\n      - cuanto vale\n"
        "  - intent: greet\n    examples: |\n      - buenas\n"
    )

    cost, greeting = marked.read(path, topics=TOPICS)

    assert (cost.intent, cost.topic, cost.place) == ("ask_cost", "passport", f"{path}:4")
    assert (greeting.topic, greeting.says("topic"), greeting.says("alarm")) == (None, True, False)


@pytest.mark.parametrize(("name", "language"), [("m_en", "en"), ("m_mixed", "mixed"), ("m", None)])
def test_a_yaml_file_may_name_its_language(
    tmp_path: Path, name: str, language: str | None
) -> None:
    path = tmp_path / f"{name}.yml"
    path.write_text("nlu:\n  - intent: greet\n    examples: |\n      - ok\n")

    [one] = marked.read(path, topics=TOPICS)

    assert (one.language, one.says("language")) == (language, language is not None)


def test_a_mark_that_is_null_says_more_than_one_that_is_missing(tmp_path: Path) -> None:
    [one] = _lines(tmp_path, '\n{"text": "hola", "alarm": null, "urgency": null}\n')

    assert (one.place, one.alarm) == (f"{tmp_path}/some.jsonl:2", None)
    assert (one.says("alarm"), one.says("alarm_urgency"), one.says("topic")) == (True, True, False)


def test_a_line_about_the_file_is_no_message(tmp_path: Path) -> None:
    assert _lines(tmp_path, '{"about": "Written by hand."}\n') == []


def test_an_intent_may_be_missing_from_what_measures(tmp_path: Path) -> None:
    assert [it.text for it in _lines(tmp_path, '{"text": "hola", "intent": "greet"}')] == ["hola"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("hola", "not a JSON object"),
        ("[]", "not a JSON object"),
        ("[" * 100_000, "not a JSON object"),
        ("{}", "text: Field required"),
        ('{"text": 3}', "text: Input should be a valid string"),
        ('{"text": "hola", "topci": "passport"}', "topci: Extra inputs are not permitted"),
        ('{"text": "hola", "intent": "dance"}', "no such intent: dance"),
        ('{"text": "hola", "topic": "dancing"}', "no such topic: dancing"),
        ('{"text": "hola", "for_whom": "dog"}', "no such for_whom: dog"),
        ('{"text": "hola", "alarm": "fire"}', "alarm: Input should be 'violence'"),
        ('{"text": "hola", "now": "2026-11-18T10:15:00"}', "now: Input should have timezone"),
        ('{"text": "hola", "when": "lunes"}', "when: Input should be a valid dictionary"),
    ],
)
def test_a_bad_line_is_refused_with_its_place(tmp_path: Path, line: str, told: str) -> None:
    with pytest.raises(MarkedError) as refused:
        _lines(tmp_path, f'{{"text": "hola"}}\n{line}\n')

    assert str(refused.value).startswith(f"{tmp_path}/some.jsonl:2: {told}")


def test_a_bad_yaml_file_is_refused_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "some.yml"
    path.write_text("nlu:\n  - intent: dance\n    examples: |\n      - bailemos\n")

    with pytest.raises(TrainingDataError, match=r"some\.yml:4: no such intent: dance"):
        marked.read(path, topics=TOPICS)


def test_a_file_that_is_not_there_or_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "latin.jsonl").write_bytes(b'{"text": "\xe9"}')

    for name, told in (("none.jsonl", "no such file"), ("latin.jsonl", "not UTF-8")):
        with pytest.raises(MarkedError, match=f"{name}:1: {told}"):
            marked.read(tmp_path / name)


def test_all_that_we_measure_with_can_be_read() -> None:
    assert marked.read(*marked.files(), topics=TOPICS) != []

"""Ears that others wrote: taught our examples, and asked the same messages as ours."""

import json
import resource
import statistics
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.peers import process
from nlu import environment, evaluate, named, training_data
from nlu.heard import Heard
from nlu.interpretation import OUT_OF_SCOPE, Interpretation, Language, Ranked
from nlu.marked import Marked

GROUPS = ("intent_spanish", "intent_english_mixed", "out_of_scope")
_ONE_THREAD = ("taskset", "-c", "0")
_DIETS_LIMIT = 0.3
"""As the configuration that `rasa init` writes has it."""
_NODE_NLPS_LIMIT = 0.5
"""As node-nlp has it where nothing is set."""
Acts = Callable[[list[Ranked]], str]
"""Which intent is acted on, of a ranking."""


@contextmanager
def stopwatch() -> Iterator[dict[str, float]]:
    """Time programs that are run meanwhile: by the clock, and by what they took of the machine."""
    took: dict[str, float] = {}
    began, used = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    yield took
    now = resource.getrusage(resource.RUSAGE_CHILDREN)
    took["train_seconds"] = round(time.perf_counter() - began, 1)
    took["train_cpu_seconds"] = round(
        now.ru_utime + now.ru_stime - used.ru_utime - used.ru_stime, 1
    )


def examples() -> list[training_data.Example]:
    return training_data.read(*training_data.files())


def diet(folder: Path, messages: list[Marked], epochs: int) -> dict[str, Any]:
    """Train and ask what `rasa init` would give, on the same intents."""
    config, data = folder / "diet.yml", folder / "intents.yml"
    config.write_text(_DIET.format(epochs=epochs), encoding="utf-8")
    data.write_text(_intents_only(), encoding="utf-8")
    command = [str(python()), "-W", "ignore", "-m", "rasa", "train", "nlu", "--config", config]
    command += ["--nlu", data, "--out", folder, "--fixed-model-name", "diet"]
    with stopwatch() as training:
        subprocess.run(  # noqa: S603 – our own command
            command, cwd=folder, env=environment.variables(folder), capture_output=True, check=True
        )
    inside = asked_inside(folder / "diet.tar.gz", messages, acts_from(_DIETS_LIMIT))
    return {**training, "epochs": epochs, **inside}


def _intents_only() -> str:
    """Write the training data as Rasa reads it, without the topics."""
    said: dict[str, list[str]] = {}
    for it in examples():
        said.setdefault(it.intent, []).append(f"    - {it.text}\n")
    blocks = (f"- intent: {name}\n  examples: |\n{''.join(all_)}" for name, all_ in said.items())
    return 'version: "3.1"\nnlu:\n' + "".join(blocks)


def node_nlp(folder: Path, messages: list[Marked]) -> dict[str, Any]:
    """Train and ask node-nlp; it is told the language of each, and never has to guess it."""
    process.node_modules()
    data = folder / "examples.jsonl"
    lines = (
        {"text": it.text, "intent": it.intent, "language": _one_of_two(named.language_of(it.text))}
        for it in examples()
    )
    data.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    *answers, about = process.answers(
        [*_ONE_THREAD, process.node(), process.HERE / "node_nlp.cjs", data], _questions(messages)
    )
    return about | _judged(messages, answers, acts_from(_NODE_NLPS_LIMIT))


def asked_inside(model: Path, messages: list[Marked], acts: Acts) -> dict[str, Any]:
    command = [*_ONE_THREAD, python(), "-W", "ignore", "-m", "benchmarks.peers.rasa_reader", model]
    *answers, about = process.answers(command, _questions(messages))
    megabytes = round(model.stat().st_size / 1_000_000, 1)
    return about | {"model_mb": megabytes} | _judged(messages, answers, acts)


def _questions(messages: list[Marked]) -> list[dict[str, Any]]:
    languages = [it.language or named.language_of(it.text) for it in messages]
    return [
        {"text": it.text, "language": _one_of_two(language)}
        for it, language in zip(messages, languages, strict=True)
    ]


def _one_of_two(language: Language) -> str:
    return "en" if language is Language.EN else "es"


def _judged(messages: list[Marked], answers: list[dict[str, Any]], acts: Acts) -> dict[str, Any]:
    heard = [_heard(*pair, acts) for pair in zip(messages, answers, strict=True)]
    figures = evaluate.figures(heard)
    shown = {group: figures[group] for group in (*GROUPS, "confidence") if group in figures}
    cpu = statistics.mean(answer["cpu_ms"] for answer in answers)
    took = times([answer["ms"] for answer in answers])
    return took | {"cpu_ms": round(cpu, 2)} | shown


def _heard(meant: Marked, answer: dict[str, Any], acts: Acts) -> Heard:
    ranking = [
        Ranked(intent=it["name"], confidence=it["confidence"])
        for it in answer["ranking"]
        if it["name"] not in {"nlu_fallback", "None"}
    ]
    first = ranking[0].confidence if ranking else 0.0
    reading = Interpretation(
        intent=acts(ranking), confidence=first, ranking=tuple(ranking), source="rasa"
    )
    return Heard(meant=meant, reading=reading)


def acts_from(limit: float) -> Acts:
    def acts(ranking: list[Ranked]) -> str:
        sure = bool(ranking) and ranking[0].confidence >= limit
        return ranking[0].intent if sure else OUT_OF_SCOPE

    return acts


def times(took: list[float]) -> dict[str, float]:
    cuts = statistics.quantiles(took, n=100)
    per_second = 1000 / statistics.mean(took)
    return {
        "p50_ms": round(cuts[49], 2),
        "p99_ms": round(cuts[98], 2),
        "messages_per_second": round(per_second, 1),
    }


def python() -> Path:
    python = environment.nlu_environment()
    if python is None:
        raise SystemExit("Rasa's environment .venv-nlu is not installed; 'make install' makes it")
    return python


_DIET = """
recipe: default.v1
language: es
assistant_id: rasa-default
pipeline:
  - name: WhitespaceTokenizer
  - name: RegexFeaturizer
  - name: LexicalSyntacticFeaturizer
  - name: CountVectorsFeaturizer
  - name: CountVectorsFeaturizer
    analyzer: char_wb
    min_ngram: 1
    max_ngram: 4
  - name: DIETClassifier
    epochs: {epochs}
    constrain_similarities: true
  - name: EntitySynonymMapper
  - name: FallbackClassifier
    threshold: 0.3
    ambiguity_threshold: 0.1
policies: []
"""

"""What is written of danger is whole: known kinds, nothing twice, nothing measured with."""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from nlu.interpretation import AlarmKind, Urgency

FILES = sorted(Path("nlu/danger").glob("examples_*.jsonl"))
SURE_KEYS = {"text", "alarm", "urgency"}
ENGLISH = frozenset(
    "the my and to of is are was were they she i im dont with for you this that what we his her"
    " there at from but have been how not them it its hes shes our will gonna wanna got"
    " who about".split()
)


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.lower())
    bare = "".join(it for it in plain if not unicodedata.combining(it))
    return " ".join(re.findall(r"[a-z0-9]+", bare))


def _is_english(text: str) -> bool:
    """Two different words that only English has: Spanglish counts, a borrowed word does not."""
    return len(set(_folded(text.replace("'", "")).split()) & ENGLISH) >= 2


def _rows_of(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.fixture(scope="module")
def rows() -> list[dict[str, object]]:
    return [row for path in FILES for row in _rows_of(path)]


def _is_harmless(row: dict[str, object]) -> bool:
    return row["alarm"] is None and "unsure" not in row


def _texts_in(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for inner in value.values():
                yield from _texts_in(inner)
        case list():
            for inner in value:
                yield from _texts_in(inner)


def _measured() -> Iterator[str]:
    for path in Path("nlu/evaluation").glob("*.jsonl"):
        for row in _rows_of(path):
            yield from _texts_in(row)
    for path in Path("nlu/evaluation").glob("*.yml"):
        for line in re.findall(r"^\s*- (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE):
            yield re.sub(r"\[([^\]]*)\][({][^)}]*[)}]", r"\1", line)


def _is_whole(row: dict[str, object]) -> bool:
    has_keys = set(row) - {"unsure"} == SURE_KEYS and bool(str(row["text"]).strip())
    if row["alarm"] is None:
        return has_keys and row["urgency"] is None
    return has_keys and row["alarm"] in set(AlarmKind) and row["urgency"] in set(Urgency)


def test_each_line_has_a_known_kind_with_its_urgency_or_neither(
    rows: list[dict[str, object]],
) -> None:
    assert [row for row in rows if not _is_whole(row)] == []


def test_only_what_names_no_danger_is_unsure(rows: list[dict[str, object]]) -> None:
    assert [
        row for row in rows if "unsure" in row and (row["unsure"] is not True or row["alarm"])
    ] == []


def test_a_file_named_after_a_kind_holds_that_kind_only() -> None:
    held = {
        path.stem.removeprefix("examples_"): {row["alarm"] for row in _rows_of(path)}
        for path in FILES
    }

    assert {
        name: found for name, found in held.items() if name in set(AlarmKind) and found != {name}
    } == {}
    assert {
        name for name, found in held.items() if name not in set(AlarmKind) and found != {None}
    } == set()


def test_nothing_is_written_twice(rows: list[dict[str, object]]) -> None:
    seen = Counter(_folded(str(row["text"])) for row in rows)

    assert [text for text, times in seen.items() if times > 1] == []


def test_no_four_words_begin_more_than_three(rows: list[dict[str, object]]) -> None:
    begun = Counter(
        tuple(words[:4]) for row in rows if len(words := _folded(str(row["text"])).split()) >= 4
    )

    assert [start for start, times in begun.items() if times > 3] == []


def test_nothing_that_is_measured_with_is_learnt_from(rows: list[dict[str, object]]) -> None:
    measured = {_folded(it) for it in _measured()}

    shared = sum(_folded(str(row["text"])) in measured for row in rows)

    assert measured
    assert shared == 0


def test_each_kind_of_danger_is_written_of_enough_and_by_halves(
    rows: list[dict[str, object]],
) -> None:
    seen = Counter((row["alarm"], row["urgency"]) for row in rows if row["alarm"])

    for kind in AlarmKind:
        now, soon = seen[kind, "emergency"], seen[kind, "urgent"]
        assert now + soon >= 220, kind
        assert min(now, soon) >= 0.45 * (now + soon), kind
    assert seen.total() >= 1_500


def test_what_only_sounds_like_danger_is_written_of_more(rows: list[dict[str, object]]) -> None:
    assert sum(_is_harmless(row) for row in rows) >= 1_700


def test_more_than_a_fifth_is_english_on_both_sides(rows: list[dict[str, object]]) -> None:
    danger = [_is_english(str(row["text"])) for row in rows if row["alarm"]]
    harmless = [_is_english(str(row["text"])) for row in rows if _is_harmless(row)]

    assert sum(danger) / len(danger) >= 0.22
    assert sum(harmless) / len(harmless) >= 0.22

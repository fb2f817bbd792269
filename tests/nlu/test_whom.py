"""For whom: the one who needs it, not everyone who is mentioned."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu import whom
from nlu.interpretation import FOR_WHOM


def _phrases() -> Iterator[tuple[str, str | None]]:
    for line in (Path(__file__).parent / "whom_phrases.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            text, _, who = line.partition(" |")
            yield text, who.strip() or None


@pytest.mark.parametrize(("text", "who"), list(_phrases()))
def test_whom_the_errand_is_for_is_read_and_not_who_is_mentioned(
    text: str, who: str | None
) -> None:
    assert whom.for_whom(text) == who


@given(
    st.text()
    | st.lists(st.sampled_from("para mi hijo de la @c mamá y , no".split())).map(" ".join)
)
def test_whatever_is_written_only_known_relations_are_given(text: str) -> None:
    assert whom.for_whom(text) in {None, *FOR_WHOM}

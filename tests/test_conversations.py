"""Every conversation of tests/conversations goes as it is written, on this run's database."""

import pytest

from app.talk.stage import Stage
from tests.transcripts import Talk, play, talks, write


@pytest.mark.parametrize("talk", list(talks()), ids=lambda talk: f"{talk.path.stem}: {talk.title}")
def test_a_conversation_goes_as_written(talk: Talk, stage: Stage, request: pytest.FixtureRequest):
    heard = play(stage, talk.script)

    if request.config.getoption("--write-transcripts"):
        write(talk, heard)
        return
    assert heard == talk.script

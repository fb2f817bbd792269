"""What the tests of the roof ask for."""

import pytest

from app.talk.stage import Stage
from tests.app.terminal import Terminal


@pytest.fixture
def terminal(stage: Stage) -> Terminal:
    return Terminal(stage)

"""The real ears for the tests that ask them: one model, one server for all."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from nlu import environment, train
from nlu.child import NluChild


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The model under var/models, if it is of today's data; else one trained for this session."""
    made = train.model_path(environment.ROOT / "var")
    return made if made.exists() else train.train(tmp_path_factory.mktemp("home"))


@pytest.fixture(scope="session")
def child(model: Path) -> Iterator[NluChild]:
    python = environment.nlu_environment()
    assert python is not None
    child = NluChild(model, python)
    child.start()
    assert child.wait_until_ready(90)
    yield child
    child.stop()

"""An office for each test, with nothing booked."""

from collections.abc import Iterator

import pytest
import structlog

from app.logs import configure
from app.talk.stage import Stage
from tests.scheduler.office import Office


@pytest.fixture
def office(stage: Stage) -> Office:
    return Office(stage)


@pytest.fixture
def plain_logs() -> Iterator[None]:
    """Log as the program does: a failure in one line."""
    configure()
    yield
    structlog.reset_defaults()

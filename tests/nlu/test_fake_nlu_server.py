"""The double is held to what the real server is held to."""

from collections.abc import Iterator

import pytest

from tests.doubles.nlu_server import TOKEN, FakeNluServer
from tests.nlu.nlu_contract import NluServerContract, Reached


@pytest.fixture
def reached() -> Iterator[Reached]:
    with FakeNluServer() as fake:
        yield Reached(fake.url, TOKEN)


class TestTheDouble(NluServerContract):
    pass

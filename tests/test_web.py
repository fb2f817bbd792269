"""The address of a house: which names it answers to, and what every answer bears."""

import httpx
import pytest
from fastapi import FastAPI

from app.running import Running
from app.web import web
from storage.database import Database
from tests.channels.simulator.office import open_office

PUBLIC = "https://ventanilla.example"
OURS = ["127.0.0.1", "127.0.0.1:8000", "localhost:8000", "LOCALHOST", "ventanilla.example"]
NOT_OURS = [
    "elsewhere.example",
    "127.0.0.1.elsewhere.example",
    "ventanilla.example.elsewhere.example",
    "sub.ventanilla.example",
    "10.0.0.7",
    "testserver",
]


@pytest.fixture
def app(database: Database) -> FastAPI:
    return web(Running(open_office(database).house), [], None, public_base_url=PUBLIC)


async def ask(app: FastAPI, host: str) -> httpx.Response:
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        return await client.get("/healthz", headers={"Host": host})


@pytest.mark.parametrize("host", OURS)
async def test_a_house_answers_to_its_own_names(app: FastAPI, host: str):
    assert (await ask(app, host)).status_code == 200


@pytest.mark.parametrize("host", NOT_OURS)
async def test_a_house_does_not_answer_to_another_name_that_points_to_it(app: FastAPI, host: str):
    answer = await ask(app, host)

    assert answer.status_code == 400
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


async def test_a_house_without_a_public_name_is_found_on_this_machine_only(database: Database):
    app = web(Running(open_office(database).house), [], None, public_base_url=None)

    assert (await ask(app, "localhost")).status_code == 200
    assert (await ask(app, "ventanilla.example")).status_code == 400


async def test_only_a_house_behind_https_asks_browsers_to_stay_with_it(
    app: FastAPI, database: Database
):
    plain = web(Running(open_office(database).house), [], None, public_base_url="http://localhost")

    assert "Strict-Transport-Security" in (await ask(app, "localhost")).headers
    assert "Strict-Transport-Security" not in (await ask(plain, "localhost")).headers

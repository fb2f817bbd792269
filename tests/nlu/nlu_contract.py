"""What is true of an NLU server, the real one and its double alike."""

from dataclasses import dataclass

import httpx


@dataclass(frozen=True)
class Reached:
    """Where a server is, and the token that opens it."""

    url: str
    token: str

    def parse(self, body: object, *, token: str | None = None) -> httpx.Response:
        headers = {"Authorization": f"Bearer {token or self.token}"}
        return httpx.post(f"{self.url}/parse", json=body, headers=headers, timeout=20)


class NluServerContract:
    """Mixed into the tests of each; they bring the fixture `reached`."""

    def test_each_text_gets_its_reading_in_order(self, reached: Reached) -> None:
        first, second = reached.parse({"texts": ["hola buenas", "🙏"]}).json()["results"]

        assert first["ranking"][0]["name"] == "greet"
        assert second == {"ranking": [], "topic": None}

    def test_one_text_may_come_alone(self, reached: Reached) -> None:
        [only] = reached.parse({"text": "hola buenas"}).json()["results"]

        assert set(only["topic"]) == {"name", "confidence"}
        assert all(set(it) == {"name", "confidence"} for it in only["ranking"])

    def test_the_likeliest_comes_first(self, reached: Reached) -> None:
        [only] = reached.parse({"text": "hola buenas"}).json()["results"]
        sure = [it["confidence"] for it in only["ranking"]]

        assert sure == sorted(sure, reverse=True)
        assert all(0 <= it <= 1 for it in sure)

    def test_without_the_token_nothing_is_read(self, reached: Reached) -> None:
        answer = reached.parse({"text": "hola"}, token="guessed")

        assert (answer.status_code, answer.json()) == (401, {"error": "unauthorized"})

    def test_what_is_no_question_is_refused_plainly(self, reached: Reached) -> None:
        assert reached.parse({"words": 3}).status_code == 400

    def test_health_needs_no_token(self, reached: Reached) -> None:
        answer = httpx.get(f"{reached.url}/healthz")

        assert (answer.status_code, answer.json()) == (200, {"ready": True})

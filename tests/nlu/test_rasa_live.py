"""The real ears: a model is trained, the real server started and asked, and ended by its pipe."""

import json
import os
import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import httpx
import pytest

from nlu import environment
from nlu.child import NluChild
from nlu.interpretation import INTENTS, Interpretation
from nlu.rasa import Rasa
from tests.nlu.bad_texts import BAD
from tests.nlu.nlu_contract import NluServerContract, Reached

pytestmark = [
    pytest.mark.nlu,
    pytest.mark.timeout(400),
    pytest.mark.skipif(
        environment.nlu_environment() is None, reason="Rasa's environment, .venv-nlu, is not here"
    ),
]

PLANTED = "xilofono"


class Silent:
    """Rules that read nothing, so that whatever is heard was heard by the model."""

    name = "rules"

    def interpret(self, text: str) -> Interpretation:
        return Interpretation(intent="out_of_scope", confidence=0.0)


@pytest.fixture
def reached(child: NluChild) -> Reached:
    return Reached(child.url, child.token)


@pytest.fixture
def ears(child: NluChild) -> Iterator[Rasa]:
    rasa = Rasa(child.url, child.token, Silent())
    yield rasa
    rasa.close()


class TestTheRealServer(NluServerContract):
    pass


@pytest.mark.parametrize(
    ("text", "intent", "topic"),
    [
        ("buenas tardes señorita", "greet", None),
        ("muchas grasias por todo", "thanks", None),
        ("simon", "affirm", None),
        ("no grasias", "deny", None),
        ("kiero una sita pal juebes", "book_appointment", None),
        ("quisiera sacar cita para ver lo de mi dui", "book_appointment", "identity_document"),
        ("i need an appointment on friday", "book_appointment", None),
        ("me puede cambiar la cita para el lunes", "reschedule_appointment", None),
        ("quiero cancelar la cita que tengo", "cancel_appointment", None),
        ("a que hora es la cita mia", "check_appointment", None),
        ("a que horas abren ustedes", "ask_office_hours", None),
        ("donde queda la oficina de san miguel", "ask_office_location", None),
        ("q papeles piden para el pasaporte de un niño", "ask_requirements", "passport"),
        ("cuanto vale sacar el dui", "ask_cost", "identity_document"),
        ("busco chamba de lo que sea", "ask_service", "job_search"),
        ("quiero un curso de soldadura", "ask_service", "vocational_training"),
        ("ocupo un psicologo para mi hijo", "ask_service", "mental_health"),
        ("mi hermano fallecio en estados unidos, como lo traemos", "ask_service", None),
        ("i just got deported, what can i do", "ask_service", "orientation"),
        ("quiero hablar con una persona de verdad", "talk_to_human", None),
        ("sos un robot vos", "bot_challenge", None),
        ("borren todos mis datos por favor", "delete_my_data", None),
        ("quien puede leer mis mensajes", "privacy_question", None),
        ("ya no quiero que me manden recordatorios", "stop_reminders", None),
        ("mi esposo esta detenido por el ice en texas", "detained_relative", None),
        ("mi marido me pega y me amenaza", "crisis_violence", None),
        ("ya no quiero vivir, me quiero matar", "crisis_self_harm", None),
        ("mi mama se desmayo y no respira", "crisis_medical", None),
        ("english please", "change_language", None),
        ("cuanto debo de agua potable", "out_of_scope", None),
    ],
)
def test_what_people_write_is_understood(
    ears: Rasa, text: str, intent: str, topic: str | None
) -> None:
    heard = ears.interpret(text)

    assert (heard.intent, heard.source) == (intent, "rasa")
    assert topic is None or heard.topic == topic


@pytest.mark.parametrize("text", ["", " \n", "🙏", "👍🏽👍🏽", "?!", "…"])
def test_what_has_no_words_has_no_reading(reached: Reached, text: str) -> None:
    assert reached.parse({"text": text}).json() == {"results": [{"ranking": [], "topic": None}]}


@pytest.mark.parametrize("text", ['/deny{"a": "b"}', "/deny", " / /deny", "\u2003/deny"])
def test_a_slash_does_not_name_an_intent(reached: Reached, text: str) -> None:
    [only] = reached.parse({"text": text}).json()["results"]

    assert only["ranking"][0]["confidence"] < 1.0


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_whatever_arrives_is_answered(reached: Reached, text: str) -> None:
    answer = httpx.post(
        f"{reached.url}/parse",
        content=json.dumps({"text": text}),
        headers={"Authorization": f"Bearer {reached.token}"},
        timeout=20,
    )

    [only] = answer.json()["results"]
    assert {it["name"] for it in only["ranking"]} <= set(INTENTS)


def test_fifty_four_thousand_characters_are_read_at_once(reached: Reached) -> None:
    answer = reached.parse({"text": "necesito una cita " * 3_000})

    assert answer.elapsed.total_seconds() < 1.5
    assert answer.json()["results"][0]["ranking"][0]["name"] == "book_appointment"


def test_more_than_a_hundred_texts_are_refused(reached: Reached) -> None:
    assert reached.parse({"texts": ["hola"] * 101}).status_code == 400


def test_more_than_a_megabyte_is_refused(reached: Reached) -> None:
    assert reached.parse({"text": "a" * 2_000_000}).status_code == 413


class Watched:
    """A server of our own to look at: all it prints is kept."""

    def __init__(self, model: Path, home: Path) -> None:
        python = environment.nlu_environment()
        self._process = subprocess.Popen(
            [str(python), "-m", "nlu.server", str(model), "--port", "0"],
            cwd=environment.ROOT,
            env=environment.variables(home, NLU_TOKEN="watched"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.printed: list[str] = []
        self.url = f"http://127.0.0.1:{self.wait_for('listening on').split()[-1]}"

    def wait_for(self, start: str) -> str:
        for line in self._process.stdout:
            self.printed.append(line.strip())
            if line.startswith(start):
                return line
        raise AssertionError(self.printed)

    def tell(self, line: object) -> None:
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()

    def end(self) -> int:
        """Close its pipe, as happens when a parent dies, and give its exit code."""
        if self._process.stdin.closed:
            return self._process.returncode
        self._process.stdin.close()
        self.printed += self._process.stdout.read().splitlines()
        self._process.stdout.close()
        return self._process.wait(20)


@pytest.fixture
def watched(model: Path, tmp_path: Path) -> Iterator[Watched]:
    server = Watched(model, tmp_path)
    yield server
    server.end()


def test_the_port_is_open_before_the_model_is_loaded(watched: Watched) -> None:
    assert httpx.get(f"{watched.url}/healthz", timeout=10).status_code == 503
    assert Reached(watched.url, "watched").parse({"text": "hola"}).status_code == 503


def test_it_ends_when_its_pipe_closes_even_while_loading(watched: Watched) -> None:
    assert watched.end() == 0


def test_the_first_message_after_it_is_ready_does_not_wait(watched: Watched) -> None:
    watched.wait_for("ready")

    answer = Reached(watched.url, "watched").parse({"text": "hola buenas"})

    assert answer.elapsed.total_seconds() < 0.8


def test_no_text_is_ever_printed(watched: Watched) -> None:
    watched.wait_for("ready")
    reached = Reached(watched.url, "watched")
    reached.parse({"text": PLANTED})
    reached.parse({"texts": [PLANTED, 3]})
    reached.parse({"text": PLANTED}, token="guessed")
    watched.end()

    assert watched.printed == [watched.printed[0], "ready"]


def test_another_model_is_loaded_without_a_pause(watched: Watched, model: Path) -> None:
    watched.wait_for("ready")
    reached = Reached(watched.url, "watched")
    watched.tell(model)
    answers = [reached.parse({"text": "hola buenas"}) for _ in range(20)]

    assert watched.wait_for("ready")
    assert {answer.status_code for answer in answers} == {200}
    assert max(answer.elapsed.total_seconds() for answer in answers) < 1.5


def test_a_model_that_is_not_there_does_not_end_the_one_at_work(watched: Watched) -> None:
    watched.wait_for("ready")
    watched.tell("/no/such/model")

    assert watched.wait_for("failed").strip() == "failed FileNotFoundError"
    assert Reached(watched.url, "watched").parse({"text": "hola"}).status_code == 200


def test_without_a_token_it_does_not_serve(model: Path, tmp_path: Path) -> None:
    ended = subprocess.run(
        [str(environment.nlu_environment()), "-m", "nlu.server", str(model)],
        cwd=environment.ROOT,
        env=environment.variables(tmp_path),
        capture_output=True,
        text=True,
        check=False,
    )

    assert ended.returncode == 2
    assert "NLU_TOKEN" in ended.stderr


def test_a_child_that_dies_is_started_again(model: Path) -> None:
    python = environment.nlu_environment()
    assert python is not None
    child = NluChild(model, python)
    child.start()
    try:
        assert child.wait_until_ready(90)
        first = child.process_id
        os.kill(first, signal.SIGKILL)
        assert _becomes(lambda: not child.is_ready)

        assert child.wait_until_ready(90)
        assert child.process_id != first
    finally:
        child.stop()


def test_a_child_that_was_stopped_is_gone(model: Path) -> None:
    python = environment.nlu_environment()
    assert python is not None
    child = NluChild(model, python)
    child.start()
    child.stop()

    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{child.url}/healthz")


def _becomes(claim: Callable[[], bool], *, tries: int = 10_000) -> bool:
    """Look until a claim is true; each look yields to the thread that makes it so."""
    return any(claim() or Event().wait(0.001) for _ in range(tries))

"""The thin server around Rasa: reads texts behind a token, on this machine only, and repeats none.

Run in Rasa's environment from the project's root: `python -m nlu.server MODEL --port 5005`, with
the token in NLU_TOKEN. Standard input is the parent's hold on it: a line with a path loads that
model beside the one at work and then changes over; when the pipe closes, the server ends.
"""

import argparse
import asyncio
import hmac
import importlib
import logging
import os
import re
import sys
import warnings
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import structlog
from aiohttp import web

from nlu import spelling

MAX_LENGTH = 1_000
"""Characters of one text that are read; Rasa takes fifteen seconds over fifty thousand."""
MAX_TEXTS = 100
MAX_BODY = 1_048_576
"""Bytes: a hundred texts of a thousand characters, each as long as JSON can write it."""
_RANKED = 5
_BEFORE_THE_WORDS = re.compile(r"\A[\s/]+")

Agent = Any  # Rasa's: it has no types here, and takes seconds to import


class Ears:
    """The model at work, once there is one, and the token that opens it."""

    def __init__(self, token: str) -> None:
        self._token = token.encode()
        self._agent: Agent = None

    async def load(self, model: Path) -> bool:
        """Load a model beside the one at work, then change over; say whether that went well."""
        try:
            self._agent = await asyncio.to_thread(_load, model)
        except Exception as broken:  # a top: a bad model must not end the good one at work
            _say(f"failed {type(broken).__name__}")
            return False
        _say("ready")
        return True

    async def parse(self, request: web.Request) -> web.Response:
        """Answer POST /parse: for each text its likeliest intents and its topic."""
        if not self._opens(request):
            return _refusal(401, "unauthorized")
        if self._agent is None:
            return _refusal(503, "loading")
        texts = _texts(await request.json())
        return web.json_response({"results": [await _read(self._agent, text) for text in texts]})

    async def health(self, _: web.Request) -> web.Response:
        """Answer GET /healthz: 503 until a model is loaded."""
        ready = self._agent is not None
        return web.json_response({"ready": ready}, status=200 if ready else 503)

    def _opens(self, request: web.Request) -> bool:
        """Compare the token in a time that tells nothing of it."""
        given = request.headers.get("Authorization", "").encode("utf-8", "surrogateescape")
        return hmac.compare_digest(given, b"Bearer " + self._token)


def main() -> None:
    """Serve until the parent's pipe closes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--port", type=int, default=5005, help="0: any that is free")
    chosen = parser.parse_args()
    token = os.environ.get("NLU_TOKEN")
    if not token:
        parser.error("NLU_TOKEN is not set; without a token nothing is served")
    _hush()
    asyncio.run(_serve(Ears(token), chosen.model, chosen.port))


async def _serve(ears: Ears, model: Path, port: int) -> None:
    application = web.Application(client_max_size=MAX_BODY, middlewares=[_plain_errors])
    application.add_routes([web.post("/parse", ears.parse), web.get("/healthz", ears.health)])
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    _say(f"listening on {runner.addresses[0][1]}")
    first = asyncio.create_task(ears.load(model))
    first.add_done_callback(lambda done: None if done.result() else os._exit(1))
    await _obey(ears)
    os._exit(0)  # an import of Rasa under way in another thread could not be ended otherwise


async def _obey(ears: Ears) -> None:
    """Load whatever model the parent names, until its pipe closes."""
    lines = asyncio.StreamReader()
    pipe = asyncio.StreamReaderProtocol(lines)
    await asyncio.get_running_loop().connect_read_pipe(lambda: pipe, sys.stdin)
    while line := await lines.readline():
        await ears.load(Path(os.fsdecode(line.rstrip(b"\n"))))


async def _read(agent: Agent, text: str) -> dict[str, object]:
    """Read one text; what has no words is not asked, and a slash never names an intent."""
    said = _BEFORE_THE_WORDS.sub("", text[:MAX_LENGTH])
    if not spelling.words(said):
        return {"ranking": [], "topic": None}
    heard = await agent.parse_message(said)
    await asyncio.sleep(0)  # a long batch lets others in between
    ranking = [_named(reading) for reading in heard["intent_ranking"][:_RANKED]]
    return {"ranking": ranking, "topic": _named(heard["topic"])}


def _named(reading: dict[str, Any]) -> dict[str, object]:
    return {"name": str(reading["name"]), "confidence": round(float(reading["confidence"]), 4)}


def _texts(body: object) -> list[str]:
    """Take {"text": …} or {"texts": […]}; anything else is a ValueError."""
    match body:
        case {"text": str(text)}:
            return [text]
        case {"texts": [*texts]} if len(texts) <= MAX_TEXTS and all(map(_is_text, texts)):
            return texts
        case _:
            raise ValueError("neither a text nor a list of at most a hundred")


def _is_text(value: object) -> bool:
    return isinstance(value, str)


@web.middleware
async def _plain_errors(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Answer every failure in one shape; a failure is printed by its kind, never with its text."""
    try:
        return await handler(request)
    except web.HTTPException as refused:
        return _refusal(refused.status, refused.reason)
    except ValueError:
        return _refusal(400, "bad request")
    except Exception as broken:  # the top of this process
        sys.stderr.write(f"could not read: {type(broken).__name__}\n")
        return _refusal(500, "could not read")


def _refusal(status: int, why: str) -> web.Response:
    return web.json_response({"error": why}, status=status)


def _load(model: Path) -> Agent:
    if not model.is_file():
        raise FileNotFoundError(model)
    agent = importlib.import_module("rasa.core.agent").Agent.load(str(model))
    asyncio.run(agent.parse_message("hola"))  # the first takes a second: nobody waits for it
    return agent


def _hush() -> None:
    """Let no library print what people wrote: by default structlog prints every message."""
    warnings.showwarning = _no_warning  # a filter would be reset by those who import
    logging.disable(logging.CRITICAL)
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL),
        logger_factory=structlog.ReturnLoggerFactory(),
    )


def _no_warning(*_: object, **__: object) -> None:
    """Show nothing."""


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()

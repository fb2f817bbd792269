"""Only what Twilio signed for us comes in; anything else is refused, and never breaks the door."""

import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.channels.whatsapp.street import (
    BASE_URL,
    SID,
    TOKENS,
    Hook,
    call,
    form,
    message_call,
    status_call,
)
from tests.doubles.twilio_calls import FORM, Call

TEXT = form("text")
SIGNATURE = "X-Twilio-Signature"
SETTINGS = "X-Twilio-Webhooks-Signature-Settings"
KIND = ("Content-Type", FORM)


def test_a_signed_message_is_kept_and_answered_with_an_empty_document(hook: Hook):
    answer = hook.takes(message_call(TEXT))

    assert (answer.status_code, answer.headers["content-type"]) == (
        200,
        "text/xml; charset=utf-8",
    )
    assert answer.text.endswith("<Response/>")
    assert [message.text for message in hook.messages] == [TEXT["Body"]]


@pytest.mark.parametrize("token", TOKENS)
@pytest.mark.parametrize("algorithm", [None, "HMAC_SHA1", "HMAC_SHA256"])
def test_both_tokens_and_both_algorithms_are_taken(hook: Hook, token: str, algorithm: str | None):
    """While one token replaces the other, Twilio may sign with either."""
    answer = hook.takes(message_call(TEXT, token=token, algorithm=algorithm))

    assert answer.status_code == 200


@pytest.mark.parametrize(
    "pairs",
    [
        [*TEXT.items(), ("Latitude", ""), ("ButtonText", "")],
        [*TEXT.items(), ("Extra", "b"), ("Extra", "a"), ("Extra", "a")],
        list((TEXT | {"Body": "1+1=2 & más; 100% ñandú\r\n👩‍👧 \x00"}).items()),
        list((TEXT | {"Body": ""}).items()),
        list((TEXT | {"A new field of Twilio's": "¿?"}).items()),
    ],
    ids=["blank fields", "a name twice", "odd characters", "a blank body", "an unknown field"],
)
def test_every_field_counts_in_the_signature(hook: Hook, pairs: list[tuple[str, str]]):
    assert hook.takes(message_call(pairs)).status_code == 200


def test_a_query_counts_in_the_signature(hook: Hook):
    made = status_call(form("status_delivered"), row=7)
    elsewhere = Call(path=made.path.replace("7", "8"), headers=made.headers, body=made.body)

    assert [hook.takes(made).status_code, hook.takes(elsewhere).status_code] == [200, 403]
    assert [delivery.outbox_id for delivery in hook.deliveries] == [7]


def signed_with(*headers: tuple[str, str]) -> Call:
    """The genuine call, under these headers instead of its own."""
    return message_call(TEXT).with_headers(*headers)


GENUINE = dict(message_call(TEXT).headers)[SIGNATURE]
FORGED = {
    "no signature": signed_with(KIND),
    "a blank signature": signed_with(KIND, (SIGNATURE, "")),
    "a signature in no alphabet": signed_with(KIND, (SIGNATURE, "\x7f€ñ" * 9)),
    "another signature": signed_with(KIND, (SIGNATURE, GENUINE.swapcase())),
    "a cut signature": signed_with(KIND, (SIGNATURE, GENUINE[:-1])),
    "a long signature": signed_with(KIND, (SIGNATURE, "A" * 8000)),
    "two signatures": signed_with(KIND, (SIGNATURE, GENUINE), (SIGNATURE, "x")),
    "the same signature twice": signed_with(KIND, (SIGNATURE, GENUINE), (SIGNATURE, GENUINE)),
    "an algorithm nobody knows": signed_with(
        KIND, (SIGNATURE, GENUINE), (SETTINGS, "key=k,algorithm=NONE")
    ),
    "the other algorithm": signed_with(
        KIND, (SIGNATURE, GENUINE), (SETTINGS, "key=k,algorithm=HMAC_SHA256")
    ),
    "a stranger's token": message_call(TEXT, token="guessed"),
    "another host": message_call(TEXT, base_url="https://elsewhere.example"),
    "without TLS": message_call(TEXT, base_url=BASE_URL.replace("https", "http")),
    "another path": Call(
        path="/twilio/message",
        headers=call(TEXT, "/twilio/status").headers,
        body=message_call(TEXT).body,
    ),
    "a changed body": Call(
        path="/twilio/message",
        headers=message_call(TEXT).headers,
        body=message_call(TEXT | {"Body": "otra cosa"}).body,
    ),
    "a field left out": Call(
        path="/twilio/message",
        headers=message_call(TEXT | {"Latitude": ""}).headers,
        body=message_call(TEXT).body,
    ),
    "bytes that are no UTF-8": Call(
        path="/twilio/message", headers=message_call(TEXT).headers, body=b"Body=%ff%fe&From=\xff"
    ),
    "nothing at all": Call(path="/twilio/message", headers=[KIND], body=b""),
    "another account": message_call(TEXT | {"AccountSid": SID.replace("5e", "ee")}),
    "no account": message_call({k: v for k, v in TEXT.items() if k != "AccountSid"}),
}


@pytest.mark.parametrize("made", FORGED.values(), ids=FORGED)
def test_a_forged_call_is_refused(hook: Hook, made: Call):
    assert hook.takes(made).status_code == 403
    assert hook.kept_nothing


@pytest.mark.parametrize("header", ["Host", "X-Forwarded-Host", "Forwarded", "X-Original-URL"])
def test_what_a_caller_says_of_the_address_does_not_count(hook: Hook, header: str):
    """Neither does it help a forger, nor does it hinder Twilio behind a proxy."""
    forged = message_call(TEXT, base_url="https://elsewhere.example")
    genuine = message_call(TEXT)
    named = ("elsewhere.example", "elsewhere.example:99999999", "[", "\x7f")

    refused = {
        hook.takes(forged.with_headers(*forged.headers, (header, host))).status_code
        for host in named
    }
    taken = {
        hook.takes(genuine.with_headers(*genuine.headers, (header, host))).status_code
        for host in named
    }

    assert (refused, taken) == ({403}, {200})


@pytest.mark.parametrize("port", ["99999999", "port", "-1"])
def test_an_impossible_port_in_our_own_address_refuses_and_does_not_break(port: str):
    base_url = f"{BASE_URL}:{port}"
    hook = Hook(public_base_url=base_url)

    assert hook.takes(message_call(TEXT)).status_code == 403


@pytest.mark.parametrize("base_url", [f"{BASE_URL}:443", f"{BASE_URL}/"])
def test_our_own_address_may_name_the_usual_port_or_end_in_a_slash(base_url: str):
    assert Hook(public_base_url=base_url).takes(message_call(TEXT)).status_code == 200


JSON = b'{"MessageSid": "SM1"}'
HASHED = f"/twilio/message?bodySHA256={hashlib.sha256(JSON).hexdigest()}"


def posted_as(*kinds: str, body: bytes = b"Body=x", path: str = "/twilio/message") -> Call:
    """A body under these content types, signed for its address as Twilio signs what is no form."""
    [signature] = [header for header in call({}, path).headers if header[0] == SIGNATURE]
    return Call(path=path, headers=[signature, *(("Content-Type", k) for k in kinds)], body=body)


MALFORMED = {
    "JSON with its hash": (posted_as("application/json", body=JSON, path=HASHED), 400),
    "no content type": (posted_as(), 400),
    "multipart": (posted_as("multipart/form-data; boundary=x", body=b"--x--"), 400),
    "two content types": (posted_as(FORM, FORM), 400),
    "a content type in no alphabet": (posted_as("ñ/€;;;="), 400),
    "five thousand fields": (posted_as(FORM, body=b"a=&" * 5000), 400),
    "more than 64 KiB": (posted_as(FORM, body=b"a=" + b"x" * 65536), 413),
    "20 MB": (posted_as(FORM, body=b"x" * 20_000_000, path="/twilio/status"), 413),
}


@pytest.mark.parametrize(("made", "status"), MALFORMED.values(), ids=MALFORMED)
def test_what_is_no_form_of_twilio_s_is_refused(hook: Hook, made: Call, status: int):
    assert hook.takes(made).status_code == status
    assert hook.kept_nothing


def test_a_form_of_64_kib_is_read(hook: Hook):
    made = message_call(TEXT | {"Body": ""})
    filled = message_call(TEXT | {"Body": "x" * (65536 - len(made.body))})

    assert len(filled.body) == 65536
    assert hook.takes(filled).status_code == 200


@pytest.mark.parametrize(
    "changed",
    [
        {"MessageSid": ""},
        {"MessageSid": "SM 1"},
        {"MessageSid": "S" * 65},
        {"To": "whatsapp:+50370000009"},
        {"To": "+15005550006"},
        {"From": "+50370000001"},
        {"From": "whatsapp:"},
        {"From": "whatsapp:+503 7000"},
        {"From": "whatsapp:\x00"},
        {"From": "messenger:123"},
    ],
    ids=str,
)
def test_a_signed_call_that_is_no_message_to_us_is_refused(hook: Hook, changed: dict[str, str]):
    assert hook.takes(message_call(TEXT | changed)).status_code == 400
    assert hook.kept_nothing


REFUSALS = {400, 403, 413}
HEADERS = st.lists(
    st.tuples(
        st.sampled_from([SIGNATURE, SETTINGS, "Content-Type", "Host", "X-Forwarded-Proto"]),
        st.one_of(
            st.just(FORM), st.just(GENUINE), st.text(st.characters(min_codepoint=32), max_size=40)
        ),
    ),
    max_size=6,
)
ANYWHERE = st.sampled_from(
    ["/twilio/message", "/twilio/status", "/twilio/status?o=1&o=%ff", "/twilio/message?%%%"]
)


@settings(max_examples=150, deadline=None)
@given(path=ANYWHERE, headers=HEADERS, body=st.binary(max_size=300))
def test_no_call_whatever_breaks_the_door(path: str, headers: list, body: bytes):
    hook = Hook()

    answer = hook.takes(Call(path=path, headers=headers, body=body))

    assert answer.status_code in REFUSALS
    assert hook.kept_nothing


FIELDS = st.dictionaries(
    st.sampled_from(
        [*TEXT, "ButtonPayload", "ListId", "Latitude", "Longitude", "MediaContentType0"]
    ),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    max_size=8,
)


@settings(max_examples=150, deadline=None)
@given(changed=FIELDS)
def test_no_signed_form_whatever_breaks_the_door(changed: dict[str, str]):
    hook = Hook()

    status = hook.takes(message_call(TEXT | changed)).status_code

    assert status in {200, *REFUSALS}
    assert len(hook.messages) == (status == 200)


@settings(max_examples=100, deadline=None)
@given(
    changed=st.fixed_dictionaries(
        {}, optional={"MessageStatus": st.text(max_size=12), "ErrorCode": st.text(max_size=12)}
    ),
    row=st.text(st.characters(codec="ascii", categories=["L", "N"]), max_size=25),
)
def test_no_signed_status_whatever_breaks_the_door(changed: dict[str, str], row: str):
    hook = Hook()

    answer = hook.takes(status_call(form("status_delivered") | changed, row=row))

    assert answer.status_code == 200

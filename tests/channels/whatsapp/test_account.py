"""The account is read strictly, and keeps its tokens to itself."""

import pytest

from bot.channels.whatsapp.account import AccountError, read_account
from tests.channels.whatsapp.street import SENDER, SID, TOKENS, account

WHOLE = {
    "sid": SID,
    "auth_token": TOKENS[0],
    "sender": SENDER,
    "public_base_url": "https://ventanilla.example/",
}


@pytest.mark.parametrize("sender", [SENDER, f"whatsapp:{SENDER}", f" {SENDER} "])
def test_our_number_may_be_written_as_twilio_shows_it(sender: str):
    assert read_account(**(WHOLE | {"sender": sender})).sender == SENDER


def test_a_test_server_takes_the_place_of_twilio():
    at = read_account(**WHOLE, api_base="http://127.0.0.1:9/").messages_url

    assert at == f"http://127.0.0.1:9/2010-04-01/Accounts/{SID}/Messages.json"
    assert read_account(**WHOLE).messages_url.startswith("https://api.twilio.com/2010-04-01/")


@pytest.mark.parametrize(
    ("wrong", "name"),
    [
        ({"sid": ""}, "TWILIO_ACCOUNT_SID"),
        ({"auth_token": " , "}, "TWILIO_AUTH_TOKEN"),
        ({"sender": "whatsapp:"}, "TWILIO_WHATSAPP_FROM"),
        ({"public_base_url": "ventanilla.example"}, "PUBLIC_BASE_URL"),
        ({"public_base_url": "https://ventanilla.example/path"}, "PUBLIC_BASE_URL"),
        ({"api_base": "ftp://127.0.0.1"}, "TWILIO_API_BASE"),
    ],
)
def test_a_setting_that_cannot_be_right_is_named(wrong: dict[str, str], name: str):
    with pytest.raises(AccountError, match=name):
        read_account(**(WHOLE | wrong))


def test_the_tokens_are_not_shown():
    assert not [token for token in TOKENS if token in repr(account())]

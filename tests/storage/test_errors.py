"""What the operator reads when the cellar refuses."""

import pytest

from storage import errors
from storage.errors import KeysExposedError, StorageError

KINDS = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, StorageError)
]


@pytest.mark.parametrize("kind", KINDS)
def test_an_error_s_docstring_is_its_message(kind):
    assert str(kind()) == kind.__doc__


@pytest.mark.parametrize("kind", KINDS)
def test_a_message_is_one_line(kind):
    assert "\n" not in str(kind("something"))


def test_a_detail_follows_the_message():
    message = "The key file can be read by others; set its mode to 0600: keys.json"

    assert str(KeysExposedError("keys.json")) == message


@pytest.mark.parametrize("kind", KINDS)
def test_the_drawn_tree_names_every_error(kind):
    assert kind.__name__ in errors.__doc__

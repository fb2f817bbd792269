"""The key file and what its keys open."""

import json
import stat

import pytest
from cryptography.fernet import Fernet
from hypothesis import given
from hypothesis import strategies as st

from storage.errors import (
    KeysExistError,
    KeysExposedError,
    KeysMissingError,
    KeysUnreadableError,
    UnknownKeyError,
    WrongKeyError,
)
from storage.keyring import new_keyring
from storage.keys import (
    load_keys,
    load_or_make_keys,
    replace_keys,
    save_new_keys,
)


@pytest.fixture
def key_file(tmp_path):
    return tmp_path / "keys.json"


@given(st.text())
def test_whatever_is_written_can_be_read_again(keys, text):
    assert keys.decrypt(keys.encrypt(text)) == text


def test_what_is_stored_names_its_key_and_hides_the_words():
    stored = new_keyring().encrypt("María de Usulután")

    assert stored.startswith("k1:")
    assert "María" not in stored


def test_a_lone_surrogate_is_refused_because_intake_replaces_it():
    with pytest.raises(UnicodeEncodeError):
        new_keyring().encrypt("\ud800")


def test_the_first_run_makes_a_key_file_that_its_owner_alone_can_read(key_file):
    load_or_make_keys(key_file)

    assert stat.S_IMODE(key_file.stat().st_mode) == 0o600
    assert list(key_file.parent.iterdir()) == [key_file]


def test_the_second_run_finds_the_same_keys(key_file):
    stored = load_or_make_keys(key_file).encrypt("hola")

    assert load_or_make_keys(key_file).decrypt(stored) == "hola"


def test_a_key_file_is_never_overwritten(key_file):
    load_or_make_keys(key_file)
    before = key_file.read_bytes()

    with pytest.raises(KeysExistError):
        save_new_keys(new_keyring(), key_file)

    assert key_file.read_bytes() == before
    assert list(key_file.parent.iterdir()) == [key_file]


def test_a_missing_key_file_is_said(key_file):
    with pytest.raises(KeysMissingError, match=r"restore it from its backup: .*keys\.json"):
        load_keys(key_file)


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
def test_a_key_file_that_others_can_read_is_refused(key_file, mode):
    load_or_make_keys(key_file)
    key_file.chmod(mode)

    with pytest.raises(KeysExposedError, match=f"mode {mode:04o}"):
        load_keys(key_file)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "ñ",
        "{}",
        '{"version": 1, "primary": "k2", "keys": {"k1": "x"}, "index_key": "00"}',
        '{"version": 1, "primary": "k1", "keys": {"k1": "short"}, "index_key": "00"}',
        '{"version": 1, "primary": "k1", "keys": ["k1"], "index_key": "00"}',
    ],
)
def test_a_spoilt_key_file_is_said(key_file, text):
    key_file.touch(mode=0o600)
    key_file.write_text(text, encoding="utf-8")

    with pytest.raises(KeysUnreadableError, match=r"keys\.json"):
        load_keys(key_file)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("version", 2),
        ("index_key", "00"),
        ("primary", "k9"),
        ("keys", {"first": Fernet.generate_key().decode()}),
    ],
)
def test_a_key_file_of_another_kind_is_said(key_file, field, value):
    load_or_make_keys(key_file)
    kept = json.loads(key_file.read_text()) | {field: value}
    if field == "keys":
        kept["primary"] = "first"
    key_file.write_text(json.dumps(kept))

    with pytest.raises(KeysUnreadableError):
        load_keys(key_file)


def test_after_a_rotation_old_words_open_and_new_words_use_the_new_key():
    old = new_keyring()
    stored = old.encrypt("hola")
    rotated = old.rotated()

    assert rotated.decrypt(stored) == "hola"
    assert rotated.encrypt("hola").startswith("k2:")
    assert rotated.blind_index("hola") == old.blind_index("hola")


def test_words_can_be_moved_to_the_new_key_and_the_old_one_dropped():
    old = new_keyring()
    rotated = old.rotated()
    moved = rotated.reencrypt(old.encrypt("hola"))

    assert rotated.is_current(moved)
    assert rotated.without_older().decrypt(moved) == "hola"


def test_what_a_dropped_key_closed_names_the_key_that_is_missing():
    old = new_keyring()
    stored = old.encrypt("hola")

    with pytest.raises(UnknownKeyError, match="k1"):
        old.rotated().without_older().decrypt(stored)


@pytest.mark.parametrize("stored", ["", "hola", "k7:abc", ":"])
def test_what_we_never_wrote_has_no_key(stored):
    with pytest.raises(UnknownKeyError):
        new_keyring().decrypt(stored)


@pytest.mark.parametrize("keys", [new_keyring(), new_keyring().rotated()])
def test_another_house_s_key_opens_nothing(keys):
    stored = new_keyring().encrypt("hola")

    with pytest.raises(WrongKeyError):
        keys.decrypt(stored)


def test_a_spoilt_token_does_not_open():
    keys = new_keyring()

    with pytest.raises(WrongKeyError):
        keys.decrypt(keys.encrypt("hola")[:-4] + "AAAA")


def test_rotated_keys_replace_the_file_and_keep_its_mode(key_file):
    keys = load_or_make_keys(key_file)
    stored = keys.encrypt("hola")

    replace_keys(keys.rotated(), key_file)

    assert load_keys(key_file).decrypt(stored) == "hola"
    assert load_keys(key_file).primary == "k2"
    assert stat.S_IMODE(key_file.stat().st_mode) == 0o600


def test_rotating_cannot_put_other_keys_in_place_of_ours(key_file):
    load_or_make_keys(key_file)

    with pytest.raises(WrongKeyError):
        replace_keys(new_keyring(), key_file)


def test_the_keys_do_not_show_where_a_keyring_is_printed(key_file):
    keys = load_or_make_keys(key_file)
    secrets = [*json.loads(key_file.read_text())["keys"].values()]

    assert not any(secret in repr(keys) for secret in secrets)


def test_a_blind_index_finds_a_value_however_it_was_typed():
    keys = new_keyring()

    assert keys.blind_index("  José   PÉREZ ") == keys.blind_index("josé pérez")
    assert keys.blind_index("７１２３") == keys.blind_index("7123")


def test_blind_indexes_of_different_values_and_of_different_houses_differ():
    keys = new_keyring()
    found = {keys.blind_index("jose"), keys.blind_index("josé"), new_keyring().blind_index("jose")}

    assert [len(found), *{len(digest) for digest in found}] == [3, 64]

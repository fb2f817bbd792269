"""How a reply is laid out for Telegram: parts, buttons, lengths in its own units."""

import pytest
from aiogram.types import InlineKeyboardMarkup
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.keyboard import MOST_UNITS, lay_out, split, units
from bot.message import Option, Reply


def test_each_option_is_a_button_in_a_row_of_its_own():
    reply = Reply(
        text="¿Qué día?", prompt=7, options=(Option("a", "Lunes"), Option("b", "Martes"))
    )

    parts, keyboard = lay_out(reply)

    assert parts == ["¿Qué día?"]
    assert keyboard
    assert InlineKeyboardMarkup.model_validate(keyboard.to_dict())
    assert [[(b.text, b.callback_data) for b in row] for row in keyboard.inline_keyboard] == [
        [("Lunes", "7.a")],
        [("Martes", "7.b")],
    ]


def test_a_reply_without_options_has_no_keyboard():
    assert lay_out(Reply(text="Listo.")) == (["Listo."], None)


def test_options_too_long_for_a_button_become_a_list_to_answer_by_number():
    options = (Option("ñ" * 40, "Uno"), Option("b", "Dos"))

    assert lay_out(Reply(text="¿Cuál?", options=options)) == (["¿Cuál?\n\n1. Uno\n2. Dos"], None)


def test_a_button_carries_up_to_sixty_four_bytes():
    _, keyboard = lay_out(Reply(text="¿Cuál?", prompt=1, options=(Option("ñ" * 31, "Uno"),)))

    assert keyboard
    assert len(str(keyboard.inline_keyboard[0][0].callback_data).encode()) == 64


def test_a_title_without_end_is_cut():
    _, keyboard = lay_out(Reply(text="¿Cuál?", options=(Option("a", "😀" * 50),)))

    assert keyboard
    assert keyboard.inline_keyboard[0][0].text == "😀" * 31 + "…"


def test_an_emoji_counts_twice_as_telegram_counts_it():
    assert units("a😀ñ") == 4


def test_a_long_text_is_cut_where_a_sentence_ends():
    text = "Primera frase. " + "palabra " * 300 + "fin. " + "otra " * 500 + "y termina."

    parts = list(split(text))

    assert [part[-4:] for part in parts] == ["fin.", "ina."]


def test_a_text_of_one_long_sentence_is_cut_between_words():
    parts = list(split("palabra " * 600))

    assert [part.split()[-1] for part in parts] == ["palabra", "palabra"]


def test_a_text_without_a_space_is_cut_where_it_must():
    assert [units(part) for part in split("😀" * 3000)] == [4096, 1904]


@pytest.mark.parametrize("length", [4095, 4096, 4097])
def test_the_limit_is_telegrams(length: int):
    assert len(list(split("a" * length))) == (1 if length <= 4096 else 2)


@given(st.text(alphabet="ab .\n😀", min_size=1).map(lambda some: "x" + some * 2000))
def test_nothing_is_lost_and_no_part_is_too_long(text: str):
    parts = list(split(text))

    assert all(0 < units(part) <= MOST_UNITS for part in parts)
    assert "".join("".join(parts).split()) == "".join(text.split())


def test_the_keyboard_goes_under_the_last_part():
    parts, keyboard = lay_out(Reply(text="Una frase. " * 500, options=(Option("a", "Sí"),)))

    assert len(parts) == 2
    assert keyboard

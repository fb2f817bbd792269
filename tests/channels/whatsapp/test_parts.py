"""Whatever is said fits into messages that WhatsApp takes, with nothing lost."""

from hypothesis import given
from hypothesis import strategies as st

from bot.channels.whatsapp.parts import MOST, cut, parts, size
from bot.message import Option, Reply

TEN = tuple(Option(str(n), f"{'Opción larga de la lista':.22} {n}") for n in range(10))
WORDS = st.text(st.sampled_from("aé😀. \n¿?"), max_size=5000)


def test_short_words_are_one_message():
    assert parts(Reply(text="Buenas."), "es") == ["Buenas."]


def test_words_are_cut_between_sentences():
    sentence = "La oficina queda frente al parque y abre a las ocho."

    pieces = cut(" ".join([sentence] * 100))

    assert len(pieces) == 4
    assert [p for p in pieces if not p.startswith("La oficina") or not p.endswith("ocho.")] == []


def test_a_paragraph_is_a_better_place_than_a_sentence():
    first = "Uno. " * 200

    assert cut(first + "\n\n" + "Dos. " * 200)[0] == first.rstrip()


def test_words_without_a_blank_are_cut_all_the_same():
    assert [size(piece) for piece in cut("x" * 4000)] == [1600, 1600, 800]


def test_an_emoji_is_counted_in_full_and_never_halved():
    pieces = cut("x" + "😀" * 1000)

    assert [size(piece) for piece in pieces] == [1599, 402]
    assert "".join(pieces) == "x" + "😀" * 1000


@given(WORDS)
def test_nothing_is_lost_and_nothing_is_too_long(text: str):
    pieces = cut(text)

    assert max(size(piece) for piece in pieces) <= MOST
    assert "".join("".join(pieces).split()) == "".join(text.split())


@given(WORDS)
def test_a_list_stands_whole_in_the_last_message(text: str):
    *before, last = parts(Reply(text=text, options=TEN), "es")

    assert max(map(size, [*before, last])) <= MOST
    assert last.count("\n") >= 13
    assert last.endswith(f"10. {TEN[9].title}\n\nResponda con el número.")
    assert not [piece for piece in before if "1. Opción" in piece]

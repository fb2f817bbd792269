"""How a free answer is read, as people in El Salvador write it."""

import pytest

from bot import readers
from bot.message import Option

OFFICES = [
    Option("zacatecoluca", "Oficina de Zacatecoluca"),
    Option("usulutan", "Oficina de Usulután"),
    Option("san_miguel", "Oficina de San Miguel"),
    Option("mejicanos", "Oficina de Mejicanos"),
]
DAYS = [
    Option("2026-11-30", "lun 30 nov"),
    Option("2026-12-01", "mar 1 dic"),
    Option("2026-12-02", "mié 2 dic"),
    Option("2026-12-08", "mar 8 dic"),
]
HOURS = [
    Option("10:00", "10:00 a. m."),
    Option("13:00", "1:00 p. m."),
    Option("13:30", "1:30 p. m."),
]


@pytest.mark.parametrize(
    "said",
    """sí|si|Sii|SI!|simón|dale|dale pues|va|vaya|vaya pues|ok|okey|está bien|esta bien así|así es
    |correcto|cabal|perfecto|claro que sí|sí, por favor|si porfa|sí gracias|sí quiero|de acuerdo
    |por supuesto|acepto|yes|yes please|sure|yeah|sounds good|I agree""".replace(
        "\n    ", ""
    ).split("|"),
)
def test_a_plain_yes_is_a_yes(said):
    assert readers.yes_no(said) is True


@pytest.mark.parametrize(
    "said",
    "no|No.|nel|nop|no gracias|mejor no|no quiero|no acepto|no así no|no está bien|todavía no"
    "|no thanks|no thank you".split("|"),
)
def test_a_plain_no_is_a_no(said):
    assert readers.yes_no(said) is False


@pytest.mark.parametrize(
    "said",
    "|👍|🙏|?|no sé|sí pero otro día|no, a las 10|si puedo llegar|ya|mañana|creo que sí|quizás"
    "|si no hay otro|no hay problema|el martes|1".split("|"),
)
def test_what_is_more_or_less_than_yes_or_no_is_neither(said):
    assert readers.yes_no(said) is None


@pytest.mark.parametrize(
    ("said", "picked"),
    [
        ("1", "zacatecoluca"),
        ("2.", "usulutan"),
        ("3️⃣", "san_miguel"),
        ("la 4", "mejicanos"),
        ("opción 2", "usulutan"),
        ("número 3", "san_miguel"),
        ("la primera", "zacatecoluca"),
        ("la segunda", "usulutan"),
        ("dos", "usulutan"),
        ("the first", "zacatecoluca"),
        ("la última", "mejicanos"),
        ("the last one", "mejicanos"),
        ("Oficina de Usulután", "usulutan"),
        ("oficina de usulutan", "usulutan"),
        ("USULUTAN", "usulutan"),
        ("en san miguel porfa", "san_miguel"),
        ("la de mejicanos", "mejicanos"),
    ],
)
def test_an_option_is_picked_by_its_number_or_its_words(said, picked):
    found = readers.one_of(said, OFFICES)

    assert found is not None
    assert found.id == picked


@pytest.mark.parametrize(
    "said", ["", "5", "0", "oficina", "la oficina", "no sé", "cualquiera", "👍"]
)
def test_what_fits_several_options_or_none_picks_none(said):
    assert readers.one_of(said, OFFICES) is None


@pytest.mark.parametrize(
    ("said", "picked"),
    [("2", "2026-12-01"), ("el 8", "2026-12-08"), ("el 1", "2026-12-01"), ("el 2", "2026-12-02")],
)
def test_a_bare_digit_is_the_option_but_the_8th_is_the_day(said, picked):
    found = readers.one_of(said, DAYS)

    assert found is not None
    assert found.id == picked


def test_at_one_o_clock_is_not_the_first_option():
    assert readers.one_of("la 1", HOURS) is None


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("¿hay cursos?", True),
        ("que es eso", True),
        ("quiero saber del dui", True),
        ("can I get a passport", True),
        ("pal dui", False),
        ("partida de nacimiento", False),
        ("lo de mis estudios", False),
    ],
)
def test_a_question_is_told_from_an_answer(said, asks):
    assert readers.asks(said) is asks


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("👋", "greet"),
        ("🙏🏽🙏🏽", "thanks"),
        ("❤️", "thanks"),
        ("👍🏿", "affirm"),
        ("😢", None),
        ("gracias 🙏", None),
        ("", None),
    ],
)
def test_a_sign_alone_is_a_courtesy(said, kind):
    assert readers.sign(said) == kind

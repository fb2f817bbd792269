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
    ("said", "name"),
    [
        ("Mercedes", "Mercedes"),
        ("domingo", "Domingo"),
        ("Santos", "Santos"),
        ("Concepción", "Concepción"),
        ("santos domingo", "Santos Domingo"),
        ("Ana San Miguel", "Ana San Miguel"),
        ("ana san miguel", "Ana San Miguel"),
        ("jose mercedes rivas", "Jose Mercedes Rivas"),
        ("DOMINGO DE JESÚS ALAS", "Domingo de Jesús Alas"),
        ("Ana de la O", "Ana de la O"),
        ("Refugio Hernández", "Refugio Hernández"),
        ("Socorro Martínez", "Socorro Martínez"),
        ("Dolores", "Dolores"),
        ("Soledad Cruz", "Soledad Cruz"),
        ("Consuelo", "Consuelo"),
        ("Amparo Díaz", "Amparo Díaz"),
        ("Salvador", "Salvador"),
        ("Julio", "Julio"),
        ("Abril", "Abril"),
        ("Wilber Chévez", "Wilber Chévez"),
        ("Bryan Stanley", "Bryan Stanley"),
        ("Juan Usulután", "Juan Usulután"),
        ("Zoila Casas", "Zoila Casas"),
        ("John O'Connor", "John O'Connor"),
        ("María-José", "María-José"),
        ("Ana Maria Guadalupe Lopez de Perez", "Ana Maria Guadalupe Lopez de Perez"),
        ("me llamo juan carlos", "Juan Carlos"),
        ("soy Rosario", "Rosario"),
        ("es María Elena.", "María Elena"),
        ("mi nombre es Julio César Campos", "Julio César Campos"),
        ("póngalo a nombre de Marta Díaz", "Marta Díaz"),
        ("se llama Sofía", "Sofía"),
        ("my name is John Smith", "John Smith"),
        ("it's Kevin", "Kevin"),
        ("  Ana   Martínez  ", "Ana Martínez"),
    ],
)
def test_a_name_is_read_as_it_is_given(said, name):
    assert readers.name(said) == name


@pytest.mark.parametrize(
    "said",
    """|?|👍|1|dale|vaya|sí|no|ok|no sé|no se|gracias|hola|¿por qué?|para qué quiere mi nombre
    |a qué hora abren|cuánto cuesta|quiero una persona|la licenciada|menú|ayuda|cancelar|seguir
    |requisitos|ubicación|orientación|mi mamá|para mi hijo|yo|el mismo|otro|ninguno|mañana|jueves
    |no entiendo|audio|what do you need|I don't know|wait|cancel|ana@correo.com|503 7777 1111
    |esto es demasiado largo para ser el nombre de una persona de verdad""".replace(
        "\n    ", ""
    ).split("|"),
)
def test_a_question_an_errand_or_a_courtesy_is_no_name(said):
    assert readers.name(said) is None


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("el nombre está mal, es Ana María San Miguel", "Ana María San Miguel"),
        ("el nombre correcto es Marta", "Marta"),
        ("me llamo Juan y quiero una cita", "Juan"),
        ("perdón, mi nombre es Ana, no Ena", "Ana"),
        ("cita para mi hija, se llama Sofía y es el jueves", "Sofía"),
        ("a nombre de mi mamá", None),
        ("cómo se llama el centro", None),
        ("mejor en San Miguel", None),
        ("Ana María", None),
    ],
)
def test_in_a_longer_message_only_what_is_told_as_a_name_is_one(said, name):
    assert readers.told_name(said) == name


@pytest.mark.parametrize(
    ("said", "is_own"),
    [("me llamo Ana", True), ("my name is Ana", True), ("se llama Ana", False), ("Ana", False)],
)
def test_whose_name_is_told_is_known(said, is_own):
    assert readers.tells_own_name(said) is is_own


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

"""How a person's name is read, as people in El Salvador give it."""

import pytest

from bot import names


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
        ("juan perez", "Juan Perez"),
        ("me llamo ana lopez", "Ana Lopez"),
        ("mi nombre es ana maria lopez hernandez", "Ana Maria Lopez Hernandez"),
        ("soy carlos", "Carlos"),
        ("soy carlos martinez de usulutan", "Carlos Martinez"),
        ("a nombre de jose luis", "Jose Luis"),
        ("a nombre de mi hija sofia lopez", "Sofia Lopez"),
        ("es jose antonio rivas", "Jose Antonio Rivas"),
        ("maria de los angeles", "Maria de los Angeles"),
        ("María de los Ángeles Portillo de Ramos", "María de los Ángeles Portillo de Ramos"),
        ("juan de dios mejia", "Juan de Dios Mejia"),
        ("jose del carmen", "Jose del Carmen"),
        ("mi nombre completo es luis alonso cruz", "Luis Alonso Cruz"),
        ("nombre: pedro gomez", "Pedro Gomez"),
        ("me yamo pedro", "Pedro"),
        ("me llamo pedro, gracias", "Pedro"),
        ("pedro gomez gracias", "Pedro Gomez"),
        ("hola soy pedro", "Pedro"),
        ("hola, me llamo marta", "Marta"),
        ("buenas tardes mi nombre es marta rivas", "Marta Rivas"),
        ("si, me llamo marta", "Marta"),
        ("yo me llamo marta", "Marta"),
        ("claro, marta rivas", "Marta Rivas"),
        ("marta rivas por favor", "Marta Rivas"),
        ("soy la señora marta rivas", "Marta Rivas"),
        ("don pedro", "Pedro"),
        ("póngale marta", "Marta"),
        ("ponga marta rivas", "Marta Rivas"),
        ("dígame marta", "Marta"),
        ("el nombre de ella es sofia", "Sofia"),
        ("mi hija se llama sofia", "Sofia"),
        ("se llama sofia", "Sofia"),
        ("la niña se llama ana sofia", "Ana Sofia"),
        ("my name is john", "John"),
        ("my name's john", "John"),
        ("i'm john smith", "John Smith"),
        ("call me john", "John"),
        ("name is kevin", "Kevin"),
        ("Marvin Alexis", "Marvin Alexis"),
        ("Xiomara", "Xiomara"),
        ("yesenia del transito", "Yesenia del Transito"),
        ("Jesús", "Jesús"),
        ("jesus", "Jesus"),
        ("Cruz", "Cruz"),
        ("Mejía", "Mejía"),
        ("Francisco Morazán", "Francisco Morazán"),
        ("Miguel Ángel", "Miguel Ángel"),
        ("ángel", "Ángel"),
        ("mar", "Mar"),
        ("sol", "Sol"),
        ("luz", "Luz"),
        ("Paz", "Paz"),
        ("Victoria", "Victoria"),
        ("Guadalupe", "Guadalupe"),
        ("josé ángel ñúñez", "José Ángel Ñúñez"),
        ("Noé", "Noé"),
        ("Eva", "Eva"),
        ("O'Neil", "O'Neil"),
        ("ana m. lopez", "Ana M. Lopez"),
        ("D'Aubuisson", "D'Aubuisson"),
    ],
)
def test_a_name_is_read_as_it_is_given(said, name):
    assert names.read(said) == name


@pytest.mark.parametrize(
    "said",
    """|?|👍|1|dale|vaya|sí|no|ok|no sé|no se|gracias|hola|¿por qué?|para qué quiere mi nombre
    |a qué hora abren|cuánto cuesta|quiero una persona|la licenciada|menú|ayuda|cancelar|seguir
    |requisitos|ubicación|orientación|mi mamá|para mi hijo|yo|el mismo|otro|ninguno|mañana|jueves
    |no entiendo|audio|what do you need|I don't know|wait|cancel|ana@correo.com|503 7777 1111
    |quiero una cita|no quiero dar mi nombre|para que lo quiere|es necesario|no tengo dui
    |usulutan|san miguel|zacatecoluca|el martes|mañana a las 9|a las 9|lunes|hijueputa
    |idiota|puta|estupido bot|maldito robot|mierda|fuck you|no se|yo|mi hermano|mi esposa
    |una cita|cita|la cita|con la licenciada|no entiendo nada|espere|un momento|ya le digo
    |ahorita le digo|k7m4t|1234|mi nombre|mi nombre es|nombre|me da pena|tengo miedo
    |prefiero no decir|anonimo|nadie|sin nombre|eso no importa|jajaja|jaja|ok|bien y usted
    |estoy bien|buenas noches|quien es usted|eres un robot|necesito ayuda|me deportaron
    |trabajo|el dui|pasaporte|en la mañana|la primera|the first one|i need help|not sure
    |who are you|stop|ayuda por favor|me quiero morir
    |esto es demasiado largo para ser el nombre de una persona de verdad""".replace(
        "\n    ", ""
    ).split("|"),
)
def test_a_question_an_errand_or_a_courtesy_is_no_name(said):
    assert names.read(said) is None


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
    assert names.told(said) == name


@pytest.mark.parametrize(
    ("said", "is_own"),
    [("me llamo Ana", True), ("my name is Ana", True), ("se llama Ana", False), ("Ana", False)],
)
def test_whose_name_is_told_is_known(said, is_own):
    assert names.is_own(said) is is_own

"""A child who writes is known by their own words, not by talk of a child."""

import pytest

from nlu import minors

WRITES = (
    "tengo 14 años",
    "tengo 16",
    "tengo 15, necesito ayuda",
    "tngo 13 y mi papa me pega",
    "hola tengo diecisiete años y me deportaron solo",
    "solo tengo 12",
    "apenas tengo 15 años",
    "soy menor de edad",
    "SOY MENOR",
    "soy una niña de 12 años",
    "soy un cipote de 13",
    "voy a cumplir 17",
    "cumpli 15 ayer",
    "estoy en sexto grado",
    "todavia soy menor",
    "no soy mayor de edad todavia",
    "me faltan dos años para los 18",
    "tengo 15 años y mi hermanito tiene 8, no tenemos donde dormir",
    "i'm 15",
    "im 16 and got deported",
    "i am fourteen years old",
    "i'm a minor",
    "i just turned 17",
    "im only 13",
)

WRITES_OF_ANOTHER = (
    "mi hija tiene 14 años",
    "mi hijo de 15 años quiere estudiar",
    "tengo una hija de 12",
    "tengo 15 años de vivir en houston",
    "tengo 12 años de experiencia",
    "tengo 16 dias de haber venido",
    "tengo 9 hijos",
    "tengo 34",
    "tengo 18 años",
    "hace 15 años me fui",
    "cuando tenia 14 años me fui",
    "me vine a los 15 años",
    "soy menor que mi hermana",
    "soy el menor de mis hermanos",
    "ya no soy menor de edad",
    "mi hijo es menor de edad como saca el pasaporte",
    "mi hija va a cumplir 15 años",
    "la niña esta en sexto grado",
    "tengo 2 niños de 8 y 12",
    "tengo cita a las 10",
    "i'm 15 minutes away",
    "i am 16 weeks pregnant",
    "my son is 15",
    "i lived there for 12 years",
    "quiero una cita para mi niño de 5 años",
)


@pytest.mark.parametrize("text", WRITES)
def test_a_child_who_says_so_is_heard(text: str) -> None:
    assert minors.is_minor(text)


@pytest.mark.parametrize("text", WRITES_OF_ANOTHER)
def test_talk_of_a_child_or_of_years_is_not_a_child_writing(text: str) -> None:
    assert not minors.is_minor(text)

"""Places: the name people use leads to the name on the map, and a person's name does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu import places

READ = (
    ("soy de zacatecoluca", "Zacatecoluca"),
    ("vivo en zacate", "Zacatecoluca"),
    ("sacatecoluca", "Zacatecoluca"),
    ("en zacatecolca", "Zacatecoluca"),
    ("estoy en usulu", "Usulután"),
    ("uzulutan", "Usulután"),
    ("soy de sanmi", "San Miguel"),
    ("sn miguel", "San Miguel"),
    ("sanmiguel", "San Miguel"),
    ("San Migel", "San Miguel"),
    ("mejicanos", "Mejicanos"),
    ("vivo en mexicanos", "Mejicanos"),
    ("vivo en soya", "Soyapango"),
    ("de ilovasco", "Ilobasco"),
    ("vivo en gotera", "San Francisco Gotera"),
    ("chalate", "Chalatenango"),
    ("coujtepeque", "Cojutepeque"),
    ("soyapngo", "Soyapango"),
    ("OZATLAN", "Ozatlán"),
    ("I live in San Miguel", "San Miguel"),
    ("i'm from usulutan", "Usulután"),
    ("mi partida está en Usulután y yo vivo en Mejicanos", "Mejicanos"),
    ("Jiquilisco, Usulután", "Jiquilisco"),
    ("puerto el triunfo", "Puerto El Triunfo"),
    ("San Miguel Tepezontes", "San Miguel Tepezontes"),
    ("san rafael oriente", "San Rafael Oriente"),
    ("San Miguel Centro", "San Miguel Centro"),
    ("La Paz Este", "La Paz Este"),
    ("soy de morazan", "Morazán"),
    ("departamento de san miguel", "San Miguel"),
    ("soy de la libertad", "La Libertad"),
    ("soy de la union", "La Unión"),
    ("El Carmen, La Unión", "El Carmen"),
    ("san isidro cabañas", "San Isidro"),
    ("san antonio, san miguel", "San Antonio"),
    ("municipio de dolores", "Dolores"),
    ("vivo en victoria", "Victoria"),
    ("san marcos", "San Marcos"),
    ("vivo en el municipio de california usulutan", "California"),
)
NO_PLACE = (
    "hola",
    "mi hija Mercedes",
    "me llamo Concepción López",
    "mi esposa guadalupe",
    "mi hermana victoria",
    "dolores",
    "don santiago",
    "unos mexicanos me robaron",
    "leche de soya",
    "no me dan la libertad",
    "quiero vivir en paz",
    "me deportaron de california",
    "estaba en carolina del norte",
    "tengo un primo en los ángeles",
    "El Salvador",
    "es una alegría",
    "ayuda con la capital semilla",
    "mi hijo san marcos",
)
HOMONYMS = ("soy de el carmen", "vivo en san antonio", "san isidro", "el rosario", "san lorenzo")


@pytest.mark.parametrize(("text", "place"), READ)
def test_a_place_is_known_by_the_names_people_use(text: str, place: str) -> None:
    assert places.find(text) == place


@pytest.mark.parametrize("text", NO_PLACE)
def test_what_is_no_place_is_not_read_as_one(text: str) -> None:
    assert places.find(text) is None


@pytest.mark.parametrize("text", HOMONYMS)
def test_a_name_that_several_places_share_is_left_open(text: str) -> None:
    assert places.find(text) is None


def test_the_map_is_whole() -> None:
    known = places.all_places()
    new = {place.municipality for place in known if place.municipality != place.department}

    districts = [place for place in known if place.name not in new | {"La Paz", "Cabañas"}]
    assert (len(districts), len(new)) == (262 + len({"Cuscatlán", "Morazán"}), 44)


@pytest.mark.parametrize("name", sorted({place.name for place in places.all_places()}))
def test_every_name_said_with_its_department_is_found(name: str) -> None:
    said = [place for place in places.all_places() if place.name == name]

    assert all(
        places.find(f"vivo en el municipio de {name}, {place.department}") == name
        for place in said
    )


@given(
    st.text()
    | st.lists(st.sampled_from(["en", "San", "Miguel", "La", "Paz", "Este"])).map(" ".join)
)
def test_whatever_is_written_only_names_on_the_map_are_given(text: str) -> None:
    names = {place.name for place in places.all_places()}

    assert places.find(text) in names | {None}

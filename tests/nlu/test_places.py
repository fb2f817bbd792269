"""Places: the name people use leads to the name on the map, and a person's name does not."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu import place_index, place_names, places

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


OLD = {
    "Ahuachapán": 12, "Santa Ana": 13, "Sonsonate": 16, "Chalatenango": 33, "La Libertad": 22,
    "San Salvador": 19, "Cuscatlán": 16, "La Paz": 22, "Cabañas": 9, "San Vicente": 13,
    "Usulután": 23, "San Miguel": 20, "Morazán": 26, "La Unión": 18,
}  # fmt: skip
"""How many municipalities each department had until April 2024."""
NEW = {
    "Ahuachapán": 3, "Santa Ana": 4, "Sonsonate": 4, "Chalatenango": 3, "La Libertad": 6,
    "San Salvador": 5, "Cuscatlán": 2, "La Paz": 3, "Cabañas": 2, "San Vicente": 2,
    "Usulután": 3, "San Miguel": 3, "Morazán": 2, "La Unión": 2,
}  # fmt: skip
"""How many it has had since."""
NAMES = sorted({place.name for place in place_index.all_places()})
NOT_THERE = (
    "me llamo {}", "mi nombre es Juan {}", "mi hija {}", "don {}", "la señora {}", "Ana {}",
    "vivo en la colonia {}", "calle {}", "barrio {}", "estuve en {} california",
)  # fmt: skip


def _phrases() -> Iterator[tuple[str, str | None]]:
    for line in (Path(__file__).parent / "place_phrases.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            text, _, place = line.partition(" |")
            yield text, place.strip() or None


@pytest.mark.parametrize(("text", "place"), READ)
def test_a_place_is_known_by_the_names_people_use(text: str, place: str) -> None:
    assert places.find(text) == place


@pytest.mark.parametrize("text", NO_PLACE)
def test_what_is_no_place_is_not_read_as_one(text: str) -> None:
    assert places.find(text) is None


@pytest.mark.parametrize("text", HOMONYMS)
def test_a_name_that_several_places_share_is_left_open(text: str) -> None:
    assert places.find(text) is None


@pytest.mark.parametrize(("text", "place"), list(_phrases()))
def test_a_place_is_read_where_one_is_said_and_only_there(text: str, place: str | None) -> None:
    assert places.find(text) == place


@pytest.mark.parametrize("said", NOT_THERE)
def test_a_person_a_street_or_somewhere_abroad_is_no_place_whatever_its_name(said: str) -> None:
    assert [name for name in NAMES if places.find(said.format(name))] == []


def test_the_map_is_whole() -> None:
    rows = [line.split(" | ") for line in place_names.MUNICIPALITIES.strip().split("\n")]
    old = [(department, name) for department, _, names in rows for name in names.split(", ")]
    new = {(department, municipality) for department, municipality, _ in rows}

    assert Counter(department for department, _ in old) == OLD
    assert Counter(department for department, _ in new) == NEW
    assert len(set(old)) == len(old) == 262
    assert len(new) == 44


@pytest.mark.parametrize("name", NAMES)
def test_every_name_said_with_its_department_is_found(name: str) -> None:
    said = [place for place in place_index.all_places() if place.name == name]

    assert all(
        places.find(f"vivo en el municipio de {name}, {place.department}") == name
        for place in said
    )


@given(
    st.text()
    | st.lists(st.sampled_from(["en", "San", "Miguel", "La", "Paz", "Este"])).map(" ".join)
)
def test_whatever_is_written_only_names_on_the_map_are_given(text: str) -> None:
    names = {place.name for place in place_index.all_places()}

    assert places.find(text) in names | {None}

"""What could harm a person if another read it is wiped; a question about a service is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu import not_kept
from nlu.not_kept import WIPED

TOLD = (
    "tengo tatuajes me van a llevar?",
    "tengo un tatuaje en el cuello",
    "tengo tatuajes de la 18",
    "ando tatuado todo el brazo",
    "estoy tatuado de la cara",
    "mi hijo tiene tatuajes y tengo miedo",
    "me hice unas letras cuando estaba joven",
    "anduve en la mara cuando era cipote",
    "fui pandillero pero ya me sali",
    "yo fui de la 18",
    "mi hermano anda en la mara",
    "mi primo es marero",
    "era colaborador de la pandilla",
    "me brincaron cuando tenia 13",
    "estuve en la mara salvatrucha",
    "soy expandillero",
    "perteneci a una clica",
    "trabaje para la pandilla",
    "tengo antecedentes por robo",
    "tengo antecedentes penales",
    "tuve un caso por drogas",
    "tengo orden de captura",
    "me buscan por homicidio",
    "me anda buscando la policia",
    "la pnc me busca",
    "estuve preso por extorsion",
    "cai preso en mariona",
    "sali del penal de izalco hace un mes",
    "pase 8 años en la carcel",
    "ya cumpli mi condena",
    "me condenaron por agrupaciones ilicitas",
    "me acusaron de robo",
    "tuve problemas con la ley",
    "mi hijo esta preso por el regimen",
    "a mi esposo lo capturaron los soldados",
    "lo agarraron cuando bajo del avion",
    "se llevaron a mi hijo los policias por tatuado",
    "tienen a mi hermano en el cecot",
    "vendia droga antes",
    "estoy con libertad condicional",
    "i have gang tattoos",
    "i was in a gang",
    "my brother was in ms13",
    "i have a criminal record",
    "i have a warrant",
    "i did time in prison for robbery",
    "the police are looking for me",
)

KEPT = (
    "donde quitan tatuajes?",
    "quiero quitarme un tatuaje",
    "tengo cita para quitarme un tatuaje",
    "cuanto cuesta borrar tatuajes",
    "cómo saco la solvencia",
    "como saco los antecedentes penales",
    "necesito los antecedentes penales para trabajar",
    "me piden antecedentes penales",
    "tengo que llevar antecedentes penales",
    "no tengo antecedentes",
    "nunca he estado preso",
    "no tengo tatuajes",
    "ayudan a los que tienen tatuajes?",
    "ayudan a las personas que andan tatuadas",
    "la mara me esta amenazando",
    "los pandilleros me quitaron la casa",
    "me quieren meter a la pandilla",
    "la pandilla me cobra renta",
    "mi hijo esta detenido en texas",
    "a mi esposo lo agarro la migra no se donde lo tienen",
    "a mi esposo lo detuvo ice",
    "estuve detenido en migracion",
    "me deportaron por entrar ilegal",
    "soy de la colonia 18 de mayo",
    "vivo en la 18 avenida",
    "tengo 18 años",
    "tengo un problema con mi dui",
    "tengo un caso en la oficina",
    "quiero saber de mi caso",
    "estoy en el barrio el calvario",
    "busco trabajo en el penal de izalco",
    "soy policia retirado",
    "trabajo en la pnc",
    "necesito un abogado",
    "do you remove tattoos",
    "how do i get a police clearance",
    "my son is detained by immigration",
    "they threatened me, the gang wants money",
    "quiero una cita para el jueves a las 10",
)


@pytest.mark.parametrize("text", TOLD)
def test_what_could_harm_is_found(text: str) -> None:
    assert not_kept.find(text)
    assert WIPED in not_kept.redact(text)


@pytest.mark.parametrize("text", KEPT)
def test_questions_and_what_others_did_are_kept(text: str) -> None:
    assert not_kept.redact(text) == text


def test_only_what_could_harm_is_wiped() -> None:
    text = "Buenas. Tengo tatuajes de la MS en el pecho, ¿puedo llegar a la oficina?"

    assert not_kept.redact(text) == f"Buenas. {WIPED}, ¿puedo llegar a la oficina?"


def test_the_question_that_follows_is_kept() -> None:
    text = "anduve en la mara de joven y quiero saber si me dan la solvencia"

    assert not_kept.redact(text) == f"{WIPED} y quiero saber si me dan la solvencia"


@pytest.mark.parametrize(
    "text",
    [
        "TENGO TATUAJES DE LA MS",
        "tngo tatuages",
        "tengo tatuajez",
        "ando tatuado",
        "Tengó tatuájes",
    ],
)
def test_it_is_found_however_it_is_spelt(text: str) -> None:
    assert not_kept.redact(text) == WIPED


@given(st.text())
def test_spans_are_parts_of_the_text_in_order(text: str) -> None:
    spans = not_kept.find(text)

    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert spans == sorted(spans, key=lambda span: span.start)

"""What of the directory is meant by what people say, with its slips and in both languages."""

from pathlib import Path

import pytest

from bot import finding
from office import directory

ROOT = Path(__file__).resolve().parents[2]
DIRECTORY = directory.load(ROOT / "data" / "services_directory.yaml")


@pytest.mark.parametrize(
    ("said", "topic", "meant"),
    [
        ("se me vencio el dui", "identity_document", "dui_renovar_reponer"),
        ("se me bencio el DUI", "identity_document", "dui_renovar_reponer"),
        ("me robaron el dui en el bus", "identity_document", "dui_renovar_reponer"),
        ("nunca tuve dui", "identity_document", "dui_primera_vez"),
        ("el dui de mi mama alla en houston", "identity_document", "dui_en_exterior"),
        ("i lost my dui", "identity_document", "dui_renovar_reponer"),
        ("quiero que me balga el titulo de la universidad", "education_validation",
         "incorporar_titulo_universitario"),
    ],
)  # fmt: skip
def test_the_likeliest_service_of_a_topic_is_told_by_its_words(said: str, topic: str, meant: str):
    found = finding.likeliest(DIRECTORY.services_about(topic), said)

    assert found is not None
    assert found.id == meant


@pytest.mark.parametrize("said", ["como saco el dui", "ayuda con el dui", "quiero cita", "3", ""])
def test_words_of_any_request_choose_nothing(said: str):
    assert finding.likeliest(DIRECTORY.services_about("identity_document"), said) is None


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("lunes de empleo", "mtps_bolsa_empleo"),
        ("terminar nobeno en la noche", "modalidades_flexibles"),
        ("capital semilla", "capital_semilla_cancilleria"),
        ("psychologist phone line", "te_escucho"),
    ],
)
def test_the_whole_directory_is_searched_by_words(said: str, meant: str):
    assert meant in [each.id for each in finding.by_words(DIRECTORY, said)]


@pytest.mark.parametrize("said", ["redes para pescar", "asdf qwer", "hola", "is there an office"])
def test_what_is_not_there_is_not_found(said: str):
    assert finding.by_words(DIRECTORY, said) == []


@pytest.mark.parametrize("name", finding.INSTITUTIONS)
def test_every_institution_that_can_be_named_is_in_the_directory(name: str):
    assert finding.of_institution(DIRECTORY, name) != []


def test_an_acronym_is_not_read_into_a_small_word():
    assert finding.institution_named("is there an office in Metapan?") is None
    assert finding.institution_named("el ISSS") == "Instituto Salvadoreño del Seguro Social"


def test_the_nearest_office_is_the_one_of_the_department():
    near = finding.nearest_office(DIRECTORY, "San Luis Talpa")

    assert near is not None
    assert near.id == "zacatecoluca"
    assert finding.nearest_office(DIRECTORY, "Metapán") is None

"""Which office is nearest: towns of El Salvador as they lie on the map."""

import pytest

from office.directory import Directory
from office.directory_entries import Place
from office.nearness import distance_km, nearest

TOWNS = {
    "Zacatecoluca": (13.508, -88.868, "zacatecoluca"),
    "Chirilagua": (13.22, -88.14, "san_miguel"),
    "Jiquilisco": (13.32, -88.57, "usulutan"),
    "Santa Ana": (13.99, -89.56, "mejicanos"),
    "San Salvador": (13.70, -89.19, "mejicanos"),
    "La Unión": (13.34, -87.84, "san_miguel"),
}
ABROAD = {"Houston": (29.76, -95.37), "Ciudad de México": (19.43, -99.13), "Null": (0.0, 0.0)}


@pytest.mark.parametrize("town", TOWNS)
def test_the_nearest_office_is_found(demonstration: Directory, town: str):
    latitude, longitude, office = TOWNS[town]

    found = nearest(demonstration, Place(latitude=latitude, longitude=longitude))

    assert found is not None
    assert found.id == office


@pytest.mark.parametrize("place", ABROAD)
def test_nobody_abroad_is_near_an_office(demonstration: Directory, place: str):
    latitude, longitude = ABROAD[place]

    assert nearest(demonstration, Place(latitude=latitude, longitude=longitude)) is None


def test_a_way_is_as_long_there_as_back():
    here, there = Place(latitude=13.51, longitude=-88.87), Place(latitude=13.74, longitude=-89.21)

    assert distance_km(here, there) == pytest.approx(distance_km(there, here))
    assert distance_km(here, there) == pytest.approx(44.9, abs=0.5)

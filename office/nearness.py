"""Which office is nearest to somebody: by where its town lies, and within the country only."""

from math import asin, cos, radians, sin, sqrt

from office.directory import Directory, Office
from office.directory_entries import Place

MOST_KM = 150
"""Nobody in El Salvador is farther from every office; who is, is abroad or mistaken."""
_EARTH_KM = 6371.0


def nearest(directory: Directory, place: Place) -> Office | None:
    """Find the office whose town is nearest to a place."""
    near = [
        (distance_km(office.town_at, place), office.id)
        for office in directory.offices
        if office.town_at
    ]
    km, office_id = min(near, default=(MOST_KM, ""))
    return directory.office(office_id) if km < MOST_KM else None


def distance_km(one: Place, other: Place) -> float:
    """Give the way between two places as a bird flies."""
    up = radians(other.latitude - one.latitude) / 2
    along = radians(other.longitude - one.longitude) / 2
    flat = cos(radians(one.latitude)) * cos(radians(other.latitude))
    return 2 * _EARTH_KM * asin(sqrt(sin(up) ** 2 + flat * sin(along) ** 2))

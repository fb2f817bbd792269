"""Makes a page of a template; everything that is not the template's own is escaped."""

from functools import cache
from hashlib import sha256
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse

from console import shown

HERE = Path(__file__).parent
RESOURCES = "/consola/recursos/"
_MEDIA_TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}


@cache
def environment() -> Environment:
    """Give the one environment of the templates."""
    made = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "visible": shown.visible,
        "hour": shown.hour,
        "day": shown.day,
        "short_day": shown.short_day,
        "telephone": shown.telephone,
        "date": shown.date_of,
        "iso_day": shown.iso_day,
        "clock": shown.clock,
        "time": shown.time_of,
    }
    made.globals |= {"resource": address_of, "is_same_day": shown.is_same_day}
    return made


def page(template: str, *, status: int = 200, **facts: object) -> HTMLResponse:
    """Make a whole page."""
    return HTMLResponse(part(template, **facts), status_code=status)


def part(template: str, **facts: object) -> str:
    """Make a part of a page."""
    return environment().get_template(template).render(**facts)


@cache
def resources() -> dict[str, tuple[bytes, str]]:
    """Read the styles, scripts and pictures of the pages, by name, with their types."""
    files = sorted((HERE / "static").iterdir())
    return {file.name: (file.read_bytes(), _MEDIA_TYPES[file.suffix]) for file in files}


def address_of(name: str) -> str:
    """Give the address of a resource, which changes whenever what is in it does."""
    contents, _ = resources()[name]
    return f"{RESOURCES}{name}?v={sha256(contents).hexdigest()[:12]}"

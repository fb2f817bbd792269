"""What a browser asks of a page, taken apart before any rule looks at it."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl

from starlette.requests import Request

from console.errors import TooLargeError

MOST_BYTES = 256 * 1024
_MOST_FIELDS = 60
_LONGEST_ID = 9
_FORM = "application/x-www-form-urlencoded"
_NUL_AND_SURROGATES = dict.fromkeys((0, *range(0xD800, 0xE000)), "\ufffd")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRequest:
    """One request: what is in its path, query, form, cookies and headers."""

    method: str
    url_path: str
    path: Mapping[str, str]
    query: Mapping[str, str]
    form: Mapping[str, str]
    cookies: Mapping[str, str]
    headers: Mapping[str, str]
    address: str | None
    """Where it comes from; none when the server does not know."""
    forwarded_for: tuple[str, ...]
    """For whom each proxy says it passed it on, the one next to us last."""

    @property
    def is_post(self) -> bool:
        """Whether it sends a form."""
        return self.method == "POST"

    def id(self, name: str) -> int | None:
        """Give a number in the path; none when it can be nothing's."""
        given = self.path[name]
        is_number = given.isascii() and given.isdecimal() and len(given) <= _LONGEST_ID
        return int(given) if is_number else None

    def text(self, field: str) -> str:
        """Give what was typed in a field of the form."""
        return self.form.get(field, "").strip()


async def read(request: Request) -> PageRequest:
    """Take a request apart; raises ``TooLargeError``."""
    return PageRequest(
        method=request.method,
        url_path=request.url.path,
        path={name: str(value) for name, value in request.path_params.items()},
        query=_clean(request.query_params),
        form=await _form(request) if request.method == "POST" else {},
        cookies=request.cookies,
        headers=request.headers,
        address=request.client.host if request.client else None,
        forwarded_for=_forwarded_for(request),
    )


def _forwarded_for(request: Request) -> tuple[str, ...]:
    said = ",".join(request.headers.getlist("x-forwarded-for"))
    return tuple(each.strip() for each in said.split(",") if each.strip())


async def _form(request: Request) -> dict[str, str]:
    if request.headers.get("content-type", "").partition(";")[0].strip() != _FORM:
        return {}
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise TooLargeError
    try:
        fields = parse_qsl(
            body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=_MOST_FIELDS
        )
    except ValueError as error:
        raise TooLargeError from error
    return _clean(dict(fields))


def _clean(fields: Mapping[str, str]) -> dict[str, str]:
    return {name: _as_kept(value) for name, value in fields.items()}


def _as_kept(value: str) -> str:
    """Replace what no database takes, and end lines as we do."""
    return value.translate(_NUL_AND_SURROGATES).replace("\r\n", "\n").replace("\r", "\n")

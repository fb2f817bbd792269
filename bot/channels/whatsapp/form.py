"""Reads the form that Twilio posts, whole and as it was signed: blank fields count."""

import asyncio
from urllib.parse import parse_qsl

from fastapi import HTTPException, Request
from starlette.datastructures import Headers, ImmutableMultiDict
from starlette.requests import ClientDisconnect

MOST_BYTES = 64 * 1024
MOST_FIELDS = 200
READ_SECONDS = 5.0
_KIND = "application/x-www-form-urlencoded"

Form = ImmutableMultiDict[str, str]


async def read_form(request: Request) -> Form:
    """Read a posted form; refuses what is none (400), is too long (413) or too slow (408)."""
    if not _is_form(request.headers):
        raise HTTPException(400)
    body = await _body(request)
    try:
        fields = parse_qsl(
            body.decode(errors="replace"), keep_blank_values=True, max_num_fields=MOST_FIELDS
        )
    except ValueError as error:  # more fields than any message has
        raise HTTPException(400) from error
    return ImmutableMultiDict(fields)


def _is_form(headers: Headers) -> bool:
    kinds = headers.getlist("content-type")
    return [kind.partition(";")[0].strip().lower() for kind in kinds] == [_KIND]


async def _body(request: Request) -> bytes:
    read = bytearray()
    try:
        async with asyncio.timeout(READ_SECONDS):
            async for piece in request.stream():
                read += piece
                if len(read) > MOST_BYTES:
                    raise HTTPException(413)
    except TimeoutError as error:
        raise HTTPException(408) from error
    except ClientDisconnect as error:
        raise HTTPException(400) from error
    return bytes(read)

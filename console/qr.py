"""A text as a picture that a telephone's camera reads: only here is segno known."""

from io import BytesIO

import segno

MEDIA_TYPE = "image/svg+xml"


def picture(text: str) -> bytes:
    """Draw a text as an SVG, black on white whatever the page's own colours are."""
    made = BytesIO()
    segno.make(text, error="m", micro=False).save(
        made, kind="svg", scale=6, border=4, dark="#000", light="#fff", xmldecl=False
    )
    return made.getvalue()

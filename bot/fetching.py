"""What a file shows itself to be by its first bytes, and why one is not fetched."""

import re

_PLAIN = "application/octet-stream"
_STARTS: tuple[tuple[bytes, str], ...] = (
    (rb"\xff\xd8\xff", "image/jpeg"),
    (rb"\x89PNG\r\n\x1a\n", "image/png"),
    (rb"GIF8[79]a", "image/gif"),
    (rb"RIFF.{4}WEBP", "image/webp"),
    (rb"%PDF-", "application/pdf"),
    (rb"OggS", "audio/ogg"),
    (rb"#!AMR", "audio/amr"),
    (rb"ID3|\xff[\xfb\xf3\xf2]", "audio/mpeg"),
    (rb"\xff[\xf1\xf9]", "audio/aac"),
    (rb".{4}ftypM4A", "audio/mp4"),
    (rb".{4}ftyp3g", "video/3gpp"),
    (rb".{4}ftyp", "video/mp4"),
    (rb"BEGIN:VCARD", "text/vcard"),
    (rb"PK\x03\x04.{26}(?:\[Content_Types\]|_rels/|word/|docProps/)", _PLAIN),
)
_HARMFUL = re.compile(
    rb"MZ|\x7fELF|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe|#!\s*/|PK\x03\x04.{26}(?:META-INF|classes\.dex)",
    re.DOTALL,
)
"""How programs begin: those of Windows, Linux, Java and Mac, scripts, and Android's packages."""


class NotFetchedError(Exception):
    """A file could not be fetched now; later it may."""


class RefusedFileError(Exception):
    """A file is too large, lies in a strange place, or is a program: it is not kept."""


def kind_of(content: bytes) -> str:
    """Name what a file is, by its bytes alone; raises ``RefusedFileError`` for a program."""
    if _HARMFUL.match(content):
        raise RefusedFileError("program")
    for start, kind in _STARTS:
        if re.match(start, content, re.DOTALL):
            return kind
    return _PLAIN

"""A file that a person sent, handed to a caseworker to keep: never opened in the page."""

from starlette.responses import Response

from bot import attachments
from console.errors import NotThereError
from console.seat import Seat

_ENDINGS = {
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/gif": "gif",
    "image/webp": "webp",
    "application/pdf": "pdf",
    "audio/ogg": "ogg",
    "audio/amr": "amr",
    "audio/mpeg": "mp3",
    "audio/aac": "aac",
    "audio/mp4": "m4a",
    "video/3gpp": "3gp",
    "video/mp4": "mp4",
    "text/vcard": "vcf",
}


def hand_over(seat: Seat) -> Response:
    """Hand over a file of a case, and write down who took it; raises ``NotThereError``."""
    wanted = seat.asked.id("file")
    with seat.desk.database.write() as db:
        case = seat.case(db)
        if wanted is None or case.conversation_id is None:
            raise NotThereError
        found = attachments.of_conversation(db, case.conversation_id, wanted)
        if found is None:
            raise NotThereError
        seat.record(db, "take_file", case)
        content, kind = found.bytes, found.content_type or ""
    name = f"{case.folio}-{wanted}.{_ENDINGS.get(kind, 'bin')}"
    return Response(
        content,
        media_type=kind if kind in _ENDINGS else "application/octet-stream",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )

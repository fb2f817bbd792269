"""A picture that a person sends, as it lies in the database."""

from bot import attachments
from bot.attachments import Attachment
from bot.inbox import Received
from bot.message import File, Media

PICTURE = b"\xff\xd8\xff\xe0" + b"\x00" * 50


def sends(office, *, kind: str = "image/jpeg", sender: str | None = None, arrives=True) -> int:
    """Let a picture come in, with a case or of somebody else's; gives its number."""
    office.pass_time(seconds=5)
    office.writes(media=Media.IMAGE, **({"sender": sender} if sender else {}))
    with office.database.write() as db:
        row = db.query(Received).order_by(Received.id.desc()).first()
        attachments.note(db, row.id, "whatsapp", [File(source="x", content_type=kind)], office.now)
        made = db.query(Attachment).order_by(Attachment.id.desc()).first().id
        if arrives:
            attachments.keep(db, made, PICTURE, kind, office.now)
    return made

"""What somebody must mend: why the vendor refuses us, whoever we write to."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.channels.whatsapp.refusals import is_ours_to_mend
from bot.outgoing import Outgoing, Status

SHOWN_FOR = timedelta(days=1)


def codes(db: Session, now: datetime) -> list[str]:
    """List the vendors' codes of the last day that are about us and about no person."""
    refused = (
        select(Outgoing.error_code)
        .where(
            Outgoing.status.in_((Status.READY, Status.FAILED)),
            Outgoing.not_before > now - SHOWN_FOR,
            Outgoing.error_code.is_not(None),
        )
        .distinct()
    )
    return sorted(code for code in db.scalars(refused) if code and is_ours_to_mend(code))

"""What Alembic runs: the connection and the tables were handed over by ``storage.migrate``."""

from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from storage.columns import Encrypted, UtcDateTime


def in_plain_types(kind: str, item: object, _: AutogenContext) -> str | Literal[False]:
    """Write our column types as what the database sees, so that old steps never need new code."""
    if kind == "type" and isinstance(item, Encrypted):
        return "sa.Text()"
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=context.config.attributes["metadata"],
    render_as_batch=True,
    render_item=in_plain_types,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()

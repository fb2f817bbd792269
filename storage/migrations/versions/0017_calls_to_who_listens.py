"""calls to who listens."""

from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

# PostgreSQL alone: on SQLite there is one process, which needs no calling.
_CALLS = """
CREATE FUNCTION ventanilla_call() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('ventanilla_' || TG_TABLE_NAME, '');
    RETURN NULL;
END $$
"""
_TABLES = ("inbox", "outbox")


def upgrade() -> None:
    if op.get_context().dialect.name != "postgresql":
        return
    op.execute(_CALLS)
    for table in _TABLES:
        op.execute(
            f"CREATE TRIGGER call_{table} AFTER INSERT ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION ventanilla_call()"
        )


def downgrade() -> None:
    if op.get_context().dialect.name != "postgresql":
        return
    for table in _TABLES:
        op.execute(f"DROP TRIGGER call_{table} ON {table}")
    op.execute("DROP FUNCTION ventanilla_call()")

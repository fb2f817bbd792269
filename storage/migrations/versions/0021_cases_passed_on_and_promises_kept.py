"""cases passed on and promises kept."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("case", schema=None) as batch_op:
        batch_op.add_column(sa.Column("awaited_since", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("late", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("offered_to_id", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("offered_office", sa.String(), nullable=True))
        batch_op.create_index(batch_op.f("ix_case_due_at"), ["due_at"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_case_offered_to_id_caseworker"), "caseworker", ["offered_to_id"], ["id"]
        )


def downgrade() -> None:
    with op.batch_alter_table("case", schema=None) as batch_op:
        batch_op.drop_constraint(
            batch_op.f("fk_case_offered_to_id_caseworker"), type_="foreignkey"
        )
        batch_op.drop_index(batch_op.f("ix_case_due_at"))
        batch_op.drop_column("offered_office")
        batch_op.drop_column("offered_to_id")
        batch_op.drop_column("late")
        batch_op.drop_column("awaited_since")

"""groups that were met."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "group_met",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("address_index", sa.String(), nullable=False),
        sa.Column("met_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_met")),
        sa.UniqueConstraint(
            "channel", "address_index", name=op.f("uq_group_met_channel_address_index")
        ),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    op.drop_table("group_met")

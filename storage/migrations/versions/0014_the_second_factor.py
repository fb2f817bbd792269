"""The second factor."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "recovery_code",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("caseworker_id", sa.Integer(), nullable=False),
        sa.Column("code_index", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["caseworker_id"],
            ["caseworker.id"],
            name=op.f("fk_recovery_code_caseworker_id_caseworker"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recovery_code")),
        sa.UniqueConstraint("code_index", name=op.f("uq_recovery_code_code_index")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("recovery_code", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_recovery_code_caseworker_id"), ["caseworker_id"], unique=False
        )

    op.create_table(
        "second_factor",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("caseworker_id", sa.Integer(), nullable=False),
        sa.Column("secret", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("last_step", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["caseworker_id"],
            ["caseworker.id"],
            name=op.f("fk_second_factor_caseworker_id_caseworker"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_second_factor")),
        sa.UniqueConstraint("caseworker_id", name=op.f("uq_second_factor_caseworker_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("one_time_link", schema=None) as batch_op:
        batch_op.add_column(sa.Column("caseworker_id", sa.Integer(), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_one_time_link_caseworker_id_caseworker"),
            "caseworker",
            ["caseworker_id"],
            ["id"],
        )

    with op.batch_alter_table("sign_in_session", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("has_second_factor", sa.Boolean(), server_default=sa.false(), nullable=False)
        )
        batch_op.add_column(sa.Column("browser", sa.String(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("sign_in_session", schema=None) as batch_op:
        batch_op.drop_column("browser")
        batch_op.drop_column("has_second_factor")

    with op.batch_alter_table("one_time_link", schema=None) as batch_op:
        batch_op.drop_constraint(
            batch_op.f("fk_one_time_link_caseworker_id_caseworker"), type_="foreignkey"
        )
        batch_op.drop_column("caseworker_id")

    op.drop_table("second_factor")
    with op.batch_alter_table("recovery_code", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_recovery_code_caseworker_id"))

    op.drop_table("recovery_code")

"""Rebookings, and how calls went."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "rebooking",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("appointment_id", sa.Integer(), nullable=False),
        sa.Column("closure_id", sa.Integer(), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer_by", sa.DateTime(timezone=True), nullable=False),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["appointment_id"],
            ["appointment.id"],
            name=op.f("fk_rebooking_appointment_id_appointment"),
        ),
        sa.ForeignKeyConstraint(
            ["closure_id"], ["closure.id"], name=op.f("fk_rebooking_closure_id_closure")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rebooking")),
        sa.UniqueConstraint("appointment_id", name=op.f("uq_rebooking_appointment_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("rebooking", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_rebooking_status"), ["status"], unique=False)

    with op.batch_alter_table("call_line", schema=None) as batch_op:
        batch_op.add_column(sa.Column("tries", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("outcome", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("note", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("done_by", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("done_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.create_foreign_key(
            batch_op.f("fk_call_line_done_by_caseworker"), "caseworker", ["done_by"], ["id"]
        )


def downgrade() -> None:
    with op.batch_alter_table("call_line", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_call_line_done_by_caseworker"), type_="foreignkey")
        batch_op.drop_column("done_at")
        batch_op.drop_column("done_by")
        batch_op.drop_column("note")
        batch_op.drop_column("outcome")
        batch_op.drop_column("tries")

    with op.batch_alter_table("rebooking", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_rebooking_status"))

    op.drop_table("rebooking")

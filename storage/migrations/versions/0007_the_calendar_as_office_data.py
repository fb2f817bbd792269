"""The calendar as office data, and the waiting list."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "freed_place",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("from_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("to_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_freed_place")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "office_calendar",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office_calendar")),
        sa.UniqueConstraint("office", name=op.f("uq_office_calendar_office")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "closure",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("first_on", sa.Date(), nullable=False),
        sa.Column("last_on", sa.Date(), nullable=False),
        sa.Column("from_time", sa.Time(), nullable=True),
        sa.Column("to_time", sa.Time(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("made_by", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "(from_time IS NULL) = (to_time IS NULL)", name=op.f("ck_closure_both_hours_or_none")
        ),
        sa.CheckConstraint("first_on <= last_on", name=op.f("ck_closure_first_day_first")),
        sa.CheckConstraint("from_time < to_time", name=op.f("ck_closure_first_hour_first")),
        sa.ForeignKeyConstraint(
            ["made_by"], ["caseworker.id"], name=op.f("fk_closure_made_by_caseworker")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closure")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("closure", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_closure_office"), ["office"], unique=False)

    op.create_table(
        "office_hours",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("opens", sa.Time(), nullable=False),
        sa.Column("closes", sa.Time(), nullable=False),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("made_by", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("opens < closes", name=op.f("ck_office_hours_opens_first")),
        sa.CheckConstraint(
            "weekday >= 0 AND weekday <= 6", name=op.f("ck_office_hours_weekday_exists")
        ),
        sa.ForeignKeyConstraint(
            ["made_by"], ["caseworker.id"], name=op.f("fk_office_hours_made_by_caseworker")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office_hours")),
        sa.UniqueConstraint(
            "office", "weekday", "opens", name=op.f("uq_office_hours_office_weekday_opens")
        ),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "visit_rule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("notice_minutes", sa.Integer(), nullable=True),
        sa.Column("horizon_days", sa.Integer(), nullable=True),
        sa.Column("day_before", sa.Boolean(), nullable=True),
        sa.Column("two_hours", sa.Boolean(), nullable=True),
        sa.Column("made_by", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("capacity > 0", name=op.f("ck_visit_rule_takes_somebody")),
        sa.CheckConstraint("minutes > 0", name=op.f("ck_visit_rule_lasts")),
        sa.ForeignKeyConstraint(
            ["made_by"], ["caseworker.id"], name=op.f("fk_visit_rule_made_by_caseworker")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_visit_rule")),
        sa.UniqueConstraint("office", "service", name=op.f("uq_visit_rule_office_service")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "waitlist",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("office", sa.String(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("identity_id", sa.Integer(), nullable=False),
        sa.Column("for_other", sa.Boolean(), nullable=False),
        sa.Column("first_on", sa.Date(), nullable=True),
        sa.Column("last_on", sa.Date(), nullable=True),
        sa.Column("time_from", sa.Time(), nullable=True),
        sa.Column("time_to", sa.Time(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("turn_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("missed", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["identity_id"], ["identity.id"], name=op.f("fk_waitlist_identity_id_identity")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_waitlist_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waitlist")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("waitlist", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_waitlist_identity_id"), ["identity_id"], unique=False)
        batch_op.create_index("ix_waitlist_line", ["office", "status", "turn_at"], unique=False)
        batch_op.create_index(
            "ix_waitlist_once",
            ["person_id", "service"],
            unique=True,
            sqlite_where=sa.text("status IN ('waiting', 'offered')"),
            postgresql_where=sa.text("status IN ('waiting', 'offered')"),
        )
        batch_op.create_index(batch_op.f("ix_waitlist_person_id"), ["person_id"], unique=False)

    op.create_table(
        "offer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("waitlist_id", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("say_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["waitlist_id"], ["waitlist.id"], name=op.f("fk_offer_waitlist_id_waitlist")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offer")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("offer", schema=None) as batch_op:
        batch_op.create_index(
            "ix_offer_one_open",
            ["waitlist_id"],
            unique=True,
            sqlite_where=sa.text("status = 'open'"),
            postgresql_where=sa.text("status = 'open'"),
        )
        batch_op.create_index("ix_offer_until", ["status", "until"], unique=False)
        batch_op.create_index(batch_op.f("ix_offer_waitlist_id"), ["waitlist_id"], unique=False)

    with op.batch_alter_table("appointment", schema=None) as batch_op:
        batch_op.add_column(sa.Column("arrived_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("lapsed_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.alter_column("identity_id", existing_type=sa.INTEGER(), nullable=True)
        batch_op.create_index("ix_appointment_agenda", ["office", "starts_at"], unique=False)
        batch_op.drop_index("ix_appointment_active_code")
        batch_op.drop_index("ix_appointment_one_active")

    # A visit that nobody marked is put aside by a moment of its own, and its status stays.
    op.execute(
        "UPDATE appointment SET status = 'booked', lapsed_at = starts_at WHERE status = 'past'"
    )
    _index_active("status IN ('booked', 'confirmed') AND lapsed_at IS NULL")

    # A hold gets a number of its own and may keep several slots; those that stand are kept.
    op.execute("CREATE TABLE hold_before AS SELECT conversation_id, slot_id, until FROM hold")
    op.drop_table("hold")
    op.create_table(
        "hold",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("conversation_id", sa.Integer(), nullable=True),
        sa.Column("offer_id", sa.Integer(), nullable=True),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "(conversation_id IS NULL) <> (offer_id IS NULL)",
            name=op.f("ck_hold_for_one_of_them"),
        ),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name=op.f("fk_hold_conversation_id_conversation"),
        ),
        sa.ForeignKeyConstraint(["offer_id"], ["offer.id"], name=op.f("fk_hold_offer_id_offer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hold")),
        sa.UniqueConstraint("conversation_id", name=op.f("uq_hold_conversation_id")),
        sa.UniqueConstraint("offer_id", name=op.f("uq_hold_offer_id")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "hold_slot",
        sa.Column("hold_id", sa.Integer(), nullable=False),
        sa.Column("slot_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["hold_id"], ["hold.id"], name=op.f("fk_hold_slot_hold_id_hold")),
        sa.ForeignKeyConstraint(["slot_id"], ["slot.id"], name=op.f("fk_hold_slot_slot_id_slot")),
        sa.PrimaryKeyConstraint("hold_id", "slot_id", name=op.f("pk_hold_slot")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("hold_slot", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_hold_slot_slot_id"), ["slot_id"], unique=False)

    op.execute(
        "INSERT INTO hold (conversation_id, until) SELECT conversation_id, until FROM hold_before"
    )
    op.execute(
        "INSERT INTO hold_slot (hold_id, slot_id) SELECT hold.id, hold_before.slot_id"
        " FROM hold_before JOIN hold ON hold.conversation_id = hold_before.conversation_id"
    )
    op.drop_table("hold_before")

    with op.batch_alter_table("slot", schema=None) as batch_op:
        batch_op.add_column(sa.Column("service", sa.String(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("minutes", sa.Integer(), nullable=True))
        batch_op.drop_constraint(batch_op.f("uq_slot_office_starts_at"), type_="unique")
        batch_op.create_unique_constraint(
            batch_op.f("uq_slot_office_starts_at_service"), ["office", "starts_at", "service"]
        )
    # Until now every office gave places of half an hour.
    op.execute("UPDATE slot SET minutes = 30")
    with op.batch_alter_table("slot", schema=None) as batch_op:
        batch_op.alter_column("minutes", existing_type=sa.INTEGER(), nullable=False)


def downgrade() -> None:
    # One place and one conversation a hold, as it was; what an offer keeps is given back.
    op.execute(
        "CREATE TABLE hold_before AS"
        " SELECT hold.conversation_id, min(hold_slot.slot_id) AS slot_id, hold.until"
        " FROM hold JOIN hold_slot ON hold_slot.hold_id = hold.id"
        " JOIN slot ON slot.id = hold_slot.slot_id AND slot.service = ''"
        " WHERE hold.conversation_id IS NOT NULL GROUP BY hold.conversation_id, hold.until"
    )
    with op.batch_alter_table("hold_slot", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_hold_slot_slot_id"))

    op.drop_table("hold_slot")
    op.drop_table("hold")
    op.execute(
        "DELETE FROM appointment_slot WHERE slot_id IN (SELECT id FROM slot WHERE service <> '')"
    )
    op.execute("DELETE FROM slot WHERE service <> ''")
    op.create_table(
        "hold",
        sa.Column("conversation_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("slot_id", sa.Integer(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["conversation_id"],
            ["conversation.id"],
            name=op.f("fk_hold_conversation_id_conversation"),
        ),
        sa.ForeignKeyConstraint(["slot_id"], ["slot.id"], name=op.f("fk_hold_slot_id_slot")),
        sa.PrimaryKeyConstraint("conversation_id", name=op.f("pk_hold")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("hold", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_hold_slot_id"), ["slot_id"], unique=False)

    op.execute(
        "INSERT INTO hold (conversation_id, slot_id, until)"
        " SELECT conversation_id, slot_id, until FROM hold_before"
    )
    op.drop_table("hold_before")
    op.execute(
        "UPDATE slot SET taken = (SELECT count(*) FROM appointment_slot"
        " WHERE appointment_slot.slot_id = slot.id AND appointment_slot.active)"
        " + (SELECT count(*) FROM hold WHERE hold.slot_id = slot.id)"
    )
    with op.batch_alter_table("slot", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("uq_slot_office_starts_at_service"), type_="unique")
        batch_op.create_unique_constraint(
            batch_op.f("uq_slot_office_starts_at"), ["office", "starts_at"]
        )
        batch_op.drop_column("minutes")
        batch_op.drop_column("service")

    # Visits made at the desk for somebody without a phone have no place in the older tables.
    op.execute(
        "DELETE FROM appointment_slot WHERE appointment_id IN"
        " (SELECT id FROM appointment WHERE identity_id IS NULL)"
    )
    op.execute("DELETE FROM appointment WHERE identity_id IS NULL")
    with op.batch_alter_table("appointment", schema=None) as batch_op:
        batch_op.drop_index("ix_appointment_active_code")
        batch_op.drop_index("ix_appointment_one_active")
        batch_op.drop_index("ix_appointment_agenda")

    op.execute("UPDATE appointment SET status = 'past' WHERE lapsed_at IS NOT NULL")
    with op.batch_alter_table("appointment", schema=None) as batch_op:
        batch_op.alter_column("identity_id", existing_type=sa.INTEGER(), nullable=False)
        batch_op.drop_column("lapsed_at")
        batch_op.drop_column("arrived_at")

    _index_active("status IN ('booked', 'confirmed')")
    with op.batch_alter_table("offer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_offer_waitlist_id"))
        batch_op.drop_index("ix_offer_until")
        batch_op.drop_index(
            "ix_offer_one_open",
            sqlite_where=sa.text("status = 'open'"),
            postgresql_where=sa.text("status = 'open'"),
        )

    op.drop_table("offer")
    with op.batch_alter_table("waitlist", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_waitlist_person_id"))
        batch_op.drop_index(
            "ix_waitlist_once",
            sqlite_where=sa.text("status IN ('waiting', 'offered')"),
            postgresql_where=sa.text("status IN ('waiting', 'offered')"),
        )
        batch_op.drop_index("ix_waitlist_line")
        batch_op.drop_index(batch_op.f("ix_waitlist_identity_id"))

    op.drop_table("waitlist")
    op.drop_table("visit_rule")
    op.drop_table("office_hours")
    with op.batch_alter_table("closure", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_closure_office"))

    op.drop_table("closure")
    op.drop_table("office_calendar")
    op.drop_table("freed_place")


def _index_active(active: str) -> None:
    for name, columns in {
        "ix_appointment_active_code": ["code"],
        "ix_appointment_one_active": ["person_id", "service"],
    }.items():
        op.create_index(
            name,
            "appointment",
            columns,
            unique=True,
            sqlite_where=sa.text(active),
            postgresql_where=sa.text(active),
        )

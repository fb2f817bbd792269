"""``kill -9`` of processes at random: nothing acknowledged is lost, no effect is doubled."""

from pathlib import Path

import pytest

from tests.faults.copies import running_copies
from tests.faults.crash import Figures, compare, crash
from tests.faults.vendor import VendorProcess

PEOPLE, KILLS = 4, 3
SENDERS_AT_ONCE = 20


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    "kind",
    ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)],
)
async def test_nothing_is_lost_and_no_effect_happens_twice(kind: str, tmp_path: Path):
    with (
        VendorProcess("telegram") as telegram,
        running_copies(kind, tmp_path, telegram.url) as copies,
    ):
        figures = await crash(copies, telegram, kills=KILLS, people=PEOPLE)

    assert figures.acked > KILLS
    assert figures.duplicate_sends <= KILLS * SENDERS_AT_ONCE
    assert figures == Figures(
        kills=KILLS,
        acked=figures.acked,
        lost=0,
        duplicate_effects=0,
        duplicate_sends=figures.duplicate_sends,
        out_of_order=0,
        recovery_seconds=figures.recovery_seconds,
        recovery_by_role=figures.recovery_by_role,
    )


@pytest.mark.parametrize(
    ("heard", "unsaid", "doubled", "is_disordered"),
    [
        (["a", "b", "a"], 0, 0, False),
        (["a", "b", "b", "a"], 0, 1, False),
        (["a", "b"], 1, 0, False),
        (["b", "a", "a"], 2, 1, True),
        (["a", "b", "a", "c"], 0, 0, True),
        ([], 3, 0, False),
    ],
)
def test_what_went_out_is_held_against_what_was_written(
    heard: list[str], unsaid: int, doubled: int, is_disordered: bool
):
    found = compare(["a", "b", "a"], heard)

    assert (found.unsaid, found.doubled, found.is_disordered) == (unsaid, doubled, is_disordered)

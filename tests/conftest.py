"""What every test can ask for."""

import os

from hypothesis import settings

pytest_plugins = ["tests.fixtures_database", "tests.fixtures_stage"]

# A change is judged by the same examples each time; whoever works on the house gets new ones.
settings.register_profile("judging", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("judging")

"""What every test can ask for."""

pytest_plugins = ["tests.fixtures_database", "tests.fixtures_stage"]

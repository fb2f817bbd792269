"""Makes this checkout ready to be run, checked or tested, doing only what is missing."""

import sys

import ears
import environment
import needs
from steps import MissingError


def main(purpose: str) -> None:
    """Prepare the checkout, or end with one line that says what is missing."""
    try:
        PURPOSES[purpose]()
    except MissingError as missing:
        sys.exit(f"✗ {missing}")


def for_run() -> None:
    """Make what serving the office needs."""
    environment.have_app(for_tests=False)
    ears.have_model()


def for_check() -> None:
    """Make what the quick round needs: Python packages, nothing of the machine's."""
    environment.have_app(for_tests=True)


def for_test() -> None:
    """Make what every test needs, first of all what only a person may be able to fetch."""
    needs.have_browser()
    environment.have_app(for_tests=True)
    needs.have_peers()
    ears.have_model()


PURPOSES = {"run": for_run, "check": for_check, "test": for_test}

if __name__ == "__main__":
    main(sys.argv[1])

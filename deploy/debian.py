"""Packages of the machine itself: fetched where we may, named where we may not."""

import os
import shutil

from steps import MissingError, ran, timed


def install(*packages: str, why: str) -> None:
    """Install packages as root on a Debian-like machine, or say which ones are missing."""
    names = " ".join(packages)
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        raise MissingError(f"{why}. As root: apt-get install -y --no-install-recommends {names}")
    timed(f"{why}: installing {names}", lambda: _fetch(packages, why))


def _fetch(packages: tuple[str, ...], why: str) -> None:
    if _apt_install(packages):
        return
    ran(["apt-get", "-qq", "update"])  # a fresh machine has no lists yet
    if not _apt_install(packages):
        raise MissingError(f"{why}, and apt-get could not install {' '.join(packages)}.")


def _apt_install(packages: tuple[str, ...]) -> bool:
    quietly = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-y"]
    return ran([*quietly, "install", "--no-install-recommends", *packages])

"""Draws the reliability curve; runs in Rasa's environment, where matplotlib is anyway.

`python -m nlu.curve FILE.png` takes the steps of `nlu.reliability` as JSON on standard input.
"""

import json
import sys
from pathlib import Path
from typing import Any

from matplotlib.figure import Figure


def main() -> None:
    """Draw what is read into the file that is named."""
    draw(json.load(sys.stdin), Path(sys.argv[1]))


def draw(steps: list[dict[str, Any]], path: Path) -> None:
    """Draw how often each tenth of confidence is right, over how many readings it has."""
    figure = Figure(figsize=(6, 6), layout="constrained")
    curve, counts = figure.subplots(2, 1, height_ratios=(4, 1), sharex=True)
    sure = [step["sure"] for step in steps]
    curve.plot((0, 1), (0, 1), "--", color="0.6", label="as it says")
    curve.plot(sure, [step["right"] for step in steps], "o-", color="#0b5394", label="measured")
    curve.set(ylabel="share that is right", xlim=(0, 1), ylim=(0, 1))
    curve.legend(loc="upper left")
    counts.bar(sure, [step["of"] for step in steps], width=0.06, color="#0b5394")
    counts.set(xlabel="confidence of the likeliest intent", ylabel="messages")
    figure.savefig(path, dpi=120)


if __name__ == "__main__":
    main()

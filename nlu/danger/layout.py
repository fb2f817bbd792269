"""How tables of words are laid out over several lines, and how one line becomes several."""


def joined(words: str) -> str:
    """Put the words of several lines on one."""
    return " ".join(words.split())


def told(shapes: str, verbs: str) -> str:
    """Write each shape once for each verb, in the place of V."""
    lines = [line.strip() for line in shapes.strip().split("\n")]
    return "\n".join(line.replace("<V", f"<{verb}") for verb in verbs.split() for line in lines)

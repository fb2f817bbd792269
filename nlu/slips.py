"""How near a mistyped word is to a known one: letters left out, put in, changed or swapped."""


def near(word: str, slips: int) -> set[str]:
    """List a word with up to so many of its letters left out."""
    found = {word}
    for _ in range(slips):
        found |= {left[:n] + left[n + 1 :] for left in found for n in range(len(left))}
    return found


def distance(one: str, other: str) -> int:
    """Count the letters to put in, leave out, change or swap."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, last, row = row if i == 1 else before, row, [i]
        for j, b in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before = last
    return row[-1]


def is_one_letter_changed(one: str, other: str) -> bool:
    """Tell whether two words differ by a letter that is another, not missing nor swapped."""
    return len(one) == len(other) and sorted(one) != sorted(other)

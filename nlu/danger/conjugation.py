"""The forms of a verb that danger is told in, as classes of words for `nlu.phrases`.

Of `pegar` come `<pegar>` (he, she, they: pega, pegó, pegaban, peguen), `<pegar-r>` (pegar,
pegarme), `<pegar-me>` (only pegarme, pegarle …), `<pegar-ndo>` (pegando, pegándome) and
`<pegar-do>` (pegado, pegadas). Of English `beat`: `<beat>`, `<beat-ing>` and `<beat-ed>`.
"""

import re

_PRONOUNS = "me nos la lo le las los les te se mela selo sela".split()
_PLAIN = {  # what follows the stem
    "ar": "a an o aron aba aban ara aran aria arian aste astes as",
    "er": "e en io ieron ia ian era eran eria erian iste es",
    "ir": "e en io ieron ia ian ira iran iria irian iste es",
}
_CHANGING = {  # what follows the other stem of verbs that have one: cuelga, persigue
    "ar": "a an e en as",
    "er": "e en a an es",
    "ir": "e en a an io ieron iera ieran es",
}
_WISHED = {
    "ar": "e en ara aran ase asen",
    "er": "a an iera ieran iese",
    "ir": "a an iera ieran iese",
}
_GERUND = {"ar": "ando", "er": "iendo", "ir": "iendo"}
_PARTICIPLE = {"ar": "ad", "er": "id", "ir": "id"}


def spanish(verbs: str) -> dict[str, str]:
    """Give the classes of Spanish verbs; `colgar/cuelg` has a second stem, `>` other forms."""
    classes: dict[str, str] = {}
    for written in verbs.split():
        verb, _, other = written.partition("/")
        classes |= _forms(verb, other)
    return classes


def english(verbs: str) -> dict[str, str]:
    """Give the classes of English verbs, each written with its past and its participle."""
    classes: dict[str, str] = {}
    for written in filter(None, map(str.strip, verbs.split("|"))):
        base, *past = written.split()
        stem = base.removesuffix("e") if base.endswith("e") else base
        double = stem + stem[-1] if re.fullmatch(r".*[^aeiou][aeiou][bgptm]", stem) else stem
        regular = [f"{base}d" if base.endswith("e") else f"{double}ed"]
        did = past or regular
        classes[base] = " ".join((base, f"{base}s", f"{base}es", *did))
        classes[f"{base}-ing"] = f"{double}ing {double}in"
        classes[f"{base}-ed"] = " ".join(did)
    return classes


def _forms(verb: str, other: str) -> dict[str, str]:
    stem, kind = verb[:-2], verb[-2:]
    join = _joined if kind == "ar" else str.__add__
    finite = [join(stem, ending) for ending in f"{_PLAIN[kind]} {_WISHED[kind]}".split()]
    if other:
        finite += [join(other, ending) for ending in _CHANGING[kind].split()]
    gerunds = [base + _GERUND[kind] for base in (stem, other) if base]
    with_pronoun = [verb + pronoun for pronoun in _PRONOUNS]
    doing = gerunds + [gerund + pronoun for gerund in gerunds for pronoun in _PRONOUNS]
    done = [stem + _PARTICIPLE[kind] + ending for ending in ("o", "a", "os", "as")]
    forms = {"": finite, "-r": [verb, *with_pronoun], "-me": with_pronoun}
    forms |= {"-ndo": doing, "-ndo-me": doing[len(gerunds) :], "-do": done}
    return {verb + name: _as_spoken(words) for name, words in forms.items()}


def _joined(stem: str, ending: str) -> str:
    """Join stem and ending, with the letters that keep the stem's sound: pegue, saque."""
    if ending[0] in "ei" and stem[-1] == "g":
        return f"{stem}u{ending}"
    if ending[0] in "ei" and stem[-1] == "c":
        return f"{stem[:-1]}qu{ending}"
    return stem + ending


def _as_spoken(words: list[str]) -> str:
    """Add how verbs in -ear are said and written by ear: golpió, golpiando."""
    of_ear = [word for word in words if re.search(r"[^aeiou]e[ao]", word)]
    spoken = [re.sub(r"e(?=[ao])", "i", word) for word in of_ear]
    return " ".join(word for word in dict.fromkeys(words + spoken) if "ee" not in word)

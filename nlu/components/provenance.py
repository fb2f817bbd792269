"""What a trained component was made with, so that a changed word list trains anew."""

import hashlib
from functools import lru_cache
from pathlib import Path

_NLU = Path(__file__).resolve().parent.parent
READS_WITH = (*sorted(_NLU.glob("components/*.py")), _NLU / "spelling.py", _NLU / "short_forms.py")
"""The code and the words that a text passes through; Rasa's own fingerprint sees only a class."""


@lru_cache(maxsize=1)
def of_reading() -> str:
    """Give a digest of all that a text passes through before it is classified."""
    digest = hashlib.sha256()
    for path in READS_WITH:
        digest.update(path.read_bytes())
    return digest.hexdigest()

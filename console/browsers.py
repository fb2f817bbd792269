"""What kind of browser somebody sits at, said so that they know their own again."""

_BROWSERS = {
    "Edg": "Edge",
    "OPR/": "Opera",
    "SamsungBrowser/": "Samsung Internet",
    "Firefox/": "Firefox",
    "FxiOS/": "Firefox",
    "CriOS/": "Chrome",
    "Chrome/": "Chrome",
    "Safari/": "Safari",
}
"""In this order: most of them also say that they are one of those below."""
_SYSTEMS = {
    "Android": "Android",
    "iPhone": "iPhone",
    "iPad": "iPad",
    "Windows": "Windows",
    "Mac OS X": "Mac",
    "CrOS": "ChromeOS",
    "Linux": "Linux",
}


def named(user_agent: str) -> str | None:
    """Name browser and system by what a browser says of itself; none when it says nothing."""
    known = (_first(_BROWSERS, user_agent), _first(_SYSTEMS, user_agent))
    return " · ".join(each for each in known if each) or None


def _first(names: dict[str, str], user_agent: str) -> str | None:
    return next((said for mark, said in names.items() if mark in user_agent), None)

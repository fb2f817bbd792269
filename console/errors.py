"""What keeps a page from being shown; the page that says so is ``templates/error.html``.

PageError
├── ForbiddenError   403: the form, or the account, is not allowed this
├── NotThereError    404: no such page or case, or it is another office's
└── TooLargeError    413: more than a form can hold
"""


class PageError(Exception):
    """A page that cannot be shown."""

    status = 500


class ForbiddenError(PageError):
    """The form was not made by us for this browser, or the account may not do this."""

    status = 403


class NotThereError(PageError):
    """There is nothing here that this caseworker may see."""

    status = 404


class TooLargeError(PageError):
    """More came than a form can hold."""

    status = 413

"""Every page about accounts and what was done with them, with the right that it asks for."""

from collections.abc import Sequence

from console import accounts, book, own_account
from console.seated import SeatedView
from office.roles import Right

Page = tuple[str, SeatedView, Right]

READ: Sequence[Page] = (
    ("/mi-cuenta", own_account.show, Right.OWN_ACCOUNT),
    ("/cuentas", accounts.show, Right.ACCOUNTS),
    ("/bitacora", book.show, Right.AUDIT),
)
WRITTEN: Sequence[Page] = (
    ("/mi-cuenta/codigos", own_account.new_codes, Right.OWN_ACCOUNT),
    ("/mi-cuenta/sesiones", own_account.end_others, Right.OWN_ACCOUNT),
    ("/mi-cuenta/sesiones/{session}", own_account.end_session, Right.OWN_ACCOUNT),
    ("/cuentas", accounts.add, Right.ACCOUNTS),
    ("/cuentas/{account}/cambiar", accounts.change, Right.ACCOUNTS),
    ("/cuentas/{account}/reiniciar", accounts.reset, Right.ACCOUNTS),
    ("/cuentas/{account}/desactivar", accounts.disable, Right.ACCOUNTS),
    ("/cuentas/{account}/sesiones", accounts.end_sessions, Right.ACCOUNTS),
)

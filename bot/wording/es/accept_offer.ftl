# La respuesta a un lugar que se ofreció de la lista de espera.
accept-offer-done = Listo, le esperamos el { $when }, en la { $office }. { $where } Su código es { $code }.
accept-offer-over = Ese lugar ya no está: se pasó el tiempo, o ya contestó. Puede buscar otro cuando quiera.
decline-offer-done = Está bien. Sigue en la lista: si se abre otro lugar, le avisamos.

# La respuesta a un lugar que se ofreció de la lista de espera.
accept-offer-over = Ese ofrecimiento ya no está. Si quiere, escriba CITA y buscamos otro día.
accept-offer-late = Disculpe, ese lugar ya no está: se pasó el tiempo o lo tomó otra persona. ¿Buscamos otro día?
accept-offer-late-waits = Disculpe, ese lugar ya no está: se pasó el tiempo o lo tomó otra persona. Sigue en la lista, y le avisamos si se libera otro.
decline-offer-done = Está bien, se lo ofrecemos a otra persona. Sigue en la lista, y le avisamos si se libera otro.

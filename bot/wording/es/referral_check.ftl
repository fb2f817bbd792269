# Si le atendieron donde le enviamos.
referral-check-said = Le escribimos de la oficina para saber cómo le fue. ¿Le atendieron?
referral-check-yes = Sí
referral-check-did-not-go = No fui
referral-check-went-and-no = Fui y no
referral-check-seen = Qué bueno. Gracias por contarnos.
referral-check-not-gone = Gracias por contarnos, no hay problema. Si quiere, una persona de la oficina le ayuda a ir.
referral-check-not-seen = Gracias por contarnos, y lo sentimos. Una persona de la oficina lo va a ver y le va a escribir.
referral-check-over = Gracias, eso ya lo teníamos anotado.

# Plantillas registradas en WhatsApp. Neutras: quien vea la pantalla no sabe el motivo.
template-appointment-reminder = Le recordamos su cita: { $when }, en la { $office }. Responda a este mensaje: 1 para confirmar, 2 para cambiarla, 3 si no puede venir.
template-answer-waiting = Tiene una respuesta de la oficina. Escriba VER para leerla.

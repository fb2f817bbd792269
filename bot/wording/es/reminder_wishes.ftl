stop-reminders-done = Listo, no le mandaremos recordatorios. Sus citas siguen en pie.
resume-reminders-done = Listo, le volveremos a mandar recordatorios de sus citas.

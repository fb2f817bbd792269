ask-office-hours-office = ¿De qué oficina?
ask-office-hours-told = La { $office } atiende así: { $hours }
ask-office-hours-demo = La { $office } atiende así (horario de demostración): { $hours }

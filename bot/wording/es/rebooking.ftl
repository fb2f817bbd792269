# Una cita que la oficina no puede cumplir.
rebooking-said = La { $office } no podrá atenderle a la hora de su cita: { $when }. Disculpe la molestia. ¿Le queda bien alguna de estas horas?
rebooking-said-full = La { $office } no podrá atenderle a la hora de su cita: { $when }. Disculpe la molestia. Le podemos ayudar a buscar otra.
rebooking-decline = Ya no la necesito

# Días y horas que no pueden ser, o que hay que escoger.
when-which-day = Eso puede ser más de un día.
when-any-day = Estos son los días más próximos con lugar:
when-day-closed = El { $day } la oficina no atiende. Estos son los días más cercanos con lugar:
when-day-full = El { $day } ya no hay lugar. Estos son los días más cercanos con lugar:
when-day-far = El { $day } todavía no se puede apartar. Estos son los días más cercanos con lugar:
when-day-past = Ese día ya pasó. Estos son los días más próximos con lugar:
when-day-impossible = Ese día no está en el calendario. Estos son los días más próximos con lugar:
when-window = Esos días hay lugar aquí:
when-window-full = Esos días ya no hay lugar. Estos son los más próximos:
when-hours = A esas horas hay lugar aquí:
when-hours-full = A esas horas ya no hay lugar. Estas son otras:
when-hour-taken = A esa hora ({ $hour }) ya no hay lugar el { $day }. Estas son las horas más cercanas:
when-hour-impossible = Esa hora no existe. Estas son las que tienen lugar:
when-taken = Disculpe, esa hora la acaban de ocupar.

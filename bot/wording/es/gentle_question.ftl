# Una sola pregunta, con cuidado, cuando no está claro si hay peligro.
crisis-violence-danger = Quiero estar seguro de entenderle. Si hay peligro ahora, llame al { $lines }, a cualquier hora. ¿Está en peligro usted, o alguien más?
crisis-self-harm-danger = Lo que siente importa. Si está en peligro ahora, llame al { $lines }, a cualquier hora. ¿Está en peligro ahora?
crisis-child-danger = Si una niña, un niño o un adolescente está en peligro, llame al { $lines }, a cualquier hora. ¿Está alguno en peligro ahora?
crisis-trafficking-danger = Si hay peligro ahora, llame al { $lines }, a cualquier hora. ¿Está en peligro usted, o alguien más?
crisis-medical-danger = Si es una urgencia de salud, llame al { $lines }, a cualquier hora. ¿Es una urgencia ahora?
crisis-yes = Sí
crisis-no = No
crisis-go-on = Ver qué hay de eso
crisis-calm = Gracias por decírmelo. Si algo cambia, escríbame, o pida una persona cuando quiera.
crisis-silence = Quise asegurarme de que alguien le atienda, y le avisé a una persona de la oficina. { $promise }

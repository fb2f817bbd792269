talk-to-human-new = Ya avisé a la oficina. { $promise } Mientras tanto puede seguir escribiendo: lo guardo para quien le atienda.
talk-to-human-again = La oficina ya está avisada. { $promise }

complaint-taken = Gracias por decirlo, y lo siento. Su queja la ve quien coordina, no la persona de quien se queja. { $promise } Recuerde que toda la ayuda de la oficina es gratis.

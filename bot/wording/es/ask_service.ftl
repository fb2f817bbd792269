ask-service-topic = ¿Sobre qué quiere saber? Responda con el número, o escríbalo con sus palabras.
ask-service-service = { $about ->
    [orientation] Aquí le podemos ayudar, y es gratis. ¿Qué le interesa?
   *[other] Sobre «{ $topic }» hay varias cosas. ¿Cuál le interesa?
 }
ask-service-service-none = De eso todavía no tenemos información. Una persona de la oficina le puede ayudar.

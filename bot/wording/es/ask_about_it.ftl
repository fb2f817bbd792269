# Lo que se sigue preguntando de un servicio que ya se dijo.
ask-about-it-still = Hace unos días hablamos de «{ $name }». ¿Pregunta por eso?
ask-about-it-plainer = En pocas palabras: { $first }
ask-about-it-without = No le puedo asegurar que lo atiendan sin eso. Piden: { $needed }. Si algo le falta, la oficina lo pregunta por usted antes de que vaya.
ask-about-it-nearby = Sí: «{ $name }» también es para quien vive en { $place }. No tengo confirmado qué lugar le queda más cerca; si quiere, la oficina lo averigua.
ask-about-it-elsewhere = «{ $name }» no lo tenemos en { $place }. Si quiere, la oficina busca qué hay más cerca de usted.
ask-about-it-topic = ¿Sobre qué quiere saber? Responda con el número, o escríbalo con sus palabras.
ask-about-it-service = Sobre «{ $topic }» hay varias cosas. ¿Cuál le interesa?
ask-about-it-service-none = De eso todavía no tenemos información. Una persona de la oficina le puede ayudar.
ask-about-it-aspect = ¿Qué quiere saber de eso?

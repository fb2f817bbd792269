ask-requirements-topic = ¿Para qué trámite quiere saber qué llevar?
ask-requirements-service = Sobre «{ $topic }» hay varias cosas. ¿Para cuál quiere saber qué llevar?
ask-requirements-service-none = De eso todavía no tenemos información. Una persona de la oficina le puede ayudar.
ask-requirements-list = Para «{ $name }» lleve: { $needed }. { $proof }
ask-requirements-nothing = Para «{ $name }» no tiene que llevar nada. { $proof }

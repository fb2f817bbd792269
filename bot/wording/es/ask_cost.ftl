ask-cost-topic = ¿De qué trámite quiere saber cuánto cuesta?
ask-cost-service = Sobre «{ $topic }» hay varias cosas. ¿De cuál quiere saber cuánto cuesta?
ask-cost-service-none = De eso todavía no tenemos información. Una persona de la oficina le puede ayudar.
ask-cost-told = «{ $name }»: { $cost }. { $proof }

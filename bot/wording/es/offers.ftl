# Un lugar que se abrió, para quien lo espera.
offer-said = Se abrió un lugar: { $when }, en la { $office }. Se lo guardamos hasta { $until }. ¿Lo quiere?
offer-accept = Sí, lo tomo
offer-decline = No me queda bien

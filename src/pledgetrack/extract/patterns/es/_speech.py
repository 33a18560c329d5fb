"""How Spanish hands speech to somebody."""

SAID = (
    r"se quej(?:ó|a)|exhort(?:ó|a)|escribió|escribe|propone|propuso|interviene|intervino|ruega|rogó|(?:toma|tomó) la palabra|valoró|valora|opinó|opina|criticó|critica|replicó|replica|puntualizó|puntualiza|planteó"
    r"|plantea|pidió|pide|reclamó|reclama|reiteró|reitera|ratificó|ratifica|expuso|expone|comenta|cuenta(?! con\b)|contó(?! con\b)"
    r"|coincidió|coincidieron|relata|recalcó|recalca|incidió|incide|argumentó|argumenta|justificó|justifica|concluye|presume|confía"
    r"|confió|resaltó|resalta|adelantó|adelanta|presentó|presenta|firmó|promete|agradeció|agradece|apunta"
    r"|detalla|precisa|abundó|presentaron|explicaron|anunciaron|destacaron|pidieron|ironizó|ironiza|rechazó|rechaza|alertó|alerta|informa|firmaron"
    r"|ha (?:"
      r"cuestionado|añadido|concluido|insistido|puntualizado|valorado|recalcado|detallado|apuntado|remarcado|lamentado|resaltado"
      r"|precisado|manifestado|declarado|adelantado|avanzado|reiterado|expresado|apostillado|pedido|criticado|presentado|comentado"
    r")"
    r"|matizó|remarcó|enfatizó|aclaró|matiza|remarca|avanzó|avanza|relató|lamentó|dijo|dice|señaló|señala"
    r"|afirmó|afirma|explicó|explica|anunció|anuncia|aseguró|asegura|destacó|destaca|añadió|añade|agregó|agrega"
    r"|declaró|declara|indicó|indica|subrayó|subraya|manifestó|sostuvo|sostiene|expresó|recordó|recuerda"
    r"|advirtió|comentó|apuntó|reconoció|reconoce|prometió|concluyó|insistió|informó|respondió|responde|resume|dijeron|afirmaron|señalaron"
    r"|zanja|zanjó|sentenció|celebró|defendió|detalló|confirmó|precisó|admitió|admite|confirma|insiste|celebra"
    r"|defiende|advierte|lamenta|reivindicó|auguró|garantizó|garantiza"
    r"|ha (?:"
      r"admitido|confirmado|defendido|celebrado|dicho|señalado|afirmado|explicado|anunciado|asegurado|destacado"
      r"|indicado|respondido|subrayado|recordado|reconocido"
    r")"
)  # fmt: skip
SPEECH = (
    "quejó queja exhortó exhorta propone propuso pide pidió interviene intervino palabra ruega rogó pregunta preguntó prometió promete reclamó escribió escribe valoró opinó replicó replica puntualizó reiteró recalcó"
    " recalca comenta cuenta relata argumentó resaltó resalta señala añade asegura destaca insiste"
    " insistió indicó indica declara anuncia detalló precisó apuntó apunta defiende defendió lamenta"
    " lamentó advierte advirtió confirma confirmó dijo dice afirmó afirma explicó explica aseguró declaró"
    " anunció señaló añadió subrayó recordó reconoció admitió reconoce responde respondió zanjó sentenció"
)
# "Así lo anunció la concejala", "presentado por el alcalde".
BY_WHOM = (
    r"\b(?:[Aa]sí lo (?:ha )?(?:anunci|explic|señal|confirm|asegur|afirm|indic|inform|manifest|destac|record|avanz)(?:ó|ado)"
    r"|(?:fue|ha sido|fueron) (?:anunciad|presentad|explicad|defendid)[oa]s?(?: [a-z]+){0,2} por)[ ](?=(?:el|la) (?!empresa|compañía|firma|asociación|organización|plataforma|agencia)|[A-Z])"
)
